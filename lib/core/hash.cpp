#include "core/hash.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace rdlz {

namespace {

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

constexpr std::string_view digits = "0123456789abcdef";

std::string hex(const unsigned char* bytes, std::size_t size) {
    std::string out;
    out.reserve(2 * size);
    for (std::size_t i = 0; i < size; ++i) {
        out += digits[bytes[i] >> 4U];
        out += digits[bytes[i] & 0x0FU];
    }
    return out;
}

Context started() {
    Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    return context;
}

std::string finished(const Context& context) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &size);
    return hex(digest.data(), size);
}

std::string uuid_of(std::array<unsigned char, 16> bytes) {
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    std::string text = "00000000-0000-0000-0000-000000000000";
    std::size_t at = 0;
    for (const unsigned char byte : bytes) {
        if (text[at] == '-') ++at;
        text[at++] = digits[byte >> 4U];
        text[at++] = digits[byte & 0x0FU];
    }
    return text;
}

} // namespace

std::string sha256(std::string_view bytes) {
    const auto context = started();
    EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
    return finished(context);
}

std::string sha256_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(Status::not_found, say("cannot read '{}'", file.string()));
    const auto context = started();
    std::array<char, 1 << 16> piece{};
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0)
        EVP_DigestUpdate(context.get(), piece.data(), static_cast<std::size_t>(in.gcount()));
    return finished(context);
}

std::string new_uuid() {
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), bytes.size());
    return uuid_of(bytes);
}

std::string Uuids::next() {
    std::array<unsigned char, 16> bytes{};
    if (used_ + bytes.size() > drawn_.size()) {
        RAND_bytes(drawn_.data(), static_cast<int>(drawn_.size()));
        used_ = 0;
    }
    std::copy_n(drawn_.begin() + static_cast<std::ptrdiff_t>(used_), bytes.size(), bytes.begin());
    used_ += bytes.size();
    return uuid_of(bytes);
}

} // namespace rdlz

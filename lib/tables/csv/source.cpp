#include "tables/csv/source.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace rdlz::tables {

namespace {

constexpr std::size_t piece_size = std::size_t{256} * 1024;

} // namespace

Decoder::Decoder(Encoding encoding) : descriptor_(iconv_open("UTF-8", iconv_name(encoding))) {}

Decoder::~Decoder() { iconv_close(static_cast<iconv_t>(descriptor_)); }

/// Converts as much as it can; returns how many bytes were taken.
std::size_t Decoder::convert(std::string_view bytes, std::string& out) {
    std::array<char, 16384> room;                 // NOLINT: filled by iconv
    char* from = const_cast<char*>(bytes.data()); // iconv never writes there
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = room.data();
        std::size_t free = room.size();
        const auto result = iconv(static_cast<iconv_t>(descriptor_), &from, &left, &to, &free);
        const int reason = errno;
        out.append(room.data(), room.size() - free);
        if (result != static_cast<std::size_t>(-1) || reason == E2BIG) continue;
        broken_ = reason != EINVAL; // EINVAL: the bytes end within a character
        break;
    }
    return bytes.size() - left;
}

bool Decoder::decode(std::string_view bytes, std::string& out) {
    std::string whole;
    if (!kept_.empty()) {
        whole = kept_ + std::string(bytes);
        bytes = whole;
    }
    const auto taken = convert(bytes, out);
    offset_ += taken;
    kept_ = broken_ ? std::string() : std::string(bytes.substr(taken));
    return !broken_;
}

Pieces::Pieces(const std::filesystem::path& file) : in_(file, std::ios::binary) {
    std::error_code problem;
    const bool readable = in_ && std::filesystem::is_regular_file(file, problem);
    if (!readable)
        throw Error(Status::not_found, say("cannot read '{}'", file.string()), say("name a file that exists"));
    const auto size = std::filesystem::file_size(file, problem);
    // even, so that no character of UTF-16 is cut; no larger than the file needs: most are small, and read often
    buffer_.resize(problem ? piece_size : std::min<std::size_t>(piece_size, (size + 2) / 2 * 2));
}

bool Pieces::next(std::string_view& piece) {
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    piece = std::string_view(buffer_).substr(0, static_cast<std::size_t>(in_.gcount()));
    return !piece.empty();
}

Source::Source(const std::filesystem::path& file, const Decided& decided)
    : pieces_(file),
      decoder_(decided.encoding),
      decodes_(decided.encoding != Encoding::utf8),
      mark_left_(decided.mark_bytes) {}

bool Source::append_to(std::string& text) {
    std::string_view piece;
    if (!pieces_.next(piece)) return false;
    piece.remove_prefix(std::min(mark_left_, piece.size()));
    mark_left_ = 0;
    if (decodes_) decoder_.decode(piece, text);
    else text.append(piece);
    return true;
}

} // namespace rdlz::tables

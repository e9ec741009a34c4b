#include "tables/csv/census.hpp"

#include "core/text.hpp"
#include "tables/csv/source.hpp"

#include <algorithm>
#include <string>

namespace rdlz::tables {

namespace {

void count_zeros(std::string_view piece, Census& census) {
    if (piece.find('\0') == std::string_view::npos) return;
    for (std::size_t i = 0; i < piece.size(); ++i)
        if (piece[i] == '\0') ++(i % 2 == 0 ? census.even_zeros : census.odd_zeros);
}

bool is_ascii(std::string_view piece) {
    return std::none_of(piece.begin(), piece.end(),
                        [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; });
}

void count_han(std::string_view stretch, Census& census) {
    census.han += static_cast<std::uint64_t>(std::count_if(
        stretch.begin(), stretch.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xF0U) == 0xE0U; }));
}

/// How many bytes at the end may be a character that goes on in the next piece.
std::size_t cut_tail(std::string_view piece) {
    for (std::size_t back = 1; back <= 3 && back <= piece.size(); ++back) {
        const auto byte = static_cast<unsigned char>(piece[piece.size() - back]);
        if (byte >= 0xC0) return byte >= 0xF0 || back < 3 ? back : 0;
        if (byte < 0x80) return 0;
    }
    return 0;
}

/// The length of a bad sequence: its first byte and the continuation bytes after it.
std::size_t bad_length(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && length < 4 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) ++length;
    return length;
}

void count_utf8(std::string_view text, std::uint64_t offset, Census& census) {
    while (const auto bad = first_bad_byte(text)) {
        count_han(text.substr(0, *bad), census);
        if (census.bad++ == 0) census.first_bad = offset + *bad;
        const auto past = *bad + bad_length(text.substr(*bad));
        offset += past;
        text.remove_prefix(past);
    }
    count_han(text, census);
}

} // namespace

Census census_of(const std::filesystem::path& file) {
    Census census;
    Pieces pieces(file);
    std::string held;
    for (std::string_view piece; pieces.next(piece);) {
        count_zeros(piece, census);
        census.is_ascii = census.is_ascii && is_ascii(piece);
        held.append(piece);
        const auto tail = cut_tail(held);
        count_utf8(std::string_view(held).substr(0, held.size() - tail), census.bytes, census);
        census.bytes += held.size() - tail;
        held.erase(0, held.size() - tail);
    }
    count_utf8(held, census.bytes, census);
    census.bytes += held.size();
    return census;
}

std::optional<Encoding> utf16_pattern(const Census& census) {
    const auto zeros = census.even_zeros + census.odd_zeros;
    if (zeros * (census.bad == 0 ? 4 : 50) < census.bytes || zeros == 0) return {};
    if (census.odd_zeros > census.even_zeros * 10) return Encoding::utf16le;
    if (census.even_zeros > census.odd_zeros * 10) return Encoding::utf16be;
    return {};
}

bool mostly_utf8(const Census& census) { return census.han > census.bad * 3; }

} // namespace rdlz::tables

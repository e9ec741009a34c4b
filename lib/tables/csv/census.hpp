#pragma once

#include "tables/csv/encoding.hpp"

#include <cstdint>

namespace rdlz::tables {

/// What the bytes of a file look like when nothing is known of it.
struct Census {
    std::uint64_t bytes = 0;
    std::uint64_t even_zeros = 0;
    std::uint64_t odd_zeros = 0;
    std::uint64_t bad = 0;       ///< sequences that cannot stand in UTF-8
    std::uint64_t han = 0;       ///< three-byte sequences of UTF-8
    std::uint64_t first_bad = 0; ///< offset of the first bad byte
    bool is_ascii = true;
};

/// Counts through a whole file, in pieces.
Census census_of(const std::filesystem::path& file);

/// Zero bytes nearly all on one side, one in fifty bytes or more: every comma and line break of UTF-16 has one. Text
/// that is UTF-8 as well must have a quarter of them, as only Latin letters in UTF-16 have.
std::optional<Encoding> utf16_pattern(const Census& census);

/// Text of UTF-8 with a few spoilt bytes decodes as GB18030 without an error, into nonsense: this tells them apart.
bool mostly_utf8(const Census& census);

} // namespace rdlz::tables

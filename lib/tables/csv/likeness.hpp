#pragma once

#include "tables/csv/encoding.hpp"

#include <string_view>

namespace rdlz::tables {

/// How much bytes look like Chinese or Japanese text of a double-byte encoding: the share of its characters that are
/// everyday ones there (level one of the character set, kana, punctuation). 1 where there is none at all.
/// Right text has nearly all of them in level one; text of another encoding falls all over the code table.
double likeness(std::string_view bytes, Encoding encoding);

} // namespace rdlz::tables

#pragma once

#include "domain/record.hpp"

#include <string>

namespace rdlz::staging {

/// What became of a cell that spreadsheets tend to ruin: the text to read, and a note where it was mended, or the
/// reason and remedy where it cannot be.
struct Mended {
    std::string text;
    std::string note;
    std::optional<Misread> lost;
};

/// A telephone number: full-width digits, blanks, dashes; scientific notation only when it still holds all digits.
Mended mend_phone(const std::string& text);
/// A day or month kept as the serial number Excel counts days with (1900 system).
Mended mend_day(const std::string& text);
/// 汉 → 汉族, 男性 → 男; a name's inner blanks.
Mended mend_word(const Field& field, const std::string& text);
/// The mending that goes with a field; most need none.
Mended mend(const Field& field, const std::string& text);

} // namespace rdlz::staging

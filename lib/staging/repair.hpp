#pragma once

#include "domain/record.hpp"
#include "staging/habits.hpp"

#include <functional>
#include <optional>
#include <string>

namespace rdlz::staging {

/// What became of a cell that spreadsheets tend to ruin: the text to read, and a note where it was mended, or the
/// reason and remedy where it cannot be.
struct Mended {
    std::string text;
    std::string note;
    std::optional<Misread> lost;
};

/// A telephone number: full-width digits, blanks, dashes, +86; scientific notation only when it still holds all digits.
/// Other numbers than mobiles and landlines are kept, with a note; what is a mobile with a slip is refused.
Mended mend_phone(const std::string& text);
/// A name's inner blanks and dots, 男性 → 男, and the words of terms.toml.
Mended mend_word(const Field& field, const std::string& text);
/// The mending that goes with a field; most need none. What the rest of the column does is asked only where it decides.
Mended mend(const Field& field, const std::string& text, const std::function<Habit()>& habit = no_habit);

} // namespace rdlz::staging

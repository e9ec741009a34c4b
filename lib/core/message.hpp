#pragma once

#include <fmt/format.h>
#include <string>

namespace rdlz {

/// The languages the program speaks; English is the language of the source.
enum class Language { english, chinese };

/// Chooses the language of `tr` and `say` for this process. Touches LC_MESSAGES only: LC_NUMERIC must stay "C",
/// because libxlsxwriter writes numbers with printf.
void speak(Language language);
Language spoken();

/// The English text in the language chosen, or itself.
const char* tr(const char* english);

/// Marks a text for the catalogue where it is declared; it is translated where it is shown.
constexpr const char* N_(const char* english) { return english; }

/// A message with its arguments in place: say("no station '{}'", code).
template<class... Arguments>
std::string say(const char* english, const Arguments&... arguments) {
    return fmt::format(fmt::runtime(tr(english)), arguments...);
}

} // namespace rdlz

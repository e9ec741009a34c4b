#pragma once

#include "domain/deputy.hpp"

#include <string>
#include <variant>

namespace rdlz::staging {

/// The number of an identity card (公民身份号码, GB 11643) and what it says of its holder.
struct Identity {
    std::string number;
    Month born;
    Sex sex = Sex::unsaid;
};

/// Checks the number by itself: its length, its check digit, the day of birth in it. Fifteen figures are the form of
/// before 1999. A number whose last figures a spreadsheet made zeros of is told apart. Messages show it starred.
std::variant<Identity, Misread> read_identity(const std::string& text);

} // namespace rdlz::staging

#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace rdlz {

/// A record's row in one store; never shown to people, never stored elsewhere. 0 means "none".
template<class T>
struct Id {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

/// A record's short human code (编号): unique among its kind, never reused.
template<class T>
struct Code {
    std::string text;
    auto operator<=>(const Code&) const = default;
};

} // namespace rdlz

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace rdlz {

/// One word of a closed choice: the machine word of CSV and JSON, and the term of the trade.
struct Word {
    std::string_view machine;
    std::string_view chinese;
};

/// The words of an enumeration, in the order of its enumerators; specialised beside each enumeration.
template<class Choice>
inline constexpr std::array<Word, 0> words{};

template<class Choice>
constexpr const Word& word(Choice choice) {
    return words<Choice>[static_cast<std::size_t>(choice)];
}

template<class Choice>
constexpr std::optional<Choice> from_machine(std::string_view text) {
    for (std::size_t i = 0; i < words<Choice>.size(); ++i)
        if (words<Choice>[i].machine == text) return static_cast<Choice>(i);
    return {};
}

} // namespace rdlz

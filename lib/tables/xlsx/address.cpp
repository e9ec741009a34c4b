#include "tables/xlsx/address.hpp"

#include <charconv>

namespace rdlz::tables {

std::optional<Address> address_of(std::string_view text) {
    constexpr std::size_t most_columns = 16384;
    constexpr int most_rows = 1048576;
    std::size_t at = 0;
    std::size_t column = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        column = column * 26 + static_cast<std::size_t>(text[at] - 'A' + 1);
        if (column > most_columns) return {};
    }
    int row = 0;
    const auto [end, problem] = std::from_chars(text.data() + at, text.data() + text.size(), row);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    if (!whole || column == 0 || row < 1 || row > most_rows) return {};
    return Address{row, column - 1};
}

std::string column_letters(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

} // namespace rdlz::tables

#pragma once

#include "archive/zip.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// The texts of a workbook, each kept once; cells refer to them by number.
class SharedStrings {
public:
    static SharedStrings read(archive::Zip& zip, const std::string& member);
    std::optional<std::string_view> at(std::size_t number) const;

private:
    class Reader;
    std::string text_;
    std::vector<std::size_t> ends_;
};

} // namespace rdlz::tables

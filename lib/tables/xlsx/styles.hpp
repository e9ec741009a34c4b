#pragma once

#include "archive/zip.hpp"
#include "tables/xlsx/number.hpp"

#include <map>
#include <vector>

namespace rdlz::tables {

/// The looks of numbers by the style numbers that cells carry.
class Styles {
public:
    Styles() = default;
    /// From a workbook's styles.xml.
    static Styles read(archive::Zip& zip, const std::string& member);
    const Look& operator[](std::size_t style) const;

private:
    class Reader;
    std::vector<Look> looks_;
};

} // namespace rdlz::tables

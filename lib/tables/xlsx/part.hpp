#pragma once

#include "archive/xml.hpp"
#include "archive/zip.hpp"

#include <map>
#include <string>
#include <string_view>

namespace rdlz::tables {

/// Reads one XML member of a workbook whole.
void read_part(archive::Zip& zip, const std::string& member, archive::XmlEvents& events);

/// A relation of a part: what kind of thing it names, by the last word of its type, and the member that holds it.
struct Relation {
    std::string kind; ///< worksheet, sharedStrings, styles …
    std::string member;
};

/// The relations of a part by their identities; none where the part has no file of them.
std::map<std::string, Relation> relations_of(archive::Zip& zip, const std::string& member);

/// A whole number of an attribute; 0 where it is none.
int number(std::string_view text);

} // namespace rdlz::tables

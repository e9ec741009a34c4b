#pragma once

#include "output.hpp"
#include "policy/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace rdlz::cli {

/// An answer as JSON: an array of objects, or one object where it is a single record. Ends with a line break.
std::string to_json(const Answer& answer);
/// A policy file as the same tree in JSON; days are texts.
std::string to_json(const policy::Node& node);

/// A record given as JSON: its plain entries in order, and the objects of its lists.
struct JsonRecord {
    std::vector<std::pair<std::string, std::vector<std::string>>> entries; ///< a list of plain values has several
    std::vector<std::pair<std::string, std::vector<JsonRecord>>> lists;    ///< lists of objects, by key
};
/// Throws Error(bad_input) where the text is not one JSON object of plain values and lists.
JsonRecord read_json(const std::string& text, const std::string& source);

} // namespace rdlz::cli

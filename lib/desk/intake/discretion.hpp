#pragma once

#include "desk/names.hpp"
#include "domain/intake.hpp"

namespace rdlz::desk {

/// Shows values out of the book of changes: personal ones masked, and nothing of what is sealed (confidential visits,
/// accusations and who came with them, objectors, organisational reasons) as the records stand now.
class Discretion {
public:
    explicit Discretion(const Names& names) : names_(names) {}
    std::string shown(const Field& field, const Value& value, bool chinese);
    /// The row whose values are shown next.
    void turn_to(const Shape& shape, std::int64_t row);

private:
    const Names& names_;
    Visit voter_;                  ///< of the row: the name is starred in free text too
    bool sealed_ = false;          ///< nothing of who it was
    bool hidden_ = false;          ///< nor of what it was about
    bool reason_hidden_ = false;   ///< of a name taken from a list for organisational reasons
    bool printed_ = false;         ///< of a seal: its long texts are told by their prints
    bool objector_hidden_ = false; ///< of an objection: who raised it, and in which words
};

} // namespace rdlz::desk

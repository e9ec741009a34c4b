#pragma once

#include "domain/shapes.hpp"
#include "policy/book.hpp"
#include "store/store.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace rdlz::desk {

/// How the records and the adopted lists call things, both ways. Reads the policies once and keeps the names it met;
/// made for one command.
class Names {
public:
    explicit Names(const Store& store) : store_(store) {}

    const Store& store() const { return store_; }
    const policy::Book& book() const;
    /// Every code of a list, whatever the day: old records keep their codes. Empty where no policy has the list.
    const policy::CodeList& list(const std::string& name) const;

    /// What a person typed for a field: values read, references found, codes looked up. Throws Error(usage) naming the
    /// field and what to write, or what `resolve` throws.
    Value read(const Field& field, const std::string& text) const;
    /// For people: references by name, codes by their list's name.
    std::string shown(const Field& field, const Value& value, bool chinese) const;
    /// For machines: references by code.
    std::string given(const Field& field, const Value& value) const;
    std::string code_name(const std::string& list, const std::string& code) const;

private:
    const std::string& reference(const Shape& shape, std::int64_t id, bool name) const;
    const Store& store_;
    mutable std::optional<policy::Book> book_;
    mutable std::map<std::string, policy::CodeList> lists_;
    mutable std::map<std::pair<const Shape*, std::int64_t>, std::string> names_;
    mutable std::map<std::pair<const Shape*, std::int64_t>, std::string> codes_;
};

/// The code that a text stands for in a list, from the code or the name; nothing where the list does not know it.
std::optional<std::string> find_code(const policy::CodeList& list, const std::string& text);
/// What the words written for a field stand for in its list: the code (of several words the codes, joined by 、), or
/// the first word that the list does not know. A list that no policy has knows every word.
struct Listed {
    std::string code;
    std::string unknown;
};
Listed listed_in(const policy::CodeList& list, const Field& field, const std::string& text);
/// The names of a list, for remedies.
std::string words_of(const policy::CodeList& list);

} // namespace rdlz::desk

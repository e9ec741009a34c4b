#include "desk/collect/choices.hpp"

#include "domain/shapes.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rdlz::desk {

namespace {

/// Those that a list to choose from can hold; deputies, activities and cases are too many.
constexpr std::array<std::string_view, 3> listed_nouns{"station", "region", "department"};

std::map<std::string, int> bearers(const std::vector<Record>& records) {
    std::map<std::string, int> count;
    for (const auto& record : records) ++count[record.text("name")];
    return count;
}

bool is_closed(const Record& record) {
    return record.shape->find("closed_on") != nullptr && record["closed_on"].index() != 0;
}

} // namespace

xlsx::Choices words_to_choose(std::span<const Word> words) {
    xlsx::Choices choices;
    for (const auto& word : words)
        if (!word.chinese.empty()) choices.words.emplace_back(word.chinese);
    return choices;
}

xlsx::Choices codes_to_choose(const Names& names, const std::string& list, Channels which) {
    xlsx::Choices choices;
    for (const auto& item : names.list(list))
        if (which == Channels::all || item.online == (which == Channels::online)) choices.words.push_back(item.name);
    return choices;
}

xlsx::Choices records_to_choose(const Names& names, const Shape& shape) {
    const auto records = select(names.store(), shape);
    const auto known = bearers(records);
    xlsx::Choices choices;
    for (const auto& record : records)
        if (!is_closed(record))
            choices.words.push_back(known.at(record.text("name")) == 1 ? record.text("name") : record.code());
    return choices;
}

xlsx::Choices stations_to_choose(const Names& names) {
    auto records = select(names.store(), shape<Station>);
    const auto known = bearers(records);
    const auto region = [](const Record& record) { return record.number("region"); };
    std::stable_sort(records.begin(), records.end(),
                     [&](const Record& left, const Record& right) { return region(left) < region(right); });
    const auto& field = *shape<Station>.find("region");
    xlsx::Choices choices;
    for (const auto& record : records) {
        if (is_closed(record)) continue;
        choices.words.push_back(known.at(record.text("name")) == 1 ? record.text("name") : record.code());
        choices.groups.push_back(names.shown(field, record["region"], true));
    }
    return choices;
}

xlsx::Choices field_choices(const Names& names, const Field& field) {
    if (field.kind == Kind::flag) return {{"是", "否"}, {}};
    if (!field.words.empty()) return words_to_choose(field.words);
    if (!field.codes.empty()) return codes_to_choose(names, std::string(field.codes));
    if (field.kind != Kind::reference) return {};
    if (field.target == "station") return stations_to_choose(names);
    const bool listed = std::find(listed_nouns.begin(), listed_nouns.end(), field.target) != listed_nouns.end();
    return listed ? records_to_choose(names, *shape_named(field.target)) : xlsx::Choices();
}

} // namespace rdlz::desk

#include "desk/import/roster/levels.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace rdlz::desk {

namespace {

struct LevelName {
    std::string_view name;
    Level level;
};

/// A longer name stands before those it begins with.
constexpr std::array<LevelName, 29> level_names{{
    {"national", Level::national}, {"province", Level::province},   {"prefecture", Level::prefecture},
    {"county", Level::county},     {"township", Level::township},   {"全国", Level::national},
    {"省级", Level::province},     {"省", Level::province},         {"直辖市", Level::province},
    {"自治区", Level::province},   {"自治州", Level::prefecture},   {"自治县", Level::county},
    {"自治旗", Level::county},     {"设区的市", Level::prefecture}, {"设区市", Level::prefecture},
    {"地级市", Level::prefecture}, {"市辖区", Level::county},       {"市", Level::prefecture},
    {"州", Level::prefecture},     {"县级市", Level::county},       {"县", Level::county},
    {"区", Level::county},         {"旗", Level::county},           {"民族乡", Level::township},
    {"乡镇", Level::township},     {"乡级", Level::township},       {"乡", Level::township},
    {"镇", Level::township},       {"苏木", Level::township},
}};

std::string without_tails(std::string word) {
    static constexpr std::array<std::string_view, 7> tails{"人大代表", "代表", "两级", "三级", "四级", "五级", "级"};
    for (bool found = true; found;) {
        found = false;
        for (const auto tail : tails) {
            if (word.size() <= tail.size() || !word.ends_with(tail)) continue;
            word.resize(word.size() - tail.size());
            found = true;
        }
    }
    return word;
}

const LevelName* leading(std::string_view word) {
    const auto* found = std::find_if(level_names.begin(), level_names.end(),
                                     [word](const LevelName& each) { return word.starts_with(each.name); });
    return found == level_names.end() ? nullptr : found;
}

/// 市 alone, not 设区的市 or 县级市.
bool has_bare_city(const std::string& word) {
    const auto plain = without_tails(word);
    for (std::string_view rest = plain; !rest.empty();) {
        const auto* name = leading(rest);
        if (name == nullptr) return false;
        if (name->name == "市") return true;
        rest.remove_prefix(name->name.size());
    }
    return false;
}

void refuse_word(staging::Line& line, const std::string& word) {
    line.refuse("levels", say("'{}' names no congress of this region, of one above it or of one in it", word),
                tr("write 全国, 省, 设区的市, 县 or 乡镇; nobody may sit for two regions of which neither "
                   "contains the other (选举法 48)"));
}

void add(std::vector<Level>& levels, const std::vector<Level>& more) {
    for (const auto level : more)
        if (std::find(levels.begin(), levels.end(), level) == levels.end()) levels.push_back(level);
}

} // namespace

std::vector<std::string> level_words(const std::string& cell) {
    std::u32string bare;
    int depth = 0;
    for (const char32_t point : code_points(cell)) {
        if (point == U'（' || point == U'(') ++depth;
        else if (point == U'）' || point == U')') --depth;
        else if (depth == 0) bare += point;
    }
    return split(utf8(bare), "、，,;；/和及与");
}

std::vector<Level> levels_of(const std::string& word) {
    std::vector<Level> levels;
    const auto plain = without_tails(word);
    for (std::string_view rest = plain; !rest.empty();) {
        const auto* name = leading(rest);
        if (name == nullptr) return {};
        add(levels, {name->level});
        rest.remove_prefix(name->name.size());
    }
    return levels;
}

std::string county_city(const Store& store) {
    const auto home = home_regions(store).front();
    return home.level == Level::county && (home.kind == "县级市" || home.name.ends_with("市")) ? home.name
                                                                                               : std::string();
}

std::vector<Level> read_levels(staging::Line& line, const std::string& city) {
    std::vector<Level> levels;
    const auto words = level_words(line.text("levels"));
    if (words.empty())
        line.refuse("levels", tr("the cell is empty"), tr("write the levels, such as 县（市、区）、乡镇"));
    for (const auto& word : words) {
        const auto found = levels_of(word);
        if (found.empty()) refuse_word(line, word);
        else if (!city.empty() && has_bare_city(word))
            line.refuse("levels", say("'{}' may be {} or the city above it", word, city),
                        tr("write 县级市 or 设区的市"));
        else add(levels, found);
    }
    return levels;
}

} // namespace rdlz::desk

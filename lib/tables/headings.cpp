#include "tables/headings.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <set>

namespace rdlz::tables {

namespace {

constexpr int headings_needed = 2;

std::vector<std::string> names_of(const Kept& row) {
    std::vector<std::string> names;
    for (auto cell : row.cells) {
        std::erase_if(cell, [](char byte) { return byte == '\n' || byte == '\r'; });
        names.push_back(trimmed(cell));
    }
    while (!names.empty() && names.back().empty()) names.pop_back();
    return names;
}

bool is_telling(const std::string& name) {
    return std::any_of(name.begin(), name.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

Headings judged(std::size_t first, std::vector<std::string> names, const KnownColumn& column) {
    Headings found;
    found.first = first;
    std::set<std::size_t> columns;
    for (const auto& name : names) {
        const auto known = column(name);
        if (!known) continue;
        columns.insert(*known);
        ++found.words;
        found.telling = found.telling || is_telling(name);
    }
    found.known = static_cast<int>(columns.size());
    found.names = std::move(names);
    return found;
}

/// Two rows seen as groups and what stands under them.
class TwoRows {
public:
    TwoRows(std::vector<std::string> upper, std::vector<std::string> lower)
        : upper_(std::move(upper)), lower_(std::move(lower)) {
        const auto width = std::max(upper_.size(), lower_.size());
        upper_.resize(width);
        lower_.resize(width);
    }
    bool are_groups() const;
    std::vector<std::string> joined(const KnownColumn& column) const;

private:
    bool is_head(std::size_t i) const { return !upper_[i].empty() && !lower_[i].empty(); }
    bool is_follower(std::size_t i) const { return upper_[i].empty() && !lower_[i].empty(); }
    bool once(std::size_t i) const { return std::count(lower_.begin(), lower_.end(), lower_[i]) == 1; }
    std::string name(std::size_t i, const std::string& group, const KnownColumn& column) const;
    std::vector<std::string> upper_;
    std::vector<std::string> lower_;
};

/// Every gap above is the rest of a group, and columns outside of groups have nothing below: no row of data looks so.
bool TwoRows::are_groups() const {
    bool follower = false;
    bool alone = false;
    for (std::size_t i = 0; i < upper_.size(); ++i) {
        const bool in_group = i > 0 && (is_head(i - 1) || is_follower(i - 1));
        if (upper_[i].empty() && !(is_follower(i) && in_group)) return false;
        if (is_head(i) && (i + 1 == upper_.size() || !is_follower(i + 1))) return false;
        follower = follower || is_follower(i);
        alone = alone || lower_[i].empty();
    }
    return follower && alone;
}

std::string TwoRows::name(std::size_t i, const std::string& group, const KnownColumn& column) const {
    if (lower_[i].empty()) return upper_[i];
    if (group.empty()) return lower_[i];
    auto both = group + " " + lower_[i];
    return !column(both) && column(lower_[i]) && once(i) ? lower_[i] : both;
}

std::vector<std::string> TwoRows::joined(const KnownColumn& column) const {
    std::vector<std::string> names;
    std::string group;
    for (std::size_t i = 0; i < upper_.size(); ++i) {
        if (!upper_[i].empty()) group = upper_[i];
        if (lower_[i].empty()) group.clear();
        names.push_back(name(i, lower_[i].empty() ? std::string() : group, column));
    }
    return names;
}

/// The row and the one below it together, where that tells more than either alone.
std::optional<Headings> as_groups(const std::vector<Kept>& top, const Headings& upper, const KnownColumn& column) {
    if (upper.first + 1 >= top.size()) return {};
    const auto lower = judged(upper.first + 1, names_of(top[upper.first + 1]), column);
    const TwoRows rows(upper.names, lower.names);
    auto both = judged(upper.first, rows.joined(column), column);
    both.rows = 2;
    const bool more = both.known > std::max(upper.known, lower.known);
    if (more || (rows.are_groups() && both.known >= std::max(1, upper.known))) return both;
    return {};
}

} // namespace

std::optional<Headings> find_headings(const std::vector<Kept>& top, const KnownColumn& column) {
    constexpr std::size_t longest = 300; // bytes: what is longer is no heading, and costly to look for
    const KnownColumn short_ones = [&column](const std::string& heading) {
        return heading.size() > longest ? std::nullopt : column(heading);
    };
    std::optional<Headings> best;
    for (std::size_t i = 0; i < top.size(); ++i) {
        auto found = judged(i, names_of(top[i]), short_ones);
        if (auto both = as_groups(top, found, short_ones)) found = std::move(*both);
        if (!best || found.known > best->known) best = std::move(found);
    }
    if (!best || best->words < headings_needed) return {};
    return best;
}

} // namespace rdlz::tables

#pragma once

#include "core/period.hpp"
#include "score/scheme/scheme.hpp"

#include <vector>

namespace rdlz::score {

/// The rules of one name, over the versions of a scheme. What combines and limits them is the newest one's.
struct Item {
    std::size_t newest = 0;                        ///< the version
    const Rule* rule = nullptr;                    ///< that version's
    std::size_t category = 0;                      ///< of the last version
    std::vector<std::optional<std::size_t>> rules; ///< by version: its place there
    std::vector<Period> windows;                   ///< by version: the days whose facts it looks at
    std::vector<std::size_t> required;             ///< minimums of the last version
};

/// The versions of a scheme made ready to score one period. Keeps hold of what it was made from.
class Rulebook {
public:
    /// Throws Error (refused) where the versions do not go together.
    Rulebook(Versions versions, const Period& period);

    Versions versions() const { return versions_; }
    const Scheme& last() const { return versions_.back(); }
    const Period& period() const { return period_; }
    const Period& year() const { return year_; } ///< the period, in the scheme's own year
    const std::vector<Item>& items() const { return items_; }
    const std::vector<std::size_t>& base_required() const { return base_required_; }
    std::size_t version_on(Date day) const;
    /// The rule of an item that judges the facts of a version's days: that version's, and of what is counted over the
    /// whole period the last one's.
    struct Judging {
        std::size_t version = 0;
        const Rule* rule = nullptr; ///< none where that version has none
    };
    Judging judging(const Item& item, std::size_t version) const;
    /// The item that a rule belongs to; none for a rule of the whole year in an older version.
    std::optional<std::size_t> item_of(std::size_t version, std::size_t rule) const { return owners_[version][rule]; }

private:
    void add_all(std::size_t version);
    void add(std::size_t version, std::size_t place);
    std::vector<std::size_t> minimums(const std::vector<std::string>& names) const;
    std::size_t category_of(std::size_t version, const Rule& rule) const;
    Versions versions_;
    Period period_;
    Period year_;
    std::vector<Item> items_;
    std::vector<std::vector<std::optional<std::size_t>>> owners_;
    std::vector<std::size_t> base_required_;
};

} // namespace rdlz::score

#include "generated_schemes.hpp"

#include <algorithm>

namespace rdlz::test {

namespace {

/// Rules have these numbers in their names; each version has some of them.
constexpr std::size_t rule_numbers = 9;

std::vector<score::Category> some_categories(Dice& dice, const Frame& frame) {
    std::vector<score::Category> out;
    for (const auto& code : frame.categories) {
        score::Category category;
        category.code = category.name = code;
        category.kind = dice.chance(50) ? score::CategoryKind::ordinary : dice.choice<score::CategoryKind>(1, 2);
        if (dice.chance(25)) category.limits.cap = dice.points(0, 40, 5000);
        if (dice.chance(15)) category.limits.floor = dice.points(-20, 4, 5000);
        category.each = some_each(dice);
        out.push_back(category);
    }
    if (!dice.chance(20)) return out;
    int left = 100;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int weight = i + 1 == out.size() ? left : dice.roll(left + 1);
        out[i].weight = Points::whole(weight);
        left -= weight;
    }
    return out;
}

std::vector<score::Rule> some_rules(Dice& dice, const Frame& frame) {
    std::vector<score::Rule> out;
    for (std::size_t number = 0; number < rule_numbers; ++number)
        if (dice.chance(45)) out.push_back(some_rule(dice, frame, number));
    if (out.empty()) out.push_back(some_rule(dice, frame, 0));
    if (dice.chance(50)) dice.shuffle(out);
    return out;
}

score::Exclusive some_exclusive(Dice& dice, std::size_t rules) {
    score::Exclusive out;
    out.name = "不重复计分";
    for (std::size_t i = 0; i < rules; ++i) out.rules.push_back(i);
    dice.shuffle(out.rules);
    out.rules.resize(static_cast<std::size_t>(dice.between(2, static_cast<int>(rules))));
    out.over = dice.choice<score::Over>(0, 6);
    out.keep = dice.choice<score::Keep>(0, 2);
    return out;
}

void add_judgement(Dice& dice, const Frame& frame, score::Scheme& scheme) {
    for (const auto& name : minimum_names) {
        if (dice.chance(50)) continue;
        score::Minimum minimum;
        minimum.name = name;
        minimum.match = some_match(dice, dice.word(frame.kinds));
        if (dice.chance(30)) minimum.others = {some_match(dice, dice.word(frame.kinds))};
        minimum.least = dice.points(1, 10, 5000);
        minimum.count = dice.choice<score::Count>(0, 4);
        minimum.bars = dice.chance(40);
        scheme.minimums.push_back(minimum);
    }
    if (dice.chance(70))
        for (std::size_t i = 0; i < band_names.size(); ++i) scheme.bands.push_back({band_names[i], {}, ""});
    for (std::size_t i = 0; i + 1 < scheme.bands.size(); ++i)
        scheme.bands[i].from = Points::whole(30 - 12 * static_cast<int>(i));
    for (int i = dice.roll(3); i > 0; --i) {
        score::Veto veto;
        veto.name = "否决 " + std::to_string(i);
        veto.match = some_match(dice, dice.word(frame.kinds));
        veto.least = dice.points(1, 6);
        veto.count = dice.choice<score::Count>(0, 4);
        veto.bars = dice.chance(50);
        if (!scheme.bands.empty() && dice.chance(70)) veto.band = static_cast<std::size_t>(dice.roll(4));
        scheme.vetoes.push_back(veto);
    }
}

score::Counter some_counter(Dice& dice, const Frame& frame, const score::Scheme& scheme) {
    score::Counter out;
    out.over = dice.choice<score::Years>(0, 3);
    const int which = dice.roll(3);
    if (which == 0 && !scheme.bands.empty()) out.band = dice.word(band_names);
    else if (which == 1 && !scheme.minimums.empty()) out.missed = dice.one_of(scheme.minimums).name;
    else {
        out.match = some_match(dice, dice.word(frame.kinds));
        if (out.over == score::Years::consecutive) out.over = score::Years::all;
    }
    out.least = dice.points(1, 4);
    out.bars = dice.chance(30);
    return out;
}

std::vector<score::MeasureKey> some_keys(Dice& dice, const score::Scheme& scheme, int most) {
    std::vector<score::MeasureKey> out;
    for (int i = dice.roll(most + 1); i > 0; --i)
        out.push_back({dice.choice<score::Measure>(0, 3),
                       static_cast<std::size_t>(dice.roll(static_cast<int>(scheme.categories.size())))});
    return out;
}

score::CandidateRule some_candidates(Dice& dice, const score::Scheme& scheme) {
    score::CandidateRule out;
    out.by = dice.chance(60) ? scheme.ranking.by : dice.choice<score::Partition>(0, 5);
    if (dice.chance(50)) out.percent = dice.points(5, 90);
    else out.top = dice.between(0, 4);
    if (dice.chance(20) && out.by == score::Partition::delegation) {
        out.percent.reset();
        out.quota = {{"东", dice.between(1, 3)}};
    }
    out.of = dice.choice<score::Of>(1, 2);
    out.rounding = dice.choice<score::Way>(1, 3);
    if (dice.chance(30)) out.least = dice.points(0, 20);
    out.ties = dice.choice<score::Ties>(1, 3);
    if (out.ties == score::Ties::keys) out.keys = some_keys(dice, scheme, 2);
    if (dice.chance(20) && !scheme.bands.empty()) out.earlier = {band_names.front(), dice.between(1, 2), 0};
    if (dice.chance(20)) out.earlier.rest = dice.between(1, 2);
    return out;
}

void add_selection(Dice& dice, score::Scheme& scheme) {
    scheme.ranking.by = dice.choice<score::Partition>(0, 5);
    scheme.ranking.leaders_excluded = dice.chance(40);
    if (dice.chance(25)) scheme.ranking.classes_excluded = {dice.word({"常委会组成人员", "专职"})};
    if (dice.chance(25)) scheme.ranking.months = dice.between(1, 8);
    scheme.ranking.order = {{score::Measure::total, 0}};
    for (const auto& key : some_keys(dice, scheme, 1)) scheme.ranking.order.push_back(key);
    scheme.candidates = some_candidates(dice, scheme);
}

void add_assembly(Dice& dice, const Frame& frame, score::Scheme& scheme) {
    auto& assembly = scheme.assembly;
    if (dice.chance(40)) assembly.base = dice.points(0, 60);
    if (dice.chance(30)) assembly.base_required = {dice.word(minimum_names)};
    if (dice.chance(30)) assembly.limits.cap = dice.points(0, 100);
    if (dice.chance(30)) assembly.limits.floor = frame.losses ? dice.points(-10, 10) : Points{};
    assembly.cap_holds_bonus = dice.chance(50);
    assembly.bonus_lifts_band = dice.chance(50);
}

/// A later version: the rules that changed, went and came; the rest as it was.
score::Scheme changed(Dice& dice, const Frame& frame, const score::Scheme& before) {
    auto other = frame;
    if (dice.chance(15))
        other.whole.assign(other.whole.size(), dice.chance(50)); // what was single may become one whole
    auto out = some_scheme(dice, other);
    for (auto& rule : out.rules)
        for (const auto& old : before.rules)
            if (old.name == rule.name && dice.chance(60)) rule = old;
    return out;
}

/// One category less, and with it its rules: older versions may still count in it, which is refused.
void lose_category(score::Scheme& scheme) {
    if (scheme.categories.size() < 2) return;
    const auto lost = scheme.categories.size() - 1;
    scheme.categories.pop_back();
    std::erase_if(scheme.rules, [&](const score::Rule& rule) { return rule.category == lost; });
    scheme.exclusives.clear();
    scheme.ranking.order = {{score::Measure::total, 0}};
    scheme.candidates->keys.clear();
}

/// The categories in another order; rules keep theirs by code.
void reorder_categories(Dice& dice, score::Scheme& scheme) {
    const auto before = scheme.categories;
    dice.shuffle(scheme.categories);
    for (auto& rule : scheme.rules)
        for (std::size_t i = 0; i < before.size(); ++i)
            if (scheme.categories[i].code == before[rule.category].code) {
                rule.category = i;
                break;
            }
}

} // namespace

std::optional<score::Rounding> some_rounding(Dice& dice) {
    if (dice.chance(35)) return {};
    return score::Rounding{Points{dice.one_of<std::int64_t>({1, 100, 1000, 2500, 5000, 10000})},
                           dice.choice<score::Way>(1, 3)};
}

Frame some_frame(Dice& dice) {
    Frame out;
    for (int i = dice.between(1, 3); i > 0; --i) out.kinds.push_back(dice.one_of(kinds_of_facts()).kind);
    if (dice.chance(25)) {
        out.kinds.push_back("opinion"); // which can grow into suggestions
        out.kinds.push_back("suggestion");
    }
    for (int i = dice.between(1, 4); i > 0; --i) out.categories.push_back("c" + std::to_string(i));
    for (std::size_t i = 0; i < rule_numbers; ++i) out.whole.push_back(dice.chance(25));
    out.fine = dice.chance(30);
    return out;
}

score::Scheme some_scheme(Dice& dice, const Frame& frame) {
    score::Scheme out;
    out.name = "办法";
    out.part_year = dice.choice<score::PartYear>(1, 3);
    if (dice.chance(25)) out.year = some_window(dice);
    if (dice.chance(30)) out.closes = dice.one_of<std::pair<int, int>>({{12, 20}, {12, 31}, {1, 10}, {11, 30}});
    out.rounding = some_rounding(dice);
    out.categories = some_categories(dice, frame);
    out.rules = some_rules(dice, frame);
    if (out.rules.size() > 1)
        for (int i = dice.roll(3); i > 0; --i) out.exclusives.push_back(some_exclusive(dice, out.rules.size()));
    if (dice.chance(40)) out.conversions.push_back({"转化", "", "opinion", "suggestion"});
    if (dice.chance(10)) out.conversions.push_back({"转化", "", "activity", "deed"});
    add_judgement(dice, frame, out);
    for (const auto& name : counter_names)
        if (dice.chance(40)) {
            out.counters.push_back(some_counter(dice, frame, out));
            out.counters.back().name = name;
        }
    add_assembly(dice, frame, out);
    add_selection(dice, out);
    return out;
}

World some_world(Dice& dice) {
    World out;
    out.frame = some_frame(dice);
    out.versions = {some_scheme(dice, out.frame)};
    out.period = some_period(dice);
    const int more = dice.chance(65) ? 0 : dice.between(1, 2);
    for (int i = 0; i < more; ++i) {
        out.versions.push_back(changed(dice, out.frame, out.versions.back()));
        out.versions.back().from = Date::of(2024, 1, 1).value().plus_days(30 + 100 * i + dice.roll(90));
        if (dice.chance(50)) reorder_categories(dice, out.versions.back());
        if (dice.chance(6)) lose_category(out.versions.back());
    }
    return out;
}

} // namespace rdlz::test

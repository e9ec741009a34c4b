#include "generated_schemes.hpp"

namespace rdlz::test {

namespace {

using score::Attribute;

const std::vector<std::string>& words_of(const std::string& kind, Attribute attribute) {
    for (const auto& [has, words] : words_of_kind(kind).attributes)
        if (has == attribute) return words;
    throw std::logic_error("facts of this kind have no such attribute");
}

Attribute some_attribute(Dice& dice, const std::string& kind) {
    return dice.one_of(words_of_kind(kind).attributes).first;
}

bool has_roles(const std::string& kind) {
    for (const auto& [attribute, words] : words_of_kind(kind).attributes)
        if (attribute == Attribute::role) return true;
    return false;
}

std::vector<std::string> some_words(Dice& dice, const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const auto& word : words)
        if (dice.chance(55)) out.push_back(word);
    return out.empty() ? std::vector<std::string>{dice.word(words)} : out;
}

/// Mostly quarters; where the frame is fine, also what does not end early.
Points some_worth(Dice& dice, const Frame& frame) {
    if (frame.losses && dice.chance(25)) return dice.points(-12, -1, 2500);
    if (frame.fine && dice.chance(30)) return Points{dice.between(1, 99999)};
    return dice.points(0, 32, 2500);
}

score::Cell some_cell(Dice& dice, const Frame& frame, const std::string& kind, const std::vector<Attribute>& by) {
    score::Cell out;
    for (const auto attribute : by)
        out.words.push_back(dice.chance(20) ? std::string("*") : dice.word(words_of(kind, attribute)));
    out.points = some_worth(dice, frame);
    if (dice.chance(15)) out.most = out.points + dice.points(0, 12, 5000);
    if (dice.chance(10)) {
        out.nothing = true;
        out.points = {};
        out.most.reset();
    }
    return out;
}

score::Award some_award(Dice& dice, const Frame& frame, const std::string& kind) {
    score::Award out;
    out.points = some_worth(dice, frame);
    if (dice.chance(45)) return out;
    out.points = {};
    out.by = {some_attribute(dice, kind)};
    const auto second = some_attribute(dice, kind);
    if (dice.chance(40) && second != out.by.front()) out.by.push_back(second);
    for (int i = dice.between(1, 5); i > 0; --i) out.table.push_back(some_cell(dice, frame, kind, out.by));
    if (dice.chance(40)) out.otherwise = some_worth(dice, frame);
    out.several = dice.choice<score::Several>(0, 3);
    return out;
}

score::Share some_share(Dice& dice, const std::string& kind) {
    score::Share out;
    if (dice.chance(25)) out.persons = dice.between(1, 4);
    if (dice.chance(50)) return out;
    if (dice.chance(40) || !has_roles(kind)) {
        out.kind = score::Share::Kind::equal;
        return out;
    }
    out.kind = score::Share::Kind::roles;
    bool rest = false;
    std::int64_t left = Points::scale;
    for (const auto& role : some_words(dice, words_of(kind, Attribute::role))) {
        const bool takes_rest = !rest && dice.chance(50);
        const auto part = dice.one_of<std::int64_t>({0, 1000, 2500, 3333, 5000});
        const auto fixed = takes_rest ? 0 : std::min(part, left);
        left -= fixed;
        rest = rest || takes_rest;
        out.parts.push_back({role, Points{fixed}, takes_rest});
    }
    return out;
}

score::Limits some_limits(Dice& dice, int per_cent) {
    score::Limits out;
    if (dice.chance(per_cent)) out.cap = dice.points(0, 24, 5000);
    if (dice.chance(per_cent / 2)) out.floor = dice.points(-10, 3, 5000);
    return out;
}

void add_limits(Dice& dice, const std::string& kind, score::Rule& rule) {
    rule.limits = some_limits(dice, 30);
    rule.each = some_each(dice);
    if (has_roles(kind) && dice.chance(20))
        rule.role_limits.emplace_back(dice.word(words_of(kind, Attribute::role)), some_limits(dice, 80));
}

void make_ratio(Dice& dice, const Frame& frame, score::Rule& rule) {
    score::Ratio ratio;
    ratio.of = some_match(dice, rule.match.kind);
    ratio.count = dice.choice<score::Count>(0, 4);
    if (dice.chance(50)) ratio.empty = dice.points(0, 10);
    if (dice.chance(50)) {
        for (const int from : {90, 75, 40})
            if (dice.chance(70)) ratio.bands.push_back({Points::whole(from), some_worth(dice, frame)});
        ratio.bands.push_back({{}, some_worth(dice, frame)});
    } else {
        ratio.target = dice.points(50, 100);
        ratio.step = dice.points(1, 8, 2500);
        ratio.per_point = dice.choice<score::PerPoint>(1, 3);
        rule.award.points = dice.points(0, 20);
    }
    rule.ratio = ratio;
}

void make_raters(Dice& dice, score::Rule& rule) {
    score::Raters raters;
    const int first = dice.between(1, 70);
    const int second = dice.between(1, 100 - first);
    raters.weights = {{"voters", Points::whole(first)}, {"peers", Points::whole(second)}};
    if (first + second < 100) raters.weights.emplace_back("self", Points::whole(100 - first - second));
    raters.missing = dice.choice<score::Missing>(1, 3);
    rule.match = {"rating", {}};
    rule.award = {};
    rule.award.points = dice.points(1, 60);
    rule.raters = raters;
}

void make_whole(Dice& dice, const Frame& frame, score::Rule& rule) {
    rule.award = {};
    rule.award.points = dice.points(0, 40, 5000);
    const int which = dice.roll(3);
    if (which == 0) {
        rule.target = score::Target{dice.points(1, 6), some_worth(dice, frame)};
        rule.per = dice.choice<score::Per>(0, 2);
        if (dice.chance(40)) rule.combine = score::Combine::once;
        rule.over = dice.choice<score::Over>(0, 6);
    }
    if (which == 1) make_ratio(dice, frame, rule);
    if (which == 2) make_raters(dice, rule);
}

void make_ordinary(Dice& dice, const Frame& frame, score::Rule& rule) {
    rule.award = some_award(dice, frame, rule.match.kind);
    rule.per = dice.chance(30) ? score::Per::quantity : score::Per::fact;
    if (dice.chance(25)) rule.steps = score::Steps{dice.points(0, 8, 5000), some_worth(dice, frame)};
    if (dice.chance(15)) rule.needs = dice.points(1, 6);
    rule.share = some_share(dice, rule.match.kind);
    rule.combine = dice.choice<score::Combine>(0, 3);
    rule.over = dice.choice<score::Over>(0, 6);
    if (dice.chance(15)) rule.start = dice.points(0, 20, 5000);
    rule.all_or_nothing = frame.losses && rule.start && dice.chance(40);
}

} // namespace

std::vector<score::EachLimit> some_each(Dice& dice) {
    std::vector<score::EachLimit> out;
    for (const auto over : {score::Over::object, score::Over::day, score::Over::month, score::Over::quarter})
        if (dice.chance(12)) out.push_back({over, some_limits(dice, 80)});
    return out;
}

score::YearWindow some_window(Dice& dice) {
    return dice.one_of<score::YearWindow>({{12, 1, 11, 30}, {11, 21, 11, 20}, {1, 1, 12, 20}, {3, 1, 10, 31}});
}

score::Match some_match(Dice& dice, const std::string& kind) {
    score::Match out{kind, {}};
    for (const auto& [attribute, words] : words_of_kind(kind).attributes)
        if (dice.chance(15)) out.conditions.push_back({attribute, some_words(dice, words), dice.chance(30)});
    return out;
}

score::Rule some_rule(Dice& dice, const Frame& frame, std::size_t number) {
    score::Rule out;
    out.name = rule_name(number);
    out.category = static_cast<std::size_t>(dice.roll(static_cast<int>(frame.categories.size())));
    out.match = some_match(dice, dice.word(frame.kinds));
    if (dice.chance(12)) out.classes = some_words(dice, role_classes);
    if (dice.chance(12)) out.not_classes = {dice.word(role_classes)};
    if (dice.chance(15)) out.window = some_window(dice);
    if (dice.chance(15)) out.required = {dice.word(minimum_names)};
    if (frame.whole[number]) make_whole(dice, frame, out);
    else make_ordinary(dice, frame, out);
    add_limits(dice, out.match.kind, out);
    return out;
}

} // namespace rdlz::test

#include "generated_schemes.hpp"

namespace rdlz::test {

namespace {

using score::Attribute;

Date some_day(Dice& dice) {
    const auto first = Date::of(2024, 1, 1).value();
    if (dice.chance(15)) return first.plus_days(dice.between(-100, 450)); // around the year, too
    if (dice.chance(30)) return first.plus_days(dice.one_of<int>({0, 59, 90, 334, 335, 365}));
    return first.plus_days(dice.roll(dice.chance(50) ? 40 : 366));
}

std::string object_of(Dice& dice) { return dice.chance(6) ? std::string() : "X" + std::to_string(dice.roll(10)); }

void set_word(Fact& fact, Attribute attribute, const std::string& word) {
    switch (attribute) {
    case Attribute::type: fact.type = word; break;
    case Attribute::role: fact.role = word; break;
    case Attribute::status: fact.status = word; break;
    case Attribute::outcome: fact.outcomes.push_back(word); break;
    case Attribute::level: fact.level = word; break;
    case Attribute::form: fact.form = word; break;
    case Attribute::organizer: fact.organizer = word; break;
    case Attribute::rater: fact.rater = word; break;
    }
}

/// The same record once more, as another copy of the books might tell it.
Fact again(Dice& dice, Fact fact) {
    if (dice.chance(30)) fact.entered_on = fact.entered_on.plus_days(dice.between(-20, 60));
    if (dice.chance(20)) fact.quantity = dice.points(1, 6, 5000);
    if (dice.chance(20)) fact.status = "late";
    if (dice.chance(20)) fact.chosen = dice.points(0, 12, 5000);
    if (dice.chance(10)) fact.participants += 1;
    if (dice.chance(10)) fact.declared = !fact.declared;
    return fact;
}

void add_numbers(Dice& dice, Fact& fact) {
    if (dice.chance(40)) fact.quantity = dice.points(1, 8, 5000);
    if (dice.chance(40)) fact.participants = dice.between(1, 6);
    fact.place = dice.between(1, fact.participants);
    if (dice.chance(40)) fact.chosen = dice.points(0, 12, 5000);
    if (dice.chance(20)) fact.ends_on = fact.earned_on.plus_days(dice.roll(4));
    if (fact.kind == "rating") fact.quantity = dice.points(50, 100);
}

std::vector<score::PastYear> some_past(Dice& dice) {
    std::vector<score::PastYear> out;
    for (int year = 2019; year < 2024; ++year) {
        if (dice.chance(20)) continue;
        score::PastYear past;
        past.year = year;
        past.in_term = year >= 2022;
        past.band = dice.chance(50) ? band_names.front() : dice.word(band_names);
        for (const auto& name : minimum_names)
            if (dice.chance(40)) past.missed.push_back(name);
        for (const auto& name : counter_names)
            if (dice.chance(50)) past.counts.emplace_back(name, dice.points(0, 3));
        past.announced = dice.chance(20);
        out.push_back(past);
    }
    dice.shuffle(out);
    return out;
}

} // namespace

const std::vector<std::string> role_classes{"", "常委会组成人员", "专职"};
const std::vector<std::string> band_names{"优秀", "良好", "合格", "其他"};
const std::vector<std::string> minimum_names{"活动次数", "建议件数", "走访"};
const std::vector<std::string> counter_names{"连续两年", "本届缺席", "历年累计"};

const std::vector<KindWords>& kinds_of_facts() {
    static const std::vector<KindWords> kinds{{"activity",
                                               {{Attribute::type, {"theme", "inspection", "training"}},
                                                {Attribute::status, {"present", "late", "absent", "leave-private"}},
                                                {Attribute::role, {"", "组织者", "发言人"}},
                                                {Attribute::outcome, {"spoke", "praised"}},
                                                {Attribute::organizer, {"county", "station"}}}},
                                              {"suggestion",
                                               {{Attribute::role, {"lead", "cosigner", "pen-holder"}},
                                                {Attribute::outcome, {"accepted", "key", "answer-A", "satisfied"}}}},
                                              {"opinion",
                                               {{Attribute::role, {"received", "raised"}},
                                                {Attribute::form, {"phone", "visit"}},
                                                {Attribute::outcome, {"referred", "resolved"}}}},
                                              {"reception", {{Attribute::form, {"phone", "visit"}}}},
                                              {"deed",
                                               {{Attribute::type, {"award", "report"}},
                                                {Attribute::level, {"national", "province", "county"}},
                                                {Attribute::role, {"lead", "member"}},
                                                {Attribute::outcome, {"excellent", "adopted"}}}},
                                              {"rating", {{Attribute::rater, {"self", "peers", "voters"}}}}};
    return kinds;
}

const KindWords& words_of_kind(const std::string& kind) {
    for (const auto& words : kinds_of_facts())
        if (words.kind == kind) return words;
    throw std::logic_error("no such kind of facts");
}

Period some_period(Dice& dice) {
    const auto of = [](const char* text) { return Period::read(text).value(); };
    if (dice.chance(60)) return Period::year(2024);
    return of(
        dice.word({"2024-H1", "2024-H2", "2024-Q1", "2024-Q4", "2024-02-10..2024-11-20", "2024-07-05..2024-12-31"})
            .c_str());
}

Fact some_fact(Dice& dice, const Frame& frame, int number) {
    Fact out;
    const auto& words = words_of_kind(dice.chance(8) ? "rating" : dice.word(frame.kinds));
    out.kind = words.kind;
    out.earned_on = some_day(dice);
    out.entered_on = out.earned_on.plus_days(dice.chance(80) ? dice.roll(10) : dice.roll(300));
    out.object = object_of(dice);
    for (const auto& [attribute, choices] : words.attributes) {
        if (attribute != Attribute::outcome) set_word(out, attribute, dice.word(choices));
        for (const auto& word : choices)
            if (attribute == Attribute::outcome && dice.chance(50)) set_word(out, attribute, word);
    }
    while (dice.chance(30))
        if (auto from = object_of(dice); !from.empty()) out.converted_from.push_back(std::move(from));
    add_numbers(dice, out);
    out.source = dice.chance(4) ? std::string() : out.kind + " " + std::to_string(number);
    out.declared = dice.chance(4);
    return out;
}

std::vector<Fact> some_facts(Dice& dice, const Frame& frame, int most) {
    std::vector<Fact> out;
    for (int i = dice.roll(most + 1); i > 0; --i) {
        if (!out.empty() && dice.chance(8)) out.push_back(again(dice, dice.one_of(out)));
        else out.push_back(some_fact(dice, frame, i));
    }
    return out;
}

score::Account some_account(Dice& dice, const Frame& frame, int number) {
    score::Account out;
    auto& subject = out.subject;
    subject.code = subject.name = subject.sort_name = "D" + std::to_string(number);
    subject.delegation = dice.word({"东", "西"});
    subject.station = dice.word({"S1", "S2"});
    subject.group = dice.word({"G1", "G2", "G3"});
    subject.role_class = dice.chance(50) ? std::string() : dice.word(role_classes);
    subject.leader = dice.chance(15);
    if (dice.chance(20)) subject.since = Date::of(2024, 1, 1).value().plus_days(dice.between(-200, 330));
    if (dice.chance(15)) subject.until = subject.since.value_or(Date::of(2024, 2, 1).value()).plus_days(dice.roll(420));
    out.facts = some_facts(dice, frame, dice.chance(20) ? 60 : 20);
    if (dice.chance(60)) out.past = some_past(dice);
    return out;
}

} // namespace rdlz::test

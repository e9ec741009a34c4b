#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

// Every key of a scheme arrives where the evaluation looks for it, and keys that do not go together are refused.

using namespace rdlz;
using namespace rdlz::test;

namespace {

const std::string category = "[[scheme.category]]\ncode = \"all\"\nname = \"全部\"\n";

std::string rule(const std::string& settings) {
    return "[[scheme.rule]]\nname = \"条款\"\ncategory = \"all\"\nkind = \"suggestion\"\n" + settings + "\n";
}

const std::string plain_rule = rule("points = 3");
const std::string grades = "[[scheme.band]]\nname = \"优秀\"\nfrom = 85\n[[scheme.band]]\nname = \"其他\"\n";
const std::string duty = "[[scheme.minimum]]\nname = \"建议\"\nkind = \"suggestion\"\n";

/// Without the publicity that most tests do not care about.
std::string head_alone() {
    auto head = scheme_head;
    head.erase(head.find("publicity"));
    return head;
}

score::ReadScheme read(const std::string& text) {
    const bool own = text.find("[scheme.publicity]") != std::string::npos;
    return read_scheme((own ? head_alone() : scheme_head) + category + text);
}

/// A scheme without a refusal.
score::Scheme good(const std::string& text) {
    auto out = read(text);
    for (const auto& problem : out.problems)
        if (problem.weight == Problem::Weight::refused) FAIL_CHECK(problem.str());
    return std::move(out.scheme);
}

const std::string answers = "[scheme.total]\nfloor = 0\n[scheme.rounding]\nto = \"0.01\"\nway = \"half-up\"\n";

score::Rule rule_of(const std::string& settings) { return good(answers + rule(settings)).rules.at(0); }

std::string problems(const std::string& text) {
    std::string out;
    for (const auto& problem : read(text).problems) out += problem.str() + "\n";
    return out;
}

void refuses(const std::string& text, std::string_view part) {
    const auto all = problems(text);
    CHECK_MESSAGE(all.find(part) != std::string::npos, text, "\n", all);
}

} // namespace

TEST_CASE("a scheme of stations, departments or groups needs no congress and no question about mandates") {
    const auto read =
        read_scheme("[policy]\nname = \"x\"\neffective_on = 2024-01-01\n[scheme]\nsubject = \"station\"\n" + category +
                    "[[scheme.rule]]\nname = \"a\"\ncategory = \"all\"\nkind = \"reception\"\n"
                    "points = 1\n[[scheme.minimum]]\nname = \"m\"\nkind = \"reception\"\n");
    CHECK(read.scheme.subject == score::SubjectKind::station);
    for (const auto& problem : read.problems) FAIL_CHECK(problem.str());
}

TEST_CASE("a scheme's own year and its closing day are read as month and day") {
    const auto scheme = good(plain_rule + "[scheme.year]\nfrom = \"12-01\"\nto = \"11-30\"\ncloses = \"12-20\"\n");
    REQUIRE(scheme.year);
    CHECK(scheme.year->from_month == 12);
    CHECK(scheme.year->from_day == 1);
    CHECK(scheme.year->to_month == 11);
    CHECK(scheme.year->to_day == 30);
    CHECK(*scheme.closes == std::pair(12, 20));
    CHECK_FALSE(good(plain_rule + "[scheme.year]\ncloses = \"12-20\"\n").year);
    refuses(plain_rule + "[scheme.year]\nfrom = \"12-01\"\n", "go together");
    refuses(plain_rule + "[scheme.year]\ncloses = \"02-30\"\n", "'02-30' is not a day of the year");
    refuses(plain_rule + "[scheme.year]\ncloses = \"12.20\"\n", "'12.20' is not a day of the year");
}

TEST_CASE("a table's cell is a number, nothing, or a range") {
    const auto award = rule_of("by = \"outcome\"\nseveral = \"highest\"\ntable = { key = 3, refused = \"none\", "
                               "accepted = { from = 1, to = \"5.5\" } }\notherwise = 1\n")
                           .award;
    REQUIRE(award.table.size() == 3);
    CHECK(award.several == score::Several::highest);
    CHECK(award.table[0].points.str() == "3");
    CHECK(award.table[1].nothing);
    CHECK(award.table[2].points.str() == "1");
    CHECK(award.table[2].most->str() == "5.5");
    CHECK(award.otherwise->str() == "1");
    refuses(rule("by = \"outcome\"\ntable = { key = { from = 5, to = 1 } }"), "ends where it begins, or before");
    refuses(rule("by = \"outcome\"\ntable = { key = { from = 5 } }"), "needs both ends");
    refuses(rule("points = 3\nseveral = \"sum\""), "speaks of a table and there is none");
}

TEST_CASE("who a rule is for and when is read") {
    const auto one = rule_of("points = 3\nclasses = \"常委会组成人员\"\nnot_classes = [\"甲\", \"乙\"]\n"
                             "window = { from = \"12-01\", to = \"11-30\" }\nneeds = 2\nrequires = \"建议\"\n" +
                             duty);
    CHECK(one.classes == std::vector<std::string>{"常委会组成人员"});
    CHECK(one.not_classes.size() == 2);
    CHECK(one.window->from_month == 12);
    CHECK(one.needs->str() == "2");
    CHECK(one.required == std::vector<std::string>{"建议"});
    refuses(rule("points = 3\nwindow = { from = \"12-01\" }"), "go together");
    refuses(rule("points = 3\nneeds = 0"), "must be above zero");
}

TEST_CASE("names that a rule, the base, a veto, a counter or a list stands on must exist") {
    refuses(rule("points = 3\nrequires = [\"建义\"]") + duty,
            "requires: '建义' is not known here (did you mean '建议'?)");
    refuses(plain_rule + "[scheme.base]\npoints = 5\nrequires = [\"x\"]\n", "requires: 'x' is not known here");
    refuses(plain_rule + grades + "[[scheme.veto]]\nname = \"v\"\nkind = \"suggestion\"\nband = \"优透\"",
            "did you mean '优秀'?");
    refuses(plain_rule + duty + "[[scheme.counter]]\nname = \"c\"\nminimum = \"见议\"", "did you mean '建议'?");
    refuses(plain_rule + grades +
                "[scheme.candidates]\ntop = 1\nties = \"stop\"\nearlier = { band = \"良\", years = 2 }",
            "'良' is not known here");
}

TEST_CASE("shares are parts, the rest, or equal, among so many persons") {
    const auto one = rule_of("points = 4\nshare = { lead = \"0.5\", cosigner = \"rest\" }\npersons = 3").share;
    CHECK(one.kind == score::Share::Kind::roles);
    CHECK(one.parts[0].part.str() == "0.5");
    CHECK(one.parts[1].rest);
    CHECK(*one.persons == 3);
    CHECK(rule_of("points = 4\nshare = \"equal\"").share.kind == score::Share::Kind::equal);
    refuses(rule("points = 4\nshare = \"equall\""), "did you mean 'equal'?");
    refuses(rule("points = 4\nshare = { lead = 1, cosigner = \"rest\" }"), "leave no rest");
    refuses(rule("points = 4\npersons = 0"), "0 is not a number above zero");
}

TEST_CASE("a target has its step, and nothing that speaks of single facts") {
    const auto one = rule_of("points = 10\ntarget = 3\nstep = 5\ncombine = \"once\"\nover = \"month\"");
    CHECK(one.target->expected.str() == "3");
    CHECK(one.target->step.str() == "5");
    CHECK(one.of_the_whole());
    refuses(rule("points = 10\ntarget = 3"), "go together");
    refuses(rule("points = 10\nstep = 3"), "go together");
    refuses(rule("target = 3\nstep = 1"), "'points' is missing");
    refuses(rule("target = 3\nstep = 1\nby = \"role\"\ntable = { lead = 3 }"),
            "'table' does not go together with 'target'");
    refuses(rule("points = 3\ntarget = 3\nstep = 1\nday_cap = 3"), "'day_cap' does not go together with 'target'");
}

TEST_CASE("a percentage is looked up in bands or held against a target") {
    const auto banded =
        rule_of("outcome = \"satisfied\"\nratio = { of = { outcome = \"answered\" }, count = \"objects\", "
                "empty = 3, bands = [{ from = 90, points = 15 }, { points = 7 }] }");
    CHECK(banded.ratio->of.kind == "suggestion");
    CHECK(banded.ratio->count == score::Count::objects);
    CHECK(banded.ratio->bands[0].from->str() == "90");
    CHECK(banded.ratio->bands[1].points.str() == "7");
    CHECK(banded.ratio->empty->str() == "3");
    const auto held = rule_of("points = 20\nratio = { of = { kind = \"reception\" }, target = 95, step = \"0.5\", "
                              "per_point = \"begun\", empty = \"none\" }");
    CHECK(held.ratio->of.kind == "reception");
    CHECK(held.ratio->target.str() == "95");
    CHECK(held.ratio->step.str() == "0.5");
    CHECK(held.ratio->per_point == score::PerPoint::begun);
    CHECK_FALSE(held.ratio->empty);
}

TEST_CASE("a percentage that leaves something open or holds too much is refused") {
    const std::string bands = "bands = [{ points = 7 }]";
    refuses(rule("points = 3\nratio = { of = {}, empty = 0, " + bands + " }"), "stand in its bands");
    refuses(rule("ratio = { of = {}, " + bands + " }"), "what a percentage of nothing comes to");
    refuses(rule("ratio = { of = {}, empty = 0, target = 95, " + bands + " }"),
            "'target' does not go together with 'bands'");
    refuses(rule("points = 3\nratio = { of = {}, empty = 0, target = 95, step = 1 }"),
            "what part of a percentage point");
    refuses(rule("points = 3\nratio = { of = {}, empty = 0 }"), "what a percentage is held against");
    refuses(rule("points = 3\nratio = { empty = 0, target = 95, step = 1, per_point = \"whole\" }"), "'of' is missing");
    refuses(rule("per = \"quantity\"\nratio = { of = {}, empty = 0, " + bands + " }"),
            "'per' does not go together with 'ratio'");
}

TEST_CASE("a pool can be lost at once, and then its award is the pool") {
    const auto one = rule_of("start = 10\nall_or_nothing = true\noutcome = \"refused\"");
    CHECK(one.start->str() == "10");
    CHECK(one.all_or_nothing);
    refuses(rule("all_or_nothing = true"), "no pool that could be lost");
    refuses(rule("start = 10\nall_or_nothing = true\npoints = -3"),
            "'points' does not go together with 'all_or_nothing'");
}

TEST_CASE("limits hold each thing, each day, each month and each quarter, of rules and of categories") {
    const auto one = rule_of("points = 3\nevent_cap = 4\nday_floor = -2\nday_cap = 5\nquarter_cap = 9");
    REQUIRE(one.each.size() == 3);
    CHECK(one.each[0].over == score::Over::object);
    CHECK(one.each[0].limits.cap->str() == "4");
    CHECK(one.each[1].over == score::Over::day);
    CHECK(one.each[1].limits.floor->str() == "-2");
    CHECK(one.each[2].over == score::Over::quarter);
    const auto scheme = good("[[scheme.category]]\ncode = \"b\"\nname = \"乙\"\nmonth_cap = 3\n" + plain_rule);
    CHECK(scheme.categories[1].each[0].over == score::Over::month);
    refuses(rule("points = 3\nmonth_cap = -1"), "a cap below zero");
}

TEST_CASE("minimums accept other facts, vetoes hold a grade, counters count one thing") {
    const auto scheme =
        good(plain_rule + grades +
             "[[scheme.minimum]]\nname = \"建议\"\nkind = \"suggestion\"\nor = [{ kind = \"opinion\" }]\n"
             "[[scheme.veto]]\nname = \"否决\"\nkind = \"suggestion\"\noutcome = \"refused\"\nband = \"其他\"\n"
             "[[scheme.counter]]\nname = \"甲\"\nband = \"其他\"\n"
             "[[scheme.counter]]\nname = \"乙\"\nover = \"term\"\nkind = \"reception\"\nleast = 4\n");
    CHECK(scheme.minimums[0].others[0].kind == "opinion");
    CHECK(*scheme.vetoes[0].band == 1);
    CHECK(scheme.vetoes[0].bars);
    CHECK(scheme.counters[0].band == "其他");
    CHECK(scheme.counters[0].least.str() == "2");
    CHECK(scheme.counters[1].match->kind == "reception");
    refuses(plain_rule + "[[scheme.counter]]\nname = \"x\"", "a counter counts one thing");
    refuses(plain_rule + "[[scheme.counter]]\nname = \"x\"\nkind = \"reception\"",
            "not counted over consecutive years");
    refuses(plain_rule + "[[scheme.veto]]\nname = \"x\"\nkind = \"opinion\"\nbars = false", "nothing follows");
}

TEST_CASE("classes are those that subjects of the scheme's kind can have") {
    const auto told = [](const char* subject, const char* written, const score::LocalWords& local = {}) {
        auto head = scheme_head;
        head.replace(head.find("level = \"county\""), 16, std::string("subject = \"") + subject + "\"");
        const auto all = read_scheme(head + category +
                                         "[[scheme.rule]]\nname = \"甲\"\ncategory = \"all\"\nkind = "
                                         "\"deed\"\npoints = 1\nclasses = \"" +
                                         written + "\"\n",
                                     local);
        std::string out;
        for (const auto& problem : all.problems)
            if (problem.place.column == "classes") out += problem.text;
        return out;
    };
    CHECK(told("department", "法院").empty());
    CHECK(told("department", "court") == "'court' is not known here");
    CHECK(told("group", "法院") == "deputies' groups have no classes: this can never match");
    const score::LocalWords local{{{"station_kind", {"中心联络站"}}, {"role_class", {"常委会组成人员"}}}};
    CHECK(told("station", "中心联络站", local).empty());
    CHECK(told("station", "中心站", local) == "'中心站' is not known here");
    CHECK(told("station", "中心站").empty());
    CHECK(told("deputy", "常委会组成人员", local).empty());
    CHECK(told("deputy", "常委", local) == "'常委' is not known here");
    CHECK(told("deputy", "常委").empty());
}

TEST_CASE("what asks for earlier years can only be asked of deputies, whose years are sealed") {
    const auto parts = category + plain_rule + grades + "[[scheme.counter]]\nname = \"甲\"\nband = \"其他\"\n" +
                       "[scheme.candidates]\ntop = 1\nties = \"stop\"\nrest_years = 1\n"
                       "earlier = { band = \"其他\", years = 2 }\n";
    const auto asked = [](const std::string& text) {
        std::vector<std::string> columns;
        for (const auto& problem : read_scheme(text).problems)
            if (problem.str().find("the years of a group are not sealed") != std::string::npos)
                columns.push_back(problem.place.column);
        return columns;
    };
    auto of_groups = scheme_head;
    of_groups.replace(of_groups.find("level = \"county\""), 16, "subject = \"group\"");
    CHECK(asked(scheme_head + parts).empty());
    CHECK(asked(of_groups + parts) == std::vector<std::string>{"name", "rest_years", "earlier"});
}

TEST_CASE("an opinion that became a suggestion is a conversion between two kinds") {
    const auto scheme =
        good(plain_rule + "[[scheme.conversion]]\nname = \"转化\"\nfrom = \"opinion\"\ninto = \"suggestion\"\n");
    CHECK(scheme.conversions[0].from == "opinion");
    CHECK(scheme.conversions[0].into == "suggestion");
    refuses(plain_rule + "[[scheme.conversion]]\nname = \"x\"\nfrom = \"opinions\"\ninto = \"suggestion\"",
            "did you mean 'opinion'?");
    refuses(plain_rule + "[[scheme.conversion]]\nname = \"x\"\nfrom = \"opinion\"\ninto = \"opinion\"",
            "of its own kind");
    refuses(plain_rule + "[[scheme.conversion]]\nname = \"x\"\nfrom = \"activity\"\ninto = \"suggestion\"",
            "no 'activity' grows into a 'suggestion' in the records: this can never match");
}

TEST_CASE("a list of candidates has its quota, its earlier years and its years of rest") {
    const auto scheme = good(plain_rule + grades +
                             "[scheme.ranking]\nby = \"delegation\"\nleast_months = 6\n"
                             "[scheme.candidates]\ntop = 1\nties = \"stop\"\nrest_years = 1\n"
                             "quota = { \"城关团\" = 3 }\nearlier = { band = \"优秀\", years = 2 }\n");
    CHECK(scheme.ranking.months == 6);
    const auto& rule = *scheme.candidates;
    CHECK(*rule.top == 1);
    CHECK(rule.quota[0] == std::pair<std::string, std::int64_t>("城关团", 3));
    CHECK(rule.earlier.band == "优秀");
    CHECK(rule.earlier.years == 2);
    CHECK(rule.earlier.rest == 1);
    refuses(plain_rule + "[scheme.candidates]\nties = \"stop\"", "needs either top or percent");
    refuses(plain_rule + "[scheme.candidates]\nties = \"stop\"\nquota = { \"城关团\" = 3 }",
            "names parts of the congress");
    refuses(plain_rule + "[scheme.candidates]\nties = \"stop\"\ntop = 1\nof = \"all\"",
            "no percentage it could speak of");
}

TEST_CASE("what makes a list public is read") {
    const auto scheme =
        good(plain_rule + "[scheme.publicity]\ndays = 5\nreceiver = \"代表工作委员会\"\nphone = \"0774\"\n"
                          "address = \"县城\"\nbasis = \"明人常发〔2021〕15号\"\n");
    CHECK(scheme.publicity->days == 5);
    CHECK(scheme.publicity->receiver == "代表工作委员会");
    CHECK(scheme.publicity->basis == "明人常发〔2021〕15号");
    refuses(plain_rule + "[scheme.publicity]\nreceiver = \"x\"", "for how many working days");
}

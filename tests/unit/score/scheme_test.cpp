#include "../../support/score_facts.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

const std::string category = R"(
[[scheme.category]]
code = "all"
name = "全部"
)";

std::string rule(const std::string& settings) {
    return "[[scheme.rule]]\nname = \"条款\"\ncategory = \"all\"\n" + settings + "\n";
}

const std::string plain_rule = rule("kind = \"suggestion\"\npoints = 3");

/// Every problem of a scheme in one text, a line each.
std::string problems(const std::string& text, const score::LocalWords& local = {}) {
    std::string out;
    for (const auto& problem : read_scheme(text, local).problems) out += problem.str() + "\n";
    return out;
}

std::string problems_with(const std::string& rules) { return problems(scheme_head + category + rules); }

bool says(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a scheme takes its name and version from the heading of its file") {
    const auto scheme = scheme_of(scheme_head + category + plain_rule);
    CHECK(scheme.name == "办法");
    CHECK(scheme.version == "2024-01-01");
    CHECK(scheme.level == Level::county);
}

TEST_CASE("a file without a scheme says so") {
    CHECK(says(problems("[policy]\nname = \"x\"\n"), "there is no scheme"));
}

TEST_CASE("an unknown kind of fact, attribute or word is named with its line and the nearest known one") {
    CHECK(says(problems_with(rule("kind = \"sugestion\"\npoints = 3")),
               "scheme.toml:18:8: kind: 'sugestion' is not known here (did you mean "
               "'suggestion'?)"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\nstatus = \"present\"\npoints = 3")),
               "facts of the kind 'suggestion' have no 'status'"));
    CHECK(says(problems_with(rule("kind = \"activity\"\nstatus = [\"present\", \"abcent\"]\npoints = 3")),
               "did you mean 'absent'?"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\npoints = 3\nfrist = 1")), "did you mean 'first'?"));
}

TEST_CASE("activity types are held against the county's own list") {
    const auto text = scheme_head + category + rule("kind = \"activity\"\ntype = \"plenery\"\npoints = 3");
    CHECK(says(problems(text, {{{"activity_type", {"plenary", "theme"}}}}), "did you mean 'plenary'?"));
    CHECK_FALSE(says(problems(text), "plenery"));
}

TEST_CASE("levels, roles, forms and outcomes of deeds are held against the county's lists where it has them") {
    const score::LocalWords local{{{"level", {"national", "county"}}, {"outcome", {"adopted"}}}};
    const auto with = [](const std::string& lines) { return scheme_head + category + rule(lines); };
    const auto table = with("kind = \"deed\"\nby = \"level\"\ntable = { national = 10, contry = 2 }");
    CHECK(says(problems(table, local), "did you mean 'county'?"));
    CHECK_FALSE(says(problems(table), "contry"));
    CHECK(says(problems(with("kind = \"deed\"\noutcome = \"printed\"\npoints = 1"), local), "'printed'"));
    CHECK_FALSE(says(problems(with("kind = \"deed\"\nrole = \"执笔人\"\npoints = 1"), local), "执笔人"));
}

TEST_CASE("all problems come in one run") {
    const auto all = problems("[policy]\nname = \"x\"\neffective_on = 2024-01-01\n[scheme]\n" +
                              rule("kind = \"activity\"\npoints = \"1.23456\"\nstart = 5") + rule("kind = \"x\""));
    for (const char* part :
         {"of which congress", "to which mandate", "at most four decimals", "there is no category",
          "can fall below zero", "'x' is not known", "is the name of another", "either points or a table"})
        CHECK_MESSAGE(says(all, part), part, all);
}

TEST_CASE("what no rule settles is asked for where the scheme needs it, and only there") {
    CHECK(problems_with(plain_rule).empty());
    CHECK(says(problems_with(rule("kind = \"activity\"\npoints = -1")), "whether a total can fall below zero"));
    CHECK(says(problems_with(plain_rule + "[scheme.candidates]\ntop = 1"), "what is done with equals at the cut"));
    const auto share = problems_with(plain_rule + "[scheme.candidates]\npercent = 5\nties = \"stop\"");
    CHECK(says(share, "of whom the percentage is taken"));
    CHECK(says(share, "how a part of a person is rounded"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\npoints = \"0.01\"\nshare = { lead = \"0.333\" }")),
               "are rounded"));
    CHECK_FALSE(
        says(problems_with(rule("kind = \"suggestion\"\npoints = 5\nshare = { lead = \"0.2\" }")), "are rounded"));
    auto head = scheme_head;
    head.erase(head.find("part_year"));
    CHECK(says(problems(head + category + plain_rule + "[[scheme.minimum]]\nname = \"x\"\nkind = \"suggestion\""),
               "in office for part of the period"));
    CHECK_FALSE(says(problems(head + category + plain_rule), "in office for part"));
}

TEST_CASE("a bonus raises two questions of its own") {
    const std::string bonus =
        "[[scheme.category]]\ncode = \"plus\"\nname = \"加分项\"\nkind = \"bonus\"\n" + plain_rule;
    CHECK(says(problems_with(bonus + "[scheme.total]\ncap = 100"), "also holds the bonus"));
    CHECK(says(problems_with(bonus + "[[scheme.band]]\nname = \"优秀\"\nfrom = 85\n[[scheme.band]]\nname = \"其他\""),
               "whether a bonus can lift a grade"));
}

TEST_CASE("grades must run from the highest down and reach the bottom") {
    const auto band = [](const char* name, const char* from) {
        return "[[scheme.band]]\nname = \"" + std::string(name) + "\"\n" + from + "\n";
    };
    CHECK(says(problems_with(plain_rule + band("优", "from = 60") + band("良", "from = 85")), "from the highest down"));
    CHECK(says(problems_with(plain_rule + band("优", "from = 85")), "nothing is said of totals below 85"));
    CHECK(says(problems_with(plain_rule + band("差", "") + band("优", "from = 85")), "is never reached"));
    CHECK(problems_with(plain_rule + band("优", "from = 85") + band("其他", "")).empty());
}

TEST_CASE("signs and caps are held against the category") {
    const std::string loss = "[[scheme.category]]\ncode = \"loss\"\nname = \"扣分项\"\nkind = \"deduction\"\n";
    CHECK(says(problems_with(plain_rule + loss +
                             "[[scheme.rule]]\nname = \"b\"\ncategory = \"loss\"\nkind = \"suggestion\"\npoints = 1"),
               "gives points in a category of deductions"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\npoints = 3\ncap = 2")), "below a single award"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\npoints = 3\ncap = -2")), "a cap below zero"));
    CHECK(says(problems_with(plain_rule + "[scheme.total]\nfloor = 5"), "a floor above zero"));
}

TEST_CASE("a category that no rule belongs to is a note and refuses nothing") {
    const auto read =
        read_scheme(scheme_head + category + "[[scheme.category]]\ncode = \"x\"\nname = \"空\"\n" + plain_rule);
    REQUIRE(read.problems.size() == 1);
    CHECK_FALSE(any_refused(read.problems));
}

TEST_CASE("tables must answer to what they are looked up by") {
    CHECK(says(problems_with(rule("kind = \"suggestion\"\nby = [\"role\", \"outcome\"]\ntable = { lead = 3 }")),
               "'lead' does not answer to by = 2 words"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\nby = \"role\"\ntable = { leed = 3 }")),
               "did you mean 'lead'?"));
    CHECK(says(problems_with(rule("kind = \"suggestion\"\nby = \"role\"\npoints = 3")), "go together"));
    CHECK(says(problems_with(rule("kind = \"reception\"\npoints = 3\nrole_caps = { lead = 1 }")), "have no 'role'"));
}

TEST_CASE("names that lead nowhere are problems") {
    CHECK(says(problems_with(rule("kind = \"suggestion\"\npoints = 3\n") +
                             "[[scheme.exclusive]]\nname = \"x\"\nrules = [\"条款\", \"条欵\"]"),
               "'条欵' is not known here"));
    CHECK(says(problems_with(plain_rule + "[scheme.ranking]\norder = [\"totals\"]"), "did you mean 'total'?"));
    CHECK(says(problems_with("[[scheme.rule]]\nname = \"a\"\ncategory = \"al\"\nkind = \"suggestion\"\npoints = 1"),
               "did you mean 'all'?"));
}

TEST_CASE("every kind of fact says what rules may ask of it") {
    for (const auto& kind : score::fact_kinds()) {
        CHECK(score::fact_kind(kind.name) == &kind);
        CHECK(kind.attributes.empty() == (kind.name == "manual")); // a manual line is its points and nothing else
    }
    const auto* const outcome = score::fact_kind("suggestion")->find(score::Attribute::outcome);
    CHECK(score::can_have(*outcome, "answer-A", {}));
    CHECK_FALSE(score::can_have(*outcome, "answered-A", {}));
    score::LocalWords local;
    local.lists["answer_class"] = {"A", "B"};
    CHECK(score::can_have(*outcome, "answer-A", local));
    CHECK(score::can_have(*outcome, "answered", local));
    CHECK_FALSE(score::can_have(*outcome, "answer-Z", local)); // the county has no such class
    const auto known = score::words_of(*outcome, local);
    CHECK(std::find(known.begin(), known.end(), "answer-B") != known.end());
}

#include "../../support/score_facts.hpp"
#include "policy/rules.hpp"

#include <doctest/doctest.h>

#include <fstream>

// The examples of rdlz-scheme(5) are true: together they are a scheme without a problem, and each article gives the
// points that the page says.

using namespace rdlz;
using namespace rdlz::test;

namespace {

/// The literal blocks of the page, in its order.
std::vector<std::string> blocks() {
    std::ifstream in(RDLZ_SOURCE_ROOT "/man/rdlz-scheme.5");
    std::vector<std::string> out;
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(".Bd -literal")) out.emplace_back();
        else if (inside && line != ".Ed") out.back() += line + "\n";
        inside = line.starts_with(".Bd -literal") || (inside && line != ".Ed");
    }
    return out;
}

std::string all_examples() {
    std::string out;
    for (const auto& block : blocks()) out += block;
    return out;
}

/// One article of the page in a scheme of its own.
score::Scheme article(const std::string& name) {
    const std::string categories =
        "[[scheme.category]]\ncode = \"work\"\nname = \"履职\"\n[[scheme.category]]\ncode = \"off\"\n"
        "name = \"扣分项\"\nkind = \"deduction\"\n[scheme.total]\nfloor = \"none\"\n";
    for (const auto& block : blocks())
        if (block.starts_with("[[scheme.rule]]\nname = \"" + name + "\"")) {
            auto read = read_scheme(scheme_head + categories + block);
            CHECK_FALSE(any_refused(read.problems));
            return std::move(read.scheme);
        }
    FAIL("the page has no article ", name);
    return {};
}

std::vector<Fact> absences(int count) {
    std::vector<Fact> out;
    for (int i = 0; i < count; ++i) out.push_back(activity("theme", "HD" + std::to_string(i), day(2, 1 + i), "absent"));
    return out;
}

std::vector<Fact> signed_ones(int led, int joined) {
    std::vector<Fact> out;
    for (int i = 0; i < led + joined; ++i)
        out.push_back(suggestion(i < led ? "lead" : "cosigner", "JY" + std::to_string(i)));
    return out;
}

} // namespace

TEST_CASE("the examples of the manual make one scheme without a problem") {
    const auto checked = policy::check("manual.toml", all_examples());
    for (const auto& problem : checked.problems) FAIL_CHECK(problem.str());
    for (const auto& problem : score::read_scheme(checked.document, {}).problems) FAIL_CHECK(problem.str());
}

TEST_CASE("each article of the manual gives what the page says") {
    CHECK(total(article("提出建议"), signed_ones(2, 5)) == "13");
    CHECK(total(article("首件建议"), signed_ones(3, 0)) == "20");
    CHECK(total(article("建议就高"), signed_ones(1, 2)) == "15");
    CHECK(total(article("出席人代会"), {times(activity("plenary", "HD1", day(1, 5)), "6")}) == "30");
    std::vector<Fact> five;
    for (int i = 0; i < 5; ++i)
        five.push_back(activity(i < 2 ? "inspection" : "theme", "HD" + std::to_string(i), day(3, 1 + i)));
    CHECK(total(article("参加活动"), five) == "9");
    auto organiser = as(activity("theme", "HD1", day(1, 5)), "组织者");
    organiser.outcomes = {"spoke"};
    CHECK(total(article("组织和发言"), {organiser}) == "2");
    CHECK(total(article("接待日"), {fact("reception", "JD1", day(1, 5)), fact("reception", "JD2", day(1, 5)),
                                    fact("reception", "JD3", day(1, 6))}) == "1");
    CHECK(total(article("重点督办"), {suggestion("cosigner", "JY1", {"accepted", "key"})}) == "1");
    auto late = absences(2);
    late.push_back(activity("theme", "HD9", day(4, 1), "late"));
    CHECK(total(article("出勤分"), late) == "6");
    CHECK(total(article("无故缺席"), absences(3)) == "-5");
}

TEST_CASE("the manual names every attribute that a rule may ask for") {
    std::ifstream in(RDLZ_SOURCE_ROOT "/man/rdlz-scheme.5");
    const std::string page((std::istreambuf_iterator<char>(in)), {});
    for (const auto& kind : score::fact_kinds()) {
        CHECK(page.find(".It Cm " + std::string(kind.name)) != std::string::npos);
        for (const auto& attribute : kind.attributes)
            for (const auto& word : score::words_of(attribute, {}))
                CHECK_MESSAGE((word.ends_with('*') || page.find(".Li " + word) != std::string::npos), word);
    }
}

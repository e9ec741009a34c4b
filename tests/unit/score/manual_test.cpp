#include "../../support/manual_page.hpp"
#include "../../support/score_facts.hpp"
#include "core/text.hpp"
#include "policy/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

// What rdlz-scheme(5) shows is true: its examples are a scheme without a problem, each of its twenty rules gives the
// points that the page says, and its chapter's file is read as the page tells.

using namespace rdlz;
using namespace rdlz::test;

namespace {

using Facts = std::vector<Fact>;

/// What `policy check` says of a file.
std::string answer_to(const std::string& text) {
    auto checked = policy::check("county.toml", text);
    auto problems = score::read_scheme(checked.document, {}).problems;
    problems.insert(problems.begin(), checked.problems.begin(), checked.problems.end());
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& left, const Problem& right) { return left.place.line < right.place.line; });
    std::string out;
    for (const auto& problem : problems) out += problem.str() + "\n";
    return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string corrected(const Chapter& chapter) {
    REQUIRE(chapter.corrections.size() == 4);
    auto text = replaced(chapter.file, "status = \"spoke\"\n", chapter.corrections[0]);
    text = replaced(text, "status = [\"abcent\", \"leave-refused\"]\n", chapter.corrections[1]);
    text = replaced(text, "[scheme]\nlevel = \"county\"\n", chapter.corrections[2]);
    return replaced(text, "[scheme.total]\nbonus_lifts_band = true\n", chapter.corrections[3]);
}

Fact held(std::string type, const std::string& object, int month = 3, std::string status = "present") {
    return activity(std::move(type), object, day(month, 1), std::move(status));
}

Fact spoke(Fact fact) {
    fact.outcomes = {"spoke"};
    return fact;
}

Fact deed(std::string type, std::string object, std::string level = {}) {
    auto out = fact("deed", std::move(object), day(5, 1));
    out.type = std::move(type);
    out.level = std::move(level);
    return out;
}

Fact placed(Fact fact, int place, int participants) {
    fact.place = place;
    fact.participants = participants;
    return fact;
}

/// So many facts like one, of one object each.
Facts many(int count, const Fact& like) {
    Facts out(static_cast<std::size_t>(count), like);
    for (int i = 0; i < count; ++i) {
        auto& one = out[static_cast<std::size_t>(i)];
        one.object += std::to_string(i);
        one.source = one.kind + " " + one.object;
        one.earned_on = one.earned_on.plus_days(i);
    }
    return out;
}

Facts joined(std::initializer_list<Facts> parts) {
    Facts out;
    for (const auto& part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

Facts marks() {
    Facts out;
    for (const auto& [group, mark] : std::map<std::string, int>{{"voters", 90}, {"presidium", 80}, {"peers", 70}}) {
        auto one = fact("rating", "CP-" + group, day(11, 1));
        one.rater = group;
        one.quantity = Points::whole(mark);
        one.participants = 12;
        out.push_back(one);
    }
    return out;
}

Facts honours() {
    Facts out{deed("award", "BZ1", "县级"), deed("award", "BZ1", "省级")};
    out[1].source = "deed 2";
    return out;
}

Facts chosen() {
    Facts out{deed("practical-deed", "SS1")};
    out[0].chosen = points("3");
    return out;
}

Facts visits() {
    Facts out = many(2, fact("reception", "JD", day(4, 1)));
    out.push_back(fact("reception", "JD9", day(4, 1)));
    return out;
}

/// What each of the twenty examples says happened.
const std::map<std::string, Facts>& stories() {
    static const std::map<std::string, Facts> all{
        {"出席人代会", {times(held("plenary", "RD1"), "6")}},
        {"参加活动", joined({many(2, held("inspection", "A")), many(3, held("theme", "B"))})},
        {"提出建议", joined({many(2, suggestion("lead", "A")), many(5, suggestion("cosigner", "B"))})},
        {"首件建议", many(3, suggestion("lead", "A"))},
        {"建议就高", joined({many(1, suggestion("lead", "A")), many(2, suggestion("cosigner", "B"))})},
        {"重点督办", {suggestion("cosigner", "A", {"accepted", "key"})}},
        {"联名建议", {placed(suggestion("cosigner", "A"), 3, 4)}},
        {"调研报告", {placed(deed("research", "A"), 2, 5)}},
        {"接待日", visits()},
        {"组织和发言", {spoke(as(held("theme", "A"), "组织者"))}},
        {"表彰奖励", honours()},
        {"参加培训", many(4, held("training", "A"))},
        {"应提建议", many(2, suggestion("lead", "A"))},
        {"出勤分", joined({{held("theme", "A", 3, "late")}, many(2, held("theme", "B", 4, "absent"))})},
        {"全勤", {held("theme", "A", 3, "absent")}},
        {"出勤率", joined({many(17, held("theme", "A")),
                           many(3, held("theme", "B", 4, "absent")),
                           {held("theme", "C", 5, "leave-official")}})},
        {"满意率",
         joined({many(9, suggestion("lead", "A", {"satisfied"})), {suggestion("lead", "B", {"unsatisfied"})}})},
        {"民主测评", marks()},
        {"突出事迹", chosen()},
        {"无故缺席", many(3, held("theme", "A", 3, "absent"))},
    };
    return all;
}

/// One rule of the page in a scheme of its own.
score::Scheme alone(const std::string& rule) {
    const std::string frame = "rounding = { to = \"0.01\", way = \"half-up\" }\ntotal = { floor = \"none\" }\n"
                              "[[scheme.category]]\ncode = \"work\"\nname = \"履职\"\n"
                              "[[scheme.category]]\ncode = \"more\"\nname = \"加分项\"\nkind = \"bonus\"\n"
                              "[[scheme.category]]\ncode = \"off\"\nname = \"扣分项\"\nkind = \"deduction\"\n";
    auto read = read_scheme(scheme_head + frame + rule);
    for (const auto& problem : read.problems)
        if (problem.weight == Problem::Weight::refused) FAIL_CHECK(problem.str());
    return std::move(read.scheme);
}

/// The deputy at the end of the chapter.
Facts busy_year() {
    auto opinion = as(fact("opinion", "YJ", day(2, 1)), "raised");
    auto facts = joined({{times(held("plenary", "RD1", 1), "6")},
                         many(2, held("inspection", "A", 5)),
                         many(2, held("theme", "B", 6)),
                         {spoke(held("theme", "C", 7)), held("theme", "D", 8, "absent")},
                         many(3, fact("reception", "J3", day(3, 4))),
                         many(2, fact("reception", "J4", day(4, 4))),
                         many(2, suggestion("lead", "L")),
                         many(4, suggestion("cosigner", "F")),
                         many(4, opinion),
                         {deed("award", "BZ1", "县级")}});
    for (auto& each : facts)
        if (each.object == "L1") each.converted_from = {"YJ2"};
    return facts;
}

/// The keys that a table of a scheme may have, as its reader lists them where it meets an unknown one.
std::vector<std::string> keys_of(const std::string& table) {
    const auto parsed = policy::parse("keys.toml", "[scheme]\n" + table);
    REQUIRE_MESSAGE(parsed.problems.empty(), table);
    for (const auto& problem : score::read_scheme(parsed.document, {}).problems) {
        static constexpr std::string_view start = "known here: ";
        if (problem.place.column == "qqqqqqqqqqqqqqqq" && problem.remedy.starts_with(start))
            return split(problem.remedy.substr(start.size()), ", ");
    }
    FAIL("no keys are listed for ", table);
    return {};
}

} // namespace

TEST_CASE("the examples of the manual make one scheme without a problem") {
    CHECK(answer_to(all_but_the_chapter(english)).empty());
}

TEST_CASE("each of the manual's twenty rules gives what the page says") {
    std::map<std::string, std::string> told;
    for (const auto& block : blocks_of(english)) {
        static constexpr std::string_view start = "[[scheme.rule]]\nname = \"";
        if (!block.starts(start) || block.result.empty()) continue;
        const auto name = block.text.substr(start.size(), block.text.find('"', start.size()) - start.size());
        REQUIRE_MESSAGE(stories().count(name) == 1, name);
        CHECK_MESSAGE(total(alone(block.text), stories().at(name)) == block.result, name);
        told[name] = block.result;
    }
    CHECK(told.size() == 20);
}

TEST_CASE("the file of the manual's chapter is answered as the page shows, and silently once it is corrected") {
    const auto shown = chapter(english);
    CHECK(answer_to(shown.file) == shown.answer);
    CHECK(answer_to(corrected(shown)).empty());
}

TEST_CASE("the deputy of the manual's chapter comes to 65") {
    const auto scheme = scheme_of(corrected(chapter(english)));
    const auto one = statement(scheme, busy_year());
    CHECK(one.totals.total.str() == "65");
    CHECK(scheme.bands[*one.judgement.band].name == "称职");
    CHECK(whole(english).find("20 + 10 + 13 + 4 + 12 + 3 + 3 \\- 2 + 2 =\n.Li 65") != std::string::npos);
    std::string parts;
    for (const auto category : one.totals.categories) parts += category.str() + " ";
    CHECK(parts == "10 35 2 -2 ");
}

TEST_CASE("the Chinese page shows the same files and the same results") {
    const auto left = blocks_of(english);
    const auto right = blocks_of(chinese);
    REQUIRE(left.size() == right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        CHECK(left[i].result == right[i].result);
        if (!left[i].starts("county.toml:")) CHECK(left[i].text == right[i].text);
    }
}

TEST_CASE("both pages name every kind of fact and every word that a rule may ask for") {
    for (const auto& page : {whole(english), whole(chinese)})
        for (const auto& kind : score::fact_kinds()) {
            CHECK_MESSAGE(page.find(".It Cm " + std::string(kind.name)) != std::string::npos, kind.name);
            for (const auto& attribute : kind.attributes)
                for (const auto& word : score::words_of(attribute, {}))
                    CHECK_MESSAGE((word.ends_with('*') || page.find(".Li " + word) != std::string::npos), word);
        }
}

TEST_CASE("both pages explain every key of every table") {
    const std::string unknown = "qqqqqqqqqqqqqqqq = 1\n";
    const std::string rule = "[[scheme.rule]]\nname = \"x\"\nkind = \"rating\"\n";
    std::vector<std::string> tables{unknown, rule + unknown, rule + "[scheme.rule.ratio]\n" + unknown,
                                    rule + "[scheme.rule.raters]\n" + unknown};
    for (const char* name : {"year", "base", "rounding", "total", "ranking", "candidates", "publicity"})
        tables.push_back("[scheme." + std::string(name) + "]\n" + unknown);
    for (const char* name : {"category", "exclusive", "conversion", "minimum", "veto", "band"})
        tables.push_back("[[scheme." + std::string(name) + "]]\n" + unknown);
    tables.push_back("[[scheme.counter]]\nkind = \"rating\"\n" + unknown);
    for (const auto& page : {whole(english), whole(chinese)})
        for (const auto& table : tables)
            for (const auto& key : keys_of(table)) {
                const bool heads = page.find(".Ss [scheme." + key + "]") != std::string::npos ||
                                   page.find(".Ss [[scheme." + key + "]]") != std::string::npos ||
                                   page.find(".Ss [scheme.rule." + key + "]") != std::string::npos;
                CHECK_MESSAGE((heads || explains(page, key)), table, ": ", key);
            }
}

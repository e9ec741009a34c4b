#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

// What the reading finds like a compiler: each problem with file, line, column and remedy.

using namespace rdlz;
using namespace rdlz::test;

namespace {

const std::string head = R"([policy]
name = "办法"
effective_on = 2024-01-01
[scheme]
level = "county"
credit = "each"
part_year = "same"
term_change = "apart"
rounding = { to = "0.01", way = "half-up" }
[[scheme.category]]
code = "all"
name = "全部"
[[scheme.rule]]
name = "条款"
category = "all"
)";
// what is appended begins in line 16

std::string problems(const std::string& text) {
    std::string out;
    for (const auto& problem : read_scheme(text).problems)
        out += (problem.weight == Problem::Weight::note ? "note: " : "") + problem.str() + "\n";
    return out;
}

/// The only problem of a scheme that ends like this, whole.
void says(const std::string& rest, const std::string& problem) { CHECK(problems(head + rest) == problem + "\n"); }

const std::string plain = "kind = \"suggestion\"\npoints = 3\n";

std::string without(const std::string& line) {
    auto text = head;
    const auto at = text.find(line);
    return text.erase(at, text.find('\n', at) - at + 1);
}

} // namespace

TEST_CASE("a plain scheme has no problem") { CHECK(problems(head + plain).empty()); }

TEST_CASE("unknown keys, kinds, attributes and words are told with place and remedy") {
    says(plain + "frist = 1\n", "scheme.toml:18:9: frist: 'frist' is not known here (did you mean 'first'?)");
    says("kind = \"suggest\"\npoints = 3\n",
         "scheme.toml:16:8: kind: 'suggest' is not known here (did you mean 'suggestion'?)");
    says("kind = \"suggestion\"\nstatus = \"present\"\npoints = 3\n",
         "scheme.toml:17:10: status: facts of the kind 'suggestion' have no 'status' (leave it out, or see the list of "
         "kinds in rdlz-scheme(5))");
    says("kind = \"suggestion\"\nrole = \"leed\"\npoints = 3\n",
         "scheme.toml:17:8: role: 'leed' is not known here (did you mean 'lead'?)");
}

TEST_CASE("a rule that asks for what it refuses can never match") {
    says(plain + "role = \"lead\"\nnot_role = [\"lead\", \"cosigner\"]\n",
         "scheme.toml:19:12: not_role: 'lead' is asked for and refused (remove it from one of them)\n"
         "scheme.toml:19:12: not_role: no fact can meet both demands: this can never match (remove one of them)");
    says(plain + "outcome = [\"key\", \"accepted\"]\nnot_outcome = \"key\"\n",
         "scheme.toml:19:15: not_outcome: 'key' is asked for and refused (remove it from one of them)");
}

TEST_CASE("a kind or a status that the subject never has can never match") {
    auto stations = head;
    stations.insert(stations.find("level"), "subject = \"station\"\n");
    CHECK(problems(stations + plain) ==
          "scheme.toml:17:8: kind: no station has facts of the kind 'suggestion': this can never match (write another "
          "kind, or another subject under [scheme])\n");
    CHECK(problems(stations + "kind = \"activity\"\nstatus = \"present\"\npoints = 1\n") ==
          "scheme.toml:18:10: status: no activity of a station is 'present' (write held or "
          "cancelled for stations, present, absent … for people)\n");
    CHECK(problems(stations + "kind = \"activity\"\nstatus = \"held\"\npoints = 1\n").empty());
    says(
        "kind = \"handling\"\npoints = 1\n",
        "scheme.toml:16:8: kind: no deputy has facts of the kind 'handling': this can never match (write another kind, "
        "or another subject under [scheme])");
}

TEST_CASE("a cell that the conditions leave out, and a table of nothing else, is told") {
    says("kind = \"suggestion\"\nrole = \"lead\"\nby = \"role\"\ntable = { lead = 3, cosigner = 1 }\n",
         "scheme.toml:19:32: cosigner: the conditions of rule '条款' leave out 'cosigner' (remove the cell, or the "
         "condition)");
    says("kind = \"suggestion\"\nnot_outcome = \"key\"\nby = \"outcome\"\ntable = { key = 3 }\n",
         "scheme.toml:19:17: key: the conditions of rule '条款' leave out 'key' (remove the cell, or the condition)\n"
         "scheme.toml:19:9: table: no cell can fit: rule '条款' can never match (hold the table against the conditions "
         "above it)");
    CHECK(problems(head + "kind = \"suggestion\"\noutcome = \"accepted\"\nby = \"outcome\"\ntable = { key = 3 }\n")
              .empty());
}

TEST_CASE("a share or a limit of a role that the conditions leave out is told") {
    says(plain + "role = \"lead\"\nshare = { cosigner = \"0.5\" }\n",
         "scheme.toml:19:9: share: the conditions of rule '条款' leave out 'cosigner' (remove the part, or the "
         "condition)\n"
         "scheme.toml:19:9: share: nobody has a share: rule '条款' gives nothing (name a role that the conditions let "
         "through)");
    says(plain + "role = \"lead\"\nrole_caps = { cosigner = 3 }\n",
         "scheme.toml:19:13: role_caps: the conditions of rule '条款' leave out 'cosigner' (remove it, or the "
         "condition)");
}

TEST_CASE("a cell behind a wider one is never reached, unless the highest counts") {
    const std::string table =
        "kind = \"suggestion\"\nby = [\"role\", \"outcome\"]\ntable = { \"*/*\" = 1, \"*/key\" = 3 }\n";
    says(table, "scheme.toml:18:32: */key: this cell is never reached: '*/*' before it fits all that it fits (put it "
                "before '*/*', or write several = \"highest\")");
    CHECK(problems(head + table + "several = \"highest\"\n").empty());
    says(table + "several = \"highest\"\notherwise = 2\n",
         "scheme.toml:20:13: otherwise: this is never reached: a cell of the table fits everything (remove it, or the "
         "cell)");
}

TEST_CASE("a rule of a chain behind one that fits all it fits is never reached") {
    const std::string two = plain + "[[scheme.rule]]\nname = \"重点\"\ncategory = \"all\"\nkind = \"suggestion\"\n"
                                    "outcome = \"key\"\npoints = 5\n[[scheme.exclusive]]\nname = \"不重复\"\n";
    says(two + "rules = [\"条款\", \"重点\"]\nkeep = \"first\"\n",
         "scheme.toml:26:9: rules: '重点' is never reached: '条款' before it fits all that it fits (name '重点' first, "
         "or "
         "write keep = \"highest\")");
    CHECK(problems(head + two + "rules = [\"重点\", \"条款\"]\nkeep = \"first\"\n").empty());
    CHECK(problems(head + two + "rules = [\"条款\", \"重点\"]\n").empty());
    says(two + "rules = [\"重点\", \"条款\", \"重点\"]\n",
         "scheme.toml:26:9: rules: '重点' is named twice in this list (name each rule once)");
}

TEST_CASE("grades with gaps, in the wrong order or out of reach are told") {
    says(plain + "[[scheme.band]]\nname = \"优\"\nfrom = 60\n[[scheme.band]]\nname = \"良\"\nfrom = 85\n"
                 "[[scheme.band]]\nname = \"差\"\n",
         "scheme.toml:23:8: from: the grades do not run from the highest down ('良' must begin below 60)");
    says(plain + "[[scheme.band]]\nname = \"优\"\nfrom = 60\n",
         "scheme.toml:18:1: band: nothing is said of totals below 60 (add a last [[scheme.band]] without \"from\")");
    says(plain +
             "[[scheme.band]]\nname = \"优\"\nfrom = 110\n[[scheme.band]]\nname = \"差\"\n[scheme.total]\ncap = 100\n",
         "scheme.toml:20:8: from: '优' begins above the cap 100 on the total (check both against the printed rule)");
}

TEST_CASE("bands of a percentage with gaps or in the wrong order are told") {
    const std::string ratio = "kind = \"suggestion\"\nratio = { of = {}, empty = 0, bands = ";
    says(ratio + "[{ from = 80, points = 3 }, { from = 90, points = 5 }, { points = 0 }] }\n",
         "scheme.toml:17:39: bands: the bands do not run from the highest down (a band after 80 must begin below it)");
    says(ratio + "[{ from = 80, points = 3 }] }\n",
         "scheme.toml:17:39: bands: nothing is said of percentages below 80 (add a last { points = 0 } without "
         "\"from\")");
    says(ratio + "[{ points = 3 }, { from = 80, points = 5 }] }\n",
         "scheme.toml:17:39: bands: a band after the one without a lower bound is never reached (put the band without "
         "\"from\" last)\n"
         "scheme.toml:17:39: bands: nothing is said of percentages below 80 (add a last { points = 0 } without "
         "\"from\")");
}

TEST_CASE("weights that do not add up to 100 are told, of categories and of raters") {
    const std::string other = "[[scheme.category]]\ncode = \"b\"\nname = \"乙\"\n";
    const std::string used = "[[scheme.rule]]\nname = \"乙\"\ncategory = \"b\"\nkind = \"opinion\"\npoints = 1\n";
    says(plain + other + "weight = 40\n" + used,
         "scheme.toml:10:1: category: 1 of 2 categories have a weight (where one has a weight all have one)\n"
         "scheme.toml:10:1: category: the weights of the categories add up to 40 (together they are 100)");
    const auto raters =
        problems(head + "kind = \"rating\"\npoints = 3\nraters = { weights = { voters = 70, peers = 20 }, "
                        "missing = \"stop\" }\n");
    CHECK_MESSAGE(raters.find("scheme.toml:18:22: weights: the weights of the raters of rule '条款' add up to 90 "
                              "(together they are 100)") != std::string::npos,
                  raters);
}

TEST_CASE(
    "a percentage of what it does not count among, marks weighed and not read, losses counted as gains are told") {
    says("kind = \"activity\"\nstatus = \"present\"\nratio = { of = { status = \"absent\" }, empty = "
         "\"none\", bands = [{ from = 90, points = 5 }, { points = 0 }] }\n",
         "scheme.toml:18:9: ratio: the percentage of rule '条款' is always 0: no fact meets both demands on 'status' "
         "(name in \"of\" everything that is counted, what the rule counts among it)");
    says("kind = \"rating\"\nrater = \"self\"\npoints = 3\nraters = { weights = { voters = 60, self = 40 }, missing = "
         "\"stop\" }\n",
         "scheme.toml:17:9: rater: rule '条款' weighs the marks of 'voters' and does not speak of them (leave out "
         "\"rater\": the weights say whose marks count)");
    says("kind = \"manual\"\npoints = 1\n",
         "note: scheme.toml:17:10: points: rule '条款' gives the same for every line written by hand, for a loss too "
         "(write per = \"quantity\" and points = 1: then each gives the points it was written with)");
    CHECK(problems(head + "kind = \"manual\"\nper = \"quantity\"\npoints = 1\n").empty());
}

TEST_CASE("a cap below a single award is a note, of a rule and of its category") {
    says(plain + "cap = 2\n",
         "note: scheme.toml:18:7: cap: the cap 2 of rule '条款' is below a single award of 3 (check "
         "it against the printed rule)");
    says(
        plain + "day_cap = 2\n",
        "note: scheme.toml:18:11: day_cap: the cap 2 of rule '条款' is below a single award of 3 (check it against the "
        "printed rule)");
    auto small = head;
    small.insert(small.find("[[scheme.rule]]"), "cap = 2\n");
    CHECK(problems(small + plain) ==
          "note: scheme.toml:13:7: cap: the cap 2 of category 'all' is below a single award of "
          "3 under rule '条款' (check it against the printed rule)\n");
}

TEST_CASE("a floor above a cap is told") {
    says(plain + "cap = 5\nfloor = 6\n",
         "scheme.toml:19:9: floor: the floor 6 lies above the cap 5 (check both against the printed rule)");
    says(plain + "role_caps = { lead = 5 }\nrole_floors = { lead = 6 }\n",
         "scheme.toml:19:15: role_floors: the floor 6 lies above the cap 5 (check both against the printed rule)");
}

TEST_CASE("more than can ever be counted is told") {
    const std::string days = "[[scheme.minimum]]\nname = \"天\"\nkind = \"reception\"\ncount = \"days\"\n";
    says(plain + days + "least = 400\n", "scheme.toml:22:9: least: a year has no 400 days (write 366 or less)");
    says(plain + days + "least = \"2.5\"\n",
         "scheme.toml:22:9: least: 2.5 cannot be counted in whole ones (write a whole number, or count = "
         "\"quantity\")");
    says(
        plain + "target = 5\nstep = 1\ncombine = \"once\"\nover = \"quarter\"\n[scheme.total]\nfloor = 0\n",
        "scheme.toml:18:10: target: rule '条款' can count 4 in a year, and 5 are expected (expect fewer, or count over "
        "something shorter)");
}

TEST_CASE("each question that printed rules leave open is asked where the scheme needs it") {
    const auto asks = [](const std::string& text, const std::string& problem) {
        CHECK(problems(text) == problem + "\n");
    };
    const std::string list = "[scheme.candidates]\ntop = 1\nties = \"stop\"\n";
    asks(without("term_change") + plain,
         "scheme.toml:4:1: the scheme leaves open whose points count where the congress changes within a year (write "
         "term_change = \"apart\", \"together\", \"incoming\" or \"outgoing\")");
    asks(without("part_year") + plain + "[[scheme.minimum]]\nname = \"x\"\nkind = \"suggestion\"\n",
         "scheme.toml:4:1: the scheme leaves open how deputies in office for part of the period are treated (write "
         "part_year = \"same\", \"by-month\" or \"exempt\")");
    asks(without("credit") + "kind = \"reception\"\npoints = 1\n",
         "scheme.toml:4:1: the scheme leaves open to which mandate an act that serves two is credited (write credit = "
         "\"each\", \"highest\" or \"named\")");
    asks(without("rounding") + plain + "share = \"equal\"\n",
         "scheme.toml:4:1: rounding: the scheme leaves open how the points of rule '条款' are rounded (write "
         "[scheme.rounding] with to = \"0.01\" and way = \"half-up\")");
    says(plain + list, "scheme.toml:18:1: candidates: the scheme leaves open for how many working days objections are "
                       "taken (write [scheme.publicity] and days = 5)");
    says(plain + "[scheme.publicity]\ndays = 5\n[scheme.candidates]\ntop = 1\n",
         "scheme.toml:20:1: the scheme leaves open what is done with equals at the cut (write ties = \"include-all\", "
         "\"keys\" or \"stop\")");
    says("kind = \"suggestion\"\npoints = -3\n",
         "scheme.toml:4:1: total: the scheme leaves open whether a total can fall below zero (write [scheme.total] and "
         "floor = 0, or floor = \"none\")");
    says(plain + "start = 10\n", "scheme.toml:13:1: the scheme leaves open whether the pool of rule '条款' can fall "
                                 "below zero (write floor = 0, "
                                 "or floor = \"none\")");
}

TEST_CASE("the weights of categories ask how they are rounded only where they would not end") {
    const auto weighed = [](const char* points) {
        auto text = without("rounding");
        text.insert(text.find("[[scheme.rule]]"), "weight = 100\n");
        return problems(text + "kind = \"suggestion\"\npoints = " + points + "\n");
    };
    CHECK(weighed("\"0.0001\"").empty());
    auto uneven = without("rounding");
    uneven.insert(uneven.find("[[scheme.rule]]"),
                  "weight = \"33.3\"\n[[scheme.category]]\ncode = \"b\"\nname = \"乙\"\nweight = \"66.7\"\n");
    const auto found = problems(uneven + "kind = \"suggestion\"\npoints = \"0.01\"\n");
    CHECK(found.find("how the weight of category 'all' is rounded") != std::string::npos);
}

TEST_CASE("points for money, photographs and the use of a program are notes, and refuse nothing") {
    says(plain + "text = \"每捐款1000元计10分。\"\n", "note: scheme.toml:18:8: text: rule '条款' gives points for "
                                                      "money (record what was given, and count that it was "
                                                      "done, not how much)");
    says(plain + "text = \"每上传一张照片计1分。\"\n",
         "note: scheme.toml:18:8: text: rule '条款' gives points for photographs (a photograph is no measure of work "
         "(不得以拍照留痕作为评判标准); count what was done)");
    for (const char* text : {"每日登录计1分", "打卡计1分", "用App学习每分钟计1分", "按签到次数计分"})
        says(plain + "text = \"" + text + "\"\n",
             "note: scheme.toml:18:8: text: rule '条款' gives points for the use of a program (logging in is no duty "
             "done; count what was reported or settled there)");
    CHECK(problems(head + plain + "text = \"在本单元、元旦前提出多元化建议的，计3分。\"\n").empty());
}

TEST_CASE("a year that leaves days out, an empty category and a conversion of nothing are notes") {
    says(plain + "[scheme.year]\nfrom = \"12-01\"\nto = \"11-20\"\n",
         "note: scheme.toml:20:6: to: the next year does not begin on the day after: days are in no year, or in two "
         "(check both ends against the printed rule)");
    says(plain + "[[scheme.category]]\ncode = \"x\"\nname = \"空\"\n",
         "note: scheme.toml:19:8: code: no rule belongs to the category 'x' (remove it, or name it in a rule)");
    says(
        plain + "[[scheme.conversion]]\nname = \"转化\"\nfrom = \"opinion\"\ninto = \"suggestion\"\n",
        "note: scheme.toml:18:1: conversion: no rule counts facts of the kind 'opinion', so none is taken back (remove "
        "'转化', or check its kinds)");
}

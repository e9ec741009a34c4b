#pragma once

#include "policy/document.hpp"
#include "score/candidates.hpp"
#include "score/statement.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace rdlz::test {

/// Lines that a scheme needs and that most tests do not care about.
inline const std::string scheme_head = R"(
[policy]
name = "办法"
effective_on = 2024-01-01
[scheme]
level = "county"
credit = "each"
part_year = "same"
term_change = "apart"
publicity = { days = 5 }
)";

inline score::ReadScheme read_scheme(const std::string& text, const score::LocalWords& local = {}) {
    const auto parsed = policy::parse("scheme.toml", text);
    REQUIRE(parsed.problems.empty());
    return score::read_scheme(parsed.document, local);
}

/// A scheme without any problem.
inline score::Scheme scheme_of(const std::string& text) {
    auto read = read_scheme(text);
    for (const auto& problem : read.problems) FAIL_CHECK(problem.str());
    return std::move(read.scheme);
}

inline Date day(int month, int day_of_month) { return Date::of(2024, month, day_of_month).value(); }
inline Points points(std::string_view text) { return Points::parse(text).value(); }
inline const Period year_2024 = Period::year(2024);

inline Fact fact(std::string kind, std::string object, Date earned_on) {
    Fact out;
    out.kind = std::move(kind);
    out.object = std::move(object);
    out.earned_on = out.entered_on = earned_on;
    out.source = out.kind + " " + out.object;
    return out;
}

inline Fact activity(std::string type, std::string object, Date earned_on, std::string status = "present") {
    auto out = fact("activity", std::move(object), earned_on);
    out.type = std::move(type);
    out.status = std::move(status);
    return out;
}

inline Fact suggestion(std::string role, std::string object, std::vector<std::string> outcomes = {"accepted"}) {
    auto out = fact("suggestion", std::move(object), day(3, 1));
    out.role = std::move(role);
    out.outcomes = std::move(outcomes);
    return out;
}

inline Fact times(Fact fact, std::string_view quantity) {
    fact.quantity = points(quantity);
    return fact;
}

inline Fact as(Fact fact, std::string role) {
    fact.role = std::move(role);
    return fact;
}

inline score::Statement statement(const score::Scheme& scheme, std::vector<Fact> facts) {
    return score::statement_of(scheme, year_2024, {{}, std::move(facts)});
}

inline std::string total(const score::Scheme& scheme, std::vector<Fact> facts) {
    return statement(scheme, std::move(facts)).totals.total.str();
}

inline Points sum_of(const std::vector<score::Line>& lines) {
    Points out;
    for (const auto& line : lines) out += line.points;
    return out;
}

} // namespace rdlz::test

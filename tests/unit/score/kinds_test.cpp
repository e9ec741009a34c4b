#include "score/scheme/kinds.hpp"

#include <doctest/doctest.h>

using namespace rdlz::score;

TEST_CASE("types of deeds and groups of raters are the county's own words") {
    LocalWords local;
    local.lists["deed_type"] = {"award"};
    local.lists["rater_group"] = {"voters"};
    const auto& type = *fact_kind("deed")->find(Attribute::type);
    const auto& rater = *fact_kind("rating")->find(Attribute::rater);
    CHECK(can_have(type, "award", local));
    CHECK_FALSE(can_have(type, "plenary", local));
    CHECK(can_have(rater, "voters", local));
    CHECK_FALSE(can_have(rater, "peers", local));
    CHECK(can_have(type, "whatever", {}));
}

TEST_CASE("only a unit's handling is on time or late, and only a station's activity is held or cancelled") {
    const auto can = [](const char* kind, Attribute attribute, const char* word) {
        const auto* known = fact_kind(kind)->find(attribute);
        return known != nullptr && can_have(*known, word, {});
    };
    CHECK(can("handling", Attribute::outcome, "late"));
    CHECK(can("handling", Attribute::outcome, "answer-B"));
    CHECK_FALSE(can("suggestion", Attribute::outcome, "late"));
    CHECK(can("activity", Attribute::status, "held"));
    CHECK_FALSE(can("duty-report", Attribute::outcome, "answered"));
}

TEST_CASE("a manual line is only its points") {
    for (const auto attribute : {Attribute::type, Attribute::role, Attribute::outcome, Attribute::rater})
        CHECK(fact_kind("manual")->find(attribute) == nullptr);
}

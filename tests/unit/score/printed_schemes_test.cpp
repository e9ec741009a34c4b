#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

// Two printed rules with their worked checks.

using namespace rdlz;
using namespace rdlz::test;

namespace {

/// 闵行: an open sum; suggestions give a base once a year however many, the higher of own and joint.
const std::string minhang = R"(
[[scheme.category]]
code = "meeting"
name = "会议活动"
[[scheme.category]]
code = "suggestion"
name = "书面意见"
[[scheme.rule]]
name = "出席人代会"
category = "meeting"
kind = "activity"
type = "plenary"
status = "present"
per = "quantity"
points = 5
[[scheme.rule]]
name = "会议和活动"
category = "meeting"
kind = "activity"
not_type = ["plenary", "training"]
status = "present"
points = 5
[[scheme.rule]]
name = "外出培训"
category = "meeting"
kind = "activity"
type = "training"
by = "form"
table = { full = 10, part = 5 }
[[scheme.rule]]
name = "书面意见基础分"
category = "suggestion"
kind = "suggestion"
by = "role"
table = { lead = 15, cosigner = 3 }
combine = "highest"
over = "period"
[[scheme.rule]]
name = "重点督办"
category = "suggestion"
kind = "suggestion"
outcome = "key"
by = "role"
table = { lead = 15, cosigner = 3 }
[[scheme.rule]]
name = "优秀"
category = "suggestion"
kind = "suggestion"
outcome = "satisfied"
by = "role"
table = { lead = 10, cosigner = 2 }
[[scheme.minimum]]
name = "活动"
kind = "activity"
not_type = "plenary"
least = 3
)";

/// 济南: 70 to begin with and at most 50 more; five for each accepted suggestion beyond the first.
const std::string jinan = R"(
[scheme.base]
points = 70
[[scheme.category]]
code = "extra"
name = "加分项"
kind = "bonus"
cap = 50
[[scheme.category]]
code = "loss"
name = "扣分项"
kind = "deduction"
[[scheme.rule]]
name = "人代会"
category = "loss"
kind = "activity"
type = "plenary"
by = "status"
table = { leave-private = -10, leave-sick = -10, leave-official = -10, absent = -30 }
[[scheme.rule]]
name = "建议"
category = "extra"
kind = "suggestion"
role = "lead"
outcome = "accepted"
points = 0
first = 1
further = 5
[[scheme.rule]]
name = "重点建议"
category = "extra"
kind = "suggestion"
role = "lead"
outcome = "key"
points = 5
[[scheme.rule]]
name = "优秀建议"
category = "extra"
kind = "suggestion"
role = "lead"
outcome = "satisfied"
points = 10
[[scheme.rule]]
name = "公益活动"
category = "extra"
kind = "activity"
type = "welfare"
points = 2
cap = 10
[scheme.total]
floor = "none"
bonus_lifts_band = true
[[scheme.band]]
name = "优秀"
from = 85
[[scheme.band]]
name = "称职"
from = 60
[[scheme.band]]
name = "不称职"
consequence = "谈话"
)";

} // namespace

TEST_CASE("闵行: six half-days, four activities, part of a training, one own suggestion and two joint ones make 72") {
    std::vector<Fact> facts{times(activity("plenary", "HD1", day(1, 10)), "6"), suggestion("lead", "JY1"),
                            suggestion("cosigner", "JY2"), suggestion("cosigner", "JY3", {"accepted", "satisfied"})};
    for (int i = 2; i <= 5; ++i) facts.push_back(activity("theme", "HD" + std::to_string(i), day(i, 5)));
    facts.push_back(activity("training", "HD9", day(9, 1)));
    facts.back().form = "part";
    const auto one = statement(scheme_of(scheme_head + minhang), facts);
    CHECK(one.totals.total.str() == "72");
    CHECK(one.totals.categories[0].str() == "55");
    CHECK(one.judgement.missed.empty());
}

TEST_CASE("济南: three own suggestions, one key, another excellent, and seven welfare activities make 105") {
    std::vector<Fact> facts{activity("plenary", "HD0", day(1, 10)), suggestion("lead", "JY1"),
                            suggestion("lead", "JY2", {"accepted", "key"}),
                            suggestion("lead", "JY3", {"accepted", "satisfied"})};
    for (int i = 1; i <= 7; ++i) facts.push_back(activity("welfare", "HD" + std::to_string(i), day(i, 5)));
    const auto scheme = scheme_of(scheme_head + jinan);
    const auto one = statement(scheme, facts);
    CHECK(one.totals.total.str() == "105");
    CHECK(scheme.bands[*one.judgement.band].name == "优秀");
}

TEST_CASE("济南: a plenary missed without excuse and nothing else make 40") {
    const auto scheme = scheme_of(scheme_head + jinan);
    const auto one = statement(scheme, {activity("plenary", "HD0", day(1, 10), "absent")});
    CHECK(one.totals.total.str() == "40");
    CHECK(scheme.bands[*one.judgement.band].consequence == "谈话");
}

#include "report/name_order.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <vector>

using rdlz::report::NameOrder;

namespace {

std::vector<std::string> ordered(std::vector<std::string> names) {
    const NameOrder order;
    std::sort(names.begin(), names.end(),
              [&](const auto& left, const auto& right) { return order.before(left, right); });
    return names;
}

} // namespace

TEST_CASE("names stand in the order of their pinyin, a shorter one first") {
    const std::vector<std::string> right{"安明", "陈伟", "李强", "李强国", "王毅", "张三", "赵一"};
    auto mixed = right;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(ordered(mixed) == right);
}

TEST_CASE("surnames with a reading of their own stand where they are read") {
    CHECK(ordered({"邵一", "单一", "商一", "戴一"}) == std::vector<std::string>{"戴一", "单一", "商一", "邵一"});
    CHECK(ordered({"邱一", "仇一", "秦一", "崔一"}) == std::vector<std::string>{"崔一", "秦一", "邱一", "仇一"});
    CHECK(ordered({"徐一", "解一", "肖一", "江一"}) == std::vector<std::string>{"江一", "肖一", "解一", "徐一"});
    CHECK(ordered({"查一", "蔡一", "曾一", "翟一", "张一"}) ==
          std::vector<std::string>{"蔡一", "曾一", "查一", "翟一", "张一"});
    CHECK(ordered({"尉迟恭", "尉一", "于一", "袁一"}) == std::vector<std::string>{"尉一", "于一", "尉迟恭", "袁一"});
    CHECK(ordered({"潘一", "区一", "倪一", "覃一", "唐一"}) ==
          std::vector<std::string>{"倪一", "区一", "潘一", "覃一", "唐一"});
}

TEST_CASE("surnames of one sound do not mix") {
    CHECK(ordered({"单强", "善国", "单安", "善王"}) == ordered({"善王", "单安", "善国", "单强"}));
    const auto names = ordered({"单强", "善国", "单安", "善王"});
    CHECK(names[0].substr(0, 3) == names[1].substr(0, 3));
    CHECK(names[2].substr(0, 3) == names[3].substr(0, 3));
}

TEST_CASE("a name of rare characters, of letters or of nothing has its place too") {
    const NameOrder order;
    CHECK(order.key("𬭎一") != order.key("䶮一"));
    CHECK(order.before("", "安明"));
    CHECK(order.key("王敏") == order.key("王敏"));
}

TEST_CASE("by strokes, names follow the number of strokes, then their kinds, and the shorter one is the first") {
    const NameOrder order(NameOrder::By::strokes);
    const std::vector<std::string> names{"丁一",   "王明", "韦春兰", "牛五", "毛四",   "文六",   "方七",   "孔八",
                                         "农小满", "李志", "陆大山", "高富", "高大富", "黄阿福", "覃秀英", "蒙小花"};
    for (std::size_t i = 1; i < names.size(); ++i) {
        CAPTURE(names[i]);
        CHECK(order.before(names[i - 1], names[i]));
    }
}

TEST_CASE("a character whose strokes are not listed stands among those of its number") {
    const NameOrder order(NameOrder::By::strokes);
    CHECK(order.before("丁一", "仝一"));
    CHECK(order.before("孔一", "仝一"));
    CHECK(order.before("仝一", "李一"));
    CHECK(order.before("魏一", "瞿一"));
    CHECK(order.before("潘一", "魏一"));
}

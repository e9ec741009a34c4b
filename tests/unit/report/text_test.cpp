#include "report/text.hpp"

#include <doctest/doctest.h>
#include <memory>

using namespace rdlz;
using namespace rdlz::report;

namespace {

Column column(const char* heading, Format format = Format::text) {
    Column made;
    made.heading = heading;
    made.format = format;
    made.empty = "—";
    return made;
}

Ledger small() {
    Ledger ledger;
    auto& layout = ledger.layout;
    layout.mark = "内部资料　注意保管";
    layout.title = "某县接待选民登记簿";
    layout.left = "填报单位（盖章）：某县";
    layout.right = "单位：人次";
    layout.columns = {column("序号", Format::integer), column("姓名"), column("人次", Format::integer), column("备注")};
    layout.columns[2].total = true;
    layout.columns[2].group = "接待";
    layout.notes = {"说明：无"};
    layout.signatures = {"填表人：", "审核人："};
    layout.closing = {"某县人大常委会"};
    layout.total_label = "合计";
    auto next = std::make_shared<int>(0);
    ledger.rows = [next](std::vector<Cell>& row) {
        if (++*next > 2) return false;
        row[1].value = *next == 1 ? std::string("=张三\n\"李四\"") : std::string();
        row[2].value = std::int64_t{*next};
        return true;
    };
    return ledger;
}

} // namespace

TEST_CASE("a ledger as text says everything that the sheet says, in its order") {
    std::string text;
    CHECK(write_text(small(), [&](std::string_view piece) { text += piece; }) == 2);
    CHECK(text == "内部资料　注意保管\n"
                  "某县接待选民登记簿\n"
                  "填报单位（盖章）：某县    单位：人次\n"
                  "序号 | 姓名 | 接待/人次 | 备注\n"
                  "1 | =张三⏎\"李四\" | 1 | —\n"
                  "2 |  | 2 | —\n"
                  "合计 |  | 3 | \n"
                  "说明：无\n"
                  "填表人：    审核人：\n"
                  "某县人大常委会\n");
}

TEST_CASE("CSV for Excel has a byte-order mark, quotes everywhere and a guard against formulas") {
    std::string csv;
    CHECK(write_csv(small(), [&](std::string_view piece) { csv += piece; }) == 2);
    CHECK(csv == "\xEF\xBB\xBF\"序号\",\"姓名\",\"人次\",\"备注\"\r\n"
                 "\"1\",\"'=张三\n\"\"李四\"\"\",\"1\",\"—\"\r\n"
                 "\"2\",\"\",\"2\",\"—\"\r\n");
}

TEST_CASE("CSV for machines is not guarded") {
    std::string csv;
    write_csv(small(), [&](std::string_view piece) { csv += piece; }, {.guarded = false});
    CHECK(csv.find("\"=张三") != std::string::npos);
}

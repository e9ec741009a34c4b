#include "report/printed.hpp"

#include "core/error.hpp"

#include <doctest/doctest.h>
#include <memory>

using namespace rdlz;
using namespace rdlz::report;

namespace {

Column column(Format format, bool total = false) {
    Column made;
    made.format = format;
    made.total = total;
    made.empty = "—";
    return made;
}

} // namespace

TEST_CASE("cells are printed as offices write them") {
    const Cell day{*Date::of(2024, 3, 5), Tone::plain};
    CHECK(printed(column(Format::date), day) == "2024.03.05");
    CHECK(printed(column(Format::month), day) == "2024.03");
    CHECK(printed(column(Format::points), {Points{1185000}, Tone::plain}) == "118.5");
    CHECK(printed(column(Format::percent), {Points{9876}, Tone::plain}) == "98.76%");
    CHECK(printed(column(Format::percent), {Points{-50}, Tone::plain}) == "-0.50%");
    CHECK(printed(column(Format::percent), {Points::whole(1), Tone::plain}) == "100.00%");
    CHECK(printed(column(Format::integer), {std::int64_t{-7}, Tone::plain}) == "-7");
    CHECK(printed(column(Format::text), {}) == "—");
    CHECK(printed(column(Format::text), {std::string(), Tone::plain}).empty());
}

TEST_CASE("texts that would run as formulas are known, numbers and dashes are not taken for them") {
    for (const char* text : {"=1+1", "+86 138", "-1.5倍", "@sum", "＝A1", "＋a", "－a", "＠a", "\t=1", "\r=1", "--1"})
        CHECK(formula_like(text));
    for (const char* text : {"-1.5", "+3", "-", "代表=人", "", "—", "138-0774"}) CHECK_FALSE(formula_like(text));
}

TEST_CASE("only the columns that ask for it are summed, exactly") {
    const std::vector<Column> columns{column(Format::text), column(Format::integer, true), column(Format::points, true),
                                      column(Format::points)};
    Totals totals(columns);
    for (int i = 0; i < 3; ++i)
        totals.add({{std::string("x"), Tone::plain},
                    {std::int64_t{2}, Tone::plain},
                    {Points{1000}, Tone::plain},
                    {Points::whole(9), Tone::plain}});
    totals.add({{}, {}, {}, {}});
    const auto row = totals.row("合计");
    CHECK(std::get<std::string>(row[0].value) == "合计");
    CHECK(std::get<Points>(row[1].value) == Points::whole(6));
    CHECK(std::get<Points>(row[2].value).str() == "0.3");
    CHECK(std::get<std::string>(row[3].value).empty());
}

TEST_CASE("rows are numbered as they are pulled, and one of another size is a bug") {
    Ledger ledger;
    ledger.layout.columns = {column(Format::integer), column(Format::text)};
    auto left = std::make_shared<int>(2);
    ledger.rows = [left](std::vector<Cell>& row) {
        row[1].value = std::string("x");
        if (*left == 0) row.emplace_back();
        return (*left)-- >= 0;
    };
    Pull pull(ledger);
    std::vector<Cell> row;
    REQUIRE(pull.next(row));
    CHECK(std::get<std::int64_t>(row[0].value) == 1);
    REQUIRE(pull.next(row));
    CHECK(std::get<std::int64_t>(row[0].value) == 2);
    CHECK_THROWS_AS(pull.next(row), Error);
}

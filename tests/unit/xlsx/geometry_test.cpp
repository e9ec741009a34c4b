#include "xlsx/geometry.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::xlsx;

namespace {

report::Layout layout_of(int columns, int width) {
    report::Layout layout;
    for (int i = 0; i < columns; ++i) {
        report::Column column;
        column.width = width;
        layout.columns.push_back(column);
    }
    return layout;
}

} // namespace

TEST_CASE("a text takes as many lines as it wraps into, and never fewer than it has") {
    CHECK(lines_needed("", 10) == 1);
    CHECK(lines_needed("代表代表代", 10) == 1);
    CHECK(lines_needed("代表代表代表", 10) == 2);
    CHECK(lines_needed("一\n\n三", 10) == 3);
    CHECK(lines_needed("代表代表代表", 9) == 2);
    CHECK(lines_needed("abcdefghij", 10) == 1);
    CHECK(lines_needed("abcdefghijk", 10) == 2);
    for (int cells = 4; cells < 40; ++cells) CHECK(lines_needed(std::string(300, 'x'), cells) * cells >= 300);
}

TEST_CASE("a narrow ledger is stretched to its page and a wide one is shrunk") {
    const auto narrow = layout_of(8, 10);
    CHECK(Geometry(narrow).scale() == 1);
    CHECK(Geometry(narrow).column_width(0) > 11);
    const auto wide = layout_of(30, 12);
    CHECK(Geometry(wide).scale() < 0.5);
    CHECK(Geometry(wide).column_width(0) == doctest::Approx(13).epsilon(0.02));
    auto large = wide;
    large.a3 = true;
    CHECK(Geometry(large).scale() > Geometry(wide).scale() * 1.4);
    auto upright = wide;
    upright.landscape = false;
    CHECK(Geometry(upright).scale() < Geometry(wide).scale());
}

TEST_CASE("a row keeps nine millimetres on paper, however far the page is shrunk") {
    const auto wide = layout_of(30, 12);
    const Geometry geometry(wide);
    CHECK(geometry.least_row() * geometry.scale() == doctest::Approx(25.5));
}

TEST_CASE("days, percentages and sums never print as ###") {
    auto layout = layout_of(3, 2);
    layout.columns[0].format = report::Format::date;
    layout.columns[1].format = report::Format::percent;
    layout.columns[2].total = true;
    const Geometry geometry(layout);
    CHECK(geometry.column_width(0) >= 10);
    CHECK(geometry.column_width(1) >= 8);
    CHECK(geometry.column_width(2) >= 8);
}

TEST_CASE("columns are shared out without gaps, overlaps or leftovers") {
    const auto layout = layout_of(7, 10);
    const Geometry geometry(layout);
    for (const auto& shares :
         {std::vector<int>{1, 1}, {1, 100}, {100, 1}, {1, 1, 1, 1}, {3, 1, 1, 1, 1, 1, 1}, {0, 0}}) {
        std::size_t next = 0;
        for (const auto& span : geometry.shared_out(shares)) {
            CHECK(span.first == next);
            CHECK(span.last >= span.first);
            next = span.last + 1;
        }
        CHECK(next == 7);
        CHECK(geometry.shared_out(shares).size() == shares.size());
    }
    CHECK(geometry.shared_out(std::vector<int>(9, 1)).size() == 7);
}

TEST_CASE("a heading is broken at its brackets where it has to be") {
    CHECK(broken_heading("单位或住址（选区）", 20) == "单位或住址（选区）");
    CHECK(broken_heading("单位或住址（选区）", 10) == "单位或住址\n（选区）");
    CHECK(broken_heading("剩余（超期）天数", 12) == "剩余（超期）\n天数");
    CHECK(broken_heading("剩余（超期）天数", 8) == "剩余\n（超期）\n天数");
    CHECK(broken_heading("是否重点督办", 4) == "是否重点督办");
}

TEST_CASE("a sheet that is to stand on one page has lower rows, and is shrunk while it can be read") {
    auto layout = layout_of(4, 20);
    layout.landscape = false;
    const Geometry ordinary(layout);
    layout.one_page = true;
    const Geometry whole(layout);
    CHECK(whole.least_row() < ordinary.least_row());
    CHECK(whole.height("代表", {0, 0}, 12, 18) < ordinary.height("代表", {0, 0}, 12, 18));
    CHECK(whole.fits_one_page(742)); // what A4 holds upright
    CHECK(whole.fits_one_page(1400));
    CHECK_FALSE(whole.fits_one_page(1500));
    layout.landscape = true;
    CHECK_FALSE(Geometry(layout).fits_one_page(1400));
}

TEST_CASE("the rows of a sheet on one page are as high as there is room, and no lower than their text") {
    auto layout = layout_of(12, 12);
    layout.landscape = false;
    layout.one_page = true;
    const auto row_of = [&layout](std::size_t rows) {
        layout.sharing = rows;
        return Geometry(layout).least_row();
    };
    CHECK(row_of(5) > row_of(50));
    CHECK(row_of(5) == row_of(6)); // six millimetres on paper are enough
    CHECK(row_of(5) * Geometry(layout).scale() == doctest::Approx(printed_row_points));
    CHECK(row_of(50) > row_of(60));
    CHECK(row_of(90) == lowest_row_points);
    CHECK(Geometry(layout).fits_one_page(75 * row_of(75) + 220));
}

#include "report/printed.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>

namespace rdlz::report {

namespace {

std::string day_text(const Column& column, Date day) {
    if (column.format == Format::month) return fmt::format("{:04}.{:02}", day.year(), day.month());
    return fmt::format("{:04}.{:02}.{:02}", day.year(), day.month(), day.day());
}

std::string points_text(const Column& column, Points points) {
    if (column.format != Format::percent) return points.str();
    const auto hundredths = points.units; // a ratio's ten-thousandths are hundredths of a percent
    const auto size = hundredths < 0 ? -hundredths : hundredths;
    return fmt::format("{}{}.{:02}%", hundredths < 0 ? "-" : "", size / 100, size % 100);
}

struct Printer {
    const Column& column;
    std::string operator()(std::monostate) const { return column.empty; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Points points) const { return points_text(column, points); }
    std::string operator()(Date day) const { return day_text(column, day); }
};

Points amount(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell.value)) return Points::whole(*number);
    if (const auto* points = std::get_if<Points>(&cell.value)) return *points;
    return {};
}

} // namespace

std::string printed(const Column& column, const Cell& cell) { return std::visit(Printer{column}, cell.value); }

bool formula_like(std::string_view text) {
    static constexpr std::array<std::string_view, 11> starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                             "\n", "＝", "＋", "－", "＠"};
    const bool starts_one =
        std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
    return starts_one && text.size() > 1 && !Points::parse(text);
}

void Totals::add(const std::vector<Cell>& row) {
    for (std::size_t i = 0; i < sums_.size(); ++i)
        if (columns_[i].total) sums_[i] += amount(row[i]);
}

std::vector<Cell> Totals::row(const std::string& label) const {
    std::vector<Cell> cells(columns_.size(), Cell{std::string(), Tone::plain});
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (columns_[i].total) cells[i].value = sums_[i];
    if (!cells.empty()) cells.front().value = label;
    return cells;
}

bool Pull::next(std::vector<Cell>& row) {
    row.assign(ledger_.layout.columns.size(), Cell{});
    if (!ledger_.rows || !ledger_.rows(row)) return false;
    if (row.size() != ledger_.layout.columns.size())
        throw Error(Status::bug, say("a row of '{}' has {} cells in place of {}", ledger_.layout.name, row.size(),
                                     ledger_.layout.columns.size()));
    ++count_;
    if (ledger_.layout.numbered) row.front() = Cell{count_, Tone::plain};
    return true;
}

} // namespace rdlz::report

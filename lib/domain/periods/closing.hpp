#pragma once

#include "core/period.hpp"
#include "domain/suggestion.hpp"

namespace rdlz {

/// A period as it was closed (月结): from then on it prints from the records as they stood, and what is typed into it
/// counts as late (补报) where it was typed. Taken back only by being opened again, with the reason.
struct PeriodClosing {
    Id<PeriodClosing> id;
    Code<PeriodClosing> code;
    Id<Congress> congress;
    std::string period;
    std::string
        asked; ///< the period as it was written, in figures: policy may come to count its months from other days
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<Date> closed_on;
    std::optional<std::int64_t> last_change;
    std::string program;
    std::string rules;
    std::optional<Date> reopened_on;
    std::string reason;

    Period span() const { return {*starts_on, *ends_on, period}; }
    bool has_days(const Period& days) const { return starts_on == days.from && ends_on == days.to; }
    bool stands() const { return !reopened_on; }
};

inline constexpr std::array period_closing_fields{
    field<&PeriodClosing::code>("code", "月结编号", listed | fixed, "given by the program"),
    to("congress", field<&PeriodClosing::congress>("congress", "所属人大", required | listed | fixed, "whose sheets")),
    field<&PeriodClosing::period>("period", "期间", required | listed | fixed, "the period's phrase"),
    field<&PeriodClosing::asked>("asked", "期间简写", required | fixed, "the period as it was written, in figures"),
    field<&PeriodClosing::starts_on>("starts_on", "起", required | fixed, "the first day of the period"),
    field<&PeriodClosing::ends_on>("ends_on", "止", required | fixed, "the last day of the period"),
    field<&PeriodClosing::closed_on>("closed_on", "月结日期", required | listed | fixed, "the day it was closed"),
    field<&PeriodClosing::last_change>("last_change", "截至变更", required | fixed,
                                       "the number of the last change of the records that is in it"),
    field<&PeriodClosing::program>("program", "程序版本", required | fixed, "the program that made the sheets"),
    field<&PeriodClosing::rules>("rules", "依据", required | fixed,
                                 "the editions of rules and calendar, by their prints"),
    field<&PeriodClosing::reopened_on>("reopened_on", "重开日期", listed, "the day it was opened again"),
    field<&PeriodClosing::reason>("because", "重开原因", listed, "why it was opened again")};
template<>
inline constexpr Shape shape<PeriodClosing>{"period-closing", "月结", "period_closing", "JZ", period_closing_fields};

/// One ledger of a closed period, as it was when the period was closed: kept by its print.
struct ClosedSheet {
    Id<ClosedSheet> id;
    Id<PeriodClosing> closing;
    std::string report;
    std::string file;
    std::optional<std::int64_t> rows;
    std::string digest;
};

inline constexpr std::array closed_sheet_fields{
    to("period-closing", field<&ClosedSheet::closing>("closing", "月结", required | fixed, "of which closing")),
    field<&ClosedSheet::report>("report", "报表", required | listed | fixed, "which ledger"),
    field<&ClosedSheet::file>("file", "文件", required | listed | fixed, "the name of the file"),
    field<&ClosedSheet::rows>("rows", "行数", required | listed | fixed, "how many rows it has"),
    field<&ClosedSheet::digest>("digest", "指纹", required | listed | fixed, "SHA-256 of the file")};
template<>
inline constexpr Shape shape<ClosedSheet>{"closed-sheet", "月结台账", "closed_sheet", "", closed_sheet_fields};

} // namespace rdlz

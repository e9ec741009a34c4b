#pragma once

#include "report/ledger.hpp"

#include <array>
#include <xlsxwriter.h>

namespace rdlz::xlsx {

/// The parts of a ledger sheet that are not its rows.
enum class Part { mark, title, left, right, paragraph, header, total_label, note, signature, closing };

/// How the value of a body cell is stored: text as '@', so that re-typing it never makes a formula; long text without,
/// because old versions show more than 255 characters of '@' as ####.
enum class Kind { text, long_text, integer, points, percent, date, month };

/// How one body cell looks; equal looks share one format.
struct Look {
    Kind kind = Kind::text;
    report::Align align = report::Align::left;
    report::Tone tone = report::Tone::plain;
    bool total = false;
};

constexpr double body_points = 10.5; ///< 五号: one unit of column width holds half a character
constexpr double body_line = 15;     ///< height of one line of it, in points
constexpr double title_points = 20;
constexpr double title_line = 30;
constexpr double paragraph_points = 12;
constexpr double paragraph_line = 19;

/// The formats of one workbook, each made once, when it is first asked for: style numbers follow the input alone.
class Styles {
public:
    explicit Styles(lxw_workbook* workbook) : workbook_(workbook) {}
    lxw_format* part(Part part);
    lxw_format* body(const Look& look);

private:
    static constexpr std::size_t parts = 10;
    static constexpr std::size_t looks = std::size_t{7} * 3 * 3 * 2;
    lxw_format* made(const char* font, double size);
    lxw_format* make_part(Part part);
    lxw_format* make_body(const Look& look);

    lxw_workbook* workbook_;
    std::array<lxw_format*, parts> parts_{};
    std::array<lxw_format*, looks> looks_{};
};

} // namespace rdlz::xlsx

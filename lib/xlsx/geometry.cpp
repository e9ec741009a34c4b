#include "xlsx/geometry.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <numeric>

namespace rdlz::xlsx {

namespace {

constexpr double millimetres_an_inch = 25.4;
constexpr double pixels_an_inch = 96;
constexpr double points_an_inch = 72;
constexpr int cell_padding = 5; // pixels that Excel keeps free in every column
constexpr double most_stretch = 1.6;
constexpr double safe_part = 0.985; // programs differ a little in how wide they draw a column

/// Days, percentages and sums that do not fit print ###: ten figures, seven with a margin, six in bold.
int least_width(const report::Column& column) {
    if (column.format == report::Format::date) return 10;
    if (column.format == report::Format::month) return 7;
    return column.total || column.format == report::Format::percent ? 8 : 4;
}

/// One unit more than the text needs: half a character of slack against other fonts.
double natural_width(const report::Column& column) { return std::max(column.width, least_width(column)) + 1; }

/// The sides of the paper, in millimetres.
double longer(const report::Layout& layout) { return layout.a3 ? 420 : 297; }
double shorter(const report::Layout& layout) { return layout.a3 ? 297 : 210; }

double printable_pixels(const report::Layout& layout) {
    const double paper = layout.landscape ? longer(layout) : shorter(layout);
    return (paper - left_margin - right_margin) / millimetres_an_inch * pixels_an_inch * safe_part;
}

double printable_points(const report::Layout& layout) {
    const double paper = layout.landscape ? shorter(layout) : longer(layout);
    return (paper - top_margin - bottom_margin) / millimetres_an_inch * points_an_inch * safe_part;
}

/// The width of a column in pixels, as Excel draws it with its standard font.
int pixels(double column_width) { return static_cast<int>(column_width * 7 + cell_padding); }

int sum(const std::vector<int>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }

/// Words of Latin letters and digits are not broken, so a line of them ends early.
bool has_latin(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char byte) { return byte < 0x80; });
}

int wrapped(std::string_view paragraph, int cells) {
    if (static_cast<int>(paragraph.size()) <= cells) return 1; // never wider than it has bytes
    const int width = display_width(paragraph);
    if (width <= cells) return 1;
    const int usable = std::max(2, has_latin(paragraph) ? cells - 1 : cells - cells % 2);
    const int lines = (width + usable - 1) / usable;
    return lines + lines / 8; // punctuation kept off the start of a line pulls a character with it now and then
}

/// The parts of a heading between which it may be broken: in front of each （ and behind each ）.
std::vector<std::string> heading_parts(std::string_view heading) {
    std::vector<std::string> parts(1);
    for (const char32_t point : code_points(heading)) {
        if (point == U'（' && !parts.back().empty()) parts.emplace_back();
        parts.back() += utf8(std::u32string_view(&point, 1));
        if (point == U'）') parts.emplace_back();
    }
    return parts;
}

} // namespace

std::string broken_heading(std::string_view heading, int cells) {
    if (display_width(heading) <= cells) return std::string(heading);
    std::string out;
    int used = 0;
    for (const auto& part : heading_parts(heading)) {
        const int width = display_width(part);
        const bool breaks = used > 0 && width > 0 && used + width > cells;
        out += breaks ? "\n" + part : part;
        used = breaks ? width : used + width;
    }
    return out;
}

int lines_needed(std::string_view text, int cells) {
    int lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines += wrapped(text.substr(at, end - at), cells);
        at = end + 1;
    }
    return lines;
}

Geometry::Geometry(const report::Layout& layout)
    : air_(layout.one_page ? 0 : 6), page_points_(printable_points(layout)) {
    for (const auto& column : layout.columns) pixels_.push_back(pixels(natural_width(column)));
    if (pixels_.empty()) pixels_.push_back(pixels(natural_width({})));
    const double fit = printable_pixels(layout) / sum(pixels_);
    scale_ = std::min(1.0, fit);
    row_points_ = row_points(layout);
    if (fit <= 1) return;
    for (auto& wide : pixels_) wide = static_cast<int>(wide * std::min(fit, most_stretch));
}

double Geometry::row_points(const report::Layout& layout) const {
    if (!layout.one_page) return least_row_points / scale_;
    constexpr double other_points = 220; // title, headings, a note and the room to sign
    const double room = page_points_ / scale_ - other_points;
    const double share = layout.sharing == 0 ? printed_row_points : room / static_cast<double>(layout.sharing);
    return std::clamp(share, lowest_row_points, printed_row_points / scale_);
}

bool Geometry::fits_one_page(double points) const {
    constexpr double least_scale = 5.5 / 10.5; // 七号, the least size with a name, of 五号
    return points * least_scale <= page_points_;
}

double Geometry::column_width(std::size_t column) const { return (pixels_[column] - cell_padding) / 7.0; }

int Geometry::cells(Span span, double font_points) const {
    int wide = -cell_padding;
    for (auto i = span.first; i <= span.last; ++i) wide += pixels_[i];
    const double half_character = font_points * pixels_an_inch / points_an_inch / 2;
    return static_cast<int>(wide / half_character);
}

double Geometry::height(std::string_view text, Span span, double font_points, double line_points) const {
    return lines_needed(text, cells(span, font_points)) * line_points + air_;
}

std::vector<Span> Geometry::shared_out(const std::vector<int>& shares) const {
    const double unit = static_cast<double>(sum(pixels_)) / std::max(1, sum(shares));
    std::vector<Span> spans;
    std::size_t next = 0;
    double reached = 0;
    double wanted = 0;
    for (std::size_t i = 0; i < shares.size() && next < columns(); ++i) {
        Span span{next, next};
        wanted += shares[i] * unit;
        reached += pixels_[next++];
        const auto others = shares.size() - i - 1; // each of which needs a column of its own
        while (next + others < columns() && reached + pixels_[next] / 2.0 <= wanted) reached += pixels_[next++];
        span.last = i + 1 == shares.size() ? columns() - 1 : next - 1;
        spans.push_back(span);
        next = span.last + 1;
    }
    return spans;
}

} // namespace rdlz::xlsx

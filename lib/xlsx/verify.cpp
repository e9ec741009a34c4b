#include "xlsx/verify.hpp"

#include "archive/zip.hpp"
#include "core/error.hpp"
#include "core/message.hpp"

#include <limits>
#include <string>
#include <string_view>

namespace rdlz::xlsx {

namespace {

constexpr std::string_view sheets = "xl/worksheets/sheet";
constexpr std::string_view row_start = "<row r=\"";
constexpr std::string_view sheet_end = "</worksheet>";
constexpr std::size_t kept_over = 64; // more than a row's start tag up to its number

/// Our own file may be as large as it likes.
archive::Limits own_limits() {
    archive::Limits limits;
    limits.size = std::numeric_limits<std::uint64_t>::max() / 2;
    limits.ratio = 5000;
    return limits;
}

/// Reads a worksheet's XML in pieces and remembers the last row's number and how it ended.
class SheetScan {
public:
    void take(std::string_view piece) {
        text_ += piece;
        if (const auto at = text_.rfind(row_start); at != std::string::npos && at + kept_over / 2 <= text_.size())
            note(at);
        if (text_.size() > kept_over) text_.erase(0, text_.size() - kept_over);
    }
    std::int64_t last_row() const { return last_row_; }
    bool ended() const { return std::string_view(text_).ends_with(sheet_end); }

private:
    void note(std::size_t at) { last_row_ = std::stoll(text_.substr(at + row_start.size(), 20)); }

    std::string text_;
    std::int64_t last_row_ = 0;
};

[[noreturn]] void refuse(const std::string& why) {
    throw Error(Status::output_failed, say("the finished workbook is damaged: {}", why),
                tr("free some space, and write it again"));
}

void verify_sheet(archive::Zip& zip, const std::string& name, std::int64_t last_row) {
    SheetScan scan;
    zip.read(name, [&](std::string_view piece) { scan.take(piece); });
    if (!scan.ended()) refuse(say("'{}' is cut short", name));
    if (scan.last_row() != last_row)
        refuse(say("'{}' ends with row {} in place of {}", name, scan.last_row(), last_row));
}

void verify_all(const std::filesystem::path& file, const std::vector<std::int64_t>& last_rows) {
    archive::Zip zip(file, own_limits());
    for (const auto& member : zip.members())
        if (!member.name.starts_with(sheets)) zip.read(member.name, [](std::string_view) {});
    for (std::size_t i = 0; i < last_rows.size(); ++i)
        verify_sheet(zip, fmt::format("{}{}.xml", sheets, i + 1), last_rows[i]);
}

} // namespace

void verify_workbook(const std::filesystem::path& file, const std::vector<std::int64_t>& last_rows) {
    try {
        verify_all(file, last_rows);
    } catch (const Error& error) {
        if (error.status() == Status::output_failed) throw;
        refuse(error.text());
    }
}

} // namespace rdlz::xlsx

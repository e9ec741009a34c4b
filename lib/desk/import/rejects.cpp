#include "desk/import/rejects.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "staging/sheet.hpp"
#include "tables/csv/raw.hpp"

#include <fstream>
#include <map>

namespace rdlz::desk {

namespace {

/// Why a row was left, and what to do about it.
struct Reason {
    std::vector<std::string> texts;
    std::vector<std::string> remedies;
};
using Reasons = std::map<int, Reason>; ///< by line

Reasons reasons_of(const staging::Plan& plan) {
    Reasons reasons;
    for (const auto& problem : plan.problems) {
        if (problem.weight != Problem::Weight::refused) continue;
        auto& reason = reasons[problem.place.line];
        const auto& column = problem.place.column;
        reason.texts.push_back(column.empty() ? problem.text : column + ": " + problem.text);
        if (!problem.remedy.empty()) reason.remedies.push_back(problem.remedy);
    }
    return reasons;
}

std::string quoted(const std::string& text) {
    std::string cell = "\"";
    for (const char letter : text) {
        if (letter == '"') cell += '"';
        cell += letter;
    }
    return cell + "\"";
}

/// The input's own encoding, or UTF-8 where it is a workbook or of one that lacks characters.
tables::Encoding encoding_of(const tables::Found& found) {
    return found.workbook || !tables::is_raw(found.encoding.encoding) ? tables::Encoding::utf8
                                                                      : found.encoding.encoding;
}

/// The file as it is written.
class Out {
public:
    Out(const tables::Found& found, const std::filesystem::path& file)
        : encoding_(encoding_of(found)), separator_(1, found.separator), out_(file, std::ios::binary) {}

    void raw(const std::string& bytes) { out_ << bytes; }
    /// Spreadsheets take a file without one for GB18030.
    void mark() {
        if (encoding_ != tables::Encoding::gb18030) text("\uFEFF");
    }
    void text(const std::string& text) { out_ << tables::encoded(text, encoding_); }
    std::string encoded_headings() const {
        std::string front;
        for (const auto heading : staging::rejects_headings) front += std::string(heading) + separator_;
        return tables::encoded(front, encoding_);
    }
    void reason(int line, const Reason& reason) {
        for (const auto& cell : {std::to_string(line), joined(reason.texts, "；"), joined(reason.remedies, "；")})
            text(quoted(cell) + separator_);
    }
    void no_reason() {
        for (std::size_t i = 0; i < staging::rejects_headings.size(); ++i) text(separator_);
    }
    template<class Cells>
    void cells(const Cells& cells, std::size_t front) {
        for (std::size_t i = front; i < cells.size(); ++i)
            text((i == front ? "" : separator_) + quoted(std::string(cells[i])));
        text("\r\n");
    }
    bool close() {
        out_.close();
        return static_cast<bool>(out_);
    }

private:
    tables::Encoding encoding_;
    std::string separator_;
    std::ofstream out_;
};

/// Rows of a file of text, as the bytes they are.
class Copy {
public:
    Copy(const staging::Plan& plan, const Reasons& reasons, Out& out)
        : found_(plan.found),
          reasons_(reasons),
          out_(out),
          records_(plan.file, found_.encoding, found_.separator),
          ending_(tables::encoded("\r\n", found_.encoding.encoding)) {}

    void run() {
        out_.raw(records_.mark());
        for (int headings = 0; records_.next();) {
            const bool heading = records_.line() >= found_.header_line && headings < found_.header_rows;
            if (heading) take_heading(++headings == 1);
            else if (records_.line() < found_.header_line) take_separator();
            else take_row();
        }
    }

private:
    void take_heading(bool is_first) {
        if (!records_.ending().empty()) ending_ = records_.ending();
        if (is_first && records_.bytes().starts_with(out_.encoded_headings()))
            front_ = staging::rejects_headings.size();
        if (is_first) out_.raw(out_.encoded_headings());
        else out_.no_reason();
        take_cells();
    }
    /// sep=; says it to the next reader too.
    void take_separator() {
        if (records_.line() == 1 && records_.bytes().starts_with(tables::encoded("sep=", found_.encoding.encoding)))
            take_cells();
    }
    void take_row() {
        const auto reason = reasons_.find(records_.line());
        if (reason == reasons_.end()) return;
        out_.reason(records_.line(), reason->second);
        take_cells();
    }
    void take_cells() {
        out_.raw(records_.from_cell(front_) + (records_.ending().empty() ? ending_ : records_.ending()));
    }

    const tables::Found& found_;
    const Reasons& reasons_;
    Out& out_;
    tables::RawRecords records_;
    std::string ending_;
    std::size_t front_ = 0; ///< cells of an earlier file of rejects, which these replace
};

/// Rows of a workbook, or of a file of which blanks were filled: as they were understood.
void write_rows(const staging::Plan& plan, const Reasons& reasons, Out& out) {
    tables::Options options;
    options.column = [&plan](const std::string& cell) { return plan.form.find(cell); };
    options.said = plan.said;
    auto table = tables::open(plan.file, options);
    const auto front = staging::is_of_rejects(table.header()) ? staging::rejects_headings.size() : 0;
    out.mark();
    out.raw(out.encoded_headings());
    out.cells(table.header(), front);
    for (tables::Row row; table.next(row);)
        if (const auto reason = reasons.find(row.line); reason != reasons.end()) {
            out.reason(row.line, reason->second);
            out.cells(row.cells, front);
        }
}

bool is_copied(const staging::Plan& plan) {
    return !plan.found.workbook && tables::is_raw(plan.found.encoding.encoding) && plan.said.fill_down.empty();
}

[[noreturn]] void cannot_write(const std::filesystem::path& file) {
    throw Error(Status::output_failed, say("'{}' cannot be written", file.string()),
                tr("name a place that can be written, with room on the disk"));
}

} // namespace

void write_rejects(const staging::Plan& plan, const RejectsPlace& place) {
    if (!place.overwrite && std::filesystem::exists(place.file))
        throw Error(Status::output_failed, say("'{}' is there already", place.file.string()),
                    tr("give --overwrite to replace it, or another name with --rejects"));
    const std::filesystem::path draft = place.file.string() + "." + new_uuid();
    Out out(plan.found, draft);
    const auto reasons = reasons_of(plan);
    if (is_copied(plan)) Copy(plan, reasons, out).run();
    else write_rows(plan, reasons, out);
    std::error_code problem;
    const bool written = out.close();
    if (written) std::filesystem::rename(draft, place.file, problem);
    if (written && !problem) return;
    std::error_code ignored;
    std::filesystem::remove(draft, ignored);
    cannot_write(place.file);
}

std::filesystem::path rejects_beside(const std::filesystem::path& input) { return input.string() + ".rejects.csv"; }

} // namespace rdlz::desk

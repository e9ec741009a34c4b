#include "desk/inspection/inspection.hpp"

#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "record/reading.hpp"

#include <charconv>
#include <limits>

namespace rdlz::cli {

namespace {

std::string separator_word(char separator) {
    if (separator == '\t') return tr("tab");
    return {separator};
}

/// A column of the answer and what stands in it, so that both are written once.
class Summary {
public:
    Summary() { answer.single = true; }
    template<class Value>
    void put(const char* name, const char* heading, const Value& value) {
        put_cell(name, heading, cell(value));
    }
    Answer answer;

private:
    void put_cell(const char* name, const char* heading, Answer::Cell value) {
        if (answer.rows.empty()) answer.row();
        answer.column(name, tr(heading));
        answer.rows.front().push_back(std::move(value));
    }
};

void put_kind(Summary& summary, const tables::Found& found) {
    const auto& encoding = found.encoding;
    summary.put("kind", N_("kind"), found.workbook ? "workbook" : "text");
    summary.put("encoding", N_("encoding"),
                found.workbook ? std::string() : std::string(tables::name(encoding.encoding)));
    summary.put("decided_by", N_("decided by"), found.workbook ? std::string() : encoding.why);
    summary.put("separator", N_("separator"), found.workbook ? std::string() : separator_word(found.separator));
    summary.put("sheet", N_("sheet"), found.sheet);
}

struct Name {
    const char* machine;
    const char* heading;
};

Answer::Part part(const Name& name, const std::vector<Name>& columns) {
    Answer::Part made{name.machine, tr(name.heading), {}};
    for (const auto& column : columns) made.answer.column(column.machine, tr(column.heading));
    return made;
}

Answer::Part columns_part(const desk::Inspection& seen) {
    auto columns = part({"columns", N_("columns")},
                        {{"column", N_("column")}, {"heading", N_("heading")}, {"field", N_("read as")}});
    std::int64_t number = 0;
    for (const auto& column : seen.columns)
        columns.answer.row() = {cell(++number), cell(column.heading), cell(column.field)};
    return columns;
}

Answer::Part asides_part(const Name& name, const std::vector<tables::Aside>& asides) {
    auto lines = part(name, {{"line", N_("line")}, {"text", N_("text")}});
    for (const auto& aside : asides) lines.answer.row() = {cell(std::int64_t(aside.line)), cell(aside.text)};
    return lines;
}

/// Sentences, one on a line, never cut.
Answer::Part texts_part(const Name& name, const std::vector<std::string>& texts) {
    Answer::Part lines{name.machine, tr(name.heading), {}};
    lines.answer.single = true;
    lines.answer.column("text", {});
    for (const auto& text : texts) lines.answer.row() = {cell(text)};
    return lines;
}

Answer::Part problems_part(const desk::Inspection& seen) {
    constexpr std::size_t most = 20;
    std::vector<std::string> texts;
    for (const auto& problem : seen.problems)
        if (texts.size() < most) texts.push_back(problem.str());
    return texts_part({"first_problems", N_("problems")}, texts);
}

/// The cells under their headings; columns without one, or with one that stood before, are told by their number.
Answer::Part rows_part(const desk::Inspection& seen) {
    auto rows = part({"first_rows", N_("first rows")}, {{"line", N_("line")}, {"record", N_("record")}});
    std::size_t width = seen.columns.size();
    for (const auto& row : seen.first) width = std::max(width, row.cells.size());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < width; ++i) {
        auto name = i < seen.columns.size() ? seen.columns[i].heading : std::string();
        if (name.empty() || std::count(names.begin(), names.end(), name) > 0) name = std::to_string(i + 1);
        rows.answer.column(names.emplace_back(name), name);
    }
    for (const auto& row : seen.first) {
        auto& cells = rows.answer.row();
        cells = {cell(std::int64_t(row.line)), cell(std::int64_t(row.record))};
        for (std::size_t i = 0; i < width; ++i)
            cells.push_back(cell(i < row.cells.size() ? row.cells[i] : std::string()));
    }
    return rows;
}

Answer summary_of(const desk::Inspection& seen) {
    const auto& found = seen.found;
    Summary summary;
    put_kind(summary, found);
    summary.put("header_line", N_("headings on line"), std::int64_t(found.header_line));
    summary.put("header_rows", N_("rows of headings"), std::int64_t(found.header_rows));
    summary.put("import", N_("import"), seen.kind);
    summary.put("rows", N_("rows"), std::int64_t(seen.rows));
    summary.put("empty_rows", N_("empty rows"), std::int64_t(seen.skipped.empty));
    summary.put("closing_rows", N_("closing rows"), std::int64_t(seen.skipped.footers));
    summary.put("repeated_rows", N_("repeated headings"), std::int64_t(seen.skipped.repeated));
    summary.put("hidden_rows", N_("hidden rows"), tables::ranges(seen.skipped.hidden));
    summary.put("problems", N_("problems"), static_cast<std::int64_t>(seen.problems.size()));
    summary.answer.parts = {asides_part({"titles", N_("titles")}, found.titles),
                            columns_part(seen),
                            asides_part({"closing", N_("closing")}, seen.skipped.shown),
                            texts_part({"notices", N_("notices")}, found.notices),
                            problems_part(seen),
                            rows_part(seen)};
    return std::move(summary.answer);
}

const char* word_of(tables::Role role) {
    static constexpr std::array<const char*, 6> words{N_("title"), N_("heading"), N_("row"),
                                                      N_("empty"), N_("closing"), N_("repeated")};
    return words[static_cast<std::size_t>(role)];
}

Answer cells_of(const std::string& file, const tables::Overrides& said) {
    Answer answer;
    for (const auto* name : {N_("line"), N_("record"), N_("role"), N_("column"), N_("text")})
        answer.column(name, tr(name));
    std::int64_t record = 0;
    tables::each_record(file, desk::options_of_all(said), [&](int line, tables::Role role, const tables::Cells& cells) {
        ++record;
        std::int64_t column = 0;
        for (const auto text : cells)
            answer.row() = {cell(std::int64_t(line)),
                            cell(record),
                            {word_of(role), tr(word_of(role))},
                            cell(++column),
                            cell(std::string(text))};
    });
    return answer;
}

class InspectTable : public Plain {
public:
    void declare(Options& options) override {
        options.argument("FILE", file_, N_("a table as Excel or WPS left it: CSV or TSV in any encoding, or .xlsx"));
        reading_.declare(options);
        options.text("--rows", rows_, N_("how many of the first rows are shown, or all; five when not given"), "NUMBER")
            .chinese = "--行数";
        options.flag("--cells", cells_, N_("every cell of every record as it stands, titles and headings too"))
            .chinese = "--逐格";
    }
    unsigned shared() const override { return Shared::format; }
    Status run(Context& context) override {
        const auto said = reading_.overrides();
        context.answer(cells_ ? cells_of(file_, said) : summary_of(desk::inspect(file_, said, rows())));
        return Status::done;
    }

private:
    int rows() const {
        if (rows_.empty()) return 5;
        if (rows_ == "all" || rows_ == "全部") return std::numeric_limits<int>::max();
        int number = 0;
        const auto* const last = rows_.data() + rows_.size();
        const auto [end, problem] = std::from_chars(rows_.data(), last, number);
        if (problem == std::errc() && end == last && number >= 0) return number;
        throw Error(Status::usage, say("'{}' is not a number of rows", rows_),
                    tr("write digits only, such as 12, or all"));
    }
    std::string file_;
    std::string rows_;
    Reading reading_;
    bool cells_ = false;
};

} // namespace

Command table_inspect() {
    return command<InspectTable>("inspect", "查看",
                                 N_("show what is understood of a file: encoding, headings, columns, first rows"));
}

} // namespace rdlz::cli

#include "report/template.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/document.hpp"

#include <algorithm>
#include <set>

namespace rdlz::report {

namespace {

using policy::Node;
using policy::Reader;

/// Reads one template, and checks it against the data set it names.
class TemplateReading {
public:
    TemplateReading(const policy::Document& document, const std::vector<DataShape>& shapes, TemplateRead& out)
        : document_(document), shapes_(shapes), design_(out.design), problems_(out.problems) {}

    void run() {
        Reader root(document_, document_.root, problems_);
        names(root);
        texts(root);
        paper(root);
        columns(root);
        frozen(root);
        chart(root);
    }

private:
    void names(Reader& root);
    void texts(Reader& root);
    void paper(Reader& root);
    void columns(Reader& root);
    void column(const Node& table);
    void check_column(Reader& reader, const TemplateColumn& column);
    void frozen(Reader& root);
    void chart(Reader& root);
    void printed_key(Reader& reader, std::string_view key, const std::string& wanted);
    std::string text(Reader& reader, std::string_view key, std::string fallback = {});
    std::vector<std::string> lines(Reader& reader, std::string_view key);
    void check_braces(Reader& reader, std::string_view key, std::string_view text);
    void check_variable(Reader& reader, std::string_view key, std::string_view name);

    const policy::Document& document_;
    const std::vector<DataShape>& shapes_;
    Template& design_;
    std::vector<Problem>& problems_;
    const DataShape* shape_ = nullptr;
    std::string empty_;
};

std::vector<std::string> variable_names() {
    std::vector<std::string> names;
    for (const auto& variable : template_variables()) names.emplace_back(variable.name);
    return names;
}

std::string suggestion(const std::string& word, const std::vector<std::string>& known) {
    const auto near = nearest(word, known);
    return near ? say("did you mean '{}'?", *near) : say("known here: {}", joined(known, ", "));
}

void TemplateReading::check_variable(Reader& reader, std::string_view key, std::string_view name) {
    const auto known = variable_names();
    const std::string wanted(name);
    if (std::find(known.begin(), known.end(), wanted) == known.end())
        reader.problem(key, say("nothing can be put in for '{}'", wanted), suggestion(wanted, known));
}

void TemplateReading::check_braces(Reader& reader, std::string_view key, std::string_view text) {
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos)
            return reader.problem(key, say("a brace is not closed in '{}'", text),
                                  say("write a name in braces: {}", "{period}"));
        check_variable(reader, key, text.substr(open + 1, close - open - 1));
    }
}

std::string TemplateReading::text(Reader& reader, std::string_view key, std::string fallback) {
    auto found = reader.text(key, std::move(fallback));
    check_braces(reader, key, found);
    return found;
}

std::vector<std::string> TemplateReading::lines(Reader& reader, std::string_view key) {
    auto found = reader.texts(key);
    for (const auto& line : found) check_braces(reader, key, line);
    return found;
}

void TemplateReading::names(Reader& root) {
    design_.name = root.need_text("name");
    design_.data = root.need_text("data");
    std::vector<std::string> known;
    for (const auto& shape : shapes_) {
        known.push_back(shape.name);
        if (shape.name == design_.data) shape_ = &shape;
    }
    if (shape_ == nullptr && !design_.data.empty())
        root.problem("data", say("there is no data set '{}'", design_.data), suggestion(design_.data, known));
}

void TemplateReading::texts(Reader& root) {
    design_.title = root.need_text("title");
    check_braces(root, "title", design_.title);
    design_.file = text(root, "file", design_.name);
    design_.left = text(root, "left");
    design_.right = text(root, "right");
    design_.mark = text(root, "mark");
    design_.undecided_mark = text(root, "undecided_mark");
    design_.before = lines(root, "before");
    design_.notes = lines(root, "notes");
    design_.after = lines(root, "after");
    design_.signatures = lines(root, "signatures");
    design_.closing = lines(root, "closing");
}

void TemplateReading::paper(Reader& root) {
    constexpr std::int64_t most_blank_rows = 1000;
    design_.a3 = root.choice("paper", {"A4", "A3"}, 0) == 1;
    design_.landscape = root.choice("orientation", {"landscape", "portrait"}, 0) == 0;
    design_.numbered = root.flag("numbered", true);
    design_.one_page = root.flag("one_page", false);
    design_.total_label = root.text("total", {});
    empty_ = root.text("empty", {});
    const auto rows = root.integer("blank_rows", 0);
    if (rows < 0 || rows > most_blank_rows)
        root.problem("blank_rows", say("{} is no number of empty rows", rows), say("write 0 to {}", most_blank_rows));
    design_.blank_rows = static_cast<int>(std::clamp<std::int64_t>(rows, 0, most_blank_rows));
}

void TemplateReading::columns(Reader& root) {
    const auto& list = root.list("columns");
    for (const auto& table : list.items) {
        if (table.is_table()) column(table);
        else root.problem("columns", say("a column is not a table"), say("write {}", "{ key = \"name\", width = 8 }"));
    }
    if (list.items.empty()) root.problem("columns", say("the ledger has no columns"), say("give at least one"));
}

void TemplateReading::column(const Node& table) {
    constexpr std::int64_t widest = 200;
    Reader reader(document_, table, problems_);
    TemplateColumn column;
    column.key = reader.need_text("key");
    column.heading = reader.text("heading", {});
    column.group = reader.text("group", {});
    const auto width = reader.integer("width", 10);
    if (width < 2 || width > widest)
        reader.problem("width", say("{} is no width of a column", width),
                       say("write 2 to {}, two for a Chinese character", widest));
    column.width = static_cast<int>(std::clamp<std::int64_t>(width, 2, widest));
    const auto align = reader.choice("align", {"left", "center", "right"}, 3);
    if (align < 3) column.align = static_cast<Align>(align);
    const auto format = reader.choice("format", {"text", "integer", "points", "percent", "date", "month"}, 6);
    if (format < 6) column.format = static_cast<Format>(format);
    column.total = reader.flag("total", false);
    column.empty = reader.text("empty", empty_);
    check_column(reader, column);
    design_.columns.push_back(std::move(column));
}

void TemplateReading::check_column(Reader& reader, const TemplateColumn& column) {
    if (shape_ == nullptr || column.key.empty()) return;
    const auto* data = shape_->find(column.key);
    std::vector<std::string> known;
    for (const auto& one : shape_->columns) known.push_back(one.key);
    if (data == nullptr)
        return reader.problem("key", say("the data set '{}' has no column '{}'", shape_->name, column.key),
                              suggestion(column.key, known));
    if (column.total && !data->total)
        reader.problem("total", say("'{}' cannot be summed", column.key), say("leave total out"));
    for (const auto& other : design_.columns)
        if (other.key == column.key)
            reader.problem("key", say("'{}' stands here twice", column.key), say("leave one out"));
}

/// A key that must be among the columns printed.
void TemplateReading::printed_key(Reader& reader, std::string_view key, const std::string& wanted) {
    std::vector<std::string> known;
    for (const auto& column : design_.columns) known.push_back(column.key);
    if (std::find(known.begin(), known.end(), wanted) == known.end())
        reader.problem(key, say("the ledger has no column '{}'", wanted), suggestion(wanted, known));
}

void TemplateReading::frozen(Reader& root) {
    design_.frozen = root.text("frozen", {});
    if (!design_.frozen.empty()) printed_key(root, "frozen", design_.frozen);
}

void TemplateReading::chart(Reader& root) {
    constexpr std::int64_t most_bars = 100;
    const auto& table = root.table("chart");
    if (!table) return;
    Reader reader(document_, table, problems_);
    Chart chart;
    chart.title = text(reader, "title", design_.name);
    chart.category = reader.need_text("category");
    chart.values = reader.texts("values");
    chart.rows = static_cast<int>(std::clamp<std::int64_t>(reader.integer("rows", 20), 1, most_bars));
    if (!chart.category.empty()) printed_key(reader, "category", chart.category);
    for (const auto& value : chart.values) printed_key(reader, "values", value);
    if (chart.values.empty()) reader.problem("values", say("the chart shows nothing"), say("name a column of numbers"));
    design_.chart = std::move(chart);
}

} // namespace

TemplateRead read_template(const std::string& file, const std::string& text, const std::vector<DataShape>& shapes) {
    TemplateRead out;
    auto parsed = policy::parse(file, text);
    out.problems = std::move(parsed.problems);
    if (parsed.document.root.is_table()) TemplateReading(parsed.document, shapes, out).run();
    return out;
}

} // namespace rdlz::report

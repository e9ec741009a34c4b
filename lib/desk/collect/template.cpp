#include "desk/collect/template.hpp"

#include "core/text.hpp"
#include "desk/collect/choices.hpp"
#include "policy/document.hpp"
#include "staging/example.hpp"

#include <algorithm>
#include <fmt/format.h>

// clang-format off
__asm__(".section .rodata\n"
        "rdlz_templates_toml:\n"
        ".incbin \"" RDLZ_SOURCE_ROOT "/lib/desk/collect/templates.toml\"\n"
        ".byte 0\n"
        ".previous\n");
// clang-format on
extern "C" const char rdlz_templates_toml[];

namespace rdlz::desk {

namespace {

constexpr int rows_to_fill = 3000;
constexpr int narrowest = 10;
constexpr int widest = 40;

const policy::Node& templates() {
    static const policy::Parsed parsed = policy::parse("templates.toml", rdlz_templates_toml);
    return parsed.document.root;
}

/// Makes the one sheet of an import's template.
class Template {
public:
    Template(const Names& names, const staging::Form& form)
        : names_(names), form_(form), texts_(templates()[form.noun]) {}

    xlsx::FormBook book() {
        xlsx::FormSheet sheet;
        sheet.name = texts_["heading"].text;
        sheet.title = sheet.name + "（填报模板）";
        sheet.notes = {"说明：红色标题为必填。灰色斜体的一行是示例，导入时自动跳过，可以保留也可以删除。"
                       "所有单元格都是文本格式；电话、证号照原样填写。导入前另存为 .xlsx 即可，不必转成其他格式。"};
        for (const auto& column : form_.columns) sheet.columns.push_back(column_of(column));
        sheet.rows = {example(sheet)};
        sheet.spare_rows = rows_to_fill;
        made_.title = sheet.title;
        made_.mark = "rdlz-template " + form_.noun;
        made_.sheets = {std::move(sheet)};
        return std::move(made_);
    }

private:
    xlsx::FormColumn column_of(const staging::Column& column) {
        xlsx::FormColumn made;
        made.heading = column.heading;
        made.required = column.required;
        made.prompt = prompt(column);
        const auto text = texts_[column.name].text;
        made.width = std::clamp(std::max(display_width(column.heading), display_width(text)) + 2, narrowest, widest);
        offer(column, made);
        return made;
    }

    static std::string prompt(const staging::Column& column) {
        if (column.field == nullptr) return {};
        if (column.field->kind == Kind::date) return "写成 2024-11-05";
        return column.field->kind == Kind::month ? "写成 1975.03" : "";
    }

    void offer(const staging::Column& column, xlsx::FormColumn& made) {
        auto choices = choices_of(column);
        if (choices.words.empty()) return;
        made.choices = column.heading;
        made.strict =
            column.field != nullptr && column.field->kind != Kind::text && column.field->kind != Kind::reference;
        if (!choices.groups.empty()) made.grouped_by = township_heading();
        made_.lists[column.heading] = std::move(choices);
    }

    xlsx::Choices choices_of(const staging::Column& column) const {
        if (column.name == "station" || column.name == "stations") return stations_to_choose(names_);
        if (column.name == "delegation") return delegations();
        auto choices = column.field == nullptr ? xlsx::Choices() : field_choices(names_, *column.field);
        if (choices.words.empty())
            for (const auto& item : templates()["words"][column.name].items) choices.words.push_back(item.text);
        return choices;
    }

    /// Delegations are by township, as a rule: the townships that have stations.
    xlsx::Choices delegations() const {
        xlsx::Choices choices;
        for (const auto& place : stations_to_choose(names_).groups)
            if (choices.words.empty() || choices.words.back() != place) choices.words.push_back(place);
        return choices;
    }

    /// The column that names a township, where the form has one: 代表团 of a roster.
    std::string township_heading() const {
        for (const auto& column : form_.columns)
            if (column.name == "delegation") return column.heading;
        return {};
    }

    xlsx::FormRow example(const xlsx::FormSheet& sheet) const {
        xlsx::FormRow row;
        row.look = xlsx::RowLook::example;
        for (std::size_t i = 0; i < form_.columns.size(); ++i)
            row.cells.push_back(example_of(form_.columns[i], sheet.columns[i]));
        row.cells.front() = staging::example_mark;
        return row;
    }

    /// A word that the list does not have gives way to its first, so that the example is true in every county.
    std::string example_of(const staging::Column& column, const xlsx::FormColumn& made) const {
        auto text = texts_[column.name].text;
        const auto list = made_.lists.find(made.choices);
        if (text.empty() || list == made_.lists.end()) return text;
        const auto& words = list->second.words;
        return std::find(words.begin(), words.end(), text) != words.end() ? text : words.front();
    }

    const Names& names_;
    const staging::Form& form_;
    const policy::Node& texts_;
    xlsx::FormBook made_;
};

} // namespace

void write_template(const Names& names, const staging::Form& form, const std::filesystem::path& file, bool overwrite) {
    xlsx::WriteOptions options;
    options.overwrite = overwrite;
    xlsx::write_form(Template(names, form).book(), file, options);
}

} // namespace rdlz::desk

#include "record/record.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace rdlz::cli {

namespace {

std::string option_name(const Field& field) {
    std::string name = "--" + std::string(field.name);
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

/// Headings may hold brackets and dots that no option can: 转（交）办单位 becomes --转交办单位.
std::string chinese_name(const Field& field) {
    std::u32string name;
    for (const char32_t point : code_points(field.heading))
        if (point > 0x2FFF && (point < 0xFF00 || point > 0xFFEF) && (point < 0x3000 || point > 0x303F)) name += point;
    return name.empty() ? std::string() : "--" + utf8(name);
}

const char* value_of(const Field& field) {
    switch (field.kind) {
    case Kind::date: return "DATE";
    case Kind::month: return "MONTH";
    case Kind::integer:
    case Kind::points: return "NUMBER";
    case Kind::flag: return "YES|NO";
    case Kind::reference: return "CODE|NAME";
    default: return field.codes.empty() ? (field.words.empty() ? "TEXT" : "WORD") : "CODE|NAME";
    }
}

} // namespace

Option FieldOptions::option_of(const Field& field, desk::Entries& into, bool needed) {
    Option option;
    option.name = option_name(field);
    option.chinese = chinese_name(field);
    option.help = std::string(field.help);
    option.value = value_of(field);
    option.required = needed;
    option.take = [&into, name = std::string(field.name)](const std::string& text) { into.emplace_back(name, text); };
    return option;
}

void FieldOptions::declare(Options& options, const Shape& shape, Use use) {
    for (const auto& field : shape.fields) {
        if (field.is(derived) || (use == Use::change && field.is(fixed))) continue;
        options.add(option_of(field, entries, use == Use::add && field.is(required)));
    }
}

RecordAnswer::RecordAnswer(const Store& store, const Context& context, const Shape& shape, Masks masks)
    : names_(store), context_(context), shape_(shape), mask_(masks == Masks::here && !context.unmask) {
    for (const auto& field : shape.fields)
        answer.column(std::string(field.name), context.chinese() ? std::string(field.heading) : std::string(field.name),
                      field.is(listed));
}

void RecordAnswer::add(const Record& record) {
    auto& row = answer.row();
    const auto person = shape_.find("name") != nullptr ? record.text("name") : std::string();
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const auto& field = shape_.fields[i];
        Answer::Cell cell{names_.given(field, record.values[i]),
                          names_.shown(field, record.values[i], context_.chinese()), false};
        cell.number = !cell.machine.empty() &&
                      (field.kind == Kind::integer || field.kind == Kind::points || field.kind == Kind::flag);
        if (mask_ && (field.marks & personal) != 0) {
            cell.machine = masked_value(field, cell.machine, person);
            cell.human = masked_value(field, cell.human, person);
        }
        row.push_back(std::move(cell));
    }
}

void require_reason(const Context& context) {
    if (context.reason.empty())
        throw Error(Status::usage, tr("this needs --reason TEXT"), tr("say why; it is recorded with the change"));
}

void tell_code(const Context& context, const char* text, const Shape& shape, const std::string& code) {
    context.tell(say(text, tr(std::string(shape.noun).c_str()), code));
}

} // namespace rdlz::cli

#include "domain/record.hpp"

#include "core/error.hpp"
#include "core/mask.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <charconv>

namespace rdlz {

namespace {

using Read = std::variant<Value, Misread>;

std::string choices(const Field& field) {
    std::vector<std::string> all;
    for (const auto& choice : field.words)
        if (!choice.machine.empty()) all.push_back(fmt::format("{} {}", choice.machine, choice.chinese));
    return joined(all, ", ");
}

Read read_choice(const Field& field, const std::string& text) {
    for (const auto& choice : field.words)
        if (!choice.machine.empty() && (folded(text) == choice.machine || folded(text) == folded(choice.chinese)))
            return Value(std::string(choice.machine));
    return Misread{say("'{}' is not one of the words known here", text), say("write one of: {}", choices(field))};
}

Read read_integer(const std::string& text) {
    std::int64_t number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(text.data(), last, number);
    if (problem == std::errc() && end == last && number >= 0) return Value(number);
    return Misread{say("'{}' is not a whole number", text), tr("write digits only, such as 12")};
}

Read read_flag(const std::string& text) {
    for (const auto* yes : {"1", "yes", "true", "是", "有", "√", "y"})
        if (folded(text) == yes) return Value(std::int64_t(1));
    for (const auto* no : {"0", "no", "false", "否", "无", "×", "n"})
        if (folded(text) == no) return Value(std::int64_t(0));
    return Misread{say("'{}' is neither yes nor no", text), tr("write 是 or 否, yes or no")};
}

template<class Day>
Read read_day(const std::string& text, const char* what, const char* remedy) {
    if (const auto day = Day::read(text)) return Value(day->str());
    return Misread{say(what, text), tr(remedy)};
}

Read read_points(const std::string& text) {
    if (const auto points = Points::parse(text)) return Value(points->units);
    return Misread{say("'{}' is not a number with at most four decimals", text), tr("write it like 1.5")};
}

} // namespace

const Field* Shape::find(std::string_view name) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const Field& field) { return same_word(field.name, name); });
    return found == fields.end() ? nullptr : &*found;
}

std::size_t Shape::index(std::string_view name) const {
    const auto* found = find(name);
    if (found == nullptr) throw Error(Status::bug, fmt::format("{} has no field {}", noun, name));
    return static_cast<std::size_t>(found - fields.data());
}

const std::string& Record::text(std::string_view field) const {
    static const std::string nothing;
    const auto* held = std::get_if<std::string>(&(*this)[field]);
    return held == nullptr ? nothing : *held;
}

std::int64_t Record::number(std::string_view field) const {
    const auto* held = std::get_if<std::int64_t>(&(*this)[field]);
    return held == nullptr ? 0 : *held;
}

std::variant<Value, Misread> read_value(const Field& field, std::string_view raw) {
    const bool prose = field.kind == Kind::text || field.kind == Kind::reference;
    const auto text = prose ? trimmed(raw) : half_width(trimmed(raw));
    if (text.empty()) return Value();
    if (const auto control = control_character(text); control && !field.is(words_of))
        return Misread{say("this holds the control character U+{:04X}", static_cast<unsigned>(*control)),
                       tr("delete it: type the text anew")};
    switch (field.kind) {
    case Kind::date:
        return read_day<Date>(text, N_("'{}' is not a day of the calendar"), N_("write it like 2024-11-05"));
    case Kind::month: return read_day<Month>(text, N_("'{}' is not a month"), N_("write it like 1975.03"));
    case Kind::integer: return read_integer(text);
    case Kind::points: return read_points(text);
    case Kind::flag: return read_flag(text);
    case Kind::choice: return read_choice(field, text);
    default: return Value(field.is(name_of) ? tidy_name(text) : field.is(phone_of) ? half_width(text) : text);
    }
}

std::string machine_text(const Field& field, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return field.kind == Kind::points ? Points{*number}.str() : std::to_string(*number);
    return {};
}

std::string human_text(const Field& field, const Value& value, bool chinese) {
    auto text = machine_text(field, value);
    if (field.kind == Kind::flag) return text == "1" ? (chinese ? "是" : "yes") : (chinese ? "否" : "no");
    if (!chinese || field.kind != Kind::choice) return text;
    const auto found = std::find_if(field.words.begin(), field.words.end(),
                                    [&text](const Word& word) { return word.machine == text; });
    return found == field.words.end() ? text : std::string(found->chinese);
}

std::string masked_value(const Field& field, const std::string& text, std::string_view name) {
    if (field.is(name_of)) return masked_name(text);
    if (field.is(phone_of)) return masked_phone(text);
    if (field.is(home_of)) return masked_address(text);
    if (field.is(identity_of)) return masked_phone(text);
    return field.is(words_of) ? masked_text(text, name) : text;
}

} // namespace rdlz

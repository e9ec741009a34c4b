#include "desk/names.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "domain/record.hpp"
#include "store/lookup.hpp"
#include "store/settings.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

constexpr std::string_view separator = "、"; ///< of several words of one field

policy::Book read_book(const Store& store) {
    std::vector<policy::Edition> found;
    for (const auto& adopted : policies(store))
        found.push_back({adopted.code, adopted.name, adopted.effective_on, adopted.checked_on, adopted.content,
                         adopted.fingerprint, split(adopted.parts, ",")});
    return policy::Book(std::move(found));
}

std::string listed_code(const policy::CodeList& list, const Field& field, const std::string& text) {
    auto found = listed_in(list, field, text);
    if (found.unknown.empty()) return std::move(found.code);
    throw Error(Status::usage,
                say("{} ({}): '{}' is not in the list '{}' of the policies adopted", field.name, field.heading,
                    found.unknown, field.codes),
                say("write one of: {}", words_of(list)));
}

} // namespace

std::optional<std::string> find_code(const policy::CodeList& list, const std::string& text) {
    const auto wanted = folded(text);
    for (const auto& item : list)
        if (folded(item.code) == wanted) return item.code;
    for (const auto& item : list)
        if (folded(item.name) == wanted) return item.code;
    return {};
}

Listed listed_in(const policy::CodeList& list, const Field& field, const std::string& text) {
    if (list.empty()) return {text, {}};
    std::vector<std::string> codes;
    for (const auto& one : field.is(multiple) ? split(text, separator) : std::vector{text}) {
        auto code = find_code(list, one);
        if (!code) return {text, one};
        if (std::find(codes.begin(), codes.end(), *code) == codes.end()) codes.push_back(std::move(*code));
    }
    return {joined(codes, separator), {}};
}

std::string words_of(const policy::CodeList& list) {
    std::vector<std::string> words;
    for (const auto& item : list)
        words.push_back(item.code.size() == 1 ? item.code + " " + item.name
                                              : item.name); // A, B: people type the letter
    return joined(words, "、");
}

const policy::Book& Names::book() const {
    if (!book_) book_ = read_book(store_);
    return *book_;
}

const policy::CodeList& Names::list(const std::string& name) const {
    const auto kept = lists_.find(name);
    if (kept != lists_.end()) return kept->second;
    policy::CodeList whole;
    for (auto& item : book().codes_ever(name))
        if (!find_code(whole, item.code)) whole.push_back(std::move(item));
    return lists_[name] = std::move(whole);
}

Value Names::read(const Field& field, const std::string& text) const {
    auto read = read_value(field, text);
    if (const auto* misread = std::get_if<Misread>(&read))
        throw Error(Status::usage, say("{} ({}): {}", field.name, field.heading, misread->text), misread->remedy);
    auto value = std::get<Value>(std::move(read));
    const auto* written = std::get_if<std::string>(&value);
    if (written == nullptr) return value;
    if (field.kind == Kind::reference) return resolve(store_, *shape_named(field.target), *written);
    if (field.codes.empty()) return value;
    auto code = listed_code(list(std::string(field.codes)), field, *written);
    return code.empty() ? Value() : Value(std::move(code));
}

const std::string& Names::reference(const Shape& shape, std::int64_t id, bool name) const {
    auto& kept = name ? names_ : codes_;
    const auto key = std::pair(&shape, id);
    const auto found = kept.find(key);
    if (found != kept.end()) return found->second;
    return kept[key] = name ? name_of_record(store_, shape, id) : code_of(store_, shape, id);
}

std::string Names::shown(const Field& field, const Value& value, bool chinese) const {
    if (const auto* id = std::get_if<std::int64_t>(&value); id != nullptr && field.kind == Kind::reference)
        return reference(*shape_named(field.target), *id, true);
    const auto text = human_text(field, value, chinese);
    if (field.is(identity_of)) return masked_value(field, text, {});
    return field.codes.empty() || text.empty() || field.is(multiple) ? text : code_name(std::string(field.codes), text);
}

std::string Names::given(const Field& field, const Value& value) const {
    if (const auto* id = std::get_if<std::int64_t>(&value); id != nullptr && field.kind == Kind::reference)
        return reference(*shape_named(field.target), *id, false);
    const auto text = machine_text(field, value);
    return field.is(identity_of) ? masked_value(field, text, {}) : text;
}

std::string Names::code_name(const std::string& list, const std::string& code) const {
    return book().code_name(list, code);
}

} // namespace rdlz::desk

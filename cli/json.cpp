#include "json.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <nlohmann/json.hpp>

namespace rdlz::cli {

namespace {

using Json = nlohmann::ordered_json;

Json value_of(const Answer::Cell& cell) {
    if (cell.machine.empty()) return nullptr;
    if (cell.number) return Json::parse(cell.machine, nullptr, false);
    return cell.machine;
}

std::string plain(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "1" : "0";
    return value.is_null() ? std::string() : value.dump();
}

Json value_of(const policy::Node& node) {
    using Kind = policy::Node::Kind;
    if (node.kind == Kind::integer) return node.number;
    if (node.kind == Kind::flag) return node.flag;
    if (node.kind == Kind::text || node.kind == Kind::date) return node.text;
    auto whole = node.kind == Kind::list ? Json::array() : Json::object();
    for (const auto& item : node.items) whole.push_back(value_of(item));
    for (const auto& entry : node.entries) whole[entry.first] = value_of(entry.second);
    return whole;
}

JsonRecord record_of(const Json& object);

void take(JsonRecord& record, const std::string& key, const Json& value) {
    if (!value.is_array()) {
        record.entries.emplace_back(key, std::vector<std::string>{plain(value)});
        return;
    }
    if (!value.empty() && value.front().is_object()) {
        auto& list = record.lists.emplace_back(key, std::vector<JsonRecord>{}).second;
        for (const auto& item : value) list.push_back(record_of(item));
        return;
    }
    auto& texts = record.entries.emplace_back(key, std::vector<std::string>{}).second;
    for (const auto& item : value) texts.push_back(plain(item));
}

JsonRecord record_of(const Json& object) {
    JsonRecord record;
    for (const auto& [key, value] : object.items()) take(record, key, value);
    return record;
}

Json rows_of(const Answer& answer) {
    auto list = Json::array();
    for (const auto& row : answer.rows) {
        auto object = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) object[answer.columns[i].name] = value_of(row[i]);
        for (const auto& part : answer.parts) object[part.name] = rows_of(part.answer);
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace

std::string to_json(const Answer& answer) {
    const auto list = rows_of(answer);
    const auto& whole = answer.single && list.size() == 1 ? list.front() : list;
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string to_json(const policy::Node& node) { return value_of(node).dump(2) + "\n"; }

JsonRecord read_json(const std::string& text, const std::string& source) {
    try {
        const auto object = Json::parse(text);
        if (object.is_object()) return record_of(object);
    } catch (const Json::parse_error& problem) {
        throw Error(Status::bad_input, say("{}: this is not JSON (at byte {})", source, problem.byte),
                    tr("give one JSON object"));
    } catch (const Json::out_of_range&) {
        throw Error(Status::bad_input, say("{}: a number is too big", source), tr("give one JSON object"));
    }
    throw Error(Status::bad_input, say("{}: this is not one JSON object", source), tr("give one JSON object"));
}

} // namespace rdlz::cli

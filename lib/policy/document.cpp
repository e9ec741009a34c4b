#include "policy/document.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <toml++/toml.h>

namespace rdlz::policy {

namespace {

/// Turns toml++'s tree into ours, and names whatever a rule must not hold.
class Reading {
public:
    explicit Reading(Parsed& parsed) : parsed_(parsed) {}
    void run() { parsed_.document.root = table(toml::parse(parsed_.document.text), {}); }

private:
    Node node(const toml::node& from, const std::string& key) {
        switch (from.type()) {
        case toml::node_type::table: return table(*from.as_table(), key);
        case toml::node_type::array: return list(*from.as_array(), key);
        default: return value(from, key);
        }
    }

    static Node placed(const toml::node& from, Node::Kind kind) {
        Node out;
        out.kind = kind;
        out.line = static_cast<int>(from.source().begin.line);
        out.column = static_cast<int>(from.source().begin.column);
        return out;
    }

    Node table(const toml::table& from, const std::string& key) {
        Node out = placed(from, Node::Kind::table);
        for (const auto& [name, child] : from) {
            const std::string text(name.str());
            Node made = node(child, key.empty() ? text : fmt::format("{}.{}", key, text));
            out.entries.push_back({text, std::move(made)});
        }
        // toml++ sorts by name; people expect the order of their file
        std::stable_sort(out.entries.begin(), out.entries.end(), [](const auto& left, const auto& right) {
            return std::pair(left.second.line, left.second.column) < std::pair(right.second.line, right.second.column);
        });
        return out;
    }

    Node list(const toml::array& from, const std::string& key) {
        Node out = placed(from, Node::Kind::list);
        for (const auto& item : from) out.items.push_back(node(item, key));
        return out;
    }

    Node value(const toml::node& from, const std::string& key) {
        if (const auto* text = from.as_string()) return text_node(from, text->get());
        if (const auto* number = from.as_integer()) return number_node(from, number->get());
        if (const auto* date = from.as_date()) return date_node(from, date->get(), key);
        if (const auto* flag = from.as_boolean()) return flag_node(from, flag->get());
        if (from.is_floating_point())
            refuse(from, key, say("a decimal must stand in quotes"),
                   say("write \"1.5\" instead of 1.5, so that it stays exact"));
        else refuse(from, key, say("a time of day has no meaning here"), say("write a date only: 2025-01-31"));
        return {};
    }

    static Node text_node(const toml::node& from, const std::string& text) {
        Node out = placed(from, Node::Kind::text);
        out.text = text;
        return out;
    }

    static Node number_node(const toml::node& from, std::int64_t number) {
        Node out = placed(from, Node::Kind::integer);
        out.number = number;
        return out;
    }

    static Node flag_node(const toml::node& from, bool flag) {
        Node out = placed(from, Node::Kind::flag);
        out.flag = flag;
        return out;
    }

    Node date_node(const toml::node& from, const toml::date& date, const std::string& key) {
        const auto day = Date::of(date.year, date.month, date.day);
        if (!day) refuse(from, key, say("the year {} is out of reach", date.year), say("write a year from 1800 on"));
        Node out = placed(from, Node::Kind::date);
        out.text = day ? day->str() : std::string();
        return out;
    }

    void refuse(const toml::node& from, const std::string& key, std::string text, std::string remedy) {
        const Node at = placed(from, Node::Kind::absent);
        parsed_.problems.push_back(
            {{parsed_.document.file, at.line, key, 0, at.column}, std::move(text), std::move(remedy)});
    }

    Parsed& parsed_;
};

std::string line_of(const std::string& text, int line) {
    std::size_t start = 0;
    for (int at = 1; at < line && start != std::string::npos; ++at) {
        start = text.find('\n', start);
        if (start != std::string::npos) ++start;
    }
    if (start == std::string::npos) return {};
    return text.substr(start, text.find('\n', start) - start);
}

/// What most often went wrong where a line is no TOML: signs of a Chinese keyboard, a Chinese key without quotes.
std::string remedy_for(const std::string& line) {
    for (const char* sign : {"“", "”", "＝", "，", "［", "］", "＂", "‘", "’"})
        if (line.find(sign) != std::string::npos)
            return say("'{}' is a full-width sign; TOML wants the half-width one", sign);
    const auto equals = line.find('=');
    if (equals == std::string::npos) return say("a setting is written: key = \"text\"");
    const auto key = trimmed(std::string_view(line).substr(0, equals));
    if (!key.empty() && static_cast<unsigned char>(key.front()) >= 0x80)
        return say("the key stays as the manual has it; Chinese stands in the value, in quotes");
    return say("text stands in double quotes, a list in square brackets with commas between");
}

Problem unparsed(const Document& document, const toml::parse_error& error) {
    const auto& at = error.source().begin;
    const int line = static_cast<int>(at.line);
    return {{document.file, line, {}, 0, static_cast<int>(at.column)},
            say("this is not TOML: {}", error.description()),
            remedy_for(line_of(document.text, line))};
}

} // namespace

const Node& Node::operator[](std::string_view key) const {
    static const Node absent;
    const auto found =
        std::find_if(entries.begin(), entries.end(), [key](const auto& entry) { return entry.first == key; });
    return found == entries.end() ? absent : found->second;
}

Parsed parse(std::string file, std::string text) {
    Parsed parsed;
    parsed.document.file = std::move(file);
    parsed.document.text = std::move(text);
    try {
        Reading(parsed).run();
    } catch (const toml::parse_error& error) {
        parsed.problems.push_back(unparsed(parsed.document, error));
    }
    return parsed;
}

} // namespace rdlz::policy

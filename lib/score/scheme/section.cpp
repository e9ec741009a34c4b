#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

std::vector<std::string> Section::some(std::string_view key) {
    if (node_[key].kind != policy::Node::Kind::text) return texts(key);
    return {text(key, {})};
}

Limits Section::limits() {
    Limits out;
    out.cap = points("cap");
    if (node_["floor"].text == "none") leave("floor");
    else out.floor = points("floor");
    if (out.cap && *out.cap < Points{})
        problem("cap", say("a cap below zero takes away what nobody earned"), say("write a deduction as a rule"));
    return out;
}

std::vector<const policy::Node*> Section::tables(std::string_view key) {
    std::vector<const policy::Node*> out;
    for (const auto& item : list(key).items)
        if (item.is_table()) out.push_back(&item);
        else problem(key, say("this list holds tables only"), say("write [[scheme.{}]] above each of them", key));
    return out;
}

void Section::unknown(std::string_view key, std::string_view word, const std::vector<std::string>& known) {
    const auto near = nearest(word, known);
    problem(key, say("'{}' is not known here", word),
            near ? say("did you mean '{}'?", *near) : say("known here: {}", joined(known, ", ")));
}

void Section::open_question(std::string_view key, const std::string& question, std::string remedy) {
    if (!has(key)) problem("", say("the scheme leaves open {}", question), std::move(remedy));
}

void Section::own_name(std::string_view key, const std::vector<std::string>& taken) {
    const auto& name = node_[key].text;
    if (!name.empty() && std::find(taken.begin(), taken.end(), name) != taken.end())
        problem(key, say("'{}' is the name of another one above", name), say("give each a name of its own"));
}

} // namespace rdlz::score

#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/parts.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace rdlz::policy {

namespace {

CodeItem code_item(const Source& source) {
    Reader reader = source.reader();
    CodeItem item;
    item.code = reader.need_text("code");
    item.name = reader.need_text("name");
    item.parent = reader.text("parent", "");
    item.online = reader.flag("online", false);
    item.outside = reader.flag("outside", false);
    return item;
}

/// Several words of one field are joined by it.
bool has_word_break(const std::string& text) { return text.find("、") != std::string::npos; }

bool has_code(const CodeList& list, const std::string& code) {
    return std::any_of(list.begin(), list.end(), [&code](const CodeItem& item) { return item.code == code; });
}

void check_parents(const Source& source, const CodeList& list) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (!list[i].parent.empty() && !has_code(list, list[i].parent))
            source.problems.push_back({place_of(source.document, source.table.items[i], "parent"),
                                       say("'{}' is not a code of this list", list[i].parent),
                                       say("name one of the list, or leave parent out")});
}

void refuse_repeated(const Source& source, std::set<std::string>& seen, const std::string& code) {
    if (code.empty() || seen.insert(code).second) return;
    source.problems.push_back({place_of(source.document, source.table, "code"),
                               say("'{}' is named twice in this list", code),
                               say("give each entry a code of its own")});
}

/// A list of words alone: records keep them as they stand.
CodeList word_list(const Source& source) {
    CodeList out;
    std::set<std::string> seen;
    for (const auto& item : source.table.items) {
        const bool is_word = item.kind == Node::Kind::text && !item.text.empty() && !has_word_break(item.text);
        if (!is_word)
            source.problems.push_back({place_of(source.document, item, {}), say("a list of words holds words alone"),
                                       say("write words in quotes, without 、 in them: [\"国家级\", \"省级\"]")});
        else if (!seen.insert(item.text).second)
            source.problems.push_back({place_of(source.document, item, {}),
                                       say("'{}' is named twice in this list", item.text), say("remove one of them")});
        else out.push_back({item.text, item.text, {}, false, false});
    }
    return out;
}

/// A word that a person types must stand for one entry.
void check_names(const Source& source, const CodeList& list) {
    for (std::size_t i = 0; i < list.size(); ++i)
        for (std::size_t other = 0; other < list.size(); ++other) {
            const bool same_name = other < i && list[i].name == list[other].name;
            if (i != other && (same_name || list[i].name == list[other].code))
                source.problems.push_back({place_of(source.document, source.table.items[i], "name"),
                                           say("'{}' would stand for two entries of this list", list[i].name),
                                           say("give each entry a name of its own")});
        }
}

CodeList code_list(const Source& source) {
    CodeList out;
    std::set<std::string> seen;
    for (const auto& item : source.table.items) {
        out.push_back(code_item(source.at(item)));
        refuse_repeated(source.at(item), seen, out.back().code);
    }
    return out;
}

PlanItem plan_item(const Source& source) {
    Reader reader = source.reader();
    PlanItem item;
    item.type = reader.need_text("type");
    if (!reader.has("period"))
        reader.problem("period", say("'{}' is missing", "period"), say("write period = \"month\""));
    item.period = static_cast<Frequency>(reader.choice("period", {"month", "quarter", "half-year", "year"}, 3));
    const auto required = reader.integer("required", 1);
    if (required < 1 || required > 366)
        reader.problem("required", say("{} is not how often something is held", required), say("write 1 or more"));
    item.required = static_cast<int>(std::clamp<std::int64_t>(required, 1, 366));
    item.line = source.table.line;
    return item;
}

/// Where the file itself names the activity types, the plan may name no other and none that stations do not hold.
void check_planned_type(const Source& source, const Rules& rules, const std::string& type) {
    const auto found = rules.codes.find(list::activity_type);
    if (found == rules.codes.end() || type.empty()) return;
    const auto& known = found->second;
    const auto item =
        std::find_if(known.begin(), known.end(), [&type](const CodeItem& each) { return each.code == type; });
    std::vector<std::string> names;
    names.reserve(known.size());
    for (const auto& each : known) names.push_back(each.code);
    Problem problem{place_of(source.document, source.table, "type"), {}, {}};
    if (item == known.end()) {
        problem.text = say("'{}' is not an activity type of this file", type);
        problem.remedy = say("did you mean '{}'?", nearest(type, names).value_or(names.empty() ? "" : names.front()));
    } else if (item->outside) {
        problem.text = say("'{}' is not held by stations", type);
        problem.remedy = say("leave it out of the plan");
    }
    if (!problem.text.empty()) source.problems.push_back(std::move(problem));
}

AnswerClass answer_class(const Source& source) {
    Reader reader = source.reader();
    AnswerClass out;
    out.code = reader.need_text("code");
    out.text = reader.need_text("text");
    out.solved = reader.flag("solved", false);
    out.needs_commitment = reader.flag("needs_commitment", false);
    return out;
}

} // namespace

int PlanItem::times_a_year() const {
    static constexpr std::array periods{12, 4, 2, 1};
    return required * periods[static_cast<std::size_t>(period)];
}

void read_codes(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    for (const auto name :
         {list::channel, list::category, list::station_kind, list::activity_type, list::deed_type, list::rater_group}) {
        const Node& items = reader.list(name);
        if (!items) continue;
        const auto& made = rules.codes[std::string(name)] = code_list(source.at(items));
        check_parents(source.at(items), made);
        check_names(source.at(items), made);
    }
    for (const auto name : {list::level, list::role, list::form, list::outcome, list::role_class})
        if (const Node& items = reader.list(name)) rules.codes[std::string(name)] = word_list(source.at(items));
}

void read_natures(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    for (const char* nature : {"suggestion", "help", "petition", "accusation"})
        if (auto label = reader.text(nature, ""); !label.empty()) rules.natures[nature] = std::move(label);
}

void read_activities(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    const Node& plan = reader.list("plan");
    if (!plan) reader.problem("plan", say("'{}' is missing", "plan"), say("write plan = [ … ]"));
    std::set<std::string> seen;
    for (const auto& item : plan.items) {
        rules.plan.push_back(plan_item(source.at(item)));
        refuse_repeated(source.at(item), seen, rules.plan.back().type);
        check_planned_type(source.at(item), rules, rules.plan.back().type);
    }
}

void read_answers(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    const Node& classes = reader.list("classes");
    if (!classes) reader.problem("classes", say("'{}' is missing", "classes"), say("write classes = [ … ]"));
    std::set<std::string> seen;
    for (const auto& item : classes.items) {
        rules.answers.push_back(answer_class(source.at(item)));
        refuse_repeated(source.at(item), seen, rules.answers.back().code);
    }
}

} // namespace rdlz::policy

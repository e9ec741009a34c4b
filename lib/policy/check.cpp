#include "core/message.hpp"
#include "policy/parts.hpp"

#include <array>

namespace rdlz::policy {

namespace {

struct PartReader {
    std::string_view name;
    Node::Kind kind;
    void (*read)(const Source& source, Rules& rules);
};

/// Stations and units belong to no congress: whatever level is written, there is one scheme for all of them.
void keep_scheme(const Source& source, Rules& rules) {
    rules.scheme = source.table;
    if (const auto& subject = source.table["subject"].text; !subject.empty()) rules.reach.subject = subject;
    const bool of_congress = rules.reach.subject == "deputy" || rules.reach.subject == "group";
    if (of_congress) rules.reach.level = source.table["level"].text;
}

// codes come first: the plan is held against them
constexpr std::array part_readers{
    PartReader{part::codes, Node::Kind::table, read_codes},
    PartReader{part::natures, Node::Kind::table, read_natures},
    PartReader{part::activities, Node::Kind::table, read_activities},
    PartReader{part::answers, Node::Kind::table, read_answers},
    PartReader{part::suggestion, Node::Kind::table, read_suggestion},
    PartReader{part::opinion, Node::Kind::table, read_opinion},
    PartReader{part::period, Node::Kind::list, read_periods},
    PartReader{part::statistics, Node::Kind::table, read_statistics},
    PartReader{part::warning, Node::Kind::table, read_warning},
    PartReader{part::office, Node::Kind::table, read_office},
    PartReader{part::columns, Node::Kind::table, read_columns},
    PartReader{part::form, Node::Kind::list, read_forms},
    PartReader{part::matching, Node::Kind::table, read_matching},
    PartReader{part::privacy, Node::Kind::table, read_privacy},
    PartReader{part::scheme, Node::Kind::table, keep_scheme},
};

bool is_plain_code(const std::string& code) {
    return code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

void check_age(Reader& reader, const std::optional<Date>& checked_on) {
    if (!is_outdated(checked_on)) return;
    reader.note("checked_on", say("checked against the law on {}, before the Deputies Law of 2025", checked_on->str()),
                say("compare it with the texts in force (请与现行文本核对), then write the new date"));
}

void read_heading(const Source& source, Heading& heading) {
    Reader reader = source.reader();
    heading.code = reader.need_text("code");
    if (!is_plain_code(heading.code))
        reader.problem("code", say("'{}' is not a plain code", heading.code), say("use a-z, 0-9 and -"));
    heading.name = reader.need_text("name");
    heading.effective_on = reader.need_date("effective_on").value_or(Date());
    heading.checked_on = reader.need_date("checked_on");
    check_age(reader, heading.checked_on);
    heading.basis = reader.text("basis", "");
    heading.document = reader.text("document", "");
    heading.note = reader.text("note", "");
}

void read_parts(const Source& source, Reader& root, Rules& rules) {
    for (const auto& each : part_readers) {
        const Node& found = each.kind == Node::Kind::table ? root.table(each.name) : root.list(each.name);
        if (!found) continue;
        each.read(source.at(found), rules);
        rules.parts.emplace_back(each.name);
    }
    if (rules.parts.empty())
        root.problem("", say("the file says nothing beside [policy]"),
                     say("add a part: [codes], [suggestion], [scheme] …"));
}

void read_all(Checked& checked) {
    const Source source{checked.document, checked.document.root, checked.problems};
    Reader root = source.reader();
    const Node& heading = root.table("policy");
    if (heading) read_heading(source.at(heading), checked.rules.heading);
    else if (!root.has("policy"))
        root.problem("policy", say("'{}' is missing", "[policy]"),
                     say("begin with [policy]: code, name, effective_on, checked_on"));
    read_parts(source, root, checked.rules);
}

} // namespace

void read_periods(const Source& source, Rules& rules) {
    for (const auto& item : source.table.items) {
        Reader reader = source.at(item).reader();
        NamedPeriod named;
        named.name = reader.need_text("name");
        named.period.from = reader.need_date("from").value_or(Date());
        named.period.to = reader.need_date("to").value_or(named.period.from);
        named.period.phrase = reader.text("phrase", named.name);
        if (named.period.to < named.period.from)
            reader.problem("to", say("the period ends before it begins"),
                           say("write a day after {}", named.period.from.str()));
        if (Period::read(named.name))
            reader.problem("name", say("'{}' already means a period", named.name), say("choose another name"));
        rules.periods.push_back(std::move(named));
    }
}

void read_office(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.office.emplace();
    out.committee = reader.text("committee", "");
    out.government_office = reader.text("government_office", "");
    out.commend = reader.text("commend", out.commend);
    if (out.commend.find("表彰") != std::string::npos && rules.heading.basis.empty())
        reader.note("commend", say("表彰 is a controlled word and no basis is named"),
                    say("name the basis and its number in [policy], or write 通报表扬"));
}

bool is_outdated(const std::optional<Date>& checked_on) { return checked_on && *checked_on < *Date::of(2025, 3, 11); }

Checked check(std::string file, std::string text) {
    auto parsed = parse(std::move(file), std::move(text));
    Checked checked{std::move(parsed.document), {}, std::move(parsed.problems)};
    if (checked.document.root.is_table()) read_all(checked);
    return checked;
}

} // namespace rdlz::policy

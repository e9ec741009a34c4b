#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

using policy::Node;

void check_role(Section& section, const Rule& rule, const char* key, const std::string& role) {
    const auto* const kind = fact_kind(rule.match.kind);
    const auto* const known = kind == nullptr ? nullptr : kind->find(Attribute::role);
    if (known != nullptr && !can_have(*known, role, section.reading().local))
        section.unknown(key, role, words_of(*known, section.reading().local));
    if (kind != nullptr && known == nullptr)
        section.problem(key, say("facts of the kind '{}' have no '{}'", rule.match.kind, "role"),
                        say("see the list of kinds in rdlz-scheme(5)"));
}

Share::Part read_part(Section& table, const Node::Entry& entry) {
    if (entry.second.text == "rest") {
        table.leave(entry.first);
        return {entry.first, {}, true};
    }
    const auto part = table.points(entry.first).value_or(Points{});
    if (part < Points{} || part > Points::whole(1))
        table.problem(entry.first, say("a share lies between 0 and 1"), say("write \"0.2\" for a fifth"));
    return {entry.first, part, false};
}

void check_rest(Section& section, const Share& share) {
    Points fixed;
    bool rest = false;
    for (const auto& part : share.parts) {
        fixed += part.part;
        rest = rest || part.rest;
    }
    if (rest && fixed >= Points::whole(1))
        section.problem("share", say("the fixed parts leave no rest to share"),
                        say("write share = {{ lead = \"0.5\", cosigner = \"rest\" }}"));
}

void read_parts(Section& section, Rule& rule) {
    const Node& node = section.table("share");
    Section table(section.reading(), node);
    for (const auto& entry : node.entries) {
        check_role(section, rule, "share", entry.first);
        rule.share.kind = Share::Kind::roles;
        rule.share.parts.push_back(read_part(table, entry));
    }
    check_rest(section, rule.share);
}

Limits& role_limits(Rule& rule, const std::string& role) {
    const auto found = std::find_if(rule.role_limits.begin(), rule.role_limits.end(),
                                    [&](const auto& entry) { return entry.first == role; });
    return found == rule.role_limits.end() ? rule.role_limits.emplace_back(role, Limits{}).second : found->second;
}

} // namespace

void read_shares(Section& section, Rule& rule) {
    if (section.node()["share"].kind != Node::Kind::text) read_parts(section, rule);
    else if (section.text("share", {}) == "equal") rule.share.kind = Share::Kind::equal;
    else section.unknown("share", section.text("share", {}), {"equal"});
    rule.share.persons = section.count("persons");
}

void read_role_limits(Section& section, Rule& rule) {
    for (const char* key : {"role_caps", "role_floors"}) {
        const Node& node = section.table(key);
        Section table(section.reading(), node);
        for (const auto& entry : node.entries) {
            check_role(section, rule, key, entry.first);
            auto& limits = role_limits(rule, entry.first);
            (std::string_view(key) == "role_caps" ? limits.cap : limits.floor) = table.points(entry.first);
        }
    }
}

} // namespace rdlz::score

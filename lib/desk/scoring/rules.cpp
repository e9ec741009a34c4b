#include "desk/scoring/rules.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

std::vector<std::string> codes_of(const policy::CodeList& list) {
    std::vector<std::string> codes;
    for (const auto& item : list) codes.push_back(item.code);
    return codes;
}

score::ReadScheme read(const Names& names, const std::string& file, const std::string& text) {
    auto parsed = policy::parse(file, text);
    if (any_refused(parsed.problems)) return {{}, std::move(parsed.problems)};
    return score::read_scheme(parsed.document,
                              local_words([&names](std::string_view list) { return names.list(std::string(list)); }));
}

/// The first problem that keeps a scheme from use.
const Problem* refusal(const score::ReadScheme& read) {
    const auto found = std::find_if(read.problems.begin(), read.problems.end(),
                                    [](const Problem& problem) { return problem.weight == Problem::Weight::refused; });
    return found == read.problems.end() ? nullptr : &*found;
}

score::Scheme adopted(const Names& names, const policy::Edition& edition) {
    auto found = read(names, edition.name, edition.text);
    if (const auto* problem = refusal(found))
        throw Error(Status::refused, say("the adopted scheme is not sound: {}", problem->str()),
                    tr("'rdlz policy check' names all; adopt a mended edition"));
    found.scheme.from = edition.effective_on;
    return std::move(found.scheme);
}

policy::Reach reach_of(const Scored& scored) {
    const bool of_congress =
        scored.subject == score::SubjectKind::deputy || scored.subject == score::SubjectKind::group;
    return {std::string(word(scored.subject).machine), of_congress ? std::string(word(scored.level).machine) : ""};
}

} // namespace

score::LocalWords local_words(const std::function<policy::CodeList(std::string_view list)>& codes) {
    using namespace policy::list;
    score::LocalWords local;
    for (const auto list : {activity_type, channel, deed_type, rater_group})
        local.lists[std::string(list)] = codes_of(codes(list));
    return local;
}

RulesInForce rules_for(const Names& names, const Scored& scored, const Period& period) {
    RulesInForce out;
    for (const auto& held : names.book().during(policy::part::scheme, period, reach_of(scored))) {
        out.versions.push_back(adopted(names, *held.edition));
        out.sources.push_back({held.edition->name, short_print(held.edition->fingerprint)});
    }
    if (out.versions.empty())
        throw Error(Status::refused,
                    say("no scoring scheme for '{}{}' is in force on {}", word(scored.level).chinese,
                        word(scored.subject).chinese, period.to.str()),
                    tr("adopt one with 'rdlz policy adopt FILE'"));
    return out;
}

std::string rules_named(const Names& names, const Scored& scored, const Period& period) {
    std::vector<std::string> all;
    for (const auto& [edition, rules] : names.book().during(policy::part::scheme, period, reach_of(scored)))
        all.push_back(fmt::format("《{}》（{}起施行）", edition->name, edition->effective_on.chinese()));
    return joined(all, "、");
}

RulesInForce draft_rules(const Names& names, const std::string& file, const std::string& text,
                         score::SubjectKind subject) {
    auto found = read(names, file, text);
    if (const auto* problem = refusal(found))
        throw Error(Status::bad_input, problem->str(), tr("'rdlz policy check' names all that is wrong"));
    if (const auto& own = word(found.scheme.subject); found.scheme.subject != subject)
        throw Error(Status::refused, say("the scheme '{}' is for the kind '{}'", found.scheme.name, own.chinese),
                    say("write --subject {}", own.machine));
    RulesInForce out;
    out.sources.push_back({found.scheme.name, short_print(sha256(text))});
    out.versions.push_back(std::move(found.scheme));
    return out;
}

} // namespace rdlz::desk

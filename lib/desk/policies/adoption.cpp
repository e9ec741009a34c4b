#include "desk/policies/adoption.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/scoring/rules.hpp"
#include "score/scheme/scheme.hpp"
#include "staging/mapping.hpp"
#include "store/settings.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace rdlz::desk {

namespace {

using policy::Book;
using policy::Checked;
using policy::Edition;

/// The book as it would be with these files; what has problems cannot be part of it.
Book book_with(const Book* adopted, const std::vector<Checked>& files) {
    auto editions = adopted == nullptr ? std::vector<Edition>() : adopted->editions();
    for (const auto& checked : files)
        if (!any_refused(checked.problems)) editions.push_back(edition_of(checked));
    return Book(std::move(editions));
}

/// Lists that records may be older than, and that change with time: a scheme is held against them when it is checked or
/// adopted, and counts on when they change.
constexpr std::array told_at_adoption{policy::list::answer_class, policy::list::level,   policy::list::role,
                                      policy::list::form,         policy::list::outcome, policy::list::role_class};

std::vector<std::string> of_any_edition(const Book& book, std::string_view list, std::string policy::CodeItem::*word) {
    std::vector<std::string> all;
    for (const auto& item : book.codes_ever(list))
        if (std::find(all.begin(), all.end(), item.*word) == all.end()) all.push_back(item.*word);
    return all;
}

void add_scheme_problems(Checked& checked, const Book& book) {
    if (!checked.rules.scheme) return;
    const auto on = checked.rules.heading.effective_on;
    auto local = local_words([&](std::string_view list) { return book.codes(list, on); });
    for (const auto list : told_at_adoption)
        local.lists[std::string(list)] = of_any_edition(book, list, &policy::CodeItem::code);
    // Classes of stations go by their names, as sheets print them.
    const std::string kinds(policy::list::station_kind);
    local.lists[kinds] = of_any_edition(book, kinds, &policy::CodeItem::name);
    const auto read = score::read_scheme(checked.document, local);
    checked.problems.insert(checked.problems.end(), read.problems.begin(), read.problems.end());
}

void add_heading_problems(Checked& checked) {
    const auto found = staging::check_headings(all_forms(), checked.document.file, checked.rules);
    checked.problems.insert(checked.problems.end(), found.begin(), found.end());
}

void sort_by_place(std::vector<Problem>& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& left, const Problem& right) {
        return std::pair(left.place.line, left.place.character) < std::pair(right.place.line, right.place.character);
    });
}

bool is_adopted(const Book& book, const std::string& fingerprint) {
    return std::any_of(book.editions().begin(), book.editions().end(),
                       [&](const Edition& edition) { return edition.fingerprint == fingerprint; });
}

void adopt_one(Store& store, const Edition& edition) {
    AdoptedPolicy row;
    row.code = edition.code;
    row.name = edition.name;
    row.effective_on = edition.effective_on;
    row.checked_on = edition.checked_on;
    row.parts = joined(edition.parts, ",");
    row.content = edition.text;
    row.fingerprint = edition.fingerprint;
    adopt(store, row);
}

/// Lists of codes, named periods and headings of several policies add up; of anything else the last policy's word
/// holds, of schemes the last one for the same subjects.
bool is_in_force(const Book& book, const policy::Held& held, std::string_view part, Date on) {
    static constexpr std::array added_up{policy::part::codes, policy::part::period, policy::part::columns,
                                         policy::part::form};
    return std::find(added_up.begin(), added_up.end(), part) != added_up.end() ||
           book.in_force(part, on, held.rules->reach).edition == held.edition;
}

EditionStanding standing_of(const Book& book, const Edition& edition, Date on) {
    EditionStanding standing{&edition, EditionState::coming, {}};
    if (on < edition.effective_on) return standing;
    standing.state = EditionState::replaced;
    for (const auto& held : book.all_in_force(on)) {
        if (held.edition != &edition) continue;
        standing.state = EditionState::in_force;
        for (const auto& part : edition.parts)
            if (is_in_force(book, held, part, on)) standing.parts_in_force.push_back(part);
    }
    return standing;
}

[[noreturn]] void not_in_force(const Book& book, const std::string& code, Date on) {
    std::vector<std::string> codes;
    for (const auto& edition : book.editions()) {
        if (edition.code == code)
            throw Error(Status::not_found, say("no edition of the policy '{}' is in force on {}", code, on.str()),
                        say("the first takes effect on {}", edition.effective_on.str()));
        codes.push_back(edition.code);
    }
    const auto near = nearest(code, codes);
    throw Error(Status::not_found, say("no policy '{}' is adopted", code),
                near ? say("did you mean '{}'?", *near) : std::string(tr("'rdlz policy list' shows all")));
}

} // namespace

std::string policy_text(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::error_code ignored;
    if (!in || !std::filesystem::is_regular_file(file, ignored))
        throw Error(Status::not_found, say("cannot read '{}'", file), tr("name a policy file that exists"));
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<Checked> check_policies(const std::vector<std::string>& files, const Book* adopted) {
    std::vector<Checked> all;
    for (const auto& file : files) all.push_back(policy::check(file, policy_text(file)));
    const auto book = book_with(adopted, all);
    const bool types_known = adopted != nullptr || !book.codes_ever(policy::list::activity_type).empty();
    for (auto& checked : all) {
        if (types_known)
            for (auto& problem : check_against(checked, book)) checked.problems.push_back(std::move(problem));
        add_scheme_problems(checked, book);
        add_heading_problems(checked);
        sort_by_place(checked.problems);
    }
    return all;
}

bool Adoption::is_refused() const {
    return std::any_of(checked.begin(), checked.end(), [](const Checked& each) { return any_refused(each.problems); });
}

Adoption adopt_policies(Store& store, const std::vector<std::string>& files) {
    const auto book = Names(store).book();
    Adoption adoption;
    adoption.checked = check_policies(files, &book);
    if (adoption.is_refused()) return adoption;
    for (const auto& checked : adoption.checked) {
        auto edition = edition_of(checked);
        const bool twice = std::any_of(adoption.adopted.begin(), adoption.adopted.end(),
                                       [&](const Edition& other) { return other.fingerprint == edition.fingerprint; });
        if (twice || is_adopted(book, edition.fingerprint)) {
            adoption.known.push_back(checked.document.file);
            continue;
        }
        adopt_one(store, edition);
        adoption.adopted.push_back(std::move(edition));
    }
    return adoption;
}

std::vector<EditionStanding> edition_standings(const Book& book, Date on) {
    std::vector<EditionStanding> standings;
    for (const auto& edition : book.editions()) standings.push_back(standing_of(book, edition, on));
    return standings;
}

policy::Held edition_named(const Book& book, const std::string& code, Date on) {
    for (const auto& held : book.all_in_force(on))
        if (held.edition->code == code) return held;
    not_in_force(book, code, on);
}

} // namespace rdlz::desk

#include "score/scheme/section.hpp"

#include "domain/department.hpp"
#include "policy/rules.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

std::optional<int> two_digits(std::string_view text) {
    if (text.size() != 2 || text.find_first_not_of("0123456789") != std::string_view::npos) return {};
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// A day of a leap year, so that 02-29 is one.
std::optional<std::pair<int, int>> day_of_a_year(const std::string& text) {
    if (text.size() != 5 || text[2] != '-') return {};
    const auto month = two_digits(std::string_view(text).substr(0, 2));
    const auto day = two_digits(std::string_view(text).substr(3));
    if (!month || !day || !Date::of(2024, *month, *day)) return {};
    return std::pair(*month, *day);
}

template<class Named>
std::vector<std::string> all_names(const std::vector<Named>& list) {
    std::vector<std::string> out;
    for (const auto& one : list) out.push_back(one.name);
    return out;
}

/// The classes of units: the systems they belong to.
std::vector<std::string> branches() {
    std::vector<std::string> out;
    for (const auto& word : words<Branch>)
        if (!word.chinese.empty()) out.emplace_back(word.chinese);
    return out;
}

} // namespace

void Spot::problem(std::string_view key, std::string text, std::string remedy) const {
    reading_.problems.push_back({policy::place_of(reading_.document, node_, key), std::move(text), std::move(remedy)});
}

void Spot::note(std::string_view key, std::string text, std::string remedy) const {
    problem(key, std::move(text), std::move(remedy));
    reading_.problems.back().weight = Problem::Weight::note;
}

void Spot::unknown(std::string_view key, std::string_view word, const std::vector<std::string>& known) const {
    const auto near = nearest(word, known);
    problem(key, say("'{}' is not known here", word),
            near            ? say("did you mean '{}'?", *near)
            : known.empty() ? say("there is none to name")
                            : say("known here: {}", joined(known, ", ")));
}

std::optional<std::size_t> Spot::find(std::string_view key, std::string_view word,
                                      const std::vector<std::string>& known) const {
    const auto found = std::find(known.begin(), known.end(), word);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    unknown(key, word, known);
    return {};
}

std::vector<std::string> Section::some(std::string_view key) {
    if (node_[key].kind != policy::Node::Kind::text) return texts(key);
    return {text(key, {})};
}

std::optional<std::int64_t> Section::count(std::string_view key) {
    if (!has(key)) return {};
    const auto number = integer(key, 1);
    if (number < 1) problem(key, say("{} is not a number above zero", number), say("write {} = 1 or more", key));
    return number;
}

std::optional<std::pair<int, int>> Section::month_day(std::string_view key) {
    if (!has(key)) return {};
    const auto written = text(key, {});
    const auto day = day_of_a_year(written);
    if (!day && !written.empty())
        problem(key, say("'{}' is not a day of the year", written), say("write month and day in quotes: \"12-01\""));
    return day;
}

std::optional<YearWindow> Section::window() {
    const auto from = month_day("from");
    const auto to = month_day("to");
    if (has("from") != has("to"))
        problem(has("from") ? "from" : "to", say("the first and the last day of a year go together"),
                say("write from = \"12-01\" and to = \"11-30\""));
    if (!from || !to) return {};
    return YearWindow{from->first, from->second, to->first, to->second};
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

std::vector<EachLimit> Section::each_limits() {
    static constexpr std::array<std::pair<std::string_view, Over>, 4> names{
        {{"event", Over::object}, {"day", Over::day}, {"month", Over::month}, {"quarter", Over::quarter}}};
    std::vector<EachLimit> out;
    for (const auto& [name, over] : names) {
        const auto cap = std::string(name) + "_cap";
        EachLimit one{over, {points(std::string(name) + "_floor"), points(cap)}};
        if (one.limits.cap && *one.limits.cap < Points{})
            problem(cap, say("a cap below zero takes away what nobody earned"), say("write a deduction as a rule"));
        if (one.limits.cap || one.limits.floor) out.push_back(one);
    }
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
    spot().unknown(key, word, known);
}

void Section::open_question(std::string_view key, const std::string& question, std::string remedy) {
    if (!has(key)) problem("", say("the scheme leaves open {}", question), std::move(remedy));
}

std::vector<std::string> Section::classes(std::string_view key) {
    auto written = some(key);
    const auto& local = reading_.local;
    const auto subject = reading_.scheme.subject;
    if (!written.empty() && subject == SubjectKind::group)
        problem(key, say("deputies' groups have no classes: this can never match"), say("remove it"));
    const auto known = subject == SubjectKind::department ? branches()
                       : subject == SubjectKind::station  ? local.of(policy::list::station_kind)
                                                          : local.of(policy::list::role_class);
    for (const auto& one : written)
        if (!known.empty() && std::find(known.begin(), known.end(), one) == known.end()) unknown(key, one, known);
    return written;
}

void Section::needs_earlier_years(std::string_view key) {
    if (const auto subject = reading_.scheme.subject; subject != SubjectKind::deputy)
        problem(key,
                say("the years of a {} are not sealed: nothing can be known of earlier ones", word(subject).machine),
                say("remove it; 'rdlz score compute' shows each year"));
}

void Section::own_name(std::string_view key, const std::vector<std::string>& taken) {
    const auto& name = node_[key].text;
    if (!name.empty() && std::find(taken.begin(), taken.end(), name) != taken.end())
        problem(key, say("'{}' is the name of another one above", name), say("give each a name of its own"));
}

void Section::not_with(std::string_view key, std::initializer_list<std::string_view> others) {
    for (const auto other : others)
        if (has(other))
            problem(other, say("'{}' does not go together with '{}'", other, key), say("remove one of them"));
}

std::vector<std::string> names_of(const std::vector<Rule>& rules) { return all_names(rules); }
std::vector<std::string> names_of(const std::vector<Minimum>& minimums) { return all_names(minimums); }
std::vector<std::string> names_of(const std::vector<Band>& bands) { return all_names(bands); }

} // namespace rdlz::score

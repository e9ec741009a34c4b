#include "desk/collect/reading/line_feed.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

namespace rdlz::desk {

std::string prints_text(const RowPrints& prints) {
    std::string text;
    for (const auto& [id, print] : prints) text += fmt::format("{} {}\n", id, print);
    return text;
}

RowPrints read_prints(const std::string& text) {
    RowPrints prints;
    for (const auto& line : split(text, "\n"))
        if (const auto parts = split(line, " "); parts.size() == 2) prints[parts[0]] = parts[1];
    return prints;
}

void LineFeed::object(CellAt at, std::string text, std::string remedy) {
    for (const auto& problem : taken.problems)
        if (problem.sheet == at.sheet && problem.line == at.line && problem.column == at.column &&
            (problem.unreadable || problem.text == text))
            return;
    taken.problems.push_back({at.sheet, at.line, at.column, std::move(text), std::move(remedy)});
}

bool LineFeed::is_as_before(const Gathered& gathered) {
    std::string text;
    for (const auto& [name, cell] : gathered.said.empty() ? gathered.cells : gathered.said)
        text += fmt::format("{}\n{}\n", name, cell);
    const auto print = short_print(sha256(text));
    taken.prints[gathered.id] = print;
    const auto before = before_.find(gathered.id);
    return before != before_.end() && before->second == print;
}

bool LineFeed::feed(Importer& importer, const Gathered& gathered) {
    staging::Decision decision{gathered.key.line, staging::Action::unchanged, gathered.id};
    if (is_as_before(gathered)) {
        decided(std::move(decision), gathered);
        return true;
    }
    auto line = staging::Line::of(importer.form(), filled_.file, gathered.cells, today_);
    line.number = gathered.key.line;
    try {
        decision = importer.take(line);
    } catch (const Error& error) {
        if (error.status() == Status::bug || error.status() == Status::store_unusable) throw;
        line.refuse({}, error.text(), error.hint());
    }
    for (const auto& problem : line.problems) object(importer.form(), gathered, problem);
    if (line.refused) return false;
    decided(std::move(decision), gathered);
    return true;
}

void LineFeed::decided(staging::Decision decision, const Gathered& gathered) {
    if (decision.action == staging::Action::create) ++taken.created;
    else ++(decision.action == staging::Action::change ? taken.changed : taken.unchanged);
    decision.line = gathered.key.line;
    if (decision.record.empty()) decision.record = gathered.id;
    taken.decisions.push_back(std::move(decision));
}

void LineFeed::object(const staging::Form& form, const Gathered& gathered, const Problem& problem) {
    if (problem.weight == Problem::Weight::note) return taken.notes.push_back(problem.str());
    auto at = gathered.key;
    for (const auto& column : form.columns)
        if (const auto place = gathered.places.find(column.name);
            column.heading == problem.place.column && place != gathered.places.end())
            at = place->second;
    const bool tells_of_program = problem.remedy.find("rdlz") != std::string::npos; // stations do not run it
    object(at, problem.text, tells_of_program ? tr("choose a word from the list") : problem.remedy);
}

} // namespace rdlz::desk

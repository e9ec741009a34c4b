#include "desk/ledgers/statements.hpp"

#include "core/text.hpp"
#include "desk/scoring/fact_words.hpp"
#include "report/name_order.hpp"
#include "report/template.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

std::string limits_of(const score::Line& line) {
    std::vector<std::string> words;
    if (line.idle() != score::Idle::no) words.emplace_back(word(line.idle()).chinese);
    for (const auto& cut : line.cuts) words.emplace_back(word(cut.by).chinese);
    return joined(words, "；");
}

/// One line of a statement beside the running total.
struct PrintedLine {
    std::string deputy;
    std::string what;
    std::string rule;
    std::string limits;
    score::Line line;
    Fact fact;
    std::optional<Points> running; ///< none for what is listed without points
};

/// 履职事项 宣传报道（护河行动）
std::string with_item(std::string words, const Fact& fact) {
    const auto item = common_item(fact);
    return item.empty() ? words : std::move(words) + "（" + item + "）";
}

PrintedLine listed(const Names& names, const score::Statement& statement, const score::Listed& one) {
    return {statement.subject.name,
            (one.under ? "其中：" : "") + with_item(listed_words(names, statement, one), *one.fact),
            one.under ? std::string() : one.rule,
            std::string(word(one.why).chinese),
            {},
            *one.fact,
            {}};
}

std::vector<PrintedLine> printed(const Names& names, const Statements& statements, const score::Statement& statement) {
    std::vector<PrintedLine> out;
    const auto& rules = statements.rules();
    const auto running = score::running(statement.lines);
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        const auto& line = statement.lines[i];
        const bool of_fact = line.source == score::Source::fact;
        const auto fact = of_fact ? statement.facts[line.fact] : Fact();
        out.push_back({statement.subject.name, with_item(line_words(names, rules.versions, statement, line), fact),
                       score::dated_name(rules.versions, line), limits_of(line), line, fact, running[i]});
        for (const auto& one : statements.listing().under(statement, line))
            out.push_back(listed(names, statement, one));
    }
    for (const auto& one : statements.listing().beside(statement)) out.push_back(listed(names, statement, one));
    return out;
}

void print(const PrintedLine& printed, report::DataRow& cells) {
    const auto& line = printed.line;
    cells.set("name", printed.deputy);
    if (line.source == score::Source::fact) cells.set("date", printed.fact.earned_on);
    cells.set("what", printed.what);
    put(cells, "object", record_code(printed.fact));
    put(cells, "rule", printed.rule);
    put(cells, "limits", printed.limits);
    if (!printed.running) return;
    cells.set("credit", line.credit);
    if (line.credit != line.points) cells.set("cut", line.points - line.credit);
    cells.set("points", line.points);
    cells.set("running", *printed.running);
}

report::DataSet data_of(std::vector<PrintedLine> lines) {
    auto waiting = std::make_shared<std::vector<PrintedLine>>(std::move(lines));
    const auto more = [waiting](std::vector<PrintedLine>& part) {
        part = std::exchange(*waiting, {});
        return !part.empty();
    };
    return in_parts<PrintedLine>("statements", more, print);
}

report::Variables with_deputy(report::Variables variables, const score::Statement& statement) {
    const auto& subject = statement.subject;
    std::vector<std::string> places{subject.delegation, subject.station};
    std::erase(places, std::string());
    variables["deputy"] = subject.name + "（" + subject.code + "）";
    variables["place"] = joined(places, "　");
    variables["total"] = statement.totals.total.str();
    variables["days"] = std::to_string(statement.duty_days);
    return variables;
}

/// Before anything is computed: the accounts in the order of the sheet.
std::vector<std::size_t> sheet_order(const Accounts& accounts) {
    const report::NameOrder strokes(report::NameOrder::By::strokes);
    std::vector<std::tuple<std::string, std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < accounts.mandates().size(); ++i) {
        const auto subject = accounts.subject(accounts.mandates()[i]);
        keys.emplace_back(subject.delegation, strokes.key(subject.name), i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> out;
    out.reserve(keys.size());
    for (const auto& key : keys) out.push_back(std::get<2>(key));
    return out;
}

} // namespace

StatementPages::StatementPages(const Scope& scope)
    : statements_(scope.names, scope.congress, scope.counted()), order_(sheet_order(statements_.accounts())) {}

bool StatementPages::next(score::Statement& statement) {
    if (at_ == order_.size()) return false;
    statement = statements_.of(statements_.accounts().mandates()[order_[at_++]]);
    return true;
}

report::DataSet statement_data(const Scope& scope) {
    auto pages = std::make_shared<StatementPages>(scope);
    const auto more = [pages, &scope](std::vector<PrintedLine>& part) {
        score::Statement statement;
        while (part.empty())
            if (!pages->next(statement)) return false;
            else part = printed(scope.names, pages->statements(), statement);
        return true;
    };
    return in_parts<PrintedLine>("statements", more, print);
}

xlsx::Written write_booklet(const Scope& scope, const report::Template& design, const report::Variables& variables,
                            const std::filesystem::path& file) {
    StatementPages pages(scope);
    int number = 0;
    const auto next = [&](report::Ledger& ledger) {
        score::Statement statement;
        if (!pages.next(statement)) return false;
        auto lines = printed(scope.names, pages.statements(), statement);
        const auto rows = lines.size();
        ledger = report::ledger_of(design, data_of(std::move(lines)), with_deputy(variables, statement));
        ledger.layout.sharing = rows;
        ledger.layout.name = fmt::format("{:03} {}", ++number, statement.subject.name);
        return true;
    };
    return xlsx::write_booklet(next, report::filled(design.title, variables), file);
}

} // namespace rdlz::desk

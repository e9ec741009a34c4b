#include "made.hpp"

#include "../transcript/shell.hpp"
#include "archive/zip.hpp"
#include "core/period.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/scoring/scoring.hpp"
#include "report/template.hpp"
#include "report/text.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <stdexcept>

namespace rdlz::golden {

namespace {

constexpr const char* store_file = "office.rdlz";
constexpr const char* month = "2024-11";

constexpr const char* founding =
    "rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 县人大代表工委 --congress MH-18";

constexpr const char* adoption =
    "rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml "
    "samples/policy/periods.toml samples/policy/scheme-county.toml samples/policy/schemes/laibin.toml "
    "samples/policy/schemes/handling.toml samples/policy/schemes/chunfu.toml";

/// A station of five county deputies and one of the province's, with its November; a confidential voter, an accusation
/// and a text like a formula among its visits; suggestions answered, handed back, late and new.
constexpr const char* county[] = {
    "rdlz region import data/county/regions.csv",
    "rdlz congress open --region MH --term 18 --first-session 2021-10-20",
    "rdlz congress session MH-18 --number 4 --opened-on 2024-01-23 --closed-on 2024-01-26",
    adoption,
    "rdlz department import data/county/departments.csv",
    "rdlz station import data/county/stations.csv",
    "rdlz deputy import data/county/deputies.csv --since 2021-10-20",
    "rdlz activity import data/county/activities.csv",
    "rdlz activity import data/county/attendance.csv",
    "rdlz intake import data/county/intakes.csv",
    "rdlz suggestion import data/county/suggestions.csv",
    "rdlz suggestion import data/county/suggestion_events.csv"};

std::string done(transcript::Shell& shell, const std::string& command) {
    const auto outcome = shell.run(command, {});
    if (outcome.status != 0) throw std::runtime_error(command + "\n" + outcome.printed);
    return outcome.printed;
}

std::string schema(transcript::Shell& shell) {
    return done(shell, "sqlite3 office.rdlz \"SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT "
                       "LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name\"");
}

void add_ledgers(Texts& texts) {
    const auto store = Store::open_to_read(store_file);
    const desk::Names names(store);
    const auto congress = desk::scoring_scope(names, "");
    const auto period = *Period::read(month);
    const desk::Scope scope{names, congress, *fetch(store, congress.region), period, period.to, {}};
    for (const auto& design : report::default_templates()) {
        auto& text = texts[std::string(design.name) + ".txt"];
        const auto ledger = desk::ledger(scope, report::default_template(design.name));
        report::write_text(ledger, [&text](std::string_view piece) { text += piece; });
    }
}

/// An element a line.
std::string readable(std::string xml) {
    for (auto at = xml.find("><"); at != std::string::npos; at = xml.find("><", at)) xml.insert(++at, "\n");
    return xml.empty() || xml.back() == '\n' ? xml : xml + "\n";
}

std::string taken_apart(const std::filesystem::path& workbook) {
    archive::Zip zip(workbook);
    std::string text;
    for (const auto& member : zip.members()) text += member.name + "\n";
    for (const auto& member : zip.members()) text += "\n== " + member.name + "\n" + readable(zip.text(member.name));
    return text;
}

} // namespace

Texts everything_made() {
    transcript::Shell shell;
    Texts texts;
    done(shell, founding);
    done(shell, std::string("export RDLZ_STORE=") + store_file);
    texts["schema.sql"] = schema(shell);
    for (const auto* command : county) done(shell, command);
    add_ledgers(texts);
    done(shell, std::string("rdlz report xlsx opinion-ledger score-summary --out sheets --period ") + month);
    texts["opinion-ledger.xlsx.txt"] = taken_apart("sheets/选民意见建议办理台账_2024年11月.xlsx");
    texts["score-summary.xlsx.txt"] = taken_apart("sheets/履职积分汇总表_2024年11月.xlsx");
    return texts;
}

} // namespace rdlz::golden

#include "desk/ledgers/batch.hpp"

#include "calendar/calendar.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "desk/ledgers/deeds/upper.hpp"
#include "desk/ledgers/stars.hpp"
#include "desk/ledgers/statements.hpp"
#include "desk/scoring/process/sealing.hpp"
#include "desk/scoring/process/verifying.hpp"
#include "report/template.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"
#include "xlsx/workbook.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace rdlz::desk {

namespace {

/// 第四次会议 of the year the ledger stands in, where the congress held one.
std::string session_of(const Scope& scope) {
    std::string found;
    for (const auto& session :
         select<Session>(scope.names.store(), {{{"congress", scope.congress.id.value}}, false, "number"}))
        if (session.opened_on && session.opened_on->year() == scope.period.to.year() &&
            *session.opened_on <= scope.as_of)
            found = session_words(*session.number);
    return found;
}

/// The standing committee one level up (上一级人大常委会); empty where that level is not in the store.
std::string upper_committee(const Store& store) {
    const auto own = *fetch(store, home_congress(store).region);
    if (!own.parent) return {};
    const auto above = *fetch(store, own.parent);
    return above.has_congress ? above.name + "人大常委会" : std::string();
}

std::string quoted(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) {
        line += line.empty() ? "\"" : ",\"";
        for (const char letter : cell) line += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        line += '"';
    }
    return line + "\r\n";
}

std::string manifest_text(const Scope& scope, const std::vector<LedgerFile>& files) {
    auto text =
        "\xEF\xBB\xBF" + quoted({"文件", "报表", "行数", "SHA-256", "期间", "截至", "录入截至", "依据", "工作日历"});
    const auto known_on = scope.known_on ? scope.known_on->str() : scope.closing;
    const auto editions = editions_used(scope);
    const auto calendar = calendar_used();
    for (const auto& file : files)
        text += quoted({file.file, file.report, std::to_string(file.rows), file.digest, scope.period.phrase,
                        scope.as_of.str(), known_on, editions, calendar});
    return text;
}

[[noreturn]] void cannot_write(const std::filesystem::path& path, const std::error_code& problem) {
    throw Error(Status::output_failed, say("cannot write '{}': {}", path.string(), problem.message()),
                tr("choose another folder with --out, or make room"));
}

} // namespace

std::string editions_used(const Scope& scope) {
    std::vector<std::string> all;
    for (const auto& held : scope.names.book().all_in_force(scope.as_of))
        all.push_back(fmt::format("《{}》（{}起施行，{}）", held.edition->name, held.edition->effective_on.str(),
                                  short_print(held.edition->fingerprint)));
    return joined(all, "、");
}

std::string calendar_used() {
    const auto calendar = calendar::Calendar::built_in();
    return calendar.edition() + "（" + short_print(calendar.fingerprint()) + "）";
}

std::vector<std::pair<std::string, report::Template>> monthly_designs(const Scope& scope) {
    std::vector<std::pair<std::string, report::Template>> all;
    for (const auto& each : report::default_templates())
        if (auto design = report::default_template(each.name); is_monthly(scope, design))
            all.emplace_back(each.name, std::move(design));
    return all;
}

report::Variables variables_of(const Scope& scope, score::SubjectKind subject) {
    const auto held = office(scope.names.store());
    const auto schemes = rules_named(scope.names, {subject, scope.region.level}, scope.year_so_far());
    report::Variables variables;
    variables["office"] = held.name;
    variables["short"] = held.short_name;
    variables["region"] = scope.region.name;
    variables["congress"] = scope.congress.name;
    variables["session"] = session_of(scope);
    variables["whose"] = scope.region.name + "五级人大代表编组进站";
    variables["station"] =
        scope.station ? fetch(scope.names.store(), scope.station)->name : scope.region.name + "人大代表联络站";
    variables["period"] = scope.period.phrase;
    variables["year"] = std::to_string(scope.period.to.year());
    variables["date"] = scope.as_of.chinese();
    variables["rules"] = schemes.empty() ? editions_used(scope) : schemes;
    variables["receiver"] = held.name;
    variables["phone"] = held.phone;
    variables["address"] = held.address;
    variables["commend"] = commend_word(scope, {});
    return variables;
}

namespace {

/// （截至2024年3月31日）, （2024年第三季度）; nothing where the whole year is counted.
std::string part_of_year(const Scope& scope) {
    const auto year = Period::year(scope.period.to.year());
    const auto counted = scope.counted();
    if (counted.from == year.from && counted.to == year.to) return {};
    return counted.from == year.from ? "（截至" + counted.to.chinese() + "）" : "（" + counted.phrase + "）";
}

/// A sealed sheet keeps the words it had; whatever was typed later, it prints the same.
report::Variables variables_for(const Scope& scope, const report::Template& design) {
    auto variables = variables_of(scope, subject_of(design.data));
    variables["so_far"] = part_of_year(scope);
    if (design.data == "upper-records") variables["upper"] = upper_committee(scope.names.store());
    if (design.data != "scores" && design.data != "stars") return variables;
    if (design.data == "stars") add_publicity_words(scope, variables);
    if (const auto sealed = seal_of(scope.names.store(), scope.congress.id, scope.year_so_far()))
        for (auto& [name, text] : summary_of(*sealed).sheets.words) variables[name] = text;
    return variables;
}

report::Ledger ledger(const Scope& scope, const report::Template& design, const report::Variables& variables) {
    return report::ledger_of(design, data_set(scope, design.data), variables);
}

} // namespace

bool is_monthly(const Scope& scope, const report::Template& design) {
    if (design.data == "statements") return false;
    if (design.data == "upper-records") return !upper_deputies(scope).empty();
    const auto subject = subject_of(design.data);
    return subject == score::SubjectKind::deputy ||
           !rules_named(scope.names, {subject, scope.region.level}, scope.year_so_far()).empty();
}

report::Ledger ledger(const Scope& scope, const report::Template& design) {
    return ledger(scope, design, variables_for(scope, design));
}

Batch::Batch(std::filesystem::path folder, bool overwrite)
    : folder_(std::move(folder)), hidden_(folder_ / (".rdlz-" + new_uuid())), overwrite_(overwrite) {
    std::error_code problem;
    made_folder_ = std::filesystem::create_directories(folder_, problem);
    if (!problem) std::filesystem::create_directory(hidden_, problem);
    if (problem) cannot_write(folder_, problem);
}

Batch::~Batch() {
    std::error_code ignored;
    std::filesystem::remove_all(hidden_, ignored);
    if (made_folder_) std::filesystem::remove(folder_, ignored); // only while nothing is in it
}

std::filesystem::path Batch::free_place(const std::string& name) const {
    const bool taken = std::find(names_.begin(), names_.end(), name) != names_.end();
    if (taken)
        throw Error(Status::refused, say("two ledgers would be called '{}'", name),
                    tr("give one of the designs another 'file'"));
    if (!overwrite_ && std::filesystem::exists(folder_ / name))
        throw Error(Status::output_failed, say("'{}' is there already", (folder_ / name).string()),
                    tr("give --overwrite to replace it, or another folder with --out"));
    return hidden_ / name;
}

void Batch::write(const Scope& scope, const std::string& report, const report::Template& design) {
    if (scope.station && !is_by_station(design.data))
        throw Error(Status::refused, say("'{}' is one sheet for the whole congress, not one for each station", report),
                    tr("leave out --station"));
    const bool by_seal = design.data == "statements" && !scope.known_on;
    const auto sealed =
        by_seal ? seal_of(scope.names.store(), scope.congress.id, scope.counted()) : std::optional<Seal>();
    if (!sealed) return add(scope, report, design);
    const auto past = open_sealed(scope.names.store(), *sealed);
    const Names names(past);
    Scope then{names, *fetch(past, scope.congress.id), *fetch(past, scope.region.id), scope.period, scope.as_of, {}};
    then.by_itself = scope.by_itself;
    add(then, report, design);
}

void Batch::add(const Scope& scope, const std::string& report, const report::Template& design) {
    const auto variables = variables_for(scope, design);
    const auto name = report::file_name(design, variables_of(scope));
    const auto written = design.data == "statements"
                             ? write_booklet(scope, design, variables, free_place(name))
                             : xlsx::write_workbook(ledger(scope, design, variables), free_place(name));
    names_.push_back(name);
    files_.push_back({report, name, written.rows, written.digest, written.cut_texts});
}

std::string Batch::write_manifest(const Scope& scope) {
    std::string name = "目录_" + scope.period.phrase + ".csv";
    const auto file = free_place(name);
    std::ofstream out(file, std::ios::binary);
    out << manifest_text(scope, files_);
    out.close();
    if (!out) cannot_write(folder_ / name, std::make_error_code(std::errc::io_error));
    names_.push_back(name);
    return name;
}

void Batch::put_in_place() {
    for (const auto& name : names_) {
        std::error_code problem;
        std::filesystem::rename(hidden_ / name, folder_ / name, problem);
        if (problem) cannot_write(folder_ / name, problem);
    }
}

} // namespace rdlz::desk

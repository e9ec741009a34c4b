#include "desk/ledgers/batch.hpp"

#include "calendar/calendar.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "report/template.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"
#include "xlsx/workbook.hpp"

#include <fstream>

namespace rdlz::desk {

namespace {

/// 第四次会议 of the year the ledger stands in, where the congress held one.
std::string session_of(const Scope& scope) {
    std::string found;
    for (const auto& session : select<Session>(scope.names.store(), {{{"congress", scope.congress.id.value}}, false, "number"}))
        if (session.opened_on && session.opened_on->year() == scope.period.to.year() && *session.opened_on <= scope.as_of) found = session_words(*session.number);
    return found;
}

std::string manifest_text(const Scope& scope, const std::vector<LedgerFile>& files) {
    std::string text = "\xEF\xBB\xBF\"文件\",\"报表\",\"行数\",\"SHA-256\",\"期间\",\"截至\",\"依据\",\"工作日历\"\r\n";
    const auto calendar = calendar::Calendar::built_in();
    const auto calendar_words = calendar.edition() + "（" + short_print(calendar.fingerprint()) + "）";
    for (const auto& file : files)
        text += fmt::format("\"{}\",\"{}\",{},\"{}\",\"{}\",\"{}\",\"{}\",\"{}\"\r\n", file.file, file.report, file.rows, file.digest, scope.period.phrase, scope.as_of.str(),
                            editions_used(scope), calendar_words);
    return text;
}

/// Under another name first: nobody ever sees half of it.
void write_file(const std::filesystem::path& file, const std::string& text, bool overwrite) {
    if (!overwrite && std::filesystem::exists(file))
        throw Error(Status::output_failed, say("'{}' exists already", file.string()), tr("choose another folder, or add --overwrite"));
    const std::filesystem::path beside = file.string() + ".part";
    std::ofstream out(beside, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw Error(Status::output_failed, say("cannot write '{}'", file.string()), tr("choose another folder, or make room"));
    std::filesystem::rename(beside, file);
}

} // namespace

std::string editions_used(const Scope& scope) {
    std::vector<std::string> all;
    for (const auto& held : scope.names.book().all_in_force(scope.as_of))
        all.push_back(fmt::format("《{}》（{}起施行，{}）", held.edition->name, held.edition->effective_on.str(), short_print(held.edition->fingerprint)));
    return joined(all, "、");
}

report::Variables variables_of(const Scope& scope) {
    const auto held = office(scope.names.store());
    const auto scheme = scope.names.book().in_force(policy::part::scheme, scope.period.to);
    report::Variables variables;
    variables["office"] = held.name;
    variables["short"] = held.short_name;
    variables["region"] = scope.region.name;
    variables["congress"] = scope.congress.name;
    variables["session"] = session_of(scope);
    variables["whose"] = scope.region.name + "五级人大代表编组进站";
    variables["station"] = scope.station ? fetch(scope.names.store(), scope.station)->name : scope.region.name + "人大代表联络站";
    variables["period"] = scope.period.phrase;
    variables["year"] = std::to_string(scope.period.to.year());
    variables["date"] = scope.as_of.chinese();
    variables["rules"] = scheme ? fmt::format("《{}》（{}起施行）", scheme.edition->name, scheme.edition->effective_on.chinese()) : editions_used(scope);
    variables["receiver"] = held.name;
    variables["phone"] = held.phone;
    variables["address"] = held.address;
    return variables;
}

report::Ledger ledger(const Scope& scope, const report::Template& design) {
    return report::ledger_of(design, data_set(scope, design.data), variables_of(scope));
}

LedgerFile write_ledger(const Scope& scope, const std::string& report, const report::Template& design, const Target& target) {
    const auto name = report::file_name(design, variables_of(scope));
    xlsx::WriteOptions options;
    options.overwrite = target.overwrite;
    const auto written = xlsx::write_workbook(ledger(scope, design), target.folder / name, options);
    return {report, name, written.rows, written.digest, written.cut_texts};
}

std::string write_manifest(const Scope& scope, const std::vector<LedgerFile>& files, const Target& target) {
    const std::string name = "目录_" + scope.period.phrase + ".csv";
    write_file(target.folder / name, manifest_text(scope, files), target.overwrite);
    return name;
}

} // namespace rdlz::desk

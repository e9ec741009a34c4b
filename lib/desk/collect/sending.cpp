#include "desk/collect/sending.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "store/records.hpp"

#include <fmt/format.h>

namespace rdlz::desk {

namespace {

constexpr int usual_days_to_send_back = 5;

/// What no file system takes in a name, and blanks.
std::string in_file_name(const std::string& text) {
    std::string kept;
    for (const char letter : text)
        kept += std::string_view("\\/:*?\"<>| ").find(letter) == std::string_view::npos ? letter : '_';
    return kept;
}

[[noreturn]] void cannot_write(const std::filesystem::path& path, const std::error_code& problem) {
    throw Error(Status::output_failed, say("cannot write '{}': {}", path.string(), problem.message()),
                tr("choose another folder with --out, or make room"));
}

std::string file_name(const Station& station, Month month) {
    const auto& name = station.short_name.empty() ? station.name : station.short_name;
    return fmt::format("{}年{}月_{}_{}_采集表.xlsx", month.year(), month.month(), in_file_name(station.code.text),
                       in_file_name(name));
}

} // namespace

CollectionMonth collection_month(const Names& names, const std::string& text, const std::optional<Date>& due_on) {
    const auto month = Month::parse(text);
    const auto period = month ? policy::read_period(text, names.book()) : std::nullopt;
    if (!period) throw Error(Status::usage, say("'{}' is no month", text), tr("write --period 2024-11"));
    return {*month, *period, due_on.value_or(period->to.plus_days(usual_days_to_send_back))};
}

CollectionMonth month_sent(const Names& names, const std::string& text) {
    if (!text.empty()) return collection_month(names, text, {});
    std::optional<Month> last;
    for (const auto& sent : select<Collection>(names.store())) last = std::max(last, sent.month);
    if (!last)
        throw Error(Status::not_found, tr("no sheets were sent yet"), tr("'rdlz collect send --period 2024-11' does"));
    return collection_month(names, last->str(), {});
}

std::optional<Collection> collection_of(const Store& store, Id<Station> station, Month month) {
    auto found = select<Collection>(store, {{{"station", station.value}, {"month", month.str()}}, false, {}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Station> open_stations(const Store& store, const Period& period) {
    std::vector<Station> open;
    for (auto& station : select<Station>(store)) {
        const bool was_open = !(station.opened_on && *station.opened_on > period.to);
        if (was_open && !(station.closed_on && *station.closed_on <= period.to)) open.push_back(std::move(station));
    }
    return open;
}

Sending::Sending(Store& store, const Names& names, CollectionMonth month)
    : store_(store), month_(month), books_(names, std::move(month)) {}

Sending::~Sending() {
    std::error_code ignored;
    if (hidden_.empty()) return;
    std::filesystem::remove_all(hidden_, ignored);
    if (made_folder_) std::filesystem::remove(folder_, ignored); // only while nothing is in it
}

void Sending::open_folder(const std::filesystem::path& folder) {
    if (!hidden_.empty()) return;
    folder_ = folder;
    hidden_ = folder / (".rdlz-" + new_uuid());
    std::error_code problem;
    made_folder_ = std::filesystem::create_directories(folder_, problem);
    if (!problem) std::filesystem::create_directory(hidden_, problem);
    if (problem) cannot_write(folder_, problem);
}

/// Under the version sent last; under the next one where that would say something else now.
SentSheets Sending::written(const Station& station, const std::optional<Collection>& before) const {
    SentSheets sheets{station, file_name(station, month_.month), 0, {}, false};
    const auto last = before ? static_cast<int>(before->version.value_or(0)) : 0;
    for (sheets.version = std::max(last, 1);; ++sheets.version) {
        const SheetMark mark{store_mark(store_), station.code.text, month_.month, sheets.version, 0};
        xlsx::WriteOptions options;
        options.overwrite = true;
        sheets.digest = xlsx::write_form(books_.book(station, mark), hidden_ / sheets.file, options).digest;
        sheets.is_new = !before || sheets.digest != before->digest;
        if (!before || !sheets.is_new || sheets.version > last) return sheets;
    }
}

void Sending::write(const Station& station, const std::filesystem::path& folder, Date today) {
    open_folder(folder);
    const auto before = collection_of(store_, station.id, month_.month);
    sheets_.push_back(written(station, before));
    if (!sheets_.back().is_new) return;
    auto sent = before.value_or(Collection());
    sent.code.text = collection_code(station.code.text, month_.month);
    sent.station = station.id;
    sent.month = month_.month;
    sent.version = sheets_.back().version;
    sent.sent_on = today;
    sent.due_on = month_.due_on;
    sent.digest = sheets_.back().digest;
    if (before) update(store_, sent);
    else insert(store_, sent);
}

void Sending::put_in_place(bool overwrite) {
    for (const auto& each : sheets_) {
        const auto target = folder_ / each.file;
        if (!overwrite && std::filesystem::exists(target) && sha256_file(target) != each.digest)
            throw Error(Status::output_failed, say("'{}' is there already", target.string()),
                        tr("give --overwrite to replace it, or another folder with --out"));
    }
    for (const auto& each : sheets_) {
        std::error_code problem;
        std::filesystem::rename(hidden_ / each.file, folder_ / each.file, problem);
        if (problem) cannot_write(folder_ / each.file, problem);
    }
}

} // namespace rdlz::desk

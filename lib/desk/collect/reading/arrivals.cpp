#include "desk/collect/reading/arrivals.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "store/records.hpp"
#include "tables/file_kind.hpp"

#include <algorithm>
#include <map>

namespace rdlz::desk {

namespace {

namespace fs = std::filesystem;

/// ~$… and .~lock… are what spreadsheet programs leave while a file is open.
bool is_hidden(const fs::path& file) {
    const auto name = file.filename().string();
    return name.starts_with(".") || name.starts_with("~");
}

void set(ArrivedFile& arrived, Arrival state, std::string words) {
    arrived.state = state;
    arrived.words = std::move(words);
}

/// What was read before is not read once more, even where another was read after it.
void look_at_receipts(const Store& store, ArrivedFile& arrived, Id<Collection> sent) {
    const auto receipts = select<Receipt>(store, {{{"collection", sent.value}}, false, {}});
    for (auto each = receipts.rbegin(); each != receipts.rend(); ++each)
        if (each->digest == arrived.filled->digest)
            return each == receipts.rbegin()
                       ? set(arrived, Arrival::known, {})
                       : set(arrived, Arrival::superseded,
                             say("it was read on {}, and another one after it", each->received_on->str()));
}

void look_at_mark(const Store& store, ArrivedFile& arrived, Month month) {
    arrived.mark = mark_of(arrived.file);
    if (!arrived.mark) return set(arrived, Arrival::foreign, tr("it bears no mark of a sheet that was sent"));
    const auto& mark = *arrived.mark;
    if (mark.store != store_mark(store)) return set(arrived, Arrival::foreign, tr("another office sent it"));
    if (mark.month != month) return set(arrived, Arrival::wrong_month, say("it is the sheet of {}", mark.month.str()));
    const auto sent = fetch_by_code(store, shape<Collection>, collection_code(mark.station, month));
    if (!sent) return set(arrived, Arrival::foreign, say("no sheet was sent to '{}' for this month", mark.station));
    arrived.filled = read_filled(arrived.file, mark);
    look_at_receipts(store, arrived, {sent->id});
}

ArrivedFile look_at(const Store& store, const fs::path& file, Month month) {
    ArrivedFile arrived;
    arrived.file = file;
    try {
        std::error_code problem;
        if (fs::is_directory(file, problem))
            set(arrived, Arrival::foreign, tr("it is a folder; name it too to have it read"));
        else if (!fs::is_regular_file(file, problem))
            set(arrived, Arrival::unreadable, say("cannot read '{}'", file.string()));
        else if (tables::kind_of(file) == tables::FileKind::workbook) look_at_mark(store, arrived, month);
        else set(arrived, Arrival::foreign, tr("it is no workbook"));
    } catch (const Error& error) {
        if (error.status() == Status::bug) throw;
        set(arrived, Arrival::unreadable,
            error.hint().empty() ? error.text() : say("{} ({})", error.text(), error.hint()));
    }
    return arrived;
}

using SameStation = std::vector<ArrivedFile*>;

/// The file that the same sheets came back in after they were sent back to be put right.
const ArrivedFile* put_right_after(const ArrivedFile& file, const SameStation& files) {
    const auto later = std::find_if(files.begin(), files.end(), [&](const ArrivedFile* each) {
        return each->mark->version == file.mark->version && each->mark->round > file.mark->round;
    });
    return later == files.end() ? nullptr : *later;
}

std::string name_of(const ArrivedFile& file) { return file.file.filename().string(); }

/// Of one station what was put right counts, not what was wrong; of what was never read equal ones count once and
/// different ones not at all.
void compare(const SameStation& files) {
    SameStation fresh;
    for (auto* each : files) {
        if (const auto* later = put_right_after(*each, files); later != nullptr)
            set(*each, Arrival::superseded, say("'{}' was put right after it", name_of(*later)));
        else if (each->state == Arrival::taken) fresh.push_back(each);
    }
    const bool same = std::all_of(fresh.begin(), fresh.end(), [&](const ArrivedFile* each) {
        return each->filled->digest == fresh.front()->filled->digest;
    });
    for (std::size_t i = same ? 1 : 0; i < fresh.size() && fresh.size() > 1; ++i)
        set(*fresh[i], same ? Arrival::copy : Arrival::conflict,
            say(same ? N_("it says the same as '{}'")
                     : N_("'{}' is of the same station and says something else; keep the right one"),
                name_of(*fresh[i == 0 ? 1 : 0])));
}

} // namespace

std::vector<std::filesystem::path> files_of(const std::vector<std::string>& places) {
    std::vector<fs::path> files;
    for (const auto& place : places) {
        std::error_code problem;
        if (!fs::exists(place, problem)) throw Error(Status::not_found, say("there is no file or folder '{}'", place));
        if (!fs::is_directory(place)) {
            files.emplace_back(place);
            continue;
        }
        for (const auto& entry : fs::directory_iterator(place))
            if (!is_hidden(entry.path()) && entry.path().filename() != fs::path(returned_folder))
                files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

std::vector<ArrivedFile> arrivals(const Store& store, const std::vector<std::string>& places, Month month) {
    std::vector<ArrivedFile> all;
    for (const auto& file : files_of(places)) all.push_back(look_at(store, file, month));
    std::map<std::string, SameStation> by_station;
    for (auto& each : all)
        if (each.filled) by_station[each.mark->station].push_back(&each);
    for (const auto& [station, files] : by_station) compare(files);
    return all;
}

} // namespace rdlz::desk

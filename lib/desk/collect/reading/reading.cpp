#include "desk/collect/reading/reading.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "desk/collect/reading/returning.hpp"
#include "desk/collect/standing.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace rdlz::desk {

Reading::Reading(Store& store, const Names& names, CollectionMonth month, Date today)
    : store_(store), month_(month), today_(today), books_(names, std::move(month)) {}

void Reading::keep_receipt(const Collection& sent, const Filled& filled, const Taken& taken) {
    Receipt receipt;
    receipt.collection = sent.id;
    receipt.received_on = today_;
    receipt.file = filled.file;
    receipt.digest = filled.digest;
    receipt.zero = taken.zero;
    receipt.rows = prints_text(taken.prints);
    const auto earlier = last_receipt(store_, sent.id);
    receipt.late = earlier ? earlier->late : today_ > *sent.due_on;
    insert(store_, receipt);
}

ReadSheets Reading::take(const ArrivedFile& arrived) {
    ReadSheets read;
    read.file = arrived.file.filename().string();
    read.state = arrived.state;
    read.words = arrived.words;
    const auto station =
        arrived.mark ? fetch_by_code(store_, shape<Station>, arrived.mark->station) : std::optional<Record>();
    if (!station || arrived.state == Arrival::foreign) return read;
    read.station = station->code();
    read.name = station->text("name");
    if (arrived.state == Arrival::taken) take_into_store(arrived, {station->id}, read);
    return read;
}

void Reading::take_into_store(const ArrivedFile& arrived, Id<Station> station, ReadSheets& read) {
    const auto sent = *collection_of(store_, station, month_.month);
    const auto earlier = last_receipt(store_, sent.id);
    Trial trial(store_);
    Taking taking(store_, *arrived.filled, books_.deputies_of(station), today_);
    read.taken = taking.take(earlier ? read_prints(earlier->rows) : RowPrints());
    if (!read.taken.problems.empty()) {
        read.state = Arrival::returned;
        for (const auto& problem : read.taken.problems) read.told.push_back(told(*arrived.filled, problem));
        returned_.push_back({*arrived.filled, read.taken.problems});
        read.taken.created = read.taken.changed = read.taken.unchanged = 0; // nothing of it is taken
        read.taken.decisions.clear();
        return;
    }
    if (const auto version = arrived.mark->version; version < sent.version.value_or(0))
        read.taken.notes.push_back(
            say("'{}' is version {} of the sheets; version {} was sent after it", read.file, version, *sent.version));
    read.state = read.taken.zero ? Arrival::zero : Arrival::taken;
    keep_receipt(sent, *arrived.filled, read.taken);
    trial.keep();
}

void Reading::add_missing(std::vector<ReadSheets>& all) const {
    for (const auto& each : standings(store_, month_)) {
        const bool here = std::any_of(all.begin(), all.end(), [&](const ReadSheets& read) {
            return read.station == each.station.code.text && read.state != Arrival::wrong_month;
        });
        if (each.standing != Standing::missing || here) continue;
        ReadSheets missing;
        missing.station = each.station.code.text;
        missing.name = each.station.name;
        all.push_back(std::move(missing));
    }
}

std::vector<ReadSheets> Reading::read(const std::vector<std::string>& places) {
    first_place_ = places.front();
    std::vector<ReadSheets> all;
    for (const auto& arrived : arrivals(store_, places, month_.month)) all.push_back(take(arrived));
    std::stable_sort(all.begin(), all.end(), [](const ReadSheets& left, const ReadSheets& right) {
        return std::pair(left.station.empty(), left.station) < std::pair(right.station.empty(), right.station);
    });
    add_missing(all);
    std::stable_sort(returned_.begin(), returned_.end(), [](const Returned& left, const Returned& right) {
        return left.filled.mark.station < right.filled.mark.station;
    });
    return all;
}

std::filesystem::path Reading::returned_folder() const {
    return (std::filesystem::is_directory(first_place_) ? first_place_ : first_place_.parent_path()) /
           desk::returned_folder;
}

std::vector<std::string> Reading::write_returned(const std::filesystem::path& folder) const {
    std::vector<std::string> names;
    if (returned_.empty()) return names;
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) throw Error(Status::output_failed, say("cannot write '{}': {}", folder.string(), problem.message()));
    xlsx::WriteOptions options;
    options.overwrite = true;
    for (const auto& [filled, problems] : returned_) {
        const auto station = value_of<Station>(*fetch_by_code(store_, shape<Station>, filled.mark.station));
        names.push_back(fmt::format("{}_{}.xlsx", desk::returned_folder, station.code.text));
        xlsx::write_form(returned_book(books_.book(station, filled.mark), filled, problems), folder / names.back(),
                         options);
    }
    return names;
}

} // namespace rdlz::desk

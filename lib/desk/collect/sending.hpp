#pragma once

#include "desk/collect/station_book.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::desk {

/// The month that --period names, with its days; due on a day told, else five days after its end. Throws Error(usage)
/// where it is no month.
CollectionMonth collection_month(const Names& names, const std::string& text, const std::optional<Date>& due_on);

/// The same of sheets that are out: of the month last sent where none is named.
CollectionMonth month_sent(const Names& names, const std::string& text);

/// One workbook on its way to a station.
struct SentSheets {
    Station station;
    std::string file; ///< name without folder
    int version = 0;
    std::string digest;
    bool is_new = false; ///< not what was sent last
};

/// The workbooks of a month, written out of sight in a folder: they come into their places all together, or nothing is
/// left.
class Sending {
public:
    Sending(Store& store, const Names& names, CollectionMonth month);
    ~Sending();
    Sending(const Sending&) = delete;
    Sending& operator=(const Sending&) = delete;

    /// Writes the workbook of a station, and what is sent into the store. The same records give the same bytes, and
    /// then the same version.
    void write(const Station& station, const std::filesystem::path& folder, Date today);
    /// Throws Error(output_failed) for a file that is there already and says something else.
    void put_in_place(bool overwrite);
    const std::vector<SentSheets>& sheets() const { return sheets_; }

private:
    SentSheets written(const Station& station, const std::optional<Collection>& before) const;
    void open_folder(const std::filesystem::path& folder);
    Store& store_;
    CollectionMonth month_;
    StationBooks books_;
    std::filesystem::path folder_;
    std::filesystem::path hidden_;
    bool made_folder_ = false;
    std::vector<SentSheets> sheets_;
};

/// The sheets sent to a station for a month.
std::optional<Collection> collection_of(const Store& store, Id<Station> station, Month month);
/// Stations that were open in a period.
std::vector<Station> open_stations(const Store& store, const Period& period);

} // namespace rdlz::desk

#pragma once

#include "desk/collect/reading/arrivals.hpp"
#include "desk/collect/reading/taking.hpp"
#include "desk/collect/sending.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::desk {

/// One line of what a reading comes to: a file, or a station from which none came.
struct ReadSheets {
    std::string station; ///< code; empty where the file does not say
    std::string name;
    std::string file;
    Arrival state = Arrival::missing;
    std::string words;
    Taken taken;
    std::vector<Problem> told; ///< what is wrong in it, its cells as the sheets name them
};

/// Reads the sheets of a month that came back. Each workbook is taken whole or not at all; one with problems is to go
/// back to its station.
class Reading {
public:
    Reading(Store& store, const Names& names, CollectionMonth month, Date today);

    /// By station, then by file; what is missing last.
    std::vector<ReadSheets> read(const std::vector<std::string>& places);
    /// 退改单 in the first place read: what goes back lies beside what came in, and is not read with it.
    std::filesystem::path returned_folder() const;
    /// Writes 退改单_ST07.xlsx for every workbook that goes back, and gives their names.
    std::vector<std::string> write_returned(const std::filesystem::path& folder) const;

private:
    ReadSheets take(const ArrivedFile& arrived);
    void take_into_store(const ArrivedFile& arrived, Id<Station> station, ReadSheets& read);
    void keep_receipt(const Collection& sent, const Filled& filled, const Taken& taken);
    void add_missing(std::vector<ReadSheets>& all) const;
    struct Returned {
        Filled filled;
        std::vector<CellProblem> problems;
    };

    Store& store_;
    CollectionMonth month_;
    Date today_;
    StationBooks books_;
    std::filesystem::path first_place_;
    std::vector<Returned> returned_;
};

} // namespace rdlz::desk

#pragma once

#include "core/date.hpp"
#include "desk/import/importer.hpp"
#include "store/history/changes.hpp"

#include <fstream>

namespace rdlz::desk {

/// What a saved plan is bound to.
struct PlanHeader {
    std::string program; ///< version that made it
    Moment made_at;
    std::string importer;            ///< noun of its form
    std::string file;                ///< as it was named
    std::vector<std::string> places; ///< of sheets that came back: where they were looked for
    std::string month;               ///< and the month they are of
    std::string digest;              ///< SHA-256 of the input
    std::uint64_t bytes = 0;
    staging::Instructions told; ///< all that decides what is read
    std::string office;
    Revision store;
};

/// The header for a file that is about to be planned.
PlanHeader header_of(const Importer& importer, const std::filesystem::path& file, const staging::Instructions& told);

/// Writes a plan as the run goes, one line of JSON after the other (see rdlz-plan(1)): the header, each row, the
/// counts. It comes into its place when it is finished, and leaves nothing behind otherwise.
class PlanWriter {
public:
    /// Throws Error(output_failed) where a file of that name is there and may not be replaced.
    PlanWriter(std::filesystem::path file, bool overwrite, const PlanHeader& header);
    ~PlanWriter();
    PlanWriter(const PlanWriter&) = delete;
    PlanWriter& operator=(const PlanWriter&) = delete;
    void add(const staging::Decision& decision);
    void finish(const staging::Plan& plan);

private:
    std::filesystem::path file_;
    std::filesystem::path draft_;
    std::ofstream out_;
};

/// Reads a saved plan, row by row. Throws Error(bad_input) naming the line where it is none, or not whole.
class PlanReader {
public:
    explicit PlanReader(std::filesystem::path file);
    const PlanHeader& header() const { return header_; }
    bool next(staging::Decision& decision);
    /// Known once all rows are read.
    const staging::Plan& plan() const { return plan_; }

private:
    bool read_line(std::string& text);
    std::filesystem::path file_;
    std::ifstream in_;
    int line_ = 0;
    PlanHeader header_;
    staging::Plan plan_;
};

/// Holds what is decided now against what a plan says, row by row. Throws Error(refused) saying what moved: the store,
/// or a row; then nothing may be kept.
class PlanGuard {
public:
    PlanGuard(const Store& store, PlanReader& plan);
    void check(const staging::Decision& now);
    void finish(); ///< that there is no row more

private:
    PlanReader& plan_;
    staging::Decision planned_;
};

/// Does what a plan says: reads its input again through the same importer and holds each decision against the plan's.
/// Throws Error(refused) saying what moved: the input, the store, or a row; then nothing may be kept.
staging::Plan apply_plan(Store& store, const std::filesystem::path& plan, const std::filesystem::path& input,
                         const Watch& watch = {});

} // namespace rdlz::desk

#pragma once

#include "desk/ledgers/scope.hpp"
#include "report/template.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace rdlz::desk {

/// One file of a batch, as the manifest lists it.
struct LedgerFile {
    std::string report; ///< roster
    std::string file;   ///< name without folder
    std::int64_t rows = 0;
    std::string digest;
    std::int64_t cut_texts = 0;
};

/// The office's words that titles and paragraphs put in; {rules} are those that score such subjects.
report::Variables variables_of(const Scope& scope, score::SubjectKind subject = score::SubjectKind::deputy);
/// Whether a ledger belongs to those of every month: the pages of single deputies are printed where they are asked for,
/// what tells of stations, groups or units only where a scheme for them is adopted, and what goes up only where upper
/// deputies belong to stations.
bool is_monthly(const Scope& scope, const report::Template& design);
/// The ledgers of every month, with the designs compiled in.
std::vector<std::pair<std::string, report::Template>> monthly_designs(const Scope& scope);
/// Builds one ledger from its design, a compiled-in one or the office's own file.
report::Ledger ledger(const Scope& scope, const report::Template& design);

/// Ledgers on their way into a folder. They are written out of sight there, and come into their places all together:
/// before that, whatever fails leaves nothing behind. Throws Error(output_failed) for a file that is there already.
class Batch {
public:
    Batch(std::filesystem::path folder, bool overwrite);
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    /// One ledger, under the name its design gives it. Pages of a sealed year show the records as they were sealed,
    /// unless another day is asked for. Throws Error(refused) for one station of what is not by station.
    void write(const Scope& scope, const std::string& report, const report::Template& design);
    /// 目录: file, rows, SHA-256, and the editions of rules and calendar they were made with, as a CSV. Gives its name.
    std::string write_manifest(const Scope& scope);
    void put_in_place();
    const std::vector<LedgerFile>& files() const { return files_; }

private:
    void add(const Scope& scope, const std::string& report, const report::Template& design);
    std::filesystem::path free_place(const std::string& name) const;
    std::filesystem::path folder_;
    std::filesystem::path hidden_;
    bool overwrite_;
    bool made_folder_ = false;
    std::vector<std::string> names_;
    std::vector<LedgerFile> files_;
};

/// What a ledger or manifest says of the rules used: names with effective dates and prints.
std::string editions_used(const Scope& scope);
/// The same of the calendar: its years and its print.
std::string calendar_used();

} // namespace rdlz::desk

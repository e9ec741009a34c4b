#pragma once

#include "desk/ledgers/scope.hpp"

#include <filesystem>
#include <string>
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

/// Where files go, and whether they may take the place of others.
struct Target {
    std::filesystem::path folder;
    bool overwrite = false;
};

/// The office's words that titles and paragraphs put in.
report::Variables variables_of(const Scope& scope);
/// Builds one ledger from its design, a compiled-in one or the office's own file.
report::Ledger ledger(const Scope& scope, const report::Template& design);
/// Writes one ledger into a folder, under the name its design gives it.
LedgerFile write_ledger(const Scope& scope, const std::string& report, const report::Template& design, const Target& target);
/// 目录: file, rows, SHA-256, and the editions of rules and calendar they were made with, as manifest.csv. Gives its name.
std::string write_manifest(const Scope& scope, const std::vector<LedgerFile>& files, const Target& target);
/// What a ledger or manifest says of the rules used: names with effective dates and prints.
std::string editions_used(const Scope& scope);

} // namespace rdlz::desk

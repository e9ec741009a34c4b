#pragma once

#include "domain/record.hpp"
#include "store/store.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// What is known of the last verified copy.
struct BackupNote {
    Moment at;
    std::string file;
    std::string digest;
};

/// Copies a store that others may be writing into a new file, in one snapshot, reads the copy back and checks it, and
/// only then gives it its name; until then nothing is left where it fails. Gives the copy's SHA-256. Throws
/// Error(output_failed); refuses to replace a file.
std::string copy_store(const Store& store, const std::filesystem::path& target);
/// Gives a store that nobody writes another name, also one that is damaged. Throws Error(store_busy) where somebody
/// does.
void put_aside(const std::filesystem::path& file, const std::filesystem::path& aside, const Author& author);
/// Writes down that it was done.
void note_backup(Store& store, const BackupNote& note);
std::optional<BackupNote> last_backup(const Store& store);

/// What a check of the whole file found: structure, references, dates, codes; empty where all is well.
std::vector<std::string> check_store(const Store& store);

/// How big the store is and what it holds.
struct Inventory {
    std::uintmax_t bytes = 0;
    int form = 0;
    std::vector<std::pair<const Shape*, std::int64_t>> counts; ///< by sort
    std::int64_t change_sets = 0;
};
Inventory inventory(const Store& store);

} // namespace rdlz

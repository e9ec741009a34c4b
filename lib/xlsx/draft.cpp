#include "xlsx/draft.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rdlz::xlsx {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, int reason) {
    throw Error(Status::output_failed, say("cannot write '{}': {}", file.string(), std::strerror(reason)));
}

/// A folder on a share may refuse to be synchronised; a file may not.
void to_disk(const std::filesystem::path& path, int flags, bool must) {
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
    const int failed = handle < 0 || ::fsync(handle) != 0 ? errno : 0;
    if (handle >= 0) ::close(handle);
    if (must && failed != 0) fail(path, failed);
}

std::filesystem::path folder_of(const std::filesystem::path& target) {
    return target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
}

} // namespace

void demand_space(const std::filesystem::path& folder, std::uint64_t bytes) {
    std::error_code failed;
    const auto space = std::filesystem::space(folder, failed);
    if (failed) fail(folder, failed.value());
    if (space.available >= bytes) return;
    throw Error(
        Status::output_failed,
        say("only {} MiB are free in '{}', {} MiB are needed", space.available >> 20U, folder.string(), bytes >> 20U),
        tr("free some space, or write to another disk"));
}

Draft::Draft(std::filesystem::path target, bool overwrite)
    : target_(std::move(target)), folder_(folder_of(target_)), overwrite_(overwrite) {
    // its own short name: a long Chinese file name has no room for an ending
    draft_ = folder_ / (".rdlz-" + short_print(new_uuid()) + ".part");
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder_, ignored))
        throw Error(Status::output_failed, say("there is no folder '{}'", folder_.string()),
                    tr("make the folder first"));
    if (std::filesystem::is_directory(target_, ignored))
        throw Error(Status::output_failed, say("'{}' is a folder", target_.string()), tr("name a file in it"));
    refuse_existing();
    if (::access(folder_.c_str(), W_OK) != 0) fail(folder_, errno);
}

Draft::~Draft() {
    std::error_code ignored;
    std::filesystem::remove(draft_, ignored);
}

void Draft::refuse_existing() const {
    std::error_code ignored;
    if (!overwrite_ && std::filesystem::exists(target_, ignored))
        throw Error(Status::output_failed, say("'{}' is there already", target_.string()),
                    tr("give --overwrite to replace it, or another name"));
}

void Draft::place() {
    refuse_existing();
    to_disk(draft_, O_RDONLY, true);
    std::error_code failed;
    std::filesystem::rename(draft_, target_, failed);
    if (failed) fail(target_, failed.value());
    to_disk(folder_, O_RDONLY | O_DIRECTORY, false);
}

} // namespace rdlz::xlsx

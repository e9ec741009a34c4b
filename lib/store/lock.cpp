#include "store/lock.hpp"

#include "core/message.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace rdlz {

namespace {

std::filesystem::path lock_file(const std::filesystem::path& store) { return store.string() + ".lock"; }

std::string host() {
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::string holder(int descriptor) {
    std::array<char, 512> text{};
    const auto size = pread(descriptor, text.data(), text.size() - 1, 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : tr("another process");
}

} // namespace

WriterLock::WriterLock(const std::filesystem::path& store, const Author& author, const Wait& wait)
    : descriptor_(open(lock_file(store).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0 && errno == ENOENT)
        throw Error(Status::store_unusable, say("there is no folder for the store '{}'", store.string()),
                    tr("make the folder first"));
    if (descriptor_ < 0)
        throw Error(Status::store_unusable,
                    say("cannot write beside the store '{}': {}", store.string(), std::strerror(errno)),
                    tr("copy the store to a folder you may write in"));
    if (!taken(wait)) {
        const auto who = holder(descriptor_);
        close(descriptor_);
        wait.stop.check();
        throw Error(Status::store_busy, say("the store '{}' is being written by {}", store.string(), who),
                    tr("try again when that command is done, or wait longer with --wait SECONDS"));
    }
    sign(author);
}

WriterLock::~WriterLock() {
    if (descriptor_ < 0) return;
    [[maybe_unused]] const int emptied = ftruncate(descriptor_, 0);
    close(descriptor_);
}

/// Polls, because flock has no time limit of its own.
bool WriterLock::taken(const Wait& wait) const {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(wait.seconds);
    while (flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() >= until || wait.stop.asked()) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

void WriterLock::sign(const Author& author) const {
    const auto text = say("{} on {} (process {}) since {} with '{}'", author.actor, host(), getpid(), author.at.str(),
                          author.command);
    [[maybe_unused]] const int emptied = ftruncate(descriptor_, 0);
    [[maybe_unused]] const auto written = pwrite(descriptor_, text.data(), text.size(), 0);
}

bool WriterLock::free_now(const std::filesystem::path& store) {
    const int descriptor = open(lock_file(store).c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool free = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    close(descriptor);
    return free;
}

} // namespace rdlz

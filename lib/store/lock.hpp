#pragma once

#include "store/store.hpp"

#include <filesystem>
#include <string>

namespace rdlz {

/// The office's one writer's lock: an flocked file beside the store that says who holds it. SQLite's own locks are not
/// enough: version 3.40 can damage a WAL file when one process checkpoints while another commits.
class WriterLock {
public:
    struct Wait {
        int seconds = 0;
        Stop stop; ///< who waits may be asked to give up
    };
    /// Waits at most so long, then throws Error(store_busy) naming the holder.
    WriterLock(const std::filesystem::path& store, const Author& author, const Wait& wait);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

    /// Takes the lock only if nobody holds it; used by readers before they tidy up behind themselves.
    static bool free_now(const std::filesystem::path& store);

private:
    bool taken(const Wait& wait) const;
    void sign(const Author& author) const;
    int descriptor_ = -1;
};

} // namespace rdlz

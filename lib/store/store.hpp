#pragma once

#include "core/date.hpp"
#include "core/error.hpp"
#include "core/stop.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace rdlz {

class Database;

/// Who is at the keyboard, with which command, why and when: the header of a change set.
struct Author {
    std::string actor;
    std::string command;
    std::string reason;
    Moment at;
};

/// The record file of one office (one SQLite file). A const Store only reads; a writable one holds the office's one
/// writer's lock from opening to closing, and everything done through it is one transaction and one change set.
class Store {
public:
    /// Makes a new, empty store and the change set that founds it; refuses where a file of that name exists.
    static Store create(const std::filesystem::path& file, const Author& author, const Stop& stop = {});
    /// Opens for reading. Throws Error(store_unusable) where missing, foreign, newer or damaged.
    static Store open_to_read(const std::filesystem::path& file, const Stop& stop = {});
    /// Opens for reading as the store stood at the end of a day: in a private copy, thrown away afterwards, what was
    /// entered later is undone. What is sealed or anonymous today is so there too. Throws Error(refused) where it
    /// cannot be told.
    static Store open_as_known(const std::filesystem::path& file, Date day, const Stop& stop = {});
    /// Opens for writing and begins a change set. Throws Error(store_busy), naming who writes, after the wait.
    static Store open_to_write(const std::filesystem::path& file, const Author& author, int wait_seconds,
                               const Stop& stop = {});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store(); ///< what was not committed leaves no trace

    /// Ends the change set and gives its number, or nothing where nothing was changed (then no trace is left).
    std::optional<std::int64_t> commit();

    const std::filesystem::path& file() const;
    const Stop& stop() const;   ///< every question to the store asks it; long work beside the store asks it itself
    Database& database() const; ///< for the files of this room only

private:
    explicit Store(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

/// A part of a change set that can be dropped by itself: what is written while it stands goes with it, unless kept.
class Trial {
public:
    explicit Trial(Store& store);
    ~Trial();
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;
    void keep();

private:
    Database& database_;
    bool kept_ = false;
};

} // namespace rdlz

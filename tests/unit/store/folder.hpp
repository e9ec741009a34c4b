#pragma once

#include "core/hash.hpp"
#include "store/store.hpp"

#include <filesystem>
#include <fstream>
#include <string>

namespace rdlz::tests {

inline Author author(const std::string& command = "station add", const std::string& reason = {}) {
    return {"张三", command, reason, *Moment::parse("2024-12-31T02:00:00Z")};
}

/// A folder of its own for a store and what stands beside it.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / new_uuid()) {
        std::filesystem::create_directories(path_);
        Store::create(store(), author("store create")).commit();
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path file(const std::string& name) const { return path_ / name; }
    std::filesystem::path store() const { return file("office.rdlz"); }
    Store reading() const { return Store::open_to_read(store()); }
    Store writing(const Author& who = author()) const { return Store::open_to_write(store(), who, 0); }

    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream(file(name), std::ios::binary) << bytes;
        return file(name);
    }

private:
    std::filesystem::path path_;
};

} // namespace rdlz::tests

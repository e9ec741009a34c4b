#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace rdlz::fuzz {

/// The readers take files: one, written anew for every input, in memory where the system has such a folder.
inline std::filesystem::path file_of(std::string_view bytes, const std::string& ending) {
    static const auto folder = std::filesystem::is_directory("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                                         : std::filesystem::temp_directory_path();
    static const auto path = folder / ("rdlz-fuzz-" + std::to_string(getpid()) + ending);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    return path;
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace rdlz::fuzz

#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace rdlz {

/// SHA-256 in lower-case hexadecimal.
std::string sha256(std::string_view bytes);
/// Of a whole file, read in pieces; throws Error (not_found) where it cannot be read.
std::string sha256_file(const std::filesystem::path& file);
/// The eight characters people read to each other over the phone.
inline std::string short_print(const std::string& digest) { return digest.substr(0, 8); }
/// A random version-4 UUID, for merging stores later; never shown.
std::string new_uuid();

/// Many of them: chance is drawn for some hundred at a time.
class Uuids {
public:
    std::string next();

private:
    std::array<unsigned char, 4096> drawn_{};
    std::size_t used_ = drawn_.size();
};

} // namespace rdlz

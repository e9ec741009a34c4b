#pragma once

#include <cstdint>
#include <filesystem>

namespace rdlz::xlsx {

/// Throws Error (output_failed) where a folder has less than so many bytes free: libxlsxwriter itself reports success
/// when its temporary folder runs full.
void demand_space(const std::filesystem::path& folder, std::uint64_t bytes);

/// A file on its way: written under another name beside its target, gone again unless it is put in place.
class Draft {
public:
    Draft(std::filesystem::path target, bool overwrite);
    ~Draft();
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const std::filesystem::path& path() const { return draft_; }
    const std::filesystem::path& folder() const { return folder_; }
    /// To the disk, and under its own name in one step.
    void place();

private:
    void refuse_existing() const;

    std::filesystem::path target_;
    std::filesystem::path folder_;
    std::filesystem::path draft_;
    bool overwrite_;
};

} // namespace rdlz::xlsx

#pragma once

#include "tables/table.hpp"

#include <filesystem>
#include <vector>

namespace rdlz::staging {

/// What the whole of a column tells about one of its cells.
struct Habit {
    bool keeps_zero = false;  ///< writes October as 1990.10, so that 1990.1 is January
    bool counts_days = false; ///< holds day numbers of a spreadsheet
};

/// Of a cell whose column nobody looks at.
inline Habit no_habit() { return {}; }

/// The habits of a file's columns. The file is read a second time, once, and only when a cell needs it.
class Habits {
public:
    Habits(std::filesystem::path file, tables::Options options)
        : file_(std::move(file)), options_(std::move(options)) {}
    Habit of(std::size_t cell) const;

private:
    void look() const;
    std::filesystem::path file_;
    tables::Options options_;
    mutable std::vector<Habit> columns_; ///< empty until somebody asks
};

} // namespace rdlz::staging

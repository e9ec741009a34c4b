#pragma once

#include "core/error.hpp"
#include "core/text.hpp"
#include "tables/table.hpp"

#include <cstdlib>

namespace rdlz::fuzz {

inline tables::Options options() {
    tables::Options known;
    known.column = [](const std::string& heading) -> std::optional<std::size_t> {
        if (folded(heading) == "姓名" || folded(heading) == "name") return 0;
        if (folded(heading) == "手机" || folded(heading) == "phone") return 1;
        return folded(heading) == "代表团" ? std::optional<std::size_t>(2) : std::nullopt;
    };
    return known;
}

/// Reads all of a file. A refusal is a good end; what is read must be UTF-8, in rising order of rows and records.
inline void read_all(const std::filesystem::path& file, const tables::Options& options) {
    try {
        auto table = tables::open(file, options);
        int record = 0;
        for (tables::Row row; table.next(row);) {
            if (row.line < 1 || row.record != ++record) std::abort();
            for (const auto cell : row.cells)
                if (first_bad_byte(cell)) std::abort();
        }
        tables::each_record(file, options, [](int, tables::Role, const tables::Cells&) {});
    } catch (const Error& error) {
        if (error.status() == Status::bug || error.text().empty()) std::abort();
    }
}

} // namespace rdlz::fuzz

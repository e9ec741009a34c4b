#pragma once

#include "core/error.hpp"
#include "core/text.hpp"
#include "tables/table.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iconv.h>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace rdlz::test {

/// A file with these bytes, gone when the test is over.
class Scratch {
public:
    explicit Scratch(std::string_view bytes, const std::string& ending = ".csv") {
        static int number = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("rdlz-table-" + std::to_string(getpid()) + "-" + std::to_string(++number) + ending);
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~Scratch() { std::filesystem::remove(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// Knows the headings of a small roster; 联系电话 is the same column as 手机, 团别 as 代表团.
inline tables::Options roster_options() {
    static const std::vector<std::vector<std::string>> columns{{"姓名", "name"},
                                                               {"性别"},
                                                               {"手机", "联系电话", "phone"},
                                                               {"联络站", "所在联络站"},
                                                               {"出生年月"},
                                                               {"单位"},
                                                               {"备注"},
                                                               {"代表团", "团别"}};
    tables::Options options;
    options.column = [](const std::string& cell) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (std::find(columns[i].begin(), columns[i].end(), folded(cell)) != columns[i].end()) return i;
        return {};
    };
    options.expected = "姓名, 手机, 联络站";
    return options;
}

/// A row with texts of its own, to be kept.
struct KeptRow {
    int line = 0;
    int record = 0;
    std::vector<std::string> cells;
    std::vector<Problem> faults;
};

/// A table read whole.
struct Whole {
    tables::Table table;
    std::vector<KeptRow> rows;
};

inline Whole read_table(const std::filesystem::path& file, const tables::Options& options = roster_options()) {
    Whole all{tables::open(file, options), {}};
    for (tables::Row row; all.table.next(row);)
        all.rows.push_back({row.line, row.record, {row.cells.begin(), row.cells.end()}, row.faults});
    return all;
}

/// What a file is refused with, text and hint; "taken" where it is not.
inline std::string table_refusal(const std::filesystem::path& file, const tables::Options& options = roster_options()) {
    try {
        read_table(file, options);
    } catch (const Error& error) {
        return error.text() + " | " + error.hint();
    }
    return "taken";
}

inline bool says(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// UTF-8 in another encoding, by its name in iconv; what it cannot hold is left out.
inline std::string encoded(std::string_view utf8, const std::string& encoding) {
    const auto descriptor = iconv_open((encoding + "//IGNORE").c_str(), "UTF-8");
    std::string from(utf8);
    std::string out(from.size() * 4 + 16, '\0');
    char* in = from.data();
    char* to = out.data();
    std::size_t left = from.size();
    std::size_t room = out.size();
    iconv(descriptor, &in, &left, &to, &room);
    iconv_close(descriptor);
    out.resize(out.size() - room);
    return out;
}

} // namespace rdlz::test

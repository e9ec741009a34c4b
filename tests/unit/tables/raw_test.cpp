#include "core/hash.hpp"
#include "core/text.hpp"
#include "tables/csv/raw.hpp"
#include "tables/csv/splitter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <random>

using namespace rdlz;
using namespace rdlz::tables;

namespace {

class File {
public:
    explicit File(const std::string& bytes) : path(std::filesystem::temp_directory_path() / new_uuid()) {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    ~File() { std::filesystem::remove(path); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    std::filesystem::path path;
};

constexpr Encoding all_encodings[] = {Encoding::utf8, Encoding::gb18030, Encoding::utf16le, Encoding::utf16be};

} // namespace

TEST_CASE("raw records are cut where the reader cuts them, at the same lines, and together they are the file") {
    // 丗 ends in the byte of '|' in GB18030, 㐀 takes four bytes there, U+0A2C and U+2C0A hold the bytes of ',' and LF.
    const std::vector<std::string> parts{"甲", "丗", "㐀", "਼",   "Ⰺ",    "\"", "\"\"",
                                         ",",  ",",  "|",  "\n", "\r\n", "\r", "a b"};
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (auto left = random() % 30; left > 0; --left) text += parts[random() % parts.size()];
        if (std::count(text.begin(), text.end(), '"') % 2 != 0) text += "\"";
        for (const auto encoding : all_encodings) {
            const File file(encoded(text, encoding));
            const char separator = round % 2 == 0 ? ',' : '|';
            std::vector<int> expected;
            try {
                Splitter splitter(file.path, {encoding, 0, {}}, separator);
                for (tables::Record record; splitter.next(record);) expected.push_back(record.line);
            } catch (const std::exception&) {
                continue; // a quote that never closes: the file is refused before anything is handed back
            }
            RawRecords records(file.path, {encoding, 0, {}}, separator);
            std::vector<int> lines;
            std::string all;
            while (records.next()) {
                lines.push_back(records.line());
                all += records.bytes() + records.ending();
            }
            CHECK(all == encoded(text, encoding));
            CHECK(lines == expected);
        }
    }
}

TEST_CASE("the cells from one on are the bytes behind so many separators, quoted ones not counted") {
    const File file("\xEF\xBB\xBF行号,\"原,因\",建议,'138\n1,2\n");
    RawRecords records(file.path, {Encoding::utf8, 3, {}}, ',');
    REQUIRE(records.next());
    CHECK(records.mark() == "\xEF\xBB\xBF");
    CHECK(records.from_cell(3) == "'138");
    REQUIRE(records.next());
    CHECK(records.from_cell(0) == "1,2");
    CHECK(records.from_cell(3).empty());
}

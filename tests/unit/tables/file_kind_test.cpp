#include "../../support/table_files.hpp"
#include "../../support/workbook_bytes.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

std::string refusal(std::string_view bytes, const std::string& ending) {
    const auto text = table_refusal(Scratch(bytes, ending).path());
    CHECK(text.find('\n') == std::string::npos);
    CHECK_FALSE(text.ends_with("| ")); // there is a hint
    return text;
}

std::string compound(std::string_view stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(300000, '\0');
    for (const char letter : stream) bytes += {letter, '\0'};
    return bytes + std::string(512, '\0');
}

} // namespace

TEST_CASE("old, locked and foreign files are refused in one line that says how to save them again") {
    CHECK(says(refusal(compound("Workbook"), ".xls"), "is in the old format of .xls and .et | open it in WPS"));
    CHECK(says(refusal(compound("Workbook"), ".et"), "is in the old format"));
    CHECK(says(refusal(compound("EncryptedPackage"), ".xlsx"),
               "is protected by a password | open it, take the password off"));
    CHECK(says(refusal(zip_bytes({stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                                  stored("content.xml", "<a/>")}),
                       ".ods"),
               "an OpenDocument file (.ods), not a workbook"));
    CHECK(says(refusal(zip_bytes({stored("xl/workbook.bin", "")}), ".xlsb"), "a binary workbook (.xlsb)"));
    CHECK(says(refusal(zip_bytes({stored("a.txt", "a")}), ".zip"), "a zip file with something else in it"));
}

TEST_CASE("text under a workbook's name is refused, and read under any other") {
    CHECK(says(refusal("姓名,手机\n甲,1\n", ".xlsx"), "is named .xlsx but holds no workbook | name it .csv"));
    CHECK(says(refusal("<html><table><tr><td>姓名", ".xls"), "is a web page or XML under the name of a table"));
    CHECK(says(refusal("\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>", ".xls"), "is a web page or XML"));
    CHECK(read_table(Scratch("姓名\t手机\n甲\t1\n", ".xls").path()).rows.size() == 1);
}

TEST_CASE("a workbook cut anywhere is refused, and what to do about it is said") {
    WorkbookXml book{{{"表", text_row(1, {"姓名", "手机"}) + text_row(2, {"甲", "1"}), {}, {}, {}}}, {}, {}, {}, {}};
    const auto bytes = workbook_bytes(book);
    for (std::size_t size = 4; size < bytes.size(); size += 7)
        CHECK(says(refusal(std::string_view(bytes).substr(0, size), ".xlsx"), "open it and save a copy"));
    CHECK(read_table(Scratch(bytes, ".csv").path()).rows.size() == 1);
}

TEST_CASE("an empty file and one that is not there are refused") {
    CHECK(says(refusal("", ".csv"), "is empty"));
    CHECK(says(refusal("", ".xlsx"), "is empty"));
    CHECK_THROWS_AS(tables::open("no/such/file.csv", roster_options()), Error);
}

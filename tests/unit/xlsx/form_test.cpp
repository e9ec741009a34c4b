#include "archive/zip.hpp"
#include "core/error.hpp"
#include "core/hash.hpp"
#include "xlsx/form/form.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::xlsx;

namespace {

class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / new_uuid()) { std::filesystem::create_directory(path_); }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const char* name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

FormColumn column(const char* heading, const char* choices = "") {
    FormColumn made;
    made.heading = heading;
    made.choices = choices;
    return made;
}

/// Places by township, the second column locked, one row listed and one to be filled in.
FormBook form() {
    FormBook made;
    made.title = "采集表";
    made.mark = "rdlz-test ST07";
    made.lists["站点"] = {{"东片站", "西片站", "高新站"}, {"石桥镇", "石桥镇", "高新区"}};
    made.lists["是否"] = {{"是"}, {}};
    FormSheet sheet;
    sheet.name = "接待登记";
    sheet.title = "石桥镇　接待登记";
    sheet.columns = {column("编号"), column("乡镇"), column("联络站", "站点"), column("备注")};
    sheet.columns[0].locked = true;
    sheet.columns[2].grouped_by = "乡镇";
    sheet.columns[3].hidden = true;
    sheet.columns[1].prompt = "写全称";
    sheet.question = {"本月无接待：", "是否", {}, {}};
    sheet.rows = {{{"J01", "石桥镇", "东片站"}, RowLook::given, {2}, {}}, {{"J02"}, RowLook::blank, {}, {}}};
    made.sheets = {sheet};
    return made;
}

std::string member(const std::filesystem::path& file, const char* name) { return archive::Zip(file).text(name); }
bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the same form gives the same bytes") {
    const Folder folder;
    const auto first = write_form(form(), folder / "a.xlsx");
    CHECK(write_form(form(), folder / "b.xlsx").digest == first.digest);
    CHECK(first.digest == sha256_file(folder / "b.xlsx"));
    auto other = form();
    other.mark = "rdlz-test ST08";
    CHECK(write_form(other, folder / "c.xlsx").digest != first.digest);
}

TEST_CASE("drop-downs come out of ranges of the hidden sheet, by group where the row names one") {
    const Folder folder;
    write_form(form(), folder / "a.xlsx");
    const auto xml = member(folder / "a.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(holds(xml, "rdlz!$B$2:$B$2"));
    CHECK(holds(xml, "COUNTIF(rdlz!$D$2:$D$4,$B4)"));
    CHECK(holds(xml, "sqref=\"C4:C5\""));
    CHECK(holds(xml, "prompt=\"写全称\""));
    CHECK(holds(member(folder / "a.xlsx", "xl/workbook.xml"), "name=\"rdlz\" sheetId=\"2\" state=\"hidden\""));
    CHECK(holds(member(folder / "a.xlsx", "xl/sharedStrings.xml"), "rdlz-test ST07"));
}

TEST_CASE("a list of many long words does not crash the writer, as an inline list would") {
    const Folder folder;
    auto many = form();
    for (int i = 0; i < 400; ++i) many.lists["站点"].words.push_back("很长很长的联络站名称" + std::to_string(i));
    many.lists["站点"].groups.clear();
    write_form(many, folder / "a.xlsx");
    CHECK(holds(member(folder / "a.xlsx", "xl/worksheets/sheet1.xml"), "rdlz!$C$2:$C$404"));
}

TEST_CASE("headings are protected, cells to fill in are text, the program's own column is out of sight") {
    const Folder folder;
    write_form(form(), folder / "a.xlsx");
    const auto xml = member(folder / "a.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(holds(xml, "<sheetProtection sheet=\"1\""));
    CHECK(holds(xml, "min=\"4\" max=\"4\""));
    CHECK(holds(xml, "hidden=\"1\""));
    const auto styles = member(folder / "a.xlsx", "xl/styles.xml");
    CHECK(holds(styles, "numFmtId=\"49\""));
    CHECK(holds(styles, "<protection locked=\"0\"/>"));
}

TEST_CASE("what is wrong in a cell is a note on that cell") {
    const Folder folder;
    auto wrong = form();
    wrong.sheets[0].rows[1].objections[2] = "没有这个联络站";
    wrong.sheets[0].question->objection = "没有填写";
    write_form(wrong, folder / "a.xlsx");
    const auto notes = member(folder / "a.xlsx", "xl/comments1.xml");
    CHECK(holds(notes, "ref=\"C5\""));
    CHECK(holds(notes, "没有这个联络站"));
    CHECK(holds(notes, "ref=\"C2\""));
}

TEST_CASE("nothing is left of a form that cannot be written") {
    const Folder folder;
    auto broken = form();
    broken.sheets[0].columns[1].choices = "没有";
    CHECK_THROWS_AS(write_form(broken, folder / "a.xlsx"), Error);
    CHECK_FALSE(std::filesystem::exists(folder / "a.xlsx"));
    CHECK_THROWS_AS(write_form({}, folder / "a.xlsx"), Error);
}

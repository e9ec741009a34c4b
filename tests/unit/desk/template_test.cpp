#include "archive/zip.hpp"
#include "desk/collect/template.hpp"
#include "desk/import/importer.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;

namespace {

std::string member(const std::filesystem::path& file, const char* name) { return archive::Zip(file).text(name); }
bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::vector<std::unique_ptr<Importer>> all_importers(Store& store) {
    std::vector<std::unique_ptr<Importer>> all;
    for (const auto make : {region_importer, station_importer, department_importer, roster_importer, activity_importer,
                            attendance_importer, intake_importer, suggestion_importer, event_importer, deed_importer,
                            duty_importer, rating_importer, line_importer})
        all.push_back(make(store));
    return all;
}

} // namespace

TEST_CASE("the template of every import has its form's headings and an example") {
    tests::Office office;
    for (const auto& importer : all_importers(office.store)) {
        const auto& form = importer->form();
        const auto file = office.file(form.noun + ".xlsx", {});
        write_template(office.names, form, file, true);
        const auto texts = member(file, "xl/sharedStrings.xml");
        CAPTURE(form.noun);
        CHECK(holds(texts, "（示例）"));
        CHECK(holds(texts, "rdlz-template " + form.noun));
        for (const auto& column : form.columns) CHECK(holds(texts, column.heading));
    }
}

TEST_CASE("a roster's template offers nations, levels, and the stations of the township that the row names") {
    tests::Office office;
    office.add_visit("2024-11-05");
    const auto importer = roster_importer(office.store);
    const auto file = office.file("花名册.xlsx", {});
    write_template(office.names, importer->form(), file, true);
    const auto texts = member(file, "xl/sharedStrings.xml");
    for (const auto* word : {"壮族", "县（市、区）、乡镇", "石桥站", "石桥镇"}) CHECK(holds(texts, word));
    const auto xml = member(file, "xl/worksheets/sheet1.xml");
    CHECK(holds(xml, "OFFSET(rdlz!"));
    CHECK_FALSE(holds(xml, "type=\"list\"><formula1>\""));
}

TEST_CASE("an import passes over the example row and says so") {
    tests::Office office;
    const auto file =
        office.file("units.csv", "编号,单位名称,系统\n（示例）,县水利局,政府部门\nDW09,县民政局,政府部门\n");
    const auto importer = department_importer(office.store);
    staging::Instructions told;
    told.today = *Date::of(2024, 12, 1);
    const auto plan = run_import(*importer, file, told);
    CHECK_FALSE(plan.refused());
    CHECK(plan.count(staging::Action::create) == 1);
    CHECK(plan.remarks.back() == "passed over: the example row");
}

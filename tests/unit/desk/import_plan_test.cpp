#include "core/error.hpp"
#include "desk/import/plans.hpp"
#include "desk/import/rejects.hpp"
#include "office.hpp"
#include "store/backup.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using staging::Action;

namespace {

/// Keeps what the office's store holds, and lets others write it.
std::optional<std::int64_t> put_down(desk::tests::Office& office) {
    const auto change = office.store.commit();
    const auto file = office.store.file();
    office.store = Store::open_to_read(file);
    return change;
}

const std::string two_units = "单位名称,系统\n县农业农村局,政府部门\n县教育局,政府部门\n";

staging::Instructions told(bool partial = false) {
    staging::Instructions told;
    told.today = *day("2024-12-31");
    told.partial = partial;
    return told;
}

struct Run {
    staging::Plan plan;
    std::vector<staging::Decision> decisions;
    std::string words() const {
        std::string all;
        for (const auto& decision : decisions)
            all += fmt::format("{}{} {}", all.empty() ? "" : ", ", decision.line, word_of(decision.action).machine);
        return all;
    }
};

Run units_imported(desk::tests::Office& office, const std::string& text, bool partial = false) {
    Run run;
    const auto file = office.file("units.csv", text);
    run.plan = run_import(*department_importer(office.store), file, told(partial),
                          [&run](const staging::Decision& decision) { run.decisions.push_back(decision); });
    return run;
}

/// Plans a file in a store of its own opening, and keeps nothing.
std::filesystem::path planned(const desk::tests::Office& office, const std::filesystem::path& file,
                              bool partial = false) {
    auto store = Store::open_to_write(office.store.file(), {"tester", "plan", {}, {}}, 0);
    const auto importer = department_importer(store);
    const auto plan = file.parent_path() / "units.plan";
    PlanWriter writer(plan, true, header_of(*importer, file, told(partial)));
    writer.finish(
        run_import(*importer, file, told(partial), [&writer](const auto& decision) { writer.add(decision); }));
    return plan;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string refusal(const std::filesystem::path& of_store, const std::filesystem::path& plan,
                    const std::filesystem::path& input) {
    auto store = Store::open_to_write(of_store, {"tester", "plan apply", {}, {}}, 0);
    try {
        apply_plan(store, plan, input);
    } catch (const Error& error) {
        CHECK(error.status() == Status::refused);
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("of two rows for one record the same again is passed over, and another text is a conflict") {
    desk::tests::Office office;
    const auto run =
        units_imported(office, "编号,单位名称,系统,联系人\nD1,县教育局,政府部门,甲\nD1,县教育局,政府部门,甲\n"
                               "D1,县教育局,政府部门,乙\n");
    CHECK(run.words() == "2 create, 3 skip, 4 conflict");
    CHECK(run.decisions[2].differences == std::vector<staging::Difference>{{"联系人", "甲", "乙"}});
    CHECK(run.plan.refused());
}

TEST_CASE("every row gets its decision, with the code of its record") {
    desk::tests::Office office;
    units_imported(office, two_units);
    const auto run = units_imported(office, "单位名称,系统,联系人\n县农业农村局,政府部门,\n县教育局,政府部门,甲\n"
                                            "县卫生健康局,政府部门,\n县文旅局,没有的系统,\n");
    CHECK(run.words() == "2 unchanged, 3 change, 4 create, 5 reject");
    CHECK(run.decisions[0].record ==
          select<Department>(office.store, {{{"name", "县农业农村局"}}, false, {}})[0].code.text);
    CHECK(run.decisions[2].record ==
          select<Department>(office.store, {{{"name", "县卫生健康局"}}, false, {}})[0].code.text);
    CHECK(run.decisions[3].problems.size() == 1);
}

TEST_CASE("a partial import takes the good rows, and a row left out is no obstacle to a later one") {
    desk::tests::Office office;
    const auto before = select<Department>(office.store).size();
    const auto run = units_imported(
        office, "编号,单位名称,系统\nD1,县教育局,没有的系统\nD1,县教育局,政府部门\nD2,,政府部门\n", true);
    CHECK(run.words() == "2 reject, 3 create, 4 reject");
    CHECK_FALSE(run.plan.refused());
    CHECK(run.plan.bad() == 2);
    CHECK(select<Department>(office.store).size() == before + 1);
}

TEST_CASE("a partial import leaves no trace of a row whose second half is bad") {
    desk::tests::Office office;
    const std::string visits = "登记编号,联络站,接待日期,接待方式,提出主体,反映问题,性质,处理方式,告知去向\n";
    const auto station = office.add_visit("2024-05-01");
    const auto name = fetch(office.store, fetch(office.store, station)->station)->name;
    const auto row = [&name](const std::string& code, const std::string& tail) {
        return code + "," + name + ",2024-06-01,电话,选民,路灯不亮,意见建议," + tail + "\n";
    };
    const auto file =
        office.file("visits.csv", visits + row("J8", "不属联络站受理范围，已告知,") + // where to is not said
                                      row("J9", "已当场答复解释,"));
    const auto plan = run_import(*intake_importer(office.store), file, told(true));
    CHECK(plan.bad() == 1);
    CHECK_FALSE(fetch_by_code(office.store, shape<Visit>, "J8"));
    CHECK(fetch_by_code(office.store, shape<Visit>, "J9"));
}

TEST_CASE("lines of one visit may not say different things of it") {
    desk::tests::Office office;
    const auto station = fetch(office.store, fetch(office.store, office.add_visit("2024-05-01"))->station)->name;
    const auto file =
        office.file("visits.csv", "登记编号,联络站,接待日期,接待方式,接待地点,提出主体,反映问题,性质,处理方式\n"
                                  "J1," +
                                      station +
                                      ",2024-06-01,电话,站内,选民,路灯不亮,意见建议,已当场答复解释\n"
                                      "J1," +
                                      station + ",2024-06-01,电话,村口,选民,路面破损,意见建议,已当场答复解释\n");
    const auto plan = run_import(*intake_importer(office.store), file, told());
    CHECK(plan.count(Action::conflict) == 1);
    CHECK(plan.refused());
}

TEST_CASE("a saved plan is applied once, to the very file and the very store it was made from") {
    desk::tests::Office office;
    put_down(office);
    const auto file = office.file("units.csv", two_units);
    const auto plan = planned(office, file);
    const auto other = office.file("other.csv", two_units + "县司法局,政府部门\n");
    CHECK(refusal(office.store.file(), plan, other).find("no longer the file") != std::string::npos);
    auto store = Store::open_to_write(office.store.file(), {"tester", "plan apply", {}, {}}, 0);
    CHECK(apply_plan(store, plan, file).count(Action::create) == 2);
    CHECK(store.commit());
    store = Store::open_to_read(office.store.file());
    CHECK(refusal(office.store.file(), plan, file).find("the store has moved") != std::string::npos);
    desk::tests::Office another;
    put_down(another);
    CHECK(refusal(another.store.file(), plan, file).find("another store") != std::string::npos);
}

TEST_CASE("a plan says what it counts, and not a line more") {
    desk::tests::Office office;
    put_down(office);
    const auto file = office.file("units.csv", two_units);
    const auto text = bytes_of(planned(office, file));
    const auto read_whole = [&](const std::string& altered) {
        PlanReader reader(office.file("altered.plan", altered));
        staging::Decision decision;
        while (reader.next(decision)) {
        }
        return reader.plan().count(Action::create);
    };
    const auto with = [&](const std::string& found, const std::string& other) {
        auto altered = text;
        REQUIRE(text.find(found) != std::string::npos);
        return altered.replace(text.find(found), found.size(), other);
    };
    CHECK(read_whole(text) == 2);
    CHECK_THROWS_AS(read_whole(with("\"create\":2", "\"create\":3")), Error);
    CHECK_THROWS_AS(read_whole(with("\"refused\":false", "\"refused\":true")), Error);
    CHECK_THROWS_AS(read_whole(with("\"partial\":false", "\"partial\":1")), Error);
    CHECK_THROWS_AS(read_whole(text + "more\n"), Error);
}

TEST_CASE("where a field of a planned row is another one, it is named") {
    desk::tests::Office office;
    units_imported(office, two_units);
    put_down(office);
    const auto file = office.file("more.csv", "单位名称,系统,联系人\n县农业农村局,政府部门,甲\n");
    auto text = bytes_of(planned(office, file));
    REQUIRE(text.find("\"甲\"") != std::string::npos);
    const auto altered = office.file("altered.plan", text.replace(text.find("\"甲\""), 5, "\"乙\""));
    const auto said = refusal(office.store.file(), altered, file);
    CHECK(said.find("联系人: '' → '乙'") != std::string::npos);
    CHECK(said.find("联系人: '' → '甲'") != std::string::npos);
}

TEST_CASE("a plan of another copy of the store is told from one that came before a change") {
    desk::tests::Office office;
    const auto file = office.file("units.csv", two_units);
    units_imported(office, two_units);
    put_down(office);
    const auto copy = office.store.file().string() + ".copy";
    copy_store(office.store, copy);
    const auto changed = [&](const std::filesystem::path& store, const std::string& unit) {
        auto open = Store::open_to_write(store, {"tester", "import", {}, {}}, 0);
        run_import(*department_importer(open), office.file("unit.csv", "单位名称,系统\n" + unit + ",政府部门\n"),
                   told());
        CHECK(open.commit());
    };
    changed(office.store.file(), "县司法局");
    changed(copy, "县民政局");
    const auto plan = planned(office, file);
    CHECK(refusal(copy, plan, file).find("another copy of the store") != std::string::npos);
}

TEST_CASE("a plan whose rows say otherwise than the import now does is refused") {
    desk::tests::Office office;
    put_down(office);
    const auto file = office.file("units.csv", two_units);
    const auto plan = planned(office, file);
    auto text = bytes_of(plan);
    const auto at = text.find("\"line\":3,\"decision\":\"create\"");
    REQUIRE(at != std::string::npos);
    const auto altered = office.file("altered.plan", std::string(text).replace(at + 21, 6, "change"));
    CHECK(refusal(office.store.file(), altered, file).find("the plan says") != std::string::npos);
    const auto cut = office.file("cut.plan", text.substr(0, at - 1));
    auto store = Store::open_to_write(office.store.file(), {"tester", "plan apply", {}, {}}, 0);
    CHECK_THROWS_AS(apply_plan(store, cut, file), Error);
}

TEST_CASE("a saved plan does not hold what stands in a voter's bad cell") {
    desk::tests::Office office;
    const auto station = fetch(office.store, fetch(office.store, office.add_visit("2024-05-01"))->station)->name;
    const auto file =
        office.file("visits.csv", "登记编号,联络站,接待日期,接待方式,提出主体,反映人电话,反映问题,性质,处理方式\nJ1," +
                                      station + ",2024-06-01,电话,选民,1390000222,路灯不亮,意见建议,已当场答复解释\n");
    std::string told_of_phone;
    const auto plan = run_import(*intake_importer(office.store), file, told(), [&](const auto& decision) {
        for (const auto& problem : decision.problems)
            if (problem.place.column == "反映人电话") told_of_phone = problem.text;
    });
    REQUIRE(plan.bad() == 1);
    CHECK(plan.problems.front().text.find("1390000222") != std::string::npos); // whoever holds the file may read it
    REQUIRE_FALSE(told_of_phone.empty());
    CHECK(told_of_phone.find("139") == std::string::npos);
}

TEST_CASE("rejects are the bad rows byte for byte, and mended they complete the job") {
    desk::tests::Office office;
    const std::string bad = "\"县,\"\"文旅\"\"局\" ,没有的系统, ='x'\r\n";
    const auto run = units_imported(office, "标题\r\n单位名称,系统,电话\r\n县教育局,政府部门,\r\n" + bad, true);
    const auto file = office.file("rejects.csv", "");
    write_rejects(run.plan, {file, true});
    auto text = bytes_of(file);
    CHECK(text.find("行号,原因,建议,单位名称,系统,电话\r\n\"4\",\"") == 0);
    REQUIRE(text.find(bad) == text.size() - bad.size());
    CHECK_THROWS_AS(write_rejects(run.plan, {file, false}), Error);
    const auto again = units_imported(office, text, true);
    CHECK(again.words() == "2 reject");
    write_rejects(again.plan, {file, true});
    text = bytes_of(file);
    CHECK(text.find("行号,原因,建议,单位名称,系统,电话\r\n\"2\",\"") == 0);
    CHECK(text.find(bad) == text.size() - bad.size());
    text.replace(text.find("没有的系统", text.size() - bad.size()), std::string("没有的系统").size(), "政府部门");
    text.replace(text.find(" ='x'"), 5, "");
    CHECK(units_imported(office, text).words() == "2 create");
}

TEST_CASE("rejects keep the encoding of their file") {
    desk::tests::Office office;
    const std::string gbk = "\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6,\xCF\xB5\xCD\xB3\n\xCF\xD8\xBD\xCC\xD3\xFD\xBE\xD6,x\n";
    const auto run = units_imported(office, gbk, true);
    REQUIRE(run.words() == "2 reject");
    const auto file = office.file("rejects.csv", "");
    write_rejects(run.plan, {file, true});
    const auto text = bytes_of(file);
    CHECK(text.find("\xD0\xD0\xBA\xC5,") == 0);
    CHECK(text.ends_with(",\xCF\xD8\xBD\xCC\xD3\xFD\xBE\xD6,x\n"));
}

TEST_CASE("rejects of a file with blanks filled hold what was meant, in its encoding, and need no filling again") {
    desk::tests::Office office;
    const std::string gbk = "\xCF\xB5\xCD\xB3,\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6\nx,\xBC\xD7\n,\xD2\xD2\n";
    const auto file = office.file("units.csv", gbk);
    auto filling = told(true);
    filling.said.fill_down = {"系统"};
    const auto plan = run_import(*department_importer(office.store), file, filling);
    REQUIRE(plan.bad() == 2);
    const auto rejects = office.file("rejects.csv", "");
    write_rejects(plan, {rejects, true});
    const auto text = bytes_of(rejects);
    CHECK(text.starts_with("\xD0\xD0\xBA\xC5,"));
    CHECK(text.ends_with(",\"x\",\"\xD2\xD2\"\r\n"));
}

#include "report/template.hpp"

#include "core/error.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <memory>

using namespace rdlz;
using namespace rdlz::report;

namespace {

const DataShape& stars() { return data_shape("stars"); }

Variables everything() {
    Variables variables;
    for (const auto& variable : template_variables())
        variables[std::string(variable.name)] = std::string(variable.name);
    return variables;
}

std::vector<std::string> problems_of(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto& problem : read_template("t.toml", text, data_shapes()).problems) lines.push_back(problem.str());
    return lines;
}

/// The data set's columns with the family of a scheme's categories filled in.
std::vector<DataColumn> columns_of(const std::string& data) {
    std::vector<DataColumn> columns;
    for (const auto& column : data_shape(data).columns) {
        if (column.key != "category:*") {
            columns.push_back(column);
            continue;
        }
        columns.push_back({"category:meeting", "出席会议", Format::points, false, false});
        columns.push_back({"category:voters", "联系选民", Format::points, false, false});
    }
    return columns;
}

std::string headings(const std::string& name) {
    const auto design = default_template(name);
    std::vector<std::string> texts;
    for (const auto& column : layout_for(design, everything(), columns_of(design.data)).columns)
        texts.push_back(column.heading);
    return joined(texts, "｜");
}

constexpr const char* small = R"(
name = "公示"
data = "stars"
title = "{year}年度{region}公示"
frozen = "name"
undecided_mark = "征求意见稿"
empty = "—"
notes = ["由{decision}决定"]
columns = [{ key = "deeds", heading = "情况", width = 30 }, { key = "name", width = 8, empty = "" }]
)";

} // namespace

TEST_CASE("every design that comes with the program is without a problem") {
    CHECK(default_templates().size() == 12);
    for (const auto& one : default_templates()) {
        const auto read = read_template(std::string(one.name), std::string(one.text), data_shapes());
        for (const auto& problem : read.problems) FAIL_CHECK(problem.str());
        CHECK_NOTHROW(layout_for(read.design, everything(), columns_of(read.design.data)));
        CHECK(file_name(read.design, everything()).ends_with(".xlsx"));
    }
}

TEST_CASE("the ledgers carry the headings of the trade") {
    CHECK(headings("roster") ==
          "序号｜代表团（选举单位）｜姓名｜性别｜民族｜出生年月｜学历（学位）｜政治面貌｜工作单位及职务｜"
          "代表构成类别｜代表层级｜选区｜代表证号｜代表小组｜所在联络站｜站内职务｜联系电话｜连任情况｜备注");
    CHECK(headings("reception-register") == "序号｜登记编号｜接待日期｜接待方式｜接待地点｜接待代表｜反映人姓名｜性别｜"
                                            "单位或住址（选区）｜联系电话｜到场人数｜"
                                            "反映问题及诉求｜问题类别｜当场答复情况｜拟办意见｜转（交）办单位｜转（交）"
                                            "办日期｜办理时限｜办理结果｜反馈日期｜"
                                            "反馈方式｜选民评价｜接待代表签名｜记录人｜备注");
    CHECK(headings("duty-register") ==
          "序号｜代表姓名｜代表证号｜日期｜履职类别｜履职内容｜地点｜组织单位｜参加情况｜履职天数｜"
          "发言或提出意见建议要点｜佐证材料｜登记人｜审核人｜代表签字｜备注");
    CHECK(headings("opinion-ledger") ==
          "序号｜编号｜收集日期｜来源渠道｜收集代表｜反映人（脱敏）｜意见建议摘要｜类别｜办理层级｜承办单位｜交办日期｜"
          "办理时限｜"
          "剩余（超期）天数｜办理情况｜是否解决｜办结日期｜反馈日期及方式｜群众评价｜转为代表建议编号｜状态｜备注");
    CHECK(headings("suggestion-ledger") ==
          "序号｜建议编号｜会议/"
          "闭会｜建议标题｜领衔代表｜附议人数｜代表团｜类别｜是否重点督办｜交办日期｜主办（分办）单位｜"
          "协办单位｜签收日期｜办理期限｜法定期限｜剩余（超期）天数｜沟通情况｜答复日期（落款）｜答复文号｜答复类别｜"
          "代表评价（初次）｜重新办理及评价｜承诺事项编号｜落实情况｜公开情况｜状态｜备注");
    CHECK(headings("score-summary") ==
          "名次｜姓名｜代表团｜所在联络站｜出席会议｜联系选民｜基础分｜加分项｜扣分项｜总分｜履职天数｜"
          "核对签字｜备注（并列）");
    CHECK(headings("star-publicity") == "序号｜姓名｜性别｜工作单位及职务｜代表团（选区）｜所在联络站｜主要履职情况");
}

TEST_CASE("points stand in no ledger but the internal ones, which say that they are internal") {
    for (const auto& one : default_templates()) {
        const auto design = default_template(one.name);
        const auto words = headings(std::string(one.name));
        const bool points = words.find("总分") != std::string::npos || words.find("得分") != std::string::npos ||
                            words.find("名次") != std::string::npos || words.find("实计") != std::string::npos;
        CHECK(points == (design.mark == "内部资料　注意保管"));
    }
}

TEST_CASE("a ledger is found by the name of its design and by its own") {
    CHECK(template_named("roster").name == "roster");
    CHECK(template_named("代表花名册").name == "roster");
    CHECK(default_template("代表花名册").data == "roster");
}

TEST_CASE("a list of stars is a draft until somebody decided") {
    auto variables = everything();
    const auto design = default_template("star-publicity");
    CHECK(layout_for(design, variables, stars().columns).mark.empty());
    variables["decision"].clear();
    CHECK(layout_for(design, variables, stars().columns).mark == "征求意见稿");
}

TEST_CASE("a layout takes its columns, their order and their words from the template") {
    const auto read = read_template("t.toml", small, data_shapes());
    REQUIRE(read.problems.empty());
    const auto layout = layout_for(read.design, {{"year", "2024"}, {"region", "某县"}}, stars().columns);
    CHECK(layout.title == "2024年度某县公示");
    CHECK(layout.notes.front() == "由　　　　　　　　决定");
    REQUIRE(layout.columns.size() == 3);
    CHECK(layout.columns[0].heading == "序号");
    CHECK(layout.columns[1].heading == "情况");
    CHECK(layout.columns[1].empty == "—");
    CHECK(layout.columns[2].heading == "姓名");
    CHECK(layout.columns[2].empty.empty());
    CHECK(layout.frozen_columns == 3);
}

TEST_CASE("a ledger picks the cells that its columns name, and nothing stays over from the row before") {
    const auto read = read_template("t.toml", small, data_shapes());
    auto next = std::make_shared<int>(0);
    DataSet data{"stars", stars().columns, [next](DataRow& row) {
                     row.set("name", *next == 0 ? "张三" : "李四");
                     row.set("sex", "男");
                     if (*next == 0) row.set("deeds", "接待选民");
                     return ++*next <= 2;
                 }};
    const auto ledger = ledger_of(read.design, std::move(data), everything());
    std::vector<Cell> row;
    REQUIRE(ledger.rows(row));
    REQUIRE(row.size() == 3);
    CHECK(std::get<std::string>(row[1].value) == "接待选民");
    CHECK(std::get<std::string>(row[2].value) == "张三");
    REQUIRE(ledger.rows(row));
    CHECK(std::holds_alternative<std::monostate>(row[1].value));
    CHECK(std::get<std::string>(row[2].value) == "李四");
    CHECK_FALSE(ledger.rows(row));
}

TEST_CASE("a template never meets the rows of another data set") {
    CHECK_THROWS_AS(ledger_of(default_template("roster"), {"stars", stars().columns, {}}, everything()), Error);
}

TEST_CASE("everything wrong with a template is named in one run") {
    const auto problems = problems_of(R"(name = "表"
data = "stars"
title = "{yaer}年{region}"
notes = ["{period"]
paper = "A5"
blank_rows = -1
frozen = "nmae"
colour = "red"
columns = [
    { key = "nam", width = 8 },
    { key = "sex", width = 1, align = "middle", total = true },
    { key = "sex" },
]
[chart]
category = "name"
)");
    CHECK(problems.size() == 13);
    const auto has = [&](const char* text) {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const auto& line) { return line.find(text) != std::string::npos; });
    };
    CHECK(has("t.toml:3:9: title: nothing can be put in for 'yaer' (did you mean 'year'?)"));
    CHECK(has("t.toml:4:9: notes: a brace is not closed"));
    CHECK(has("t.toml:5:9: paper"));
    CHECK(has("t.toml:6:14: blank_rows: -1"));
    CHECK(has("t.toml:7:10: frozen: the ledger has no column 'nmae' (did you mean 'nam'?)"));
    CHECK(has("t.toml:8:10: colour"));
    CHECK(has("t.toml:10:13: key: the data set 'stars' has no column 'nam' (did you mean 'name'?)"));
    CHECK(has("t.toml:11:28: width: 1 is no width"));
    CHECK(has("t.toml:11:39: align: 'middle'"));
    CHECK(has("t.toml:11:57: total: 'sex' cannot be summed"));
    CHECK(has("t.toml:12:13: key: 'sex' stands here twice"));
    CHECK(has("category: the ledger has no column 'name'"));
    CHECK(has("values: the chart shows nothing"));
}

TEST_CASE("a template of no data set, or no TOML at all, is refused") {
    CHECK(problems_of("name = \"表\"\ndata = \"star\"\ntitle = \"表\"\ncolumns = [{ key = \"name\" }]\n") ==
          std::vector<std::string>{"t.toml:2:8: data: there is no data set 'star' (did you mean 'stars'?)"});
    CHECK(problems_of("name = 表").size() == 1);
    CHECK(problems_of("").size() == 4);
}

TEST_CASE("an unknown design is not found, the nearest is named") {
    try {
        default_template("rooster");
        FAIL("found");
    } catch (const Error& error) {
        CHECK(error.status() == Status::not_found);
        CHECK(error.hint() == "did you mean 'roster'?");
    }
}

TEST_CASE("a variable that is needed and not given is a bug, never an empty title") {
    CHECK(filled("{year}年{phone}", {{"year", "2024"}}).starts_with("2024年　"));
    CHECK_THROWS_AS(filled("{office}", {}), Error);
    CHECK_THROWS_AS(filled("{office}", {{"office", ""}}), Error);
}

TEST_CASE("file names hold nothing that a disk, a shell or a person stumbles over") {
    Template design;
    design.file = "登记簿 {period}:a/b";
    CHECK(file_name(design, {{"period", "2024年11月"}}) == "登记簿_2024年11月_a_b.xlsx");
    for (int i = 0; i < 200; ++i) design.file += "长";
    CHECK(file_name(design, {{"period", "2024年"}}).size() <= 250);
}

TEST_CASE("a row refuses a column that its data set does not have") {
    DataRow row(stars().columns);
    CHECK_THROWS_AS(row.set("points", std::int64_t{3}), Error);
    row.set("name", "张三");
    row.set("sex", std::optional<std::string>());
    CHECK(std::holds_alternative<std::monostate>(row.cells()[row.index("sex")].value));
    row.clear();
    CHECK(std::holds_alternative<std::monostate>(row.cells()[row.index("name")].value));
}

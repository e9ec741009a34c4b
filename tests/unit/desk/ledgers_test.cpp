#include "core/hash.hpp"
#include "desk/ledgers/batch.hpp"
#include "office.hpp"
#include "report/template.hpp"
#include "report/text.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

/// The office with the sample county's rules, a station with a visit of two opinions, and a suggestion.
class Ledgers : public desk::tests::Office {
public:
    Ledgers() {
        for (const auto* name : {"codes.toml", "activities.toml", "suggestions.toml", "scheme-county.toml"})
            adopt_sample(name);
        visit = add_visit("2024-11-05");
        auto settled = *fetch(store, add_opinion(visit, Nature::suggestion, "2024-12-05"));
        settled.department = water;
        settled.referred_on = day("2024-11-06");
        settled.closed_on = day("2024-12-10");
        settled.result = "修好了";
        settled.resolved = Resolved::yes;
        settled.fed_back_on = day("2024-12-12");
        update(store, settled);
        add_opinion(visit, Nature::help, "2024-12-05");
        folder = store.file().parent_path() / "sheets";
    }
    Id<Visit> visit;
    std::filesystem::path folder;

    Scope scope(const char* period, const char* as_of = nullptr, Id<Station> station = {}) const {
        const auto congress = *fetch(store, county);
        const auto when = *Period::read(period);
        return {names,  congress, *fetch(store, congress.region), when, as_of == nullptr ? when.to : *day(as_of),
                station};
    }
    std::string text(const Scope& of, const char* report) const {
        std::string all;
        report::write_text(ledger(of, report::default_template(report)),
                           [&all](std::string_view piece) { all += piece; });
        return all;
    }
    std::vector<std::string> files() const {
        std::vector<std::string> found;
        if (std::filesystem::exists(folder))
            for (const auto& entry : std::filesystem::directory_iterator(folder))
                found.push_back(entry.path().filename());
        return found;
    }
};

bool tells(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

} // namespace

TEST_CASE("every compiled-in ledger can be made of an office that has done nothing yet") {
    Ledgers office;
    for (const auto* name : {"schemes/laibin.toml", "schemes/handling.toml", "schemes/chunfu.toml"})
        office.adopt_sample(name);
    const auto empty = office.scope("2025");
    for (const auto& design : report::default_templates()) {
        CAPTURE(design.name);
        CHECK(tells(office.text(empty, std::string(design.name).c_str()), "2025"));
    }
}

TEST_CASE("a ledger holds what happened in its period and at its station, and nothing else") {
    Ledgers office;
    office.add_opinion(office.add_visit("2024-11-06"), Nature::suggestion, "2024-12-05");
    const auto station = fetch(office.store, office.visit)->station;
    const auto told = [&](const char* period, Id<Station> of, const char* code) {
        return tells(office.text(office.scope(period, nullptr, of), "reception-register"), code);
    };
    CHECK(told("2024-11", {}, "JD0001"));
    CHECK(told("2024-11", {}, "JD0002"));
    CHECK_FALSE(told("2024-10", {}, "JD0001"));
    CHECK(told("2024-11", station, "JD0001"));
    CHECK_FALSE(told("2024-11", station, "JD0002"));
}

TEST_CASE("as of a day, what happened later is not told yet") {
    const Ledgers office;
    const auto at = [&](const char* as_of) {
        return office.text(office.scope("2024-11", as_of), "reception-register");
    };
    CHECK_FALSE(tells(at("2024-11-05"), "县水利局"));
    CHECK(tells(at("2024-11-06"), "县水利局"));
    CHECK_FALSE(tells(at("2024-12-09"), "修好了"));
    CHECK(tells(at("2024-12-10"), "修好了"));
    CHECK_FALSE(tells(at("2024-12-11"), "2024.12.12"));
    CHECK(tells(at("2024-12-12"), "2024.12.12"));
}

TEST_CASE("a visit's people are counted once, however many opinions it has") {
    Ledgers office;
    auto visit = *fetch(office.store, office.visit);
    visit.heads = 7;
    update(office.store, visit);
    const auto text = office.text(office.scope("2024-11"), "reception-register");
    const auto total = text.substr(text.find("合计"), text.find('\n', text.find("合计")) - text.find("合计"));
    CHECK(tells(total, "| 7 |"));
    CHECK_FALSE(tells(total, "14"));
}

TEST_CASE("voters are masked unless the scope says otherwise") {
    const Ledgers office;
    auto open = office.scope("2024-11");
    CHECK_FALSE(tells(office.text(open, "reception-register"), "王秀兰"));
    open.unmask = true;
    CHECK(tells(office.text(open, "reception-register"), "王秀兰"));
}

TEST_CASE("the ledgers of a batch come into their places all together") {
    const Ledgers office;
    const auto scope = office.scope("2024-11");
    Batch batch(office.folder, false);
    batch.write(scope, "roster", report::default_template("roster"));
    batch.write(scope, "reception-register", report::default_template("reception-register"));
    const auto manifest = batch.write_manifest(scope);
    CHECK_FALSE(std::filesystem::exists(office.folder / batch.files().front().file));
    batch.put_in_place();
    for (const auto& file : batch.files()) CHECK(sha256_file(office.folder / file.file) == file.digest);
    CHECK(std::filesystem::exists(office.folder / manifest));
}

TEST_CASE("a batch that ends before its time leaves nothing, not even the folder it made") {
    const Ledgers office;
    {
        Batch batch(office.folder, false);
        batch.write(office.scope("2024-11"), "roster", report::default_template("roster"));
    }
    CHECK_FALSE(std::filesystem::exists(office.folder));
}

TEST_CASE("no ledger replaces a file, and no two of a batch have one name") {
    const Ledgers office;
    const auto scope = office.scope("2024-11");
    const auto roster = report::default_template("roster");
    {
        Batch first(office.folder, false);
        first.write(scope, "roster", roster);
        CHECK_THROWS_AS(first.write(scope, "roster", roster), Error);
        first.put_in_place();
    }
    Batch second(office.folder, false);
    CHECK_THROWS_AS(second.write(scope, "roster", roster), Error);
    CHECK(office.files().size() == 2); // the ledger, and the second batch's hidden folder
    Batch third(office.folder, true);
    third.write(scope, "roster", roster);
}

TEST_CASE("a deputies' sheet names the deputies' scheme, whatever was adopted later for others") {
    Ledgers office;
    for (const auto* name : {"schemes/laibin.toml", "schemes/handling.toml"}) office.adopt_sample(name);
    for (const auto* report : {"score-summary", "score-statement"}) {
        CAPTURE(report);
        const auto text = office.text(office.scope("2024"), report);
        CHECK(tells(text, "积分按《明河县人大代表履职积分办法（试行）》（2021年12月1日起施行）计算"));
        CHECK_FALSE(tells(text, "联络站年度活动计分办法"));
        CHECK_FALSE(tells(text, "承办单位办理代表建议计分办法"));
    }
    CHECK(variables_of(office.scope("2024")).at("rules").find("办理代表建议") == std::string::npos);
}

TEST_CASE("the year so far ends with the period, and says so") {
    const Ledgers office;
    CHECK(office.scope("2024-11").year_so_far().to == *day("2024-11-30"));
    CHECK(tells(office.scope("2024-11").year_so_far().phrase, "截至2024年11月30日"));
    CHECK(office.scope("2024").year_so_far().phrase == Period::year(2024).phrase);
}

TEST_CASE("the register of duties tells deeds and reports once the office stands behind them") {
    Ledgers office;
    Deed deed;
    deed.type = "award";
    deed.title = "先进护河代表";
    deed.person = fetch(office.store, office.lead)->person;
    deed.done_on = day("2024-11-08");
    deed.quantity = Points::whole(1);
    deed.participants = deed.place = 1;
    deed.state = Confirmation::declared;
    deed.id = insert(office.store, deed);
    DutyReport report;
    report.person = deed.person;
    report.held_on = day("2024-11-09");
    report.form = DutyForm::written;
    insert(office.store, report);
    CHECK(tells(office.text(office.scope("2024-11"), "duty-register"), "向选民述职（书面）"));
    CHECK_FALSE(tells(office.text(office.scope("2024-11"), "duty-register"), "先进护河代表"));
    deed.state = Confirmation::confirmed;
    deed.code = fetch(office.store, deed.id)->code;
    update(office.store, deed);
    CHECK(tells(office.text(office.scope("2024-11"), "duty-register"), "先进护河代表"));
    CHECK(tells(office.text(office.scope("2024-11"), "duty-register"), "表彰奖励"));
}

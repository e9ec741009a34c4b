#include "desk/merits/merits.hpp"

#include "desk/deputy/deputies.hpp"
#include "desk/merits/rate.hpp"
#include "desk/records.hpp"
#include "domain/shapes.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

using Fields = std::vector<std::pair<const char*, Value>>;

class Merits : public desk::tests::Office {
public:
    Id<Person> person = fetch(store, lead)->person;

    /// The fields objected to, in order; the record as it came out of it.
    std::vector<std::string> objections;
    Record judged(const Shape& shape, const Fields& fields, const std::string& congress = {}) {
        auto record = blank(shape);
        for (const auto& [name, value] : fields) record[name] = value;
        objections.clear();
        MeritDesk(names, *day("2024-12-31")).judge(record, congress, [this](const Objection& found) {
            objections.emplace_back(found.field);
        });
        return record;
    }
    Record deed(const Fields& more, const std::string& congress = {}) {
        Fields fields{{"type", "publicity"}, {"title", "护河"}, {"done_on", "2024-05-06"}};
        fields.insert(fields.end(), more.begin(), more.end());
        return judged(shape<Deed>, fields, congress);
    }
    Record report(const Fields& more) {
        Fields fields{{"deputy", person.value}, {"held_on", "2024-11-20"}, {"form", "oral"}};
        fields.insert(fields.end(), more.begin(), more.end());
        return judged(shape<DutyReport>, fields);
    }
    Id<Mandate> upper_seat() {
        Mandate made;
        made.person = person;
        made.congress = upper;
        made.since = day("2022-01-10");
        return add_mandate(store, made);
    }
};

using Words = std::vector<std::string>;

Value number(std::int64_t value) { return value; }
Value points(const char* text) { return Points::parse(text)->units; }

} // namespace

TEST_CASE("a deed is of exactly one subject") {
    Merits office;
    office.deed({{"deputy", office.person.value}});
    CHECK(office.objections.empty());
    office.deed({{"department", office.water.value}});
    CHECK(office.objections.empty());
    office.deed({});
    CHECK(office.objections == Words{"deputy"});
    office.deed({{"deputy", office.person.value}, {"department", office.water.value}});
    CHECK(office.objections == Words{"deputy"});
}

TEST_CASE("a delegation is no deputies' group") {
    Merits office;
    const auto group = insert(office.store, Grouping{{}, GroupingKind::group, "一组", {}});
    const auto delegation = insert(office.store, Grouping{{}, GroupingKind::delegation, "石桥团", office.county});
    office.deed({{"group", group.value}});
    CHECK(office.objections.empty());
    office.deed({{"group", delegation.value}});
    CHECK(office.objections == Words{"group"});
}

TEST_CASE("what has not come yet is no deed, and neither is one of a deputy without a seat that day") {
    Merits office;
    office.deed({{"deputy", office.person.value}, {"done_on", "2025-01-01"}});
    CHECK(office.objections == Words{"done_on"});
    office.deed({{"deputy", office.person.value}, {"done_on", "2021-12-31"}});
    CHECK(office.objections == Words{"deputy"});
}

TEST_CASE("a deed is the only seat's, the named seat's, or of all seats") {
    Merits office;
    CHECK(office.deed({{"deputy", office.person.value}}).number("mandate") == office.lead.value);
    const auto higher = office.upper_seat();
    CHECK(office.deed({{"deputy", office.person.value}})["mandate"].index() == 0);
    CHECK(office.deed({{"deputy", office.person.value}}, "YZ-7").number("mandate") == higher.value);
    const auto outsider = fetch(office.store, office.outsider)->person;
    office.deed({{"deputy", outsider.value}}, "MH-18");
    CHECK(office.objections == Words{"deputy"});
}

TEST_CASE("a deed counts once where nothing else is said, and its place is one of those who share it") {
    Merits office;
    const auto one = office.deed({{"deputy", office.person.value}});
    CHECK(one.number("quantity") == Points::whole(1).units);
    CHECK(one.number("participants") == 1);
    CHECK(one.number("place") == 1);
    office.deed({{"deputy", office.person.value}, {"participants", number(3)}, {"place", number(3)}});
    CHECK(office.objections.empty());
    office.deed({{"deputy", office.person.value}, {"participants", number(3)}, {"place", number(4)}});
    CHECK(office.objections == Words{"place"});
    office.deed({{"deputy", office.person.value}, {"quantity", points("0")}});
    CHECK(office.objections == Words{"quantity"});
}

TEST_CASE("chosen points need somebody who chose them") {
    Merits office;
    office.deed({{"deputy", office.person.value}, {"chosen", points("2.5")}});
    CHECK(office.objections == Words{"chosen"});
    office.deed({{"deputy", office.person.value}, {"chosen_by", "主任会议"}});
    CHECK(office.objections == Words{"chosen"});
    office.deed({{"deputy", office.person.value}, {"chosen", points("2.5")}, {"chosen_by", "主任会议"}});
    CHECK(office.objections.empty());
}

TEST_CASE("the same deed is written down once") {
    Merits office;
    insert(office.store, office.deed({{"deputy", office.person.value}}));
    office.deed({{"deputy", office.person.value}});
    CHECK(office.objections == Words{"done_on"});
    office.deed({{"department", office.water.value}});
    CHECK(office.objections.empty());
}

TEST_CASE("there are no more votes than voters") {
    Merits office;
    office.report({{"voters_present", number(50)}, {"satisfied", number(40)}, {"basically", number(10)}});
    CHECK(office.objections.empty());
    office.report({{"voters_present", number(50)}, {"satisfied", number(40)}, {"unsatisfied", number(11)}});
    CHECK(office.objections == Words{"voters_present"});
    office.report({{"satisfied", number(1)}});
    CHECK(office.objections == Words{"voters_present"});
    office.report({});
    CHECK(office.objections.empty());
}

TEST_CASE("a mark is 0 to 100, and a line of no points is none") {
    Merits office;
    const auto rate = [&](const char* mark) {
        office.judged(shape<Appraisal>, {{"deputy", office.person.value},
                                         {"rater_group", "voters"},
                                         {"rated_on", "2024-11-01"},
                                         {"mark", points(mark)}});
        return office.objections;
    };
    CHECK(rate("0").empty());
    CHECK(rate("100").empty());
    CHECK(rate("100.0001") == Words{"mark"});
    CHECK(rate("-1") == Words{"mark"});
    const auto line = [&](const char* text) {
        office.judged(shape<ManualLine>, {{"deputy", office.person.value},
                                          {"earned_on", "2024-11-01"},
                                          {"points", points(text)},
                                          {"for", "抗洪"},
                                          {"approver", "主任会议"}});
        return office.objections;
    };
    CHECK(line("-2").empty());
    CHECK(line("0") == Words{"points"});
}

TEST_CASE("the rate of reports counts each deputy in office once, and no report of another seat") {
    Merits office;
    const auto congress = *fetch(office.store, office.county);
    const auto all = [&](const char* on) { return duty_rates(office.store, congress, *day(on)).back(); };
    const auto add = [&](Id<Mandate> seat, const char* on) {
        DutyReport made;
        made.person = fetch(office.store, seat)->person;
        made.mandate = seat;
        made.held_on = day(on);
        made.form = DutyForm::oral;
        insert(office.store, made);
    };
    add(office.lead, "2024-05-01");
    add(office.lead, "2024-11-01");
    add(office.outsider, "2024-05-01");
    CHECK(all("2024-12-31").in_office == 2);
    CHECK(all("2024-12-31").reported == 1);
    CHECK(all("2024-12-31").rate() == "50.00");
    CHECK(all("2024-04-30").rate() == "0.00");
    CHECK(all("2021-12-31").rate().empty());
}

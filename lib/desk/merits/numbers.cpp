#include "desk/merits/numbers.hpp"

#include "core/message.hpp"
#include "domain/shapes.hpp"

namespace rdlz::desk {

namespace {

void take_one(Record& record, std::string_view field, Value one) {
    if (record[field].index() == 0) record[field] = std::move(one);
}

void check_deed(Record& record, const Object& object) {
    take_one(record, "quantity", Points::whole(1).units);
    take_one(record, "participants", std::int64_t(1));
    take_one(record, "place", std::int64_t(1));
    if (record.number("quantity") <= 0)
        object({Status::refused, "quantity", tr("a quantity is more than 0"), tr("write how many there were")});
    if (record.number("participants") < 1)
        object({Status::refused, "participants", tr("at least one took part"), tr("count this one too")});
    if (record.number("place") < 1 || record.number("place") > record.number("participants"))
        object({Status::refused, "place",
                say("there is no place {} among {}", record.number("place"), record.number("participants")),
                tr("write how many share it, and the place of this one among them")});
    if ((record["chosen"].index() == 0) != record.text("chosen_by").empty())
        object({Status::refused, "chosen", tr("points are chosen by somebody: one of the two is missing"),
                tr("write both the points and who chose them")});
}

void check_report(const Record& record, const Object& object) {
    const auto votes = record.number("satisfied") + record.number("basically") + record.number("unsatisfied");
    if (votes > 0 && record["voters_present"].index() == 0)
        object({Status::refused, "voters_present", tr("there are votes and no voters"),
                tr("write how many voters were present")});
    else if (votes > record.number("voters_present"))
        object({Status::refused, "voters_present", say("{} votes of {} voters", votes, record.number("voters_present")),
                tr("check the counts")});
}

void check_rating(Record& record, const Object& object) {
    take_one(record, "ballots", std::int64_t(1));
    const Points mark{record.number("mark")};
    if (mark < Points::whole(0) || mark > Points::whole(100))
        object({Status::refused, "mark", say("a mark is 0 to 100, not {}", mark.str()), tr("check the mark")});
    if (record.number("ballots") < 1)
        object({Status::refused, "ballots", tr("a mark comes from at least one ballot"), tr("check the count")});
}

void check_line(const Record& record, const Object& object) {
    if (record["points"].index() != 0 && record.number("points") == 0)
        object({Status::refused, "points", tr("no points are no line"), tr("write how many, or leave it out")});
}

} // namespace

void check_numbers(Record& record, const Object& object) {
    if (record.shape == &shape<Deed>) check_deed(record, object);
    else if (record.shape == &shape<DutyReport>) check_report(record, object);
    else if (record.shape == &shape<Appraisal>) check_rating(record, object);
    else check_line(record, object);
}

} // namespace rdlz::desk

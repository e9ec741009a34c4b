#pragma once

#include "core/hash.hpp"
#include "desk/congresses.hpp"
#include "desk/founding.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/periods/closing.hpp"
#include "desk/periods/printing.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <filesystem>
#include <fstream>

/// A store on disk with a county and one of its townships, a station and two deputies, written change by change.
namespace rdlz::desk::tests {

class ClosedMonths {
public:
    ClosedMonths() : folder_(std::filesystem::temp_directory_path() / new_uuid()) {
        std::filesystem::create_directories(folder_);
        auto store = Store::create(file(), author("2023-12-01"));
        found(store, {"明河县人大常委会代表工作委员会", "县人大代表工委", "MH-18", {}, {}});
        county = add_congress(store, "MH", Level::county, {});
        township = add_congress(store, "MH01", Level::township, fetch(store, county)->region);
        Station made;
        made.name = "石桥站";
        made.region = fetch(store, township)->region;
        station = insert(store, made);
        for (const auto* name : {"韦春兰", "陆大山"}) deputies.push_back(add_deputy(store, name));
        store.commit();
    }
    ~ClosedMonths() { std::filesystem::remove_all(folder_); }
    ClosedMonths(const ClosedMonths&) = delete;
    ClosedMonths& operator=(const ClosedMonths&) = delete;

    Id<Congress> county, township;
    Id<Station> station;
    std::vector<Id<Person>> deputies;

    std::filesystem::path file() const { return folder_ / "office.rdlz"; }
    std::filesystem::path folder() const { return folder_; }
    Store read() const { return Store::open_to_read(file()); }

    /// One change, made in the morning of a day.
    template<class Work>
    std::int64_t on(const std::string& day, const Work& work) const {
        auto store = Store::open_to_write(file(), author(day), 0);
        work(store);
        return store.commit().value_or(0);
    }

    Id<Visit> visit(const std::string& typed_on, const std::string& day, int opinions = 1) const {
        Id<Visit> id;
        on(typed_on, [&](Store& store) {
            Visit visit;
            visit.station = station;
            visit.received_on = Date::parse(day);
            visit.channel = "phone";
            visit.raised_by = RaisedBy::voter;
            visit.name = "王秀兰";
            visit.heads = 1;
            id = insert(store, visit);
            insert(store, VisitDeputy{{}, id, deputies.front()});
            for (int i = 0; i < opinions; ++i) insert(store, opinion_of(id));
        });
        return id;
    }
    std::int64_t opinion(const std::string& typed_on, Id<Visit> visit) const {
        return on(typed_on, [&](Store& store) { insert(store, opinion_of(visit)); });
    }
    void void_first_opinion(const std::string& typed_on, Id<Visit> visit) const {
        on(typed_on, [&](Store& store) {
            mark_void(store, shape<Opinion>,
                      select(store, shape<Opinion>, {{{"visit", visit.value}}, false, {}}).front().id);
        });
    }
    std::int64_t move(const std::string& typed_on, Id<Visit> id, const std::string& day) const {
        return on(typed_on, [&](Store& store) {
            auto visit = *fetch(store, id);
            visit.received_on = Date::parse(day);
            update(store, visit);
        });
    }
    Id<Deed> deed(const std::string& typed_on, const std::string& day, Confirmation state) const {
        Deed made;
        made.type = "micro-project";
        made.title = "修路";
        made.person = deputies.front();
        made.done_on = Date::parse(day);
        made.quantity = Points::whole(1);
        made.participants = made.place = 1;
        made.state = state;
        on(typed_on, [&](Store& store) { made.id = insert(store, made); });
        return made.id;
    }
    Id<Suggestion> suggestion(const std::string& typed_on, const std::string& day) const {
        Suggestion made;
        made.title = "修路灯";
        made.origin = Origin::own;
        made.congress = county;
        made.filed_on = Date::parse(day);
        on(typed_on, [&](Store& store) {
            made.lead = select<Mandate>(store, {{{"deputy", deputies.front().value}}, false, {}}).front().id;
            made.id = insert(store, made);
        });
        return made.id;
    }
    void refile(const std::string& typed_on, Id<Suggestion> id, const std::string& day) const {
        on(typed_on, [&](Store& store) {
            auto suggestion = *fetch(store, id);
            suggestion.filed_on = Date::parse(day);
            update(store, suggestion);
        });
    }
    Id<Attendance> attendance(const std::string& typed_on, const std::string& day, Presence presence) const {
        Attendance made;
        made.person = deputies.front();
        made.presence = presence;
        on(typed_on, [&](Store& store) {
            Activity activity;
            activity.type = "inspection";
            activity.title = "看灌溉渠";
            activity.starts_on = Date::parse(day);
            made.activity = insert(store, activity);
            made.id = insert(store, made);
        });
        return made.id;
    }
    std::int64_t correct(const std::string& typed_on, Id<Attendance> id, Presence presence) const {
        return on(typed_on, [&](Store& store) {
            auto attendance = *fetch(store, id);
            attendance.presence = presence;
            update(store, attendance);
        });
    }
    std::int64_t confirm(const std::string& typed_on, Id<Deed> id) const {
        return set_state(typed_on, id, Confirmation::confirmed);
    }
    std::int64_t set_state(const std::string& typed_on, Id<Deed> id, Confirmation state) const {
        return on(typed_on, [&](Store& store) {
            auto deed = *fetch(store, id);
            deed.state = state;
            update(store, deed);
        });
    }
    std::int64_t adopt_text(const std::string& typed_on, const std::string& text) const {
        return on(typed_on, [&](Store& store) {
            const auto edition = policy::edition_of(policy::check("local.toml", text));
            adopt(store, {0, edition.code, edition.name, edition.effective_on, edition.checked_on,
                          edition.parts.front(), edition.text, edition.fingerprint, 0});
        });
    }
    ClosingDone close(const std::string& day, const std::string& period, Id<Congress> of = {}) const {
        ClosingDone done;
        on(day, [&](Store& store) {
            done = close_period(store, {*fetch(store, of ? of : county), period, *Date::parse(day), "1"});
        });
        return done;
    }
    void reopen(const std::string& day, const std::string& period) const {
        on(day, [&](Store& store) {
            desk::reopen(store, require_closing(Names(store), county, period).closing, *Date::parse(day), "更正");
        });
    }

    /// The values of one column of a data set, for a period as the records are, or as it was closed.
    std::vector<std::string> now(const std::string& period, const char* data, const char* column) const {
        const auto store = read();
        const Names names(store);
        return values(scope(names, period), data, column);
    }
    std::vector<std::string> printed(const std::string& period, const char* data, const char* column) const {
        const auto store = read();
        const auto closed = closing_asked(Names(store), county, period);
        if (!closed) return now(period, data, column);
        const auto past = open_closed(store, *closed);
        const Names then(past);
        return values(closed_scope(then, *closed), data, column);
    }
    std::vector<std::string> remarks(const std::string& period, const char* data) const {
        const auto store = read();
        const Names names(store);
        const auto of = scope(names, period);
        return data_set(of, data).remarks;
    }
    /// What a closed period printed today has that the sheets kept have not.
    std::vector<Deviation> deviations_of(const std::string& period, Id<Congress> of = {}) const {
        const auto store = read();
        const auto closed = *closing_asked(Names(store), of ? of : county, period);
        const auto past = open_closed(store, closed);
        const Names then(past);
        const auto scope = closed_scope(then, closed);
        Batch batch(folder_ / "again", false);
        for (const auto& sheet : sheets_of(store, closed.closing))
            batch.write(scope, sheet.report, report::default_template(sheet.report));
        return deviations(store, closed, batch.files(), "1");
    }

private:
    static Author author(const std::string& day) {
        return {"张三", "test", {}, {std::chrono::sys_seconds(Date::parse(day)->sys_days()) + std::chrono::hours(1)}};
    }
    static Opinion opinion_of(Id<Visit> visit) {
        Opinion opinion;
        opinion.visit = visit;
        opinion.content = "路灯不亮";
        opinion.nature = Nature::suggestion;
        opinion.outcome = Outcome::answered;
        opinion.answer = "已答复";
        return opinion;
    }
    static Id<Congress> add_congress(Store& store, const std::string& code, Level level, Id<Region> parent) {
        Region region;
        region.code.text = code;
        region.name = level == Level::county ? "明河县" : "石桥镇";
        region.kind = level == Level::county ? "县" : "镇";
        region.level = level;
        region.parent = parent;
        region.has_congress = true;
        Congress congress;
        congress.region = insert(store, region);
        congress.term = 18;
        complete_congress(store, congress);
        return insert(store, congress);
    }
    Id<Person> add_deputy(Store& store, const std::string& name) const {
        Person person;
        person.name = name;
        Mandate mandate;
        mandate.person = insert(store, person);
        mandate.congress = county;
        mandate.since = Date::parse("2022-01-10");
        insert(store, mandate);
        return mandate.person;
    }
    Scope scope(const Names& names, const std::string& period) const {
        const auto congress = *fetch(names.store(), county);
        const auto when = *policy::read_period(period, names.book());
        return {names, congress, *fetch(names.store(), congress.region), when, when.to, {}};
    }
    static std::vector<std::string> values(const Scope& scope, const char* data, const char* column) {
        const auto set = data_set(scope, data);
        report::DataRow row(set.columns);
        std::vector<std::string> all;
        for (row.clear(); set.rows(row); row.clear()) {
            const auto& value = row.cells()[row.index(column)].value;
            const auto* text = std::get_if<std::string>(&value);
            const auto* number = std::get_if<std::int64_t>(&value);
            all.push_back(number != nullptr ? std::to_string(*number) : text == nullptr ? std::string() : *text);
        }
        return all;
    }
    std::filesystem::path folder_;
};

} // namespace rdlz::desk::tests

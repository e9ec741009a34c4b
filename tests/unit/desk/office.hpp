#pragma once

#include "core/hash.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "desk/founding.hpp"
#include "desk/names.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <filesystem>
#include <fstream>

/// A temporary store with a small county office in it: a congress in its second session, three deputies, four units.
namespace rdlz::desk::tests {

inline std::optional<Date> day(const std::string& iso) { return Date::parse(iso); }

class Office {
public:
    Office() : folder_(std::filesystem::temp_directory_path() / new_uuid()), store(make(folder_)), names(store) {
        found(store, {"明河县人大常委会代表工作委员会", "县人大代表工委", "MH-18", {}, {}});
        upper = add_congress("云州市", Level::prefecture, {});
        county = add_congress("明河县", Level::county, fetch(store, upper)->region);
        session = insert(store, Session{{}, county, 2, day("2024-01-20"), day("2024-01-24")});
        lead = add_deputy("韦春兰", county);
        second = add_deputy("陆大山", county);
        outsider = add_deputy("李志", upper);
        government = add_unit("县政府办公室", Branch::government_office, {});
        water = add_unit("县水利局", Branch::government, government);
        roads = add_unit("县交通运输局", Branch::government, government);
        court = add_unit("县人民法院", Branch::court, {});
    }
    ~Office() { std::filesystem::remove_all(folder_); }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

private:
    std::filesystem::path folder_;

public:
    Store store;
    Names names;
    Id<Congress> county, upper;
    Id<Session> session;
    Id<Mandate> lead, second, outsider;
    Id<Department> government, water, roads, court;

    Id<Suggestion> add_case(const std::string& title, const char* filed_on, Origin origin = Origin::own) {
        Suggestion suggestion;
        suggestion.congress = origin == Origin::own ? county : upper;
        suggestion.origin = origin;
        suggestion.title = title;
        suggestion.lead = origin == Origin::own ? lead : outsider;
        suggestion.filed_on = day(filed_on);
        return insert(store, suggestion);
    }

    Id<Visit> add_visit(const char* received_on) {
        Region region;
        region.name = "石桥镇";
        region.kind = "镇";
        Station station;
        station.name = "石桥站";
        station.region = insert(store, region);
        Visit visit;
        visit.station = insert(store, station);
        visit.received_on = day(received_on);
        visit.channel = "phone";
        visit.raised_by = RaisedBy::voter;
        visit.name = "王秀兰";
        return insert(store, visit);
    }

    Id<Opinion> add_opinion(Id<Visit> visit, Nature nature, const char* due_on) {
        Opinion opinion;
        opinion.visit = visit;
        opinion.content = "王秀兰说渠道漏水，电话13900002222";
        opinion.nature = nature;
        opinion.outcome = Outcome::referred;
        opinion.due_on = day(due_on);
        return insert(store, opinion);
    }

    /// A file beside the store.
    std::filesystem::path file(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return folder_ / name;
    }

    /// Before anything asks for the policies.
    void adopt_sample(const std::string& name) {
        std::ifstream in(std::string(RDLZ_SOURCE_ROOT "/samples/policy/") + name, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto edition = policy::edition_of(policy::check(name, text));
        adopt(store, {0, edition.code, edition.name, edition.effective_on, edition.checked_on,
                      joined(edition.parts, ","), edition.text, edition.fingerprint, 0});
    }

    void add_step(Id<Suggestion> of, Step step, const char* on, Id<Department> unit = {}, Part part = Part::unsaid) {
        SuggestionEvent event;
        event.suggestion = of;
        event.step = step;
        event.happened_on = day(on);
        event.department = unit;
        event.part = part;
        insert(store, event);
    }

    void add_rating(Id<Suggestion> of, const char* on, Rating rating) {
        SuggestionEvent event;
        event.suggestion = of;
        event.step = Step::rated;
        event.happened_on = day(on);
        event.rating = rating;
        insert(store, event);
    }

private:
    static Store make(const std::filesystem::path& folder) {
        std::filesystem::create_directories(folder);
        return Store::create(folder / "office.rdlz",
                             {"tester", "store create", {}, *Moment::parse("2024-01-01T00:00:00Z")});
    }

    Id<Congress> add_congress(const std::string& name, Level level, Id<Region> parent) {
        Region region;
        region.code.text = level == Level::county ? "MH" : "YZ";
        region.name = name;
        region.kind = level == Level::county ? "县" : "设区的市";
        region.level = level;
        region.parent = parent;
        region.has_congress = true;
        Congress congress;
        congress.region = insert(store, region);
        congress.term = level == Level::county ? 18 : 7;
        complete_congress(store, congress);
        return insert(store, congress);
    }

    Id<Mandate> add_deputy(const std::string& name, Id<Congress> congress) {
        Person person;
        person.name = name;
        Mandate mandate;
        mandate.person = insert(store, person);
        mandate.congress = congress;
        mandate.certificate = "证" + name;
        mandate.since = day("2022-01-10");
        return insert(store, mandate);
    }

    Id<Department> add_unit(const std::string& name, Branch branch, Id<Department> parent) {
        Department department;
        department.name = name;
        department.branch = branch;
        department.parent = parent;
        return insert(store, department);
    }
};

} // namespace rdlz::desk::tests

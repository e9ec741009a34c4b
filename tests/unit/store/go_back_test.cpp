#include "core/hash.hpp"
#include "store/history/changes.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <map>
#include <random>

using namespace rdlz;

namespace {

Date on(int day) { return Date::parse("2024-03-01")->plus_days(day - 1); }
/// Early in the morning of that day in China: the evening before in UTC.
Moment at(int day) { return {std::chrono::sys_seconds(on(day).sys_days()) - std::chrono::hours(7)}; }

class Folder {
public:
    Folder() : path(std::filesystem::temp_directory_path() / new_uuid()) { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path path;
    std::filesystem::path store() const { return path / "office.rdlz"; }
};

void found(const std::filesystem::path& file, int day) {
    auto store = Store::create(file, {"tester", "store create", {}, at(day)});
    set_office(store, {"甲县人大常委会", "甲县人大", "MH-18", {}, {}});
    store.commit();
}

template<class Work>
void on_day(const std::filesystem::path& file, int day, const Work& work) {
    auto store = Store::open_to_write(file, {"tester", "test", {}, at(day)}, 0);
    work(store);
    store.commit();
}

Region region(const std::string& name) {
    Region region;
    region.name = name;
    region.kind = "村";
    return region;
}

/// Everything a question to the store could find: rows with their makers, the office's words, the book of changes.
std::string everything(const Store& store) {
    std::string text = office(store).name + "\n";
    for (const auto* shape : all_shapes())
        each(store, *shape, {{}, true, {}}, [&text](const Record& record) {
            text += std::string(record.shape->noun) + " " + std::to_string(record.id) + " " +
                    std::to_string(record.made_by) + " " + std::to_string(record.voided_by);
            for (const auto& field : record.shape->fields)
                text += " " + record.text(field.name) + "/" + std::to_string(record.number(field.name));
            text += "\n";
        });
    for (const auto& set : change_sets(store))
        text += std::to_string(set.id) + " " + set.at.iso() + " " + set.command + "\n";
    return text;
}

std::string known_on(const std::filesystem::path& file, int day) {
    return everything(Store::open_as_known(file, on(day)));
}

/// Adds, corrects or voids something, as an office would on a day.
void change_something(Store& store, std::mt19937& chance) {
    auto all = select(store, shape<Region>);
    const auto which = all.empty() ? 0 : chance() % all.size();
    switch (chance() % 4) {
    case 0:
        if (!all.empty()) {
            all[which]["name"] = "改名" + std::to_string(chance() % 100);
            update(store, all[which]);
            break;
        }
        [[fallthrough]];
    case 1:
        if (!all.empty()) {
            mark_void(store, shape<Region>, all[which].id);
            break;
        }
        [[fallthrough]];
    default: insert(store, region("第" + std::to_string(chance() % 100) + "村"));
    }
}

} // namespace

TEST_CASE("a store opened as known on a day is exactly the store of that day, whatever was done since") {
    const Folder folder;
    const auto file = folder.store();
    std::mt19937 chance(20240301);
    found(file, 1);
    std::map<int, std::string> then;
    for (int day = 1; day <= 25; ++day) {
        for (auto times = chance() % 3; times > 0; --times)
            on_day(file, day, [&chance](Store& store) {
                for (auto more = 1 + chance() % 4; more > 0; --more) change_something(store, chance);
            });
        if (day == 13) on_day(file, day, [](Store& store) { set_office(store, {"乙", "乙", "MH-18", {}, {}}); });
        then[day] = everything(Store::open_to_read(file));
    }
    for (const auto& entry : then) {
        CAPTURE(entry.first);
        CHECK(known_on(file, entry.first) == entry.second);
    }
    CHECK(then[1] != then[25]);
    CHECK(everything(Store::open_to_read(file)) == then[25]); // looking back changed nothing
}

TEST_CASE("an import recorded in several chunks is undone whole") {
    const Folder folder;
    const auto file = folder.store();
    found(file, 1);
    const auto before = everything(Store::open_to_read(file));
    on_day(file, 2, [](Store& store) {
        auto parent = insert(store, region("甲镇"));
        for (int i = 0; i < 20500; ++i) {
            auto village = region("村");
            village.parent = parent; // the later chunks refer to the first one's row
            insert(store, village);
        }
    });
    CHECK(known_on(file, 1) == before);
}

TEST_CASE("what happens before midnight in China belongs to the day, whatever UTC says") {
    const Folder folder;
    const auto file = folder.store();
    found(file, 1);
    const auto add_at = [&file](const char* moment) {
        auto store = Store::open_to_write(file, {"tester", "test", {}, *Moment::parse(moment)}, 0);
        insert(store, region(moment));
        store.commit();
    };
    add_at("2024-03-05T15:59:59Z");
    add_at("2024-03-05T16:00:00Z");
    CHECK(select<Region>(Store::open_as_known(file, on(5))).size() == 1);
    CHECK(select<Region>(Store::open_as_known(file, on(6))).size() == 2);
}

TEST_CASE("before a store was founded there is nothing to know") {
    const Folder folder;
    found(folder.store(), 3);
    try {
        Store::open_as_known(folder.store(), on(2));
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.status() == Status::refused);
        CHECK(error.text() == "on 2024-03-02 this store did not exist yet");
    }
}

TEST_CASE("an order of entry that the clock contradicts is said, not guessed at") {
    const Folder folder;
    const auto file = folder.store();
    found(file, 1);
    std::int64_t row = 0;
    on_day(file, 9, [&row](Store& store) { row = insert(store, region("甲村")).value; }); // the clock was ahead
    on_day(file, 4, [row](Store& store) {
        auto record = *fetch(store, shape<Region>, row);
        record["name"] = "乙村";
        update(store, record);
    });
    CHECK_THROWS_WITH_AS(Store::open_as_known(file, on(5)),
                         "what was known on 2024-03-05 cannot be told: change 2 cannot be taken back", Error);
}

TEST_CASE("what is sealed today is sealed in any look back") {
    const Folder folder;
    const auto file = folder.store();
    found(file, 1);
    Id<Visit> visit;
    Id<Opinion> opinion;
    on_day(file, 2, [&](Store& store) {
        Station station;
        station.name = "甲站";
        station.region = insert(store, region("甲镇"));
        Visit made;
        made.station = insert(store, station);
        made.received_on = on(2);
        made.channel = "phone";
        made.raised_by = RaisedBy::voter;
        made.name = "王秀兰";
        made.phone = "13900001111";
        visit = insert(store, made);
        Opinion said;
        said.visit = visit;
        said.content = "路灯不亮";
        said.nature = Nature::suggestion;
        said.outcome = Outcome::answered;
        opinion = insert(store, said);
    });
    SUBCASE("a visit made confidential since") {
        on_day(file, 8, [visit](Store& store) {
            auto later = *fetch(store, visit);
            later.confidential = true;
            update(store, later);
        });
        CHECK(fetch(Store::open_as_known(file, on(4)), visit)->confidential);
    }
    SUBCASE("an opinion found to be an accusation since") {
        on_day(file, 8, [opinion](Store& store) {
            auto later = *fetch(store, opinion);
            later.nature = Nature::accusation;
            update(store, later);
        });
        const auto store = Store::open_as_known(file, on(4));
        CHECK(fetch(store, opinion)->nature == Nature::accusation);
        CHECK(fetch(store, visit)->confidential);
    }
    SUBCASE("a voter who became anonymous since") {
        on_day(file, 8, [visit](Store& store) {
            auto later = *fetch(store, visit);
            later.anonymous = true;
            later.name = later.phone = "";
            update(store, later);
        });
        CHECK(fetch(Store::open_as_known(file, on(4)), visit)->name.empty());
    }
    SUBCASE("a home and a sex that were taken out since") {
        on_day(file, 2, [visit](Store& store) {
            auto said = *fetch(store, visit);
            said.home = "高新区第五小组";
            said.sex = Sex::female;
            update(store, said);
        });
        CHECK(fetch(Store::open_as_known(file, on(4)), visit)->home == "高新区第五小组");
        on_day(file, 8, [visit](Store& store) {
            auto later = *fetch(store, visit);
            later.home = "";
            later.sex = Sex::unsaid;
            update(store, later);
        });
        const auto then = *fetch(Store::open_as_known(file, on(4)), visit);
        CHECK(then.home.empty());
        CHECK(then.sex == Sex::unsaid);
        CHECK(then.name == "王秀兰");
    }
    SUBCASE("and nothing else is touched") {
        on_day(file, 8, [](Store& store) { insert(store, region("乙镇")); });
        const auto then = *fetch(Store::open_as_known(file, on(4)), visit);
        CHECK(then.name == "王秀兰");
        CHECK_FALSE(then.confidential);
    }
}

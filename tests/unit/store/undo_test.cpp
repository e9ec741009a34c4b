#include "core/hash.hpp"
#include "desk/undoing.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <set>

using namespace rdlz;

namespace {

/// A store in a folder of its own; each call of `change` is one change set.
class Records {
public:
    Records() : folder_(std::filesystem::temp_directory_path() / new_uuid()) {
        std::filesystem::create_directories(folder_);
        auto store = Store::create(folder_ / "s.rdlz", author());
        set_office(store, {"明河县人大常委会代表工作委员会", "县人大代表工委", "MH-18", {}, {}});
        store.commit();
    }
    ~Records() { std::filesystem::remove_all(folder_); }
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;

    template<class Deed>
    std::int64_t change(Deed deed) const {
        auto store = Store::open_to_write(folder_ / "s.rdlz", author(), 0);
        deed(store);
        return store.commit().value_or(0);
    }

    Store read() const { return Store::open_to_read(folder_ / "s.rdlz"); }

    /// Every row of every record type, voided ones too.
    std::string dump() const {
        const auto store = read();
        std::string text;
        for (const auto* shape : all_shapes())
            each(store, *shape, {{}, true, "id"}, [&text, shape](const Record& record) {
                text += fmt::format("{} {} {} {}", shape->noun, record.id, record.made_by, record.voided_by);
                for (std::size_t i = 0; i < record.values.size(); ++i)
                    text += "|" + machine_text(shape->fields[i], record.values[i]);
                text += "\n";
            });
        return text;
    }

    static Author author() { return {"张三", "test", {}, *Moment::parse("2024-12-31T02:00:00Z")}; }

private:
    std::filesystem::path folder_;
};

Person person(const std::string& name) {
    Person made;
    made.name = name;
    return made;
}

std::int64_t add_person(const Records& records, const std::string& name, Id<Person>* id = nullptr) {
    return records.change([&](Store& store) {
        const auto made = insert(store, person(name));
        if (id != nullptr) *id = made;
    });
}

std::int64_t rename(const Records& records, Id<Person> id, std::string Person::*field, const std::string& text) {
    return records.change([&](Store& store) {
        auto changed = *fetch(store, id);
        changed.*field = text;
        update(store, changed);
    });
}

std::int64_t undo(const Records& records, std::optional<std::int64_t> number, bool cascade = false) {
    return records.change([&](Store& store) { desk::undo(store, number, cascade, "张三"); });
}

std::int64_t redo(const Records& records, std::optional<std::int64_t> number = {}) {
    return records.change([&](Store& store) { desk::redo(store, number); });
}

/// One change chosen by chance: a new person, a field written anew, or a person voided.
void change_by_chance(const Records& records, std::mt19937& chance) {
    const auto persons = select<Person>(records.read());
    const auto any = [&] { return persons[chance() % persons.size()].id; };
    switch (persons.empty() ? 0 : chance() % 4) {
    case 0: add_person(records, "代表" + std::to_string(chance() % 100)); break;
    case 1: rename(records, any(), &Person::phone, std::to_string(13800000000 + chance() % 1000)); break;
    case 2: rename(records, any(), &Person::employer, "单位" + std::to_string(chance() % 10)); break;
    default: records.change([&](Store& store) { mark_void(store, shape<Person>, any().value); });
    }
}

} // namespace

TEST_CASE("whatever was done, undoing it newest first leads back through every state, and redoing forth again") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        std::mt19937 chance(seed);
        const Records records;
        std::vector<std::string> states{records.dump()};
        while (states.size() < 12) {
            change_by_chance(records, chance);
            if (auto now = records.dump(); now != states.back()) states.push_back(std::move(now));
        }
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            undo(records, {});
            REQUIRE(records.dump() == states[i - 1]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            redo(records);
            REQUIRE(records.dump() == states[i]);
        }
    }
}

TEST_CASE("a change of other fields of the same record does not rest on an earlier one") {
    const Records records;
    Id<Person> id;
    add_person(records, "韦春兰", &id);
    const auto phone = rename(records, id, &Person::phone, "13800000001");
    rename(records, id, &Person::employer, "石桥小学");
    undo(records, phone);
    const auto now = *fetch(records.read(), id);
    CHECK(now.phone.empty());
    CHECK(now.employer == "石桥小学");
}

TEST_CASE("a later change of the same field is named, and goes too under cascade") {
    const Records records;
    Id<Person> id;
    const auto made = add_person(records, "韦春兰", &id);
    const auto first = rename(records, id, &Person::phone, "13800000001");
    const auto second = rename(records, id, &Person::phone, "13800000002");
    try {
        undo(records, first);
        FAIL("was not refused");
    } catch (const Error& error) {
        CHECK(error.status() == Status::refused);
        CHECK(error.text().find(std::to_string(second)) != std::string::npos);
    }
    CHECK(fetch(records.read(), id)->phone == "13800000002");
    const auto undone = undo(records, first, true);
    CHECK(fetch(records.read(), id)->phone.empty());
    const auto sets = change_sets(records.read());
    CHECK(sets.front().id == undone);
    CHECK(std::set<std::int64_t>(sets.front().undoes.begin(), sets.front().undoes.end()) == std::set{first, second});
    redo(records, second);
    CHECK(fetch(records.read(), id)->phone == "13800000002");
    CHECK_THROWS_AS(undo(records, made), Error);
}

TEST_CASE("what made a record carries all that refers to it") {
    const Records records;
    Id<Congress> congress;
    records.change([&](Store& store) {
        Region region;
        region.name = "明河县";
        region.kind = "县";
        Congress made;
        made.region = insert(store, region);
        made.term = 18;
        congress = insert(store, made);
    });
    Id<Person> id;
    const auto made = add_person(records, "韦春兰", &id);
    const auto seat = records.change([&](Store& store) {
        Mandate mandate;
        mandate.person = id;
        mandate.congress = congress;
        insert(store, mandate);
    });
    CHECK(resting_on(records.read(), *change_set(records.read(), made)) == std::vector{seat});
    undo(records, made, true);
    CHECK(select<Mandate>(records.read()).empty());
    CHECK_FALSE(fetch(records.read(), id));
}

TEST_CASE("the change that founded the store is locked") {
    const Records records;
    CHECK_THROWS_WITH_AS(undo(records, 1), "change 1 founded the store; it cannot be undone", Error);
    CHECK(office(records.read()).congress == "MH-18");
}

TEST_CASE("a number that is undone or an undo already is refused, and nothing is written") {
    const Records records;
    const auto made = add_person(records, "韦春兰");
    const auto undone = undo(records, made);
    const auto before = change_sets(records.read()).size();
    CHECK_THROWS_AS(undo(records, made), Error);
    CHECK_THROWS_AS(undo(records, undone), Error);
    CHECK_THROWS_AS(redo(records, 1), Error);
    CHECK_THROWS_AS(redo(records, 99), Error);
    CHECK(change_sets(records.read()).size() == before);
}

TEST_CASE("a change of many chunks is taken back whole") {
    const Records records;
    const auto made = records.change([](Store& store) {
        for (int i = 0; i < 25000; ++i) insert(store, person("代表" + std::to_string(i)));
    });
    REQUIRE(select<Person>(records.read()).size() == 25000);
    undo(records, made);
    CHECK(select<Person>(records.read()).empty());
    redo(records, made);
    CHECK(select<Person>(records.read()).size() == 25000);
}

TEST_CASE("what many rows were created with is told from the rows and from what later changes recorded") {
    const Records records;
    constexpr int many = 12000;
    Id<Person> last;
    const auto before = records.dump();
    const auto set = records.change([&](Store& store) {
        for (int i = 1; i <= many; ++i) last = insert(store, person(fmt::format("代表{}", i)));
        auto corrected = *fetch(store, last);
        corrected.phone = "13800000001";
        update(store, corrected);
    });
    const auto full = records.dump();
    const auto renamed = rename(records, last, &Person::name, "韦春兰");

    std::set<std::int64_t> made;
    std::string name;
    each_row_change(records.read(), set, [&](const RowChange& row) {
        if (row.kind == RowChange::Kind::made) made.insert(row.row);
        for (const auto& cell : row.cells)
            if (row.row == last.value && row.kind == RowChange::Kind::made && cell.column == "name")
                name = std::get<std::string>(*cell.after);
    });
    CHECK(made.size() == many);
    CHECK(name == fmt::format("代表{}", many));

    CHECK_THROWS_AS(undo(records, set), Error); // the renaming rests on it
    undo(records, set, true);
    CHECK(records.dump() == before);
    redo(records);
    CHECK(records.dump() != before);
    CHECK(select<Person>(records.read()).size() == many);
    undo(records, renamed);
    CHECK(records.dump() == full);
}

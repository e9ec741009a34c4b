// Scoring beside the least it could cost: stepping the same rows and columns into C++, deputy by deputy, and doing
// nothing with them.
//
//   scoring make STORE DEPUTIES FACTS   fills a store that 'rdlz store create' and 'region add' began
//   scoring step STORE                  steps through the attendances, deputy by deputy
//   scoring score STORE SCHEME.toml     derives the facts and scores them
//   scoring rules N                     writes a scheme of N rules

#include "desk/scoring/scoring.hpp"
#include "core/hash.hpp"
#include "desk/congresses.hpp"
#include "desk/names.hpp"
#include "store/store.hpp"

#include <fstream>
#include <iostream>
#include <sqlite3.h>
#include <sstream>

using namespace rdlz;

namespace {

constexpr int per_deputy_of_activity = 40; ///< deputies called to one activity

class Raw {
public:
    explicit Raw(const char* file) {
        check(sqlite3_open(file, &store_));
        run("PRAGMA cache_size = -65536");
    }
    ~Raw() { sqlite3_close(store_); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void run(const std::string& sql) { check(sqlite3_exec(store_, sql.c_str(), nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(store_, sql, -1, &statement, nullptr));
        return statement;
    }
    void check(int status) {
        if (status == SQLITE_OK) return;
        std::cerr << sqlite3_errmsg(store_) << "\n";
        std::exit(1);
    }

private:
    sqlite3* store_ = nullptr;
};

/// Numbers from 1 to a bound, as a table of SQL.
std::string numbers(const std::string& name, long bound) {
    return "WITH RECURSIVE " + name + "(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM " + name + " WHERE n < " +
           std::to_string(bound) + ") ";
}

void make_store(const char* file, long deputies, long facts) {
    Raw raw(file);
    const auto activities = facts / per_deputy_of_activity;
    const std::string types =
        "substr('reception  training   inspection theme      supervisionapp        ', 1 + (n % 6) * 11, 11)";
    const std::string presence =
        "substr('present        late           leave-official absent         present        ', "
        "1 + ((n * 7) % 5) * 15, 15)";
    raw.run("PRAGMA foreign_keys = OFF; BEGIN");
    raw.run(numbers("k", deputies) +
            "INSERT INTO person (id, uuid, code, name, leader, made_by) SELECT n, printf('%032d', n), "
            "printf('DB%05d', n), printf('代表%05d', n), 0, 1 FROM k");
    raw.run(numbers("k", deputies) +
            "INSERT INTO mandate (id, deputy, congress, since, reelected, made_by) SELECT n, n, "
            "(SELECT id FROM congress WHERE code = 'MH-18'), '2021-10-20', 0, 1 FROM k");
    raw.run(numbers("k", activities) +
            "INSERT INTO activity (id, uuid, code, type, title, starts_on, half_days, cancelled, history, made_by) "
            "SELECT n, printf('%032d', n), printf('HD%05d', n), trim(" +
            types + "), '活动', date('2024-01-01', '+' || (n % 366) || ' days'), 1 + n % 3, 0, 0, 1 FROM k");
    raw.run(numbers("k", activities * per_deputy_of_activity) +
            "INSERT INTO attendance (id, activity, deputy, presence, role, spoke, made_by) SELECT n, 1 + (n - 1) / " +
            std::to_string(per_deputy_of_activity) + ", 1 + (n * 7919) % " + std::to_string(deputies) + ", trim(" +
            presence + "), CASE n % 9 WHEN 0 THEN '组织者' END, CASE n % 13 WHEN 0 THEN '发言' END, 1 FROM k");
    raw.run("COMMIT; ANALYZE");
}

/// The columns that facts are made of; their sum keeps the compiler from leaving the reading out.
long step(const char* file) {
    Raw raw(file);
    auto* deputies = raw.prepare("SELECT deputy FROM mandate ORDER BY deputy");
    auto* rows = raw.prepare("SELECT activity, mandate, presence, role, half_days, spoke, made_by FROM attendance "
                             "WHERE deputy = ?1 AND voided_by IS NULL");
    long sum = 0;
    for (; sqlite3_step(deputies) == SQLITE_ROW; sqlite3_reset(rows)) {
        sqlite3_bind_int64(rows, 1, sqlite3_column_int64(deputies, 0));
        for (; sqlite3_step(rows) == SQLITE_ROW; ++sum) {
            sum += static_cast<long>(sqlite3_column_int64(rows, 0) + sqlite3_column_int64(rows, 1));
            for (const int text : {2, 3, 5})
                if (const auto* word = sqlite3_column_text(rows, text)) sum += word[0];
            sum += static_cast<long>(sqlite3_column_int64(rows, 4) + sqlite3_column_int64(rows, 6));
        }
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(deputies);
    return sum;
}

void score_store(const char* file, const char* scheme) {
    std::ifstream in(scheme);
    std::stringstream text;
    text << in.rdbuf();
    const auto store = Store::open_to_read(file);
    const desk::Names names(store);
    const auto tally = desk::tally_by(names, {desk::home_congress(store), Period::year(2024)},
                                      desk::draft_rules(names, scheme, text.str()));
    Points sum;
    for (const auto& standing : tally.standings) sum += standing.totals.total;
    std::cout << tally.standings.size() << " deputies, " << sum.str() << " points\n";
}

void write_rules(int count) {
    const char* const types[] = {"reception", "training", "inspection", "theme", "supervision", "app"};
    std::cout
        << "[policy]\ncode = \"bench\"\nname = \"bench\"\neffective_on = 2024-01-01\n[scheme]\nlevel = \"county\"\n"
           "credit = \"each\"\npart_year = \"same\"\nterm_change = \"apart\"\n[scheme.total]\nfloor = 0\n";
    for (int i = 0; i < 6; ++i)
        std::cout << "[[scheme.category]]\ncode = \"" << types[i] << "\"\nname = \"" << types[i] << "\"\ncap = 60\n";
    for (int i = 0; i < count; ++i) {
        const auto* type = types[i % 6];
        std::cout << "[[scheme.rule]]\nname = \"rule " << i << "\"\ncategory = \"" << type
                  << "\"\nkind = \"activity\"\ntype = \"" << type << "\"\n";
        if (i % 4 == 0) std::cout << "by = \"status\"\ntable = { present = 2, late = 1, leave-official = \"0.5\" }\n";
        if (i % 4 == 1) std::cout << "outcome = \"spoke\"\npoints = 1\ncombine = \"once\"\n";
        if (i % 4 == 2) std::cout << "role = \"组织者\"\npoints = 1\nfirst = 3\nfurther = \"0.5\"\n";
        if (i % 4 == 3) std::cout << "status = \"present\"\nper = \"quantity\"\npoints = \"0.5\"\n";
        std::cout << "cap = " << 5 + i % 7 << "\n";
    }
}

} // namespace

int main(int count, char** words) {
    const std::vector<std::string> all(words, words + count);
    if (all.size() == 5 && all[1] == "make") make_store(words[2], std::stol(all[3]), std::stol(all[4]));
    else if (all.size() == 3 && all[1] == "step") std::cout << step(words[2]) << "\n";
    else if (all.size() == 4 && all[1] == "score") score_store(words[2], words[3]);
    else if (all.size() == 3 && all[1] == "rules") write_rules(std::stoi(all[2]));
    else return 2;
    return 0;
}

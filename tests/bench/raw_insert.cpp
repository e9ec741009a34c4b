// The least that an import could cost: the same rows through bare prepared statements, nothing checked, nothing
// recorded. raw_insert ROSTER.csv STORE — the roster as roster.py writes it, the store with regions and stations in it.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sqlite3.h>
#include <sstream>
#include <string>
#include <vector>

namespace {

sqlite3* store = nullptr;

void check(int status) {
    if (status == SQLITE_OK || status == SQLITE_ROW || status == SQLITE_DONE) return;
    std::cerr << sqlite3_errmsg(store) << "\n";
    std::exit(1);
}

sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(store, sql, -1, &statement, nullptr));
    return statement;
}

sqlite3_int64 run(sqlite3_stmt* statement, const std::vector<std::string>& texts,
                  const std::vector<sqlite3_int64>& numbers) {
    int at = 0;
    for (const auto& text : texts)
        check(sqlite3_bind_text(statement, ++at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
    for (const auto number : numbers)
        check(number == 0 ? sqlite3_bind_null(statement, ++at) : sqlite3_bind_int64(statement, ++at, number));
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
    return sqlite3_last_insert_rowid(store);
}

std::map<std::string, sqlite3_int64> known(const char* sql) {
    std::map<std::string, sqlite3_int64> found;
    auto* query = prepare(sql);
    while (sqlite3_step(query) == SQLITE_ROW)
        found[reinterpret_cast<const char*>(sqlite3_column_text(query, 0))] = sqlite3_column_int64(query, 1);
    sqlite3_finalize(query);
    return found;
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');) all.push_back(cell);
    return all;
}

} // namespace

int main(int, char** words) {
    check(sqlite3_open(words[2], &store));
    check(sqlite3_exec(store,
                       "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536; BEGIN IMMEDIATE",
                       nullptr, nullptr, nullptr));
    auto stations = known("SELECT name, id FROM station");
    auto congresses = known("SELECT code, id FROM congress");
    std::map<std::string, sqlite3_int64> groupings;
    auto* person = prepare("INSERT INTO person (uuid, code, name, sex, nation, born, education, party, employer, "
                           "title, phone, leader, made_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)");
    auto* mandate = prepare(
        "INSERT INTO mandate (certificate, since, deputy, congress, reelected, made_by) VALUES (?, ?, ?, ?, 0, 1)");
    auto* grouping = prepare("INSERT INTO grouping (kind, name, congress, made_by) VALUES (?, ?, ?, 1)");
    auto* membership = prepare(
        "INSERT INTO membership (since, deputy, mandate, station, grouping, made_by) VALUES (?, ?, ?, ?, ?, 1)");
    const auto congress = congresses["MH-18"];
    const auto place = [&](const char* kind, const std::string& name) {
        auto& id = groupings[kind + name];
        if (id == 0) id = run(grouping, {kind, name}, {congress});
        return id;
    };

    std::ifstream in(words[1]);
    std::string line;
    std::getline(in, line);
    const std::string since = "2021-10-20";
    for (int number = 1; std::getline(in, line); ++number) {
        const auto row = cells(line.substr(0, line.find('\r')));
        char uuid[40];
        char code[16];
        std::snprintf(uuid, sizeof uuid, "00000000-0000-4000-8000-%012d", number);
        std::snprintf(code, sizeof code, "DB%06d", number);
        const auto deputy =
            run(person, {uuid, code, row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9]}, {});
        const auto seat = run(mandate, {row[0], since}, {deputy, congress});
        run(membership, {since}, {deputy, seat, 0, place("delegation", row[12])});
        run(membership, {since}, {deputy, seat, 0, place("constituency", row[11])});
        run(membership, {since}, {deputy, 0, stations[row[13]], 0});
    }
    check(sqlite3_exec(store, "COMMIT", nullptr, nullptr, nullptr));
    check(sqlite3_close_v2(store));
}

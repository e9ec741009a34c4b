#include "store/history/created.hpp"

#include <algorithm>
#include <map>

namespace rdlz {

namespace {

using Rows = std::map<std::string, std::map<std::int64_t, std::map<int, Value>>>;

bool is_among(const std::vector<CreatedRange>& ranges, const RecordedRow& row) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const CreatedRange& range) { return range.table == row.table && range.holds(row.id); });
}

/// What stood in the rows of these ranges before the change sets made after one touched them, by column.
Rows values_before_later(const Store& store, std::int64_t change_set, const std::vector<CreatedRange>& ranges) {
    std::vector<std::int64_t> later;
    {
        Query query(store.database(),
                    "SELECT DISTINCT change_set FROM change_content WHERE change_set > ? ORDER BY change_set DESC");
        query.with(change_set);
        while (query.next()) later.push_back(query.number(0));
    }
    Rows before;
    for (const auto id : later)
        each_chunk(store, id, true, [&](std::string& content, std::int64_t) {
            each_recorded(content, [&](const RecordedRow& row) {
                if (!is_among(ranges, row)) return;
                for (int column = 0; column < row.columns; ++column)
                    if (auto value = row.before(column)) before[row.table][row.id][column] = std::move(*value);
            });
        });
    return before;
}

std::vector<Value> cells(const Query& query, int columns) {
    std::vector<Value> values;
    for (int column = 0; column < columns; ++column) values.push_back(query.value(column));
    return values;
}

int columns_of(const Store& store, const std::string& table) {
    Query query(store.database(), "SELECT count(*) FROM pragma_table_info(?)");
    return query.with(table).next() ? static_cast<int>(query.number(0)) : 0;
}

void each_of_range(const Store& store, const CreatedRange& range,
                   const std::map<std::int64_t, std::map<int, Value>>& before,
                   const std::function<void(const RecordedRow&)>& take) {
    const int columns = columns_of(store, range.table);
    for (auto id = range.first; id <= range.last; ++id) {
        Query query(store.database(), fmt::format("SELECT * FROM {} WHERE id = ?", range.table));
        auto values =
            query.with(id).next() ? cells(query, columns) : std::vector<Value>(static_cast<std::size_t>(columns));
        if (const auto held = before.find(id); held != before.end())
            for (const auto& [column, value] : held->second) values[static_cast<std::size_t>(column)] = value;
        take(RecordedRow{nullptr, &values, range.table.c_str(), columns, SQLITE_INSERT, id});
    }
}

} // namespace

std::vector<CreatedRange> created_ranges(const Store& store, std::int64_t change_set, std::int64_t chunk) {
    Query query(store.database(), "SELECT table_name, first_row, last_row FROM change_created WHERE change_set = ? AND "
                                  "(? = 0 OR chunk = ?) ORDER BY chunk, table_name, first_row");
    query.with(change_set, chunk, chunk);
    std::vector<CreatedRange> found;
    while (query.next()) found.push_back({query.text(0), query.number(1), query.number(2)});
    return found;
}

std::vector<CreatedRange> created_ranges(const Store& store, std::int64_t change_set) {
    return created_ranges(store, change_set, 0);
}

void each_created(const Store& store, std::int64_t change_set, const std::function<void(const RecordedRow&)>& take) {
    const auto ranges = created_ranges(store, change_set);
    if (ranges.empty()) return;
    auto before = values_before_later(store, change_set, ranges);
    for (const auto& range : ranges) each_of_range(store, range, before[range.table], take);
}

void each_row(const Store& store, std::int64_t change_set, const std::function<void(const RecordedRow&)>& take) {
    each_created(store, change_set, take);
    each_chunk(store, change_set, false, [&take](std::string& content, std::int64_t) { each_recorded(content, take); });
}

} // namespace rdlz

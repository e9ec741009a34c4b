#include "store/database.hpp"

namespace rdlz {

Query::Query(Database& database, const std::string& sql) : database_(database), statement_(database.prepare(sql)) {}

Query::~Query() {
    if (!statement_) return;
    statement_->tryReset();
    statement_->clearBindings();
}

void Query::bind(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) bind(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&value)) bind(*number);
    else ++bound_; // bindings are cleared to NULL after each use
}

Query& Query::with_all(const std::vector<Value>& values) {
    for (const auto& value : values)
        if (const auto* text = std::get_if<std::string>(&value)) statement_->bindNoCopy(++bound_, *text);
        else bind(value);
    return *this;
}

void Query::bind(const std::string& text) { statement_->bind(++bound_, text); }
void Query::bind(std::int64_t number) { statement_->bind(++bound_, number); }

bool Query::next() {
    database_.stop().check();
    try {
        return statement_->executeStep();
    } catch (const SQLite::Exception& problem) {
        fail(problem, database_.file());
    }
}

void Query::run() {
    while (next()) {
    }
}

Value Query::value(int column) const {
    const auto cell = statement_->getColumn(column);
    if (cell.isNull()) return {};
    if (cell.isInteger()) return cell.getInt64();
    return cell.getString();
}

std::string Query::text(int column) const {
    const auto cell = statement_->getColumn(column);
    return cell.isNull() ? std::string() : cell.getString();
}

std::int64_t Query::number(int column) const { return statement_->getColumn(column).getInt64(); }
std::optional<Date> Query::date(int column) const { return Date::parse(text(column)); }

} // namespace rdlz

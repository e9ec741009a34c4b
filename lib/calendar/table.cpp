#include "calendar/calendar.hpp"
#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "policy/document.hpp"

#include <algorithm>

// The table travels inside the library: .incbin costs no compile time.
asm(".pushsection .rodata\n"
    ".hidden rdlz_holidays_begin\n"
    ".hidden rdlz_holidays_end\n"
    ".global rdlz_holidays_begin\n"
    ".global rdlz_holidays_end\n"
    "rdlz_holidays_begin:\n"
    ".incbin \"" RDLZ_SOURCE_ROOT "/lib/calendar/holidays.toml\"\n"
    "rdlz_holidays_end:\n"
    ".popsection\n");
extern "C" __attribute__((visibility("hidden"))) const char rdlz_holidays_begin[];
extern "C" __attribute__((visibility("hidden"))) const char rdlz_holidays_end[];

namespace rdlz::calendar {

/// Reads the table of holidays: `[[year]]` with its notices, and for each holiday its days off and made up.
class TableReader {
public:
    TableReader(const policy::Document& document, Calendar::Reading& out) : document_(document), out_(out) {}

    void run() {
        policy::Reader root(document_, document_.root, out_.problems);
        for (const auto& table : root.list("year").items) year(table);
        if (out_.calendar.years_.empty())
            root.problem("year", say("no year is announced"), say("begin one with [[year]]"));
    }

private:
    void year(const policy::Node& table) {
        policy::Reader reader(document_, table, out_.problems);
        Year year;
        year.year = static_cast<int>(reader.integer("year", 0));
        auto& years = out_.calendar.years_;
        const int wanted = years.empty() ? year.year : years.back().year + 1;
        if (year.year < 1949 || year.year > 2999 || year.year != wanted)
            reader.problem("year", say("years must follow each other without a gap"), say("write year = {}", wanted));
        for (const auto& text : reader.texts("papers")) year.papers.push_back(paper(text));
        if (year.papers.empty())
            reader.problem("papers", say("no notice is named"), say("name the State Council's notice and its address"));
        for (const auto& item : reader.list("holidays").items) holiday(item, year.year);
        years.push_back(std::move(year));
    }

    static Paper paper(const std::string& text) {
        const auto space = text.rfind(' ');
        if (space == std::string::npos) return {text, {}};
        return {text.substr(0, space), text.substr(space + 1)};
    }

    void holiday(const policy::Node& table, int year) {
        policy::Reader reader(document_, table, out_.problems);
        const auto name = reader.need_text("name");
        const auto off = dates(reader, "off");
        if (off.size() != 2 || off[1] < off[0] || off[0].days_until(off[1]) > 20) {
            reader.problem("off", say("this is no run of days off"), say("write the first and the last day off"));
            return;
        }
        for (Date date = off[0]; date <= off[1]; date = date.plus_days(1)) enter(reader, date, {name, true, year});
        for (const auto date : dates(reader, "work")) enter(reader, date, {name, false, year});
    }

    static std::vector<Date> dates(policy::Reader& reader, const char* key) {
        std::vector<Date> out;
        for (const auto& item : reader.list(key).items)
            if (const auto date = Date::parse(item.text)) out.push_back(*date);
            else
                reader.problem(key, say("the list holds something that is no date"),
                               say("write dates without quotes: 2025-01-31"));
        return out;
    }

    void enter(policy::Reader& reader, Date date, Calendar::Entry entry) {
        if (!entry.off && date.weekday() < 6)
            reader.problem("work", say("{} is a working day anyway", date.str()),
                           say("name only weekends made up for a holiday"));
        if (std::abs(date.year() - entry.year) > 1)
            reader.problem("off", say("{} is not near {}", date.str(), entry.year), say("check the year of the date"));
        if (!out_.calendar.entries_.emplace(date, std::move(entry)).second)
            reader.problem("off", say("{} is named twice", date.str()), say("name each day once"));
    }

    const policy::Document& document_;
    Calendar::Reading& out_;
};

Calendar::Reading Calendar::read(std::string file, std::string text) {
    Reading out;
    out.calendar.fingerprint_ = sha256(text);
    auto parsed = policy::parse(std::move(file), std::move(text));
    out.problems = std::move(parsed.problems);
    if (out.problems.empty()) TableReader(parsed.document, out).run();
    return out;
}

Calendar Calendar::built_in() {
    auto reading = read("holidays.toml", std::string(rdlz_holidays_begin, rdlz_holidays_end));
    if (!reading.problems.empty()) throw Error(Status::bug, reading.problems.front().str());
    return std::move(reading.calendar);
}

} // namespace rdlz::calendar

#pragma once

#include "core/date.hpp"
#include "store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// The office a store belongs to; its words stand in every title and phrase.
struct Office {
    std::string name;       ///< 明河县人大常委会代表工作委员会, exactly
    std::string short_name; ///< 县人大代表工委
    std::string congress;   ///< code of the congress it serves (本级); empty until it is opened
    std::string phone;      ///< 联系电话 and 地址 of the publicity sheet
    std::string address;
};

Office office(const Store& store);
void set_office(Store& store, const Office& office);

/// A local rule as it was adopted.
struct AdoptedPolicy {
    std::int64_t id = 0;
    std::string code;
    std::string name;
    Date effective_on;
    std::optional<Date> checked_on;
    std::string parts; ///< comma-separated
    std::string content;
    std::string fingerprint;
    std::int64_t made_by = 0;
};

std::vector<AdoptedPolicy> policies(const Store& store); ///< by the day they take effect, then as adopted
void adopt(Store& store, const AdoptedPolicy& policy);

/// One file that left the office.
struct Export {
    Moment at;
    std::string actor;
    std::string report;
    std::string period;
    std::string file;
    std::int64_t row_count = 0;
    std::string digest;
    std::string reason;
};
void record_export(Store& store, const Export& done);

/// A day of the calendar as views see it.
struct CalendarDay {
    Date day;
    bool workday = false;
    int workday_number = 0;
    bool provisional = false;
};
void keep_calendar(Store& store, const std::vector<CalendarDay>& days);

} // namespace rdlz

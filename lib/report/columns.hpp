#pragma once

#include "report/data_set.hpp"

/// How the data sets' columns are written down.
namespace rdlz::report {

inline constexpr bool personal = true;
inline constexpr bool summed = true;

inline DataColumn voter(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::text, personal, false};
}

inline DataColumn text(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::text, false, false};
}

inline DataColumn day(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::date, false, false};
}

inline DataColumn count(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::integer, false, summed};
}

inline DataColumn points(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::points, false, false};
}

/// A number that means nothing in a sum.
inline DataColumn number(std::string key, std::string heading) {
    return {std::move(key), std::move(heading), Format::integer, false, false};
}

inline DataColumn rank() { return number("rank", "名次"); }
inline DataColumn categories() { return {"category:*", "", Format::points, false, false}; }

/// Those that tell of points, and those that go up.
std::vector<DataShape> score_shapes();

} // namespace rdlz::report

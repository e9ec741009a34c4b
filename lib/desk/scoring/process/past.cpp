#include "desk/scoring/process/past.hpp"

#include "domain/process.hpp"
#include "store/records.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace rdlz::desk {

namespace {

using Json = nlohmann::json;

/// Who a code is today: the entry that is kept, where two were joined since.
std::int64_t person_of(const Store& store, const std::string& code) {
    auto found = fetch_by_code(store, shape<Person>, code);
    while (found && found->number("merged_into") != 0)
        found = fetch(store, shape<Person>, found->number("merged_into"));
    return found ? found->id : 0;
}

score::PastYear year_of(const Json& standing) {
    score::PastYear year;
    year.band = standing.at("band").get<std::string>();
    for (const auto& [name, missed] : standing.at("missed").items()) year.missed.push_back(name);
    for (const auto& [name, count] : standing.at("counts").items())
        year.counts.emplace_back(name, Points::parse(count.get<std::string>()).value_or(Points{}));
    return year;
}

bool of_same_region(const Store& store, Id<Congress> left, Id<Congress> right) {
    return left == right || fetch(store, left)->region == fetch(store, right)->region;
}

} // namespace

SealedYears::SealedYears(const Store& store, Id<Congress> congress, Date from) {
    for (const auto& seal : select<Seal>(store, {{}, false, "ends_on"})) {
        if (!(seal.starts_on < from) || !of_same_region(store, seal.congress, congress)) continue;
        const auto json = Json::parse(seal.result);
        std::set<std::string> announced;
        for (const auto& code : json.at("announced")) announced.insert(code.get<std::string>());
        for (const auto& standing : json.at("standings")) {
            auto year = year_of(standing);
            const auto code = standing.at("code").get<std::string>();
            year.year = seal.ends_on->year();
            year.in_term = seal.congress == congress;
            year.announced = announced.contains(code);
            auto& all = years_[person_of(store, code)];
            if (all.empty() || all.back().year != year.year) all.push_back(std::move(year));
        }
    }
}

std::vector<score::PastYear> SealedYears::of(Id<Person> person) const {
    const auto found = years_.find(person.value);
    return found == years_.end() ? std::vector<score::PastYear>() : found->second;
}

} // namespace rdlz::desk

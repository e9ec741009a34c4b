#include "core/text.hpp"
#include "desk/ledgers/scope.hpp"
#include "desk/scoring/scoring.hpp"
#include "report/name_order.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

constexpr std::string_view family = "category:";

/// "category:*" becomes one column for each ordinary category of the scheme.
std::vector<report::DataColumn> columns_of(const score::Scheme& scheme) {
    std::vector<report::DataColumn> columns;
    for (const auto& column : report::data_shape("scores").columns) {
        if (column.key != "category:*") {
            columns.push_back(column);
            continue;
        }
        for (const auto& category : scheme.categories)
            if (category.kind == score::CategoryKind::ordinary)
                columns.push_back(
                    {std::string(family) + category.code, category.name, report::Format::points, false, false});
    }
    return columns;
}

void print(const Tally& tally, const score::Place& place, report::DataRow& cells) {
    const auto& standing = tally.standings[place.standing];
    const auto& categories = tally.rules.scheme().categories;
    cells.set("rank", place.rank);
    cells.set("name", standing.subject.name);
    cells.set("delegation", standing.subject.delegation);
    cells.set("station", standing.subject.station);
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].kind == score::CategoryKind::ordinary)
            cells.set(std::string(family) + categories[i].code, standing.totals.categories[i]);
    cells.set("base", standing.totals.base);
    cells.set("added", standing.totals.added);
    cells.set("deducted", standing.totals.deducted);
    cells.set("total", standing.totals.total);
    cells.set("days", Points::whole(standing.duty_days));
    cells.set("signature", "");
    cells.set("note", place.tied ? "并列" : "");
}

/// What a candidate did, in figures without points: 出席会议和活动14次，接待选民6次，提出建议2件
std::string deeds_of(const score::Statement& statement) {
    int attended = 0;
    int received = 0;
    int filed = 0;
    for (const auto& fact : statement.facts) {
        if (fact.kind == "activity" &&
            (fact.status == "present" || fact.status == "late" || fact.status == "left-early"))
            ++attended;
        if (fact.kind == "reception") ++received;
        if (fact.kind == "suggestion" && fact.role == "lead") ++filed;
    }
    std::vector<std::string> parts;
    if (attended > 0) parts.push_back(fmt::format("出席会议、参加活动{}次", attended));
    if (received > 0) parts.push_back(fmt::format("接待来访{}批次", received));
    if (filed > 0) parts.push_back(fmt::format("领衔提出建议{}件", filed));
    return joined(parts, "，");
}

/// A candidate as the publicity sheet may show one: no points, no rank.
struct Star {
    Person person;
    std::string delegation;
    std::string station;
    std::string deeds;
};

std::vector<Star> stars_of(const Scope& scope) {
    const auto period = scope.year_so_far();
    const auto tally = desk::tally(scope.names, scope.congress, period);
    std::vector<Star> stars;
    if (!tally.candidates) return stars;
    for (const auto& place : tally.candidates->chosen) {
        const auto& subject = tally.standings[place.standing].subject;
        const Id<Person> id{resolve(scope.names.store(), shape<Person>, subject.code)};
        stars.push_back({*fetch(scope.names.store(), id), subject.delegation, subject.station,
                         deeds_of(statement_for(scope.names, scope.congress, period, id).statement)});
    }
    const report::NameOrder order;
    std::sort(stars.begin(), stars.end(), [&order](const Star& left, const Star& right) {
        return std::pair(order.key(left.person.name), left.person.code.text) <
               std::pair(order.key(right.person.name), right.person.code.text);
    });
    return stars;
}

} // namespace

report::DataSet score_data(const Scope& scope) {
    auto held = std::make_shared<const Tally>(tally(scope.names, scope.congress, scope.year_so_far()));
    auto at = std::make_shared<std::size_t>(0);
    return {"scores", columns_of(held->rules.scheme()), [held, at](report::DataRow& cells) {
                if (*at == held->ranking.places.size()) return false;
                print(*held, held->ranking.places[(*at)++], cells);
                return true;
            }};
}

report::DataSet star_data(const Scope& scope) {
    auto waiting = std::make_shared<std::vector<Star>>(stars_of(scope));
    const auto more = [waiting](std::vector<Star>& part) {
        part = std::exchange(*waiting, {});
        return !part.empty();
    };
    return in_parts<Star>("stars", more, [](const Star& star, report::DataRow& cells) {
        cells.set("name", star.person.name);
        cells.set("sex", chinese(star.person.sex));
        cells.set("position", position_of(star.person));
        cells.set("delegation", star.delegation);
        cells.set("station", star.station);
        cells.set("deeds", star.deeds);
    });
}

} // namespace rdlz::desk

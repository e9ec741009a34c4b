#include "desk/ledgers/summaries/ranked.hpp"

namespace rdlz::desk {

namespace {

constexpr std::string_view family = "category:";

} // namespace

Categories categories_of(const score::Scheme& scheme) {
    Categories found;
    for (const auto& category : scheme.categories)
        if (category.is_ordinary()) found.emplace_back(category.code, category.name);
    return found;
}

std::vector<report::DataColumn> summary_columns(std::string_view data_set, const Categories& categories) {
    std::vector<report::DataColumn> columns;
    for (const auto& column : report::data_shape(data_set).columns) {
        if (column.key != "category:*") {
            columns.push_back(column);
            continue;
        }
        for (const auto& [code, name] : categories)
            columns.push_back({std::string(family) + code, name, report::Format::points, false, false});
    }
    return columns;
}

void print_place(const Tally& tally, const score::Place& place, report::DataRow& cells) {
    const auto& standing = tally.standings[place.standing];
    const auto& categories = tally.rules.scheme().categories;
    cells.set("rank", place.rank);
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].is_ordinary())
            cells.set(std::string(family) + categories[i].code, standing.totals.categories[i]);
    cells.set("base", standing.totals.base);
    cells.set("added", standing.totals.added);
    cells.set("deducted", standing.totals.deducted);
    cells.set("total", standing.totals.total);
    cells.set("signature", "");
    cells.set("note", place.tied ? "并列" : "");
}

report::DataSet summary(const Scope& scope, std::string_view data_set, PrintSubject print, const score::See& see) {
    const Question question{scope.congress, scope.year_so_far(), subject_of(data_set)};
    auto held =
        std::make_shared<const Tally>(tally_by(scope.names, question, adopted_rules(scope.names, question), see));
    auto at = std::make_shared<std::size_t>(0);
    const auto rows = [held, at, print = std::move(print)](report::DataRow& cells) {
        while (*at < held->ranking.places.size()) {
            const auto& place = held->ranking.places[(*at)++];
            cells.clear();
            print_place(*held, place, cells);
            if (print(held->standings[place.standing], cells)) return true;
        }
        return false;
    };
    return {std::string(data_set), summary_columns(data_set, categories_of(held->rules.scheme())), rows};
}

} // namespace rdlz::desk

#include "desk/ledgers/voters.hpp"

#include "core/text.hpp"
#include "store/lookup.hpp"

namespace rdlz::desk {

namespace {

OpinionRow row_of(const Scope& scope, OpinionView view) {
    forget_later(view.opinion, scope.as_of);
    std::vector<std::string> names;
    for (const auto person : view.deputies)
        names.push_back(scope.names.shown(*shape<VisitDeputy>.find("deputy"), person.value, true));
    const auto station = scope.names.shown(*shape<Visit>.find("station"), view.visit.station.value, true);
    const auto department = view.opinion.department ? scope.names.shown(*shape<Opinion>.find("department"),
                                                                        view.opinion.department.value, true)
                                                    : std::string();
    if (!scope.unmask) mask(view);
    return {std::move(view), station, joined(names, "、"), department};
}

std::vector<std::int64_t> visits_of(const Scope& scope) {
    std::vector<std::int64_t> found;
    each(scope.names.store(), shape<Visit>, {{}, false, "received_on"}, [&](const Record& record) {
        const bool here = !scope.station || record.number("station") == scope.station.value;
        if (here && scope.period.holds(*Date::parse(record.text("received_on")))) found.push_back(record.id);
    });
    return found;
}

} // namespace

report::DataSet opinion_rows(const Scope& scope, std::string_view name,
                             std::function<void(const OpinionRow& row, report::DataRow& cells)> print) {
    auto visits = std::make_shared<std::vector<std::int64_t>>(visits_of(scope));
    auto at = std::make_shared<std::size_t>(0);
    const auto more = [&scope, visits, at](std::vector<OpinionRow>& part) {
        if (*at == visits->size()) return false;
        const auto visit = *fetch(scope.names.store(), Id<Visit>{(*visits)[(*at)++]});
        for (auto& view : opinions_of(scope.names.store(), visit)) part.push_back(row_of(scope, std::move(view)));
        return true;
    };
    return in_parts<OpinionRow>(name, more, std::move(print));
}

} // namespace rdlz::desk

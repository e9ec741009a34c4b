#include "nouns.hpp"

namespace rdlz::cli {

const std::vector<Noun>& tree() {
    // One noun a line, in the order help shows them.
    static const std::vector<Noun> nouns{
        store_noun(),      region_noun(),  congress_noun(), policy_noun(),   calendar_noun(), table_noun(),
        department_noun(), station_noun(), deputy_noun(),   activity_noun(), intake_noun(),   suggestion_noun(),
        deed_noun(),       duty_noun(),    rating_noun(),   line_noun(),     collect_noun(),  score_noun(),
        report_noun(),     period_noun(),  tally_noun(),    plan_noun(),     change_noun(),
    };
    return nouns;
}

} // namespace rdlz::cli

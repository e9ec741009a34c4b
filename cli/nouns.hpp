#pragma once

#include "command.hpp"

namespace rdlz::cli {

Noun store_noun();
Noun region_noun();
Noun congress_noun();
Noun policy_noun();
Noun calendar_noun();
Noun table_noun();
Noun department_noun();
Noun station_noun();
Noun deputy_noun();
Noun activity_noun();
Noun intake_noun();
Noun suggestion_noun();
Noun deed_noun();
Noun duty_noun();
Noun rating_noun();
Noun line_noun();
Noun tally_noun();
Noun plan_noun();
Noun collect_noun();
Noun change_noun();
Noun score_noun();
Noun report_noun();
Noun period_noun();

} // namespace rdlz::cli

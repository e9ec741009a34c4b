#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command activity_add();
Command activity_attend();
Command activity_list();
Command activity_show();
Command activity_plan();
Command activity_change();
Command activity_import();
Command activity_void();

Noun activity_noun() {
    return {"activity",
            "活动",
            N_("activities of deputies, who attended, and the yearly plan"),
            {activity_add(), activity_attend(), activity_list(), activity_show(), activity_plan(), activity_change(),
             activity_import(), activity_void()},
            {"代表活动"}};
}

} // namespace rdlz::cli

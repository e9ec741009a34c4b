#include "core/message.hpp"
#include "merit/waiting.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command activity_add();
Command activity_attend();
Command activity_declare();
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
            {activity_add(), activity_attend(), activity_declare(),
             uniform<ListDeclared, Attendance>("declared", "待核实", N_("list the declared attendance that waits")),
             uniform<ConfirmDeclared, Attendance>("confirm", "核实", N_("confirm declared attendance, one or all")),
             uniform<ReturnDeclared, Attendance>("return", "退回", N_("return declared attendance, with the reason")),
             activity_list(), activity_show(), activity_plan(), activity_change(), activity_import(), activity_void()},
            {"代表活动"}};
}

} // namespace rdlz::cli

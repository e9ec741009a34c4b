#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

Command deputy_add();
Command deputy_list();
Command deputy_show();
Command deputy_change();
Command deputy_import();
Command deputy_assign();
Command deputy_release();
Command deputy_end();
Command deputy_merge();

Noun deputy_noun() {
    return {"deputy",
            "代表",
            N_("deputies: persons, their mandates and their places"),
            {deputy_add(), deputy_list(), deputy_show(), deputy_change(), deputy_import(), deputy_assign(),
             deputy_release(), deputy_end(), deputy_merge(),
             uniform<VoidRecord, Person>("void", "作废", N_("void a deputy entered by mistake, with a reason"))},
            {"人大代表"}};
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command policy_check();
Command policy_adopt();
Command policy_list();
Command policy_show();

Noun policy_noun() {
    return {"policy",
            "政策",
            N_("local rules: checked, adopted, dated"),
            {policy_check(), policy_adopt(), policy_list(), policy_show()}};
}

} // namespace rdlz::cli

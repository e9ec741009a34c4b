#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

Command suggestion_file();
Command suggestion_review();
Command suggestion_route();
Command suggestion_receive();
Command suggestion_handback();
Command suggestion_answer();
Command suggestion_rate();
Command suggestion_close();
Command suggestion_list();
Command suggestion_show();
Command suggestion_due();
Command suggestion_change();
Command suggestion_import();
Command suggestion_void();

Noun suggestion_noun() {
    return {"suggestion",
            "建议",
            N_("deputies' suggestions, from filing to closing, with their limits"),
            {suggestion_file(), suggestion_review(), suggestion_route(), suggestion_receive(), suggestion_handback(),
             suggestion_answer(), suggestion_rate(), suggestion_close(), suggestion_list(), suggestion_show(),
             suggestion_due(), suggestion_change(), suggestion_import(), suggestion_void()},
            {"代表建议"}};
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command period_close();
Command period_list();
Command period_show();
Command period_reopen();

Noun period_noun() {
    return {"period",
            "期间",
            N_("months and other periods that are closed: what was printed stays as it was"),
            {period_close(), period_list(), period_show(), period_reopen()},
            {"月结"}};
}

} // namespace rdlz::cli

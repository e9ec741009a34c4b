#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command collect_send();
Command collect_read();
Command collect_list();

Noun collect_noun() {
    return {"collect",
            "采集",
            N_("the month's sheets that go out to stations and come back"),
            {collect_send(), collect_read(), collect_list()}};
}

} // namespace rdlz::cli

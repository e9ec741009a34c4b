#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command store_create();
Command store_check();
Command store_info();
Command store_backup();
Command store_restore();

Noun store_noun() {
    return {"store",
            "库",
            N_("the record file: make it, check it, copy it"),
            {store_create(), store_check(), store_info(), store_backup(), store_restore()}};
}

} // namespace rdlz::cli

#include "nouns.hpp"

#include "core/message.hpp"

namespace rdlz::cli {

Command table_inspect();

Noun table_noun() {
    return {"table", "表格", N_("how a file of a table is understood, before it is imported"), {table_inspect()}};
}

} // namespace rdlz::cli

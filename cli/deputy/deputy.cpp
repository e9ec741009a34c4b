#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

Noun deputy_noun() {
    return {"deputy", "代表", N_("deputies: persons, their mandates and their places"),
            {importing<desk::roster_importer>("import", "导入", N_("import a roster")),
             uniform<ListRecords, Person>("list", "列表", N_("list the deputies"))}};
}

} // namespace rdlz::cli

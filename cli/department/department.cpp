#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

Noun department_noun() {
    return {
        "department",
        "承办单位",
        N_("units that handle suggestions and opinions"),
        {uniform<AddRecord, Department>("add", "添加", N_("add a unit")),
         uniform<ListRecords, Department>("list", "列表", N_("list the units")),
         uniform<ShowRecord, Department>("show", "查看", N_("show one unit")),
         uniform<ChangeRecord, Department>("change", "更正", N_("correct what was wrong about a unit, with a reason")),
         importing<desk::department_importer>("import", "导入", N_("import units from a file")),
         uniform<VoidRecord, Department>("void", "作废", N_("void a unit that never was, with a reason"))},
        {"单位"}};
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "domain/appraisal.hpp"
#include "merit/merit.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

Command duty_rate();

Noun duty_noun() {
    return {
        "duty",
        "述职",
        N_("deputies' reports to their voters, and the votes on them"),
        {uniform<AddMerit, DutyReport>("add", "登记", N_("write down a deputy's report")),
         uniform<ListMerits, DutyReport>("list", "列表", N_("list the reports by day")),
         uniform<ShowRecord, DutyReport>("show", "查看", N_("show one report")), duty_rate(),
         uniform<ChangeMerit, DutyReport>("change", "更正", N_("correct what was wrong about a report, with a reason")),
         importing<desk::duty_importer>("import", "导入", N_("import reports from a file")),
         uniform<VoidRecord, DutyReport>("void", "作废", N_("void a report that never was, with a reason"))}};
}

} // namespace rdlz::cli

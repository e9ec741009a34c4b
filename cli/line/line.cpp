#include "core/message.hpp"
#include "domain/appraisal.hpp"
#include "merit/merit.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

Noun line_noun() {
    return {
        "line",
        "加减分",
        N_("points given or taken by hand, with a reason and who approved them"),
        {uniform<AddMerit, ManualLine>("add", "添加", N_("add a line of points")),
         uniform<ListMerits, ManualLine>("list", "列表", N_("list the lines by day")),
         uniform<ShowRecord, ManualLine>("show", "查看", N_("show one line")),
         uniform<ChangeMerit, ManualLine>("change", "更正", N_("correct what was wrong about a line, with a reason")),
         importing<desk::line_importer>("import", "导入", N_("import lines from a file")),
         uniform<VoidRecord, ManualLine>("void", "作废", N_("void a line that never was, with a reason"))},
        {"手工加减分", "manual-line"}};
}

} // namespace rdlz::cli

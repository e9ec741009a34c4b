#include "core/message.hpp"
#include "domain/appraisal.hpp"
#include "merit/merit.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

Noun rating_noun() {
    return {
        "rating",
        "测评",
        N_("the marks that groups of raters gave deputies, stations and units"),
        {uniform<AddMerit, Appraisal>("add", "登记", N_("write down the mean mark of one group of raters")),
         uniform<ListMerits, Appraisal>("list", "列表", N_("list the marks by day")),
         uniform<ShowRecord, Appraisal>("show", "查看", N_("show one mark")),
         uniform<ChangeMerit, Appraisal>("change", "更正", N_("correct what was wrong about a mark, with a reason")),
         importing<desk::rating_importer>("import", "导入", N_("import marks from a file")),
         uniform<VoidRecord, Appraisal>("void", "作废", N_("void a mark that never was, with a reason"))},
        {"民主测评"}};
}

} // namespace rdlz::cli

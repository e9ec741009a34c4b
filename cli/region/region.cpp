#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

Noun region_noun() {
    return {
        "region",
        "行政区域",
        N_("the tree of regions and which of them have a congress"),
        {uniform<AddRecord, Region>("add", "添加", N_("add a region")),
         uniform<ListRecords, Region>("list", "列表", N_("list the regions")),
         uniform<ShowRecord, Region>("show", "查看", N_("show one region")),
         uniform<ChangeRecord, Region>("change", "更正", N_("correct what was wrong about a region, with a reason")),
         importing<desk::region_importer>("import", "导入",
                                          N_("import regions, and the congresses that sit in them from a file")),
         uniform<VoidRecord, Region>("void", "作废", N_("void a region that never was, with a reason"))}};
}

} // namespace rdlz::cli

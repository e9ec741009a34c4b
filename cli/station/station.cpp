#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

Command station_close();

Noun station_noun() {
    return {
        "station",
        "联络站",
        N_("liaison stations"),
        {uniform<AddRecord, Station>("add", "添加", N_("add a station")),
         uniform<ListRecords, Station>("list", "列表", N_("list the stations")),
         uniform<ShowRecord, Station>("show", "查看", N_("show one station")),
         uniform<ChangeRecord, Station>("change", "更正", N_("correct what was wrong about a station, with a reason")),
         station_close(), importing<desk::station_importer>("import", "导入", N_("import stations from a file")),
         uniform<VoidRecord, Station>("void", "作废", N_("void a station that never was, with a reason"))},
        {"站点"}};
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command report_list();
Command report_template();
Command report_xlsx();

Noun report_noun() {
    return {"report",
            "报表",
            N_("ledgers as workbooks for Excel and WPS"),
            {report_list(), report_template(), report_xlsx()},
            {"台账"}};
}

} // namespace rdlz::cli

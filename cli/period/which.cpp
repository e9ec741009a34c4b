#include "period/which.hpp"

#include "core/message.hpp"
#include "desk/scoring/scoring.hpp"

namespace rdlz::cli {

void WhichPeriod::declare(Options& options, const std::string& help) {
    options.argument("PERIOD", period, help);
    options.text("--congress", congress, N_("of which congress; the office's own when left out"), "CODE|NAME").chinese =
        "--所属人大";
}

desk::Closed WhichPeriod::closed(const desk::Names& names) const {
    return desk::require_closing(names, desk::scoring_scope(names, congress).id, period);
}

} // namespace rdlz::cli

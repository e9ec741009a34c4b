#pragma once

#include "command.hpp"
#include "desk/periods/closings.hpp"

namespace rdlz::cli {

/// Which closed period: what every verb but `list` takes.
struct WhichPeriod {
    std::string period, congress; ///< as typed
    void declare(Options& options, const std::string& help);
    /// Throws what desk::require_closing throws.
    desk::Closed closed(const desk::Names& names) const;
};

} // namespace rdlz::cli

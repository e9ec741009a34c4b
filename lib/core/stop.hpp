#pragma once

#include "core/error.hpp"
#include "core/message.hpp"

#include <functional>

namespace rdlz {

/// Whether a person asked meanwhile that the work end (Ctrl-C). Long work asks between its steps, and then leaves no
/// trace.
class Stop {
public:
    Stop() = default; ///< nobody ever asks
    explicit Stop(std::function<bool()> asked) : asked_(std::move(asked)) {}

    bool asked() const { return asked_ && asked_(); }
    /// Throws Error(stopped) where somebody asked.
    void check() const {
        if (asked()) throw Error(Status::stopped, tr("stopped; nothing was changed"));
    }

private:
    std::function<bool()> asked_;
};

} // namespace rdlz

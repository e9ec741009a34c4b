#pragma once

#include "options.hpp"
#include "tables/table.hpp"

#include <string>
#include <vector>

namespace rdlz::cli {

/// The options by which a person says how a table is to be read: the same for every verb that reads one.
class Reading {
public:
    void declare(Options& options);
    /// Throws Error(usage) where a word is not understood.
    tables::Overrides overrides() const;

private:
    std::string encoding_;
    std::string separator_;
    std::string sheet_;
    std::vector<std::string> fill_down_;
};

} // namespace rdlz::cli

#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/scoring/scoring.hpp"

namespace rdlz::desk {

/// The ordinary categories of a scheme, each a column of its summary: code and name.
using Categories = std::vector<std::pair<std::string, std::string>>;
Categories categories_of(const score::Scheme& scheme);

/// A data set's columns, with "category:*" replaced by one column for each category.
std::vector<report::DataColumn> summary_columns(std::string_view data_set, const Categories& categories);

/// What every summary says of a ranked place: rank, categories, what they come to, and whether it is shared.
void print_place(const Tally& tally, const score::Place& place, report::DataRow& cells);

/// A year's ranking, best first: what `print_place` says, and what `print` adds of the
/// subject, which leaves a place out where it gives false. `see` looks at each statement before any is printed.
using PrintSubject = std::function<bool(const score::Standing& standing, report::DataRow& cells)>;
report::DataSet summary(const Scope& scope, std::string_view data_set, PrintSubject print, const score::See& see = {});

} // namespace rdlz::desk

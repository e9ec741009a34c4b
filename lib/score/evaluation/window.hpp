#pragma once

#include "core/period.hpp"
#include "score/scheme/scheme.hpp"

namespace rdlz::score {

/// A period with its year moved to a window of its own (1 Dec–30 Nov): a period that begins with the calendar's year
/// begins with the window, one that ends with it ends with the window; other ends stay, as far as they lie in it. No
/// day where they do not.
Period shifted(const Period& period, const std::optional<YearWindow>& window);

/// The day after which what is typed no longer counts for a period: that of the year in which the period ends, which is
/// the first such day after the end of June; none where the scheme does not close.
std::optional<Date> closing_day(const Scheme& scheme, const Period& period);

/// All the days of which some rule of a scheme may count facts in a period: what has to be gathered.
Period span_of(Versions versions, const Period& period);

} // namespace rdlz::score

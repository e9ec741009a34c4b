#pragma once

#include "policy/rules.hpp"

namespace rdlz::policy {

/// A table of a policy file on its way into Rules.
struct Source {
    const Document& document;
    const Node& table;
    std::vector<Problem>& problems;

    Source at(const Node& inner) const { return {document, inner, problems}; }
    Reader reader() const { return {document, table, problems}; }
};

void read_codes(const Source& source, Rules& rules);
void read_natures(const Source& source, Rules& rules);
void read_activities(const Source& source, Rules& rules);
void read_answers(const Source& source, Rules& rules);
void read_suggestion(const Source& source, Rules& rules);
void read_opinion(const Source& source, Rules& rules);
void read_periods(const Source& source, Rules& rules);
void read_statistics(const Source& source, Rules& rules);
void read_warning(const Source& source, Rules& rules);
void read_office(const Source& source, Rules& rules);
void read_columns(const Source& source, Rules& rules);
void read_forms(const Source& source, Rules& rules);
void read_matching(const Source& source, Rules& rules);
void read_privacy(const Source& source, Rules& rules);

} // namespace rdlz::policy

#pragma once

#include "desk/periods/counting.hpp"
#include "desk/suggestions/cases.hpp"

#include <map>

namespace rdlz::desk {

enum class DeedKind { activity, reception, suggestion, deed, report };

/// One thing one deputy did or was called to, as registers show it (代表法 58: recorded and shown): no points anywhere.
struct DeedLine {
    DeedKind kind = DeedKind::activity;
    Id<Mandate> mandate; ///< the seat it was done in, where the record names one
    Id<Visit> visit;     ///< of a reception
    bool came = true;    ///< of an activity: false for leave and absence
    bool leads = false;  ///< of a suggestion: 领衔, not 附议
    Date on;
    std::string type, title, place, organizer, presence, role, spoke, evidence, recorder, note;
    std::optional<Points> days;
    std::int64_t made_by = 0;
    std::vector<RowOf> rows; ///< whose corrections may have brought it in

    Entry entry() const { return {on, made_by, rows}; }
};

/// What deputies did: activities, receptions, suggestions, deeds and reports the office stands behind, in all the days
/// that are to be searched; those of closed periods are among them where there are any. Both must outlive it.
class DeedLines {
public:
    DeedLines(const Scope& scope, const Counting& counting);
    /// One person's, by day; of one day in the order of the kinds.
    std::vector<DeedLine> of(Id<Person> person) const;
    /// Those of them that count in the scope's sheet, what came late noted as such.
    std::vector<DeedLine> counted(Id<Person> person) const;

private:
    void add(const Case& one);
    const Scope& scope_;
    const Counting& counting_;
    std::map<std::int64_t, std::vector<DeedLine>> filed_; ///< suggestions, by person
};

} // namespace rdlz::desk

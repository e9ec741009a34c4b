#pragma once

#include "desk/collect/reading/line_feed.hpp"
#include "desk/collect/station_book.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Takes the rows of one workbook into the store through the importers. Where there are problems nothing of it may be
/// kept.
class Taking {
public:
    Taking(Store& store, const Filled& filled, const OwnDeputies& deputies, Date today);
    Taken take(RowPrints before);

private:
    void check_zero();
    void check_cells();
    void take_visits();
    void take_opinion(const FilledRow& row);
    void take_result(const FilledRow& row);
    void take_online(const FilledRow& row);
    void take_activity(const FilledRow& row);
    void take_attendance(const FilledRow& row);
    void take_change(const FilledRow& row);
    void note_vanished();

    bool has_sound_key(SheetKind kind, const FilledRow& row);
    void gather(SheetKind kind, const FilledRow& row, Gathered& into) const;
    std::optional<Record> opinion_of(const FilledRow& row);
    void gather_recorded(const Record& record, Gathered& into) const;
    std::string code_of_label(const std::string& text) const;

    Store& store_;
    const Filled& filled_;
    const OwnDeputies& deputies_;
    LineFeed feed_;
    Names names_;
    Record station_;
    std::string collection_;
    std::unique_ptr<Importer> intakes_;
    std::unique_ptr<Importer> activities_;
    std::unique_ptr<Importer> attendance_;
    std::map<std::string, const FilledRow*> visits_; ///< by number
    std::set<std::string> visits_used_;
    std::set<std::string> keys_;
};

} // namespace rdlz::desk

#pragma once

#include "core/period.hpp"
#include "desk/collect/layout.hpp"
#include "desk/names.hpp"
#include "xlsx/form/form.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// A deputy of a station as its sheets name one: by name, with the code where two of the station bear it.
struct OwnDeputy {
    std::string code;
    std::string name;
    std::string label;
};
using OwnDeputies = std::vector<OwnDeputy>;

/// The deputies of every station on a day, in the order of their codes.
std::map<std::int64_t, OwnDeputies> deputies_by_station(const Store& store, Date day);

/// The month of a sending, and until when its sheets are to be back.
struct CollectionMonth {
    Month month;
    Period period; ///< its days: from the 26th to the 25th where policy says so
    Date due_on;
};

/// Makes the workbooks that stations fill in. What they have in common is read once.
class StationBooks {
public:
    StationBooks(const Names& names, CollectionMonth month);

    /// The five sheets of a station: empty rows with their numbers, and what is open from earlier listed above.
    xlsx::FormBook book(const Station& station, const SheetMark& mark) const;
    const OwnDeputies& deputies_of(Id<Station> station) const;

private:
    xlsx::FormSheet sheet(const SheetDesign& design, const Station& station) const;
    std::vector<std::string> notes(const SheetDesign& design) const;
    xlsx::FormColumn column(const SheetDesign& design, const SheetColumn& of) const;
    std::string list_of(const SheetDesign& design, const SheetColumn& of) const;
    std::map<std::string, xlsx::Choices> lists(const Station& station) const;
    void add_deputy_columns(xlsx::FormSheet& sheet, const Station& station) const;

    const Names& names_;
    CollectionMonth month_;
    std::map<std::int64_t, OwnDeputies> deputies_;
    std::map<std::int64_t, std::vector<xlsx::FormRow>> open_; ///< opinions not done with, by station
};

} // namespace rdlz::desk

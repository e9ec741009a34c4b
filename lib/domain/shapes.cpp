#include "domain/shapes.hpp"

#include "domain/collection.hpp"
#include "domain/periods/closing.hpp"
#include "domain/process.hpp"

#include <algorithm>

namespace rdlz {

namespace {

constexpr std::array<const Shape*, 36> shapes{&shape<Region>,
                                              &shape<Congress>,
                                              &shape<Session>,
                                              &shape<Department>,
                                              &shape<Station>,
                                              &shape<Person>,
                                              &shape<Mandate>,
                                              &shape<Grouping>,
                                              &shape<Membership>,
                                              &shape<Activity>,
                                              &shape<ActivityStation>,
                                              &shape<Attendance>,
                                              &shape<Visit>,
                                              &shape<VisitDeputy>,
                                              &shape<Opinion>,
                                              &shape<Suggestion>,
                                              &shape<Cosigner>,
                                              &shape<SuggestionOpinion>,
                                              &shape<SuggestionEvent>,
                                              &shape<Tally>,
                                              &shape<Collection>,
                                              &shape<Receipt>,
                                              &shape<Deed>,
                                              &shape<DutyReport>,
                                              &shape<Appraisal>,
                                              &shape<ManualLine>,
                                              &shape<Selection>,
                                              &shape<Candidate>,
                                              &shape<Decision>,
                                              &shape<DecidedName>,
                                              &shape<Appeal>,
                                              &shape<Seal>,
                                              &shape<SealedAccount>,
                                              &shape<Adjustment>,
                                              &shape<PeriodClosing>,
                                              &shape<ClosedSheet>};

const Shape* first(std::string_view Shape::*member, std::string_view wanted) {
    const auto found = std::find_if(shapes.begin(), shapes.end(),
                                    [&](const Shape* candidate) { return candidate->*member == wanted; });
    return found == shapes.end() ? nullptr : *found;
}

} // namespace

std::span<const Shape* const> all_shapes() { return shapes; }
const Shape* shape_named(std::string_view noun) { return first(&Shape::noun, noun); }
const Shape* shape_of_table(std::string_view table) { return first(&Shape::table, table); }

} // namespace rdlz

#include "desk/suggestions/objection.hpp"

#include "core/message.hpp"

namespace rdlz::desk {

void object_far_ahead(std::string_view field, Date day, Date today, const Object& object) {
    constexpr int most_days = 60;
    if (today.days_until(day) > most_days)
        object({Status::refused, field, say("{} lies more than {} days ahead", day.str(), most_days),
                tr("check the year")});
}

} // namespace rdlz::desk

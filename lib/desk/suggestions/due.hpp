#pragma once

#include "desk/suggestions/cases.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// Something whose answer is owed by a day.
struct DueItem {
    enum class Kind { suggestion, opinion };
    Kind kind = Kind::suggestion;
    std::string code;
    std::string number; ///< 建议编号
    std::string title;  ///< of an opinion its first words, masked
    std::vector<Id<Department>> units;
    int round = 1;
    std::optional<Date> local_on;     ///< 办理期限（本地）
    std::optional<Date> statutory_on; ///< 法定期限
    Date reminder_on;                 ///< 提醒日
    Date last_on;                     ///< what 超期 is judged by
    casework::Standing standing;
};

/// What is asked of a due list.
struct DueFilter {
    std::optional<int> days;   ///< only what ends within so many days; what is late always
    Id<Department> department; ///< only what this unit holds
    bool opinions = false; ///< also the opinions handed on (转（交）办), and petitions to be answered in writing
};

/// What is owed on a day, the earliest first. Only our own suggestions: others have no clock of ours. An accusation is
/// never in it.
std::vector<DueItem> due_items(const Names& names, const DueFilter& filter, Date as_of);

} // namespace rdlz::desk

#include "desk/import/roster/prints.hpp"

#include <algorithm>
#include <utility>

namespace rdlz::desk {

void Prints::add(Print print, std::int64_t record) {
    if ((used_ + 1) * 4 > shelves_.size() * Shelf().slots.size() * 3) grow();
    place({print.number(), static_cast<std::uint32_t>(record)});
}

void Prints::place(Slot slot) {
    for (auto at = place_of(slot.print);; at = (at + 1) & (shelves_.size() - 1))
        for (auto& held : shelves_[at].slots) {
            if (held.print == slot.print && held.record == slot.record) return;
            if (held.record != 0) continue;
            held = slot;
            ++used_;
            return;
        }
}

void Prints::grow() {
    const auto old = std::exchange(shelves_, {});
    shelves_.resize(std::max<std::size_t>(128, old.size() * 2));
    used_ = 0;
    for (const auto& shelf : old)
        for (const auto& slot : shelf.slots)
            if (slot.record != 0) place(slot);
}

std::vector<std::int64_t> Prints::of(Print print) const {
    std::vector<std::int64_t> found;
    if (shelves_.empty()) return found;
    for (auto at = place_of(print.number());; at = (at + 1) & (shelves_.size() - 1))
        for (const auto& held : shelves_[at].slots) {
            if (held.record == 0) {
                std::sort(found.begin(), found.end());
                return found;
            }
            if (held.print == print.number()) found.push_back(held.record);
        }
}

} // namespace rdlz::desk

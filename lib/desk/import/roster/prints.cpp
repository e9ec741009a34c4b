#include "desk/import/roster/prints.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace rdlz::desk {

namespace {

std::uint32_t print_of(std::string_view text) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(text) >> 32U);
}

} // namespace

void Prints::add(std::string_view text, std::int64_t record) {
    if ((used_ + 1) * 4 > slots_.size() * 3) grow();
    place({print_of(text), static_cast<std::uint32_t>(record)});
}

void Prints::place(Slot slot) {
    const auto last = slots_.size() - 1;
    auto at = slot.print & last;
    for (; slots_[at].record != 0; at = (at + 1) & last)
        if (slots_[at].print == slot.print && slots_[at].record == slot.record) return;
    slots_[at] = slot;
    ++used_;
}

void Prints::grow() {
    const auto old = std::exchange(slots_, {});
    slots_.resize(std::max<std::size_t>(1024, old.size() * 2));
    used_ = 0;
    for (const auto& slot : old)
        if (slot.record != 0) place(slot);
}

std::vector<std::int64_t> Prints::of(std::string_view text) const {
    std::vector<std::int64_t> found;
    if (slots_.empty()) return found;
    const auto print = print_of(text);
    const auto last = slots_.size() - 1;
    for (auto at = print & last; slots_[at].record != 0; at = (at + 1) & last)
        if (slots_[at].print == print) found.push_back(slots_[at].record);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace rdlz::desk

#pragma once

#include "domain/shapes.hpp"
#include "store/merits/waiting.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// An attendance or a deed that was declared (申报) and waits for the office, or was returned.
struct Waiting {
    Record record;
    Date entered_on;
};
/// Of attendance or of deeds, the oldest day first.
std::vector<Waiting> waiting(const Store& store, const Shape& shape, const WaitingFilter& filter);
/// Throws Error(refused) where it does not wait: it is confirmed already, or was returned.
void require_waiting(const Store& store, const Record& record);

/// From now on the office stands behind it (核实).
void confirm(Store& store, Record& record);
/// It goes back to whoever declared it, with the reason (退回).
void give_back(Store& store, Record& record, const std::string& reason);

} // namespace rdlz::desk

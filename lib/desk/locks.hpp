#pragma once

#include "core/error.hpp"
#include "store/history/changes.hpp"

#include <optional>

namespace rdlz::desk {

/// Why a change, or an undo of one, is not taken back any more: it recorded a decision, a seal or the closing of a
/// period, or it wrote records whose day lies in a sealed or closed period. There a mistake is corrected, with its
/// reason, and a verification lists it.
std::optional<Error> process_lock(const Store& store, const ChangeSet& set);

} // namespace rdlz::desk

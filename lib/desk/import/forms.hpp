#pragma once

#include "staging/form.hpp"

#include <vector>

namespace rdlz::desk {

/// What each kind of file may hold, beside the importer that takes it in.
staging::Form region_form();
staging::Form roster_form();
staging::Form activity_form();
staging::Form attendance_form();
staging::Form intake_form();
staging::Form suggestion_form();
staging::Form event_form();

/// Of every kind of file that is imported.
std::vector<staging::Form> all_forms();

} // namespace rdlz::desk

#pragma once

#include "staging/mapping.hpp"
#include "store/store.hpp"

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
staging::Form merit_form(const Shape& shape);

/// Of every kind of file that is imported.
std::vector<staging::Form> all_forms();

/// The office's own headings and forms, of the policies in force on a day; `form` names one of them, or is empty.
staging::OfficeHeadings office_headings(const Store& store, Date on, const std::string& form);

} // namespace rdlz::desk

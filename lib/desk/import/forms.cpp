#include "desk/import/forms.hpp"

#include "desk/names.hpp"
#include "domain/shapes.hpp"

namespace rdlz::desk {

std::vector<staging::Form> all_forms() {
    return {region_form(),
            staging::form_of(shape<Station>, shape<Station>.noun),
            staging::form_of(shape<Department>, shape<Department>.noun),
            roster_form(),
            activity_form(),
            attendance_form(),
            intake_form(),
            suggestion_form(),
            event_form(),
            merit_form(shape<Deed>),
            merit_form(shape<DutyReport>),
            merit_form(shape<Appraisal>),
            merit_form(shape<ManualLine>)};
}

staging::OfficeHeadings office_headings(const Store& store, Date on, const std::string& form) {
    const Names names(store);
    return {names.book().columns(on), names.book().forms(on), form};
}

} // namespace rdlz::desk

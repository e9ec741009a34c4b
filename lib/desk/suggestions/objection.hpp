#pragma once

#include "core/date.hpp"
#include "core/error.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace rdlz::desk {

/// What speaks against something typed or read: the field concerned, why, and what to do.
struct Objection {
    Status status = Status::refused;
    std::string_view field; ///< machine name
    std::string text;
    std::string remedy;
};

/// Who hears objections: a command ends with the first one, an import notes them all and goes on.
using Object = std::function<void(const Objection& objection)>;

/// What a look-up says where it finds nothing, or several. That somebody stopped it is no objection.
inline Objection objection_of(const Error& error, std::string_view field) {
    if (error.status() == Status::stopped) throw error;
    return {error.status(), field, error.text(), error.hint()};
}

/// For commands.
[[noreturn]] inline void end_with(const Objection& objection) {
    throw Error(objection.status, objection.text, objection.remedy);
}

/// Objects to a day more than two months ahead: nobody writes that down, the year is wrong.
void object_far_ahead(std::string_view field, Date day, Date today, const Object& object);

} // namespace rdlz::desk

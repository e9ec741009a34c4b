#include "desk/intake/discretion.hpp"

#include "core/hash.hpp"
#include "desk/intake/intake.hpp"
#include "domain/process.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

constexpr const char* sealed_words = "（已封存）";
/// What an accusation was about; what is personal is marked so in the field list.
constexpr std::array<std::string_view, 10> of_accusation{"accused",     "category", "sent_to",   "department",
                                                         "referred_on", "due_on",   "closed_on", "fed_back_on",
                                                         "rating",      "resolved"};

bool is_accusation(const Opinion& opinion) { return opinion.nature == Nature::accusation; }

/// Voided ones count too: they stay in the book.
bool has_accusation(const Store& store, Id<Visit> visit) {
    const auto opinions = select<Opinion>(store, {{{"visit", visit.value}}, true, {}});
    return std::any_of(opinions.begin(), opinions.end(), is_accusation);
}

/// Why a body took a name from a list, where that is printed nowhere.
bool is_organisational(const Store& store, const Shape& shape, std::int64_t row) {
    const auto name = &shape == &rdlz::shape<DecidedName> ? fetch(store, Id<DecidedName>{row}) : std::nullopt;
    return name && name->visibility == Visibility::organisational;
}

} // namespace

void Discretion::turn_to(const Shape& shape, std::int64_t row) {
    const auto& store = names_.store();
    const auto opinion = &shape == &rdlz::shape<Opinion> ? fetch(store, Id<Opinion>{row}) : std::nullopt;
    const auto visit = opinion                         ? fetch(store, opinion->visit)
                       : &shape == &rdlz::shape<Visit> ? fetch(store, Id<Visit>{row})
                                                       : std::nullopt;
    voter_ = visit.value_or(Visit());
    sealed_ = visit && (visit->confidential || has_accusation(store, visit->id));
    hidden_ = opinion ? is_accusation(*opinion) : sealed_;
    reason_hidden_ = is_organisational(store, shape, row);
    objector_hidden_ = &shape == &rdlz::shape<Appeal>;
    printed_ = &shape == &rdlz::shape<Seal> || &shape == &rdlz::shape<SealedAccount>;
}

std::string Discretion::shown(const Field& field, const Value& value, bool chinese) {
    const auto text = names_.shown(field, value, chinese);
    if (printed_ && (field.name == "rules" || field.name == "result" || field.name == "content"))
        return text.empty() ? text : "SHA-256 " + sha256(text);
    const bool of_reason = field.name == "because" || field.name == "visibility";
    if (!text.empty() && (objector_hidden_ ? (field.marks & personal) != 0 : reason_hidden_ && of_reason))
        return sealed_words;
    const bool is_personal = (field.marks & personal) != 0;
    const bool of_it =
        is_personal || std::find(of_accusation.begin(), of_accusation.end(), field.name) != of_accusation.end();
    if (hidden_ && of_it && !text.empty()) return sealed_words;
    return is_personal && sealed_ ? without(voter_, text) : masked_value(field, text, voter_.name);
}

} // namespace rdlz::desk

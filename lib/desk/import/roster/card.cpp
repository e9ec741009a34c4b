#include "desk/import/roster/card.hpp"

#include "core/mask.hpp"
#include "core/message.hpp"
#include "staging/identity.hpp"

namespace rdlz::desk {

namespace {

bool refuse(staging::Line& line, std::string text) {
    line.refuse("id_number", std::move(text), tr("correct one of the two"));
    return false;
}

bool agrees(staging::Line& line, const staging::Identity& card, const Record& person) {
    const auto shown = masked_phone(card.number);
    const auto& born = person.text("born");
    const auto& sex = person.text("sex");
    if (!born.empty() && born != card.born.str())
        return refuse(line, say("'{}' says born in {}, the line says {}", shown, card.born.str(), born));
    if (!sex.empty() && sex != word(card.sex).machine)
        return refuse(line, say("'{}' is the number of the other sex than the line says", shown));
    return true;
}

} // namespace

std::optional<std::string> card_number(staging::Line& line, const Record& person) {
    const auto text = line.text("id_number");
    if (text.empty()) return {};
    if (text.find('*') != std::string::npos) {
        line.note("id_number", tr("the number is starred; passed over"));
        return {};
    }
    const auto read = staging::read_identity(text);
    if (const auto* misread = std::get_if<Misread>(&read)) {
        line.refuse("id_number", misread->text, misread->remedy);
        return {};
    }
    const auto& card = std::get<staging::Identity>(read);
    return agrees(line, card, person) ? std::optional(card.number) : std::nullopt;
}

} // namespace rdlz::desk

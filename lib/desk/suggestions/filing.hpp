#pragma once

#include "desk/suggestions/links.hpp"
#include "desk/suggestions/objection.hpp"
#include "domain/suggestion.hpp"
#include "store/store.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// Who files with whom, in the words it was written in.
struct FilingWords {
    std::string lead;                   ///< code, certificate, phone or name
    std::vector<std::string> cosigners; ///< the same
    std::vector<std::string> opinions;  ///< codes of opinions it grew out of
    std::string congress;               ///< code or name; empty: the lead's own
    std::string session;                ///< 4, 四 or 第四次会议; empty or 闭会: between sessions
};

/// Finds what the words mean, as of the day of filing, and puts congress, session, lead and origin into the
/// suggestion. A deputy files with the congress he sits in (代表法 24); with another only where `by_reference` names
/// the rule; its co-signers sit in the same one; an accusation never becomes a suggestion.
Links settle_filing(const Store& store, Suggestion& suggestion, const FilingWords& words, const Object& object);

/// Objects where a field that is typed in contradicts the records: a day far ahead, a number given twice.
void check_filing(const Store& store, const Suggestion& suggestion, Date today, const Object& object);

/// Whose file a suggestion of this congress is for the office: its own, an upper one's or a township's.
Origin origin_of(const Store& store, Id<Congress> congress);

} // namespace rdlz::desk

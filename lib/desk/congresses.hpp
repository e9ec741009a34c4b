#pragma once

#include "domain/deputy.hpp"
#include "store/store.hpp"

#include <optional>

namespace rdlz::desk {

/// Fills what a new congress can do without: code and name from region and term. Refuses a region without a congress.
void complete_congress(const Store& store, Congress& congress);
/// 明河县第十八届人民代表大会
std::string congress_name(const std::string& region, std::int64_t term);
/// 十八
std::string chinese_number(std::int64_t number);

/// The first session of a term opens (换届): the congress is made where there is none yet, the one before it ends, and
/// every mandate in that one ends the same day (代表法 2). Gives how many mandates ended.
int open_congress(Store& store, const Congress& wanted, Date first_session);
/// Writes down one session.
void add_session(Store& store, const Session& session);

/// Ends a mandate, and with the last one of its person the places in stations and groups; its own delegation and
/// constituency end with it. The mandate brings the reason and the note of its end. Throws Error(refused) for a day
/// before its first.
void end_mandate(Store& store, Mandate mandate, Date last_day);

/// The congress this office serves (本级人大). Throws Error(refused) where it is not in the store yet.
Congress home_congress(const Store& store);

} // namespace rdlz::desk

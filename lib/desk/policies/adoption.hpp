#pragma once

#include "domain/words.hpp"
#include "policy/book.hpp"
#include "store/store.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// The text of a policy file. Throws Error (not found).
std::string policy_text(const std::string& file);

/// Checks policy files by themselves, against each other in whatever order they are named, and, where there is a book,
/// against what is adopted. A plan is held against activity types only where somebody names any.
std::vector<policy::Checked> check_policies(const std::vector<std::string>& files, const policy::Book* adopted);

/// What came of adopting files: all of them or none.
struct Adoption {
    std::vector<policy::Checked> checked;
    std::vector<policy::Edition> adopted;
    std::vector<std::string> known; ///< files whose very text is adopted already

    bool is_refused() const;
};
Adoption adopt_policies(Store& store, const std::vector<std::string>& files);

enum class EditionState { replaced, in_force, coming };

/// An adopted edition as it stands on a day.
struct EditionStanding {
    const policy::Edition* edition = nullptr;
    EditionState state = EditionState::coming;
    std::vector<std::string> parts_in_force; ///< those no later policy says otherwise; code lists add up
};
std::vector<EditionStanding> edition_standings(const policy::Book& book, Date on); ///< by effective date

/// The edition of a policy in force on a day. Throws Error(not_found).
policy::Held edition_named(const policy::Book& book, const std::string& code, Date on);

} // namespace rdlz::desk

namespace rdlz {

template<>
inline constexpr std::array<Word, 3> words<desk::EditionState>{
    {{"replaced", "已被替换"}, {"in-force", "现行"}, {"coming", "尚未生效"}}};

} // namespace rdlz

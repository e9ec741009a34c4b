#pragma once

#include "core/problem.hpp"
#include "domain/words.hpp"
#include "staging/form.hpp"
#include "tables/table.hpp"

#include <array>
#include <string>
#include <vector>

namespace rdlz::staging {

/// What an import does with one row (处理).
enum class Action {
    create,
    change,
    unchanged,
    skip,    ///< an earlier row says the very same
    reject,  ///< it has a problem
    conflict ///< an earlier row, or a record, says something else of the same
};
inline constexpr std::array<Word, 6> action_words{{{"create", "新增"},
                                                   {"change", "修改"},
                                                   {"unchanged", "未变"},
                                                   {"skip", "略过"},
                                                   {"reject", "退改"},
                                                   {"conflict", "冲突"}}};
constexpr const Word& word_of(Action action) { return action_words[static_cast<std::size_t>(action)]; }

/// One field of a record that exists and would be written anew.
struct Difference {
    std::string field;
    std::string before;
    std::string after;
    bool operator==(const Difference&) const = default;
};

/// The decision on one row.
struct Decision {
    int line = 0; ///< physical line
    Action action = Action::create;
    std::string record; ///< its code
    std::vector<Difference> differences = {};
    std::vector<Problem> problems = {};

    bool is_bad() const { return action == Action::reject || action == Action::conflict; }
    /// Whether it does the same to the same record; problems may be worded in another language.
    bool same_as(const Decision& other) const {
        return line == other.line && action == other.action && record == other.record &&
               differences == other.differences;
    }
};

/// What an import would do, or did: counts and every problem. Rows are told one by one to whoever watches and kept by
/// nobody: memory stays flat whatever the size of the file.
struct Plan {
    std::string file;
    std::string digest;  ///< SHA-256 of the file it was made from
    tables::Found found; ///< how that file was read
    tables::Overrides said;
    Form form; ///< under which
    bool partial = false;
    bool unreadable = false; ///< a column it needs is missing: no row was looked at
    std::array<int, action_words.size()> counts{};
    std::vector<Problem> problems = {};
    std::vector<std::string> remarks = {};

    int count(Action action) const { return counts[static_cast<std::size_t>(action)]; }
    int bad() const { return count(Action::reject) + count(Action::conflict); }
    /// Whether nothing of the file may be kept.
    bool refused() const { return unreadable || (bad() > 0 && !partial); }
};

} // namespace rdlz::staging

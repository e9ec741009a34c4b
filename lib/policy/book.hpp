#pragma once

#include "policy/rules.hpp"

namespace rdlz::policy {

/// One adopted text: kept in the store word for word, with its date and its print.
struct Edition {
    std::string code;
    std::string name;
    Date effective_on;
    std::optional<Date> checked_on;
    std::string text;
    std::string fingerprint; ///< SHA-256 of the text
    std::vector<std::string> parts;
};
Edition edition_of(const Checked& checked);

/// An edition and what it says; empty where nothing is in force.
struct Held {
    const Edition* edition = nullptr;
    const Rules* rules = nullptr;
    explicit operator bool() const { return edition != nullptr; }
};

/// All adopted editions. Of one policy the latest that is effective on a day replaces the earlier ones; where several
/// policies say the same part, of schemes for the same subjects at the same level, the one that took effect last is in
/// force, and code lists are merged.
class Book {
public:
    Book() = default;
    /// In the order of their adoption; throws Error where one of them is no longer readable.
    explicit Book(std::vector<Edition> editions);

    Held in_force(std::string_view part, Date on, const Reach& reach = {}) const;
    /// What a period is judged by, oldest first: the edition in force when it begins, and those that take effect within
    /// it. Where none is in force at the beginning, the first one counts from there.
    std::vector<Held> during(std::string_view part, const Period& period, const Reach& reach = {}) const;
    /// One for each policy, the last to take effect last.
    std::vector<Held> all_in_force(Date on) const;
    const std::vector<Edition>& editions() const { return editions_; } ///< by effective date

    /// A code list as of a day, in the order of the files; list::answer_class gives the answer classes.
    CodeList codes(std::string_view list, Date on) const;
    /// What a code list held on the day of each edition, one after the other: a code may come again, by another name.
    CodeList codes_ever(std::string_view list) const;
    /// The name of a code in the latest edition that knows it, or the code itself.
    std::string code_name(std::string_view list, std::string_view code) const;

    // What is in force on a day; where nothing is, the national law's values or none.
    SuggestionRules suggestion(Date on) const;
    OpinionRules opinion(Date on) const;
    StatisticsRules statistics(Date on) const;
    WarningRules warning(Date on) const;
    OfficeWords office(Date on) const;
    MatchingRules matching(Date on) const;
    PrivacyRules privacy(Date on) const;
    std::vector<HeadingWord> columns(Date on) const; ///< of all policies in force, as code lists are
    std::vector<SavedForm> forms(Date on) const;     ///< likewise; of one name the last holds
    std::vector<PlanItem> plan(Date on) const;
    std::vector<AnswerClass> answers(Date on) const;
    std::optional<AnswerClass> answer_class(std::string_view code, Date on) const;
    /// The label of a nature, by its machine word; the fallback where policy has none.
    std::string nature(std::string_view machine, std::string_view fallback, Date on) const;
    std::optional<Period> named_period(std::string_view name) const;

private:
    std::vector<Edition> editions_;
    std::vector<Rules> rules_; ///< beside editions_
};

/// What a file needs from others: planned activity types that neither it nor the book knows.
std::vector<Problem> check_against(const Checked& checked, const Book& book);

/// Period::read, and the named periods (主题月 or campaign:主题月), and months of statistics with their own days.
std::optional<Period> read_period(std::string_view text, const Book& book);
/// Throws Error(usage) where it is none.
Period require_period(const std::string& text, const Book& book);

} // namespace rdlz::policy

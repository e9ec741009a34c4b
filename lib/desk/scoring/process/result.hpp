#pragma once

#include "desk/scoring/process/decisions.hpp"

#include <map>
#include <string>

namespace rdlz::desk {

/// A period's whole result as text: canonical JSON, keys in order, numbers that count as exact decimals in texts. What
/// a later version of the program finds besides may be added; what is there keeps its name and its form.
struct ResultText {
    struct Account {
        std::string facts;   ///< SHA-256 of the facts that count
        std::string content; ///< every line, and what follows from them
    };
    std::string rules;                       ///< editions and calendar, by their prints
    std::string result;                      ///< standings in the order of the ranking, list, decisions, announced
    std::map<std::string, Account> accounts; ///< by the deputies' codes

    std::string fingerprint() const; ///< SHA-256 over all of it
};

/// What else stands on the period's sheets: words of titles and paragraphs, the rows of the publicity sheet.
struct SheetText {
    std::map<std::string, std::string, std::less<>> words;
    std::vector<std::map<std::string, std::string>> stars;
};

/// Counts a period anew and says all of it. The only reader of the evaluator's types in the year's process.
class Recount {
public:
    Recount(const Names& names, const Congress& congress, const Period& period);
    Recount(const Recount&) = delete;
    Recount& operator=(const Recount&) = delete;
    const Tally& tally() const { return tally_; }
    std::size_t unsettled() const { return unsettled_; } ///< lines that wait for a number or for marks
    std::size_t declared() const;                        ///< records that wait to be confirmed or returned
    ResultText text(const std::optional<Chain>& chain, const SheetText& sheets) const;

private:
    Tally counted(const Congress& congress, const Period& period);
    const Names& names_;
    std::size_t unsettled_ = 0;
    std::map<std::string, ResultText::Account> accounts_;
    Tally tally_; ///< last: counting fills all of the above
};

/// Where a derived JSON text does not hold what a sealed one says: the places, such as "standings/3/total", with both
/// values. What is in the derived one only does not matter.
struct Difference {
    std::string place;
    std::string sealed;
    std::string derived;
};
std::vector<Difference> differences(const std::string& sealed, const std::string& derived);
/// The same of two statements, told as an office would: the total, what was known of the deputy, and each rule and
/// record that gives other points.
std::vector<Difference> statement_differences(const std::string& sealed, const std::string& derived);

} // namespace rdlz::desk

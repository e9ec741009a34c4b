#pragma once

#include "policy/rules.hpp"
#include "staging/form.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rdlz::staging {

/// What an office's own files of columns say, and the form that a person named.
struct OfficeHeadings {
    std::vector<policy::HeadingWord> words;
    std::vector<policy::SavedForm> forms;
    std::string form; ///< empty: the form that fits best, if any does
};

/// Why a heading stands for a column, or why its column is not read.
enum class Reading { unknown, row_number, rejects, repeated, own, machine, synonym, policy, form };

/// One heading of a file as it was understood.
struct Heading {
    std::string text; ///< as the file writes it
    Reading reading = Reading::unknown;
    std::optional<std::size_t> column; ///< of the form; nothing where nobody knows it
    std::string source;                ///< the synonym, the policy's code, the office's form, or the heading before it

    bool is_read() const { return column && reading != Reading::repeated; }
};

/// The columns by every word, folded, that may be a heading of theirs, whoever says so: for finding the row of headings
/// while nobody knows yet which form the file follows.
std::unordered_map<std::string, std::size_t> columns_by_heading(const Form& form, const OfficeHeadings& office);

/// The office's form that a file follows: the one named, or the one most of whose headings the file has, at least half
/// of them. Throws Error where the one named is not known, or where two fit equally well.
const policy::SavedForm* form_of_file(const Form& form, const OfficeHeadings& office,
                                      const std::vector<std::string>& header);

/// Each heading with its column. The office's form comes first, then its synonyms, then those built in; of two headings
/// of one column the first counts.
std::vector<Heading> mapped(const Form& form, const OfficeHeadings& office, const std::vector<std::string>& header);

/// For people, one line a heading: which column it became, and by what.
std::vector<std::string> explained(const Form& form, const std::vector<Heading>& headings);

/// What is wrong with an office's file of columns: kinds of tables and columns that do not exist.
std::vector<Problem> check_headings(const std::vector<Form>& forms, const std::string& file,
                                    const policy::Rules& rules);

} // namespace rdlz::staging

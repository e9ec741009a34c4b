#pragma once

#include "desk/import/roster/prints.hpp"
#include "domain/deputy.hpp"
#include "policy/rules.hpp"
#include "staging/sheet.hpp"
#include "store/records.hpp"

#include <functional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// The line of this file on which a record was read last, or 0.
using LineOf = std::function<int(std::int64_t record)>;

/// What a line of a roster says of who it is about. `coded` bears the line's own code.
struct Traits {
    const Record& said;
    const std::vector<Mandate>& seats;
    const std::optional<Record>& coded;
    std::string certificate;
    std::string name; ///< folded
};

/// Finds whom a line of a roster is about, by the keys of the policy in their order: own code, certificate, phone and
/// name, name and month of birth, name and unit. The name alone never tells. Where several fit they are all named;
/// where one key leads to somebody and another says that it is not he, that is a conflict: neither is ever guessed
/// away. All keys of all deputies are held as prints, so that a line which fits nobody costs no question to the store.
class Matcher {
public:
    Matcher(const Store& store, policy::MatchingRules rules, LineOf line_of);

    /// The deputy known, or nothing: a new one, or a line that was refused.
    std::optional<Record> find(staging::Line& line, const Record& said, const std::vector<Mandate>& seats,
                               const std::optional<Record>& coded) const;
    /// A line made or changed a deputy, who may be met again further down.
    void add(const Record& person, const std::vector<Mandate>& seats);

private:
    void expect(const Traits& traits) const;
    std::optional<Record> alone(staging::Line& line, policy::MatchKey key, std::vector<Record> found,
                                const Traits& traits) const;
    std::vector<Record> found_by(policy::MatchKey key, const Traits& traits) const;
    std::vector<Record> by_certificate(const Traits& traits) const;
    std::vector<Record> named(policy::MatchKey key, const Traits& traits, const std::string& what) const;
    std::vector<Record> denying(policy::MatchKey key, const Record& person, const Traits& traits) const;
    std::string other_certificate(policy::MatchKey key, const Record& person, const Traits& traits) const;
    bool contradicts(staging::Line& line, policy::MatchKey key, const Record& person, const Traits& traits) const;
    bool certificates_agree(staging::Line& line, const Record& person, const Traits& traits) const;
    void refuse_several(staging::Line& line, policy::MatchKey key, const std::vector<Record>& found) const;
    void tell_of_namesake(staging::Line& line, const Traits& traits) const;
    std::string described(const Record& person) const;

    const Store& store_;
    policy::MatchingRules rules_;
    LineOf line_of_;
    Prints prints_;
    std::int64_t known_until_ = 0; ///< rows after this one were made by this file
};

} // namespace rdlz::desk

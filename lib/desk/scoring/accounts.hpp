#pragma once

#include "desk/scoring/facts.hpp"
#include "score/scheme/scheme.hpp"

#include <memory>

namespace rdlz::desk {

/// The accounts of one congress's deputies in a period, as the scheme wants them where the congress changes meanwhile
/// (换届): each term's by itself, those of a re-elected person together, or one term's alone.
class Accounts {
public:
    /// Throws Error (refused) where the congress changed in the period and the scheme does not say whose points count,
    /// or says that this term's do not.
    Accounts(const Names& names, const Congress& congress, const Period& period, score::Versions versions);

    const std::vector<Mandate>& mandates() const { return now_->mandates(); }
    score::Account account(const Mandate& mandate) const;
    Subject subject(const Mandate& mandate) const { return now_->subject_of(mandate); }
    score::Pull pull() const;

private:
    score::Account begun(const Mandate& mandate) const;
    void join(const Mandate& mandate, score::Account& account) const;
    std::unique_ptr<FactBook> now_;
    std::unique_ptr<FactBook> before_; ///< the term before, where both count together
};

} // namespace rdlz::desk

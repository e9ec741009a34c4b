#pragma once

#include "score/evaluation/scorer.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace rdlz::score {

/// Scores accounts on a second core while the first one pulls the next. Accounts are handed over in batches, of which
/// only a few wait, so that memory stays flat; the standings come in the order of the accounts.
class Crew {
public:
    Crew(Versions versions, const Period& period, See see);
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    void give(Account account);
    /// All standings. Throws what the scoring threw.
    std::vector<Standing> finish();

private:
    using Batch = std::vector<Account>;
    void hand_over();
    void close();
    void work();
    bool take(Batch& batch);
    Standing standing(Account account);
    Scorer scorer_;
    See see_; ///< called by the worker; may be empty
    Batch collecting_;
    std::deque<Batch> waiting_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool closed_ = false;
    std::exception_ptr failed_;
    std::vector<Standing> standings_;
    std::thread worker_; ///< last: it uses all of the above
};

} // namespace rdlz::score

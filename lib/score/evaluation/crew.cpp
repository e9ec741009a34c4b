#include "score/evaluation/crew.hpp"

namespace rdlz::score {

namespace {

constexpr std::size_t batch_size = 32;
constexpr std::size_t most_waiting = 4;

} // namespace

Crew::Crew(Versions versions, const Period& period, See see)
    : scorer_(versions, period), see_(std::move(see)), worker_([this] { work(); }) {}

Crew::~Crew() {
    close();
    if (worker_.joinable()) worker_.join();
}

void Crew::give(Account account) {
    collecting_.push_back(std::move(account));
    if (collecting_.size() == batch_size) hand_over();
}

void Crew::hand_over() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_.size() < most_waiting || failed_; });
    waiting_.push_back(std::exchange(collecting_, {}));
    changed_.notify_all();
}

std::vector<Standing> Crew::finish() {
    hand_over();
    close();
    worker_.join();
    if (failed_) std::rethrow_exception(failed_);
    return std::move(standings_);
}

void Crew::close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    changed_.notify_all();
}

bool Crew::take(Batch& batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
    if (waiting_.empty()) return false;
    batch = std::move(waiting_.front());
    waiting_.pop_front();
    changed_.notify_all();
    return true;
}

Standing Crew::standing(Account account) {
    auto statement = scorer_.statement(std::move(account));
    if (see_) see_(statement);
    return standing_of(std::move(statement));
}

void Crew::work() {
    try {
        for (Batch batch; take(batch);)
            for (auto& account : batch) standings_.push_back(standing(std::move(account)));
    } catch (...) {
        const std::lock_guard lock(mutex_);
        failed_ = std::current_exception();
        changed_.notify_all();
    }
}

} // namespace rdlz::score

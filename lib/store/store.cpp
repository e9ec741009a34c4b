#include "store/store.hpp"

#include "store/database.hpp"

namespace rdlz {

Store::Store(std::unique_ptr<Database> database) : database_(std::move(database)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::create(const std::filesystem::path& file, const Author& author, const Stop& stop) {
    auto lock = std::make_unique<WriterLock>(file, author, WriterLock::Wait{0, stop});
    Store store(std::make_unique<Database>(file, Database::Mode::create));
    store.database_->heed(stop);
    store.database_->hold(std::move(lock));
    store.database_->begin(author);
    return store;
}

Store Store::open_to_read(const std::filesystem::path& file, const Stop& stop) {
    Store store(std::make_unique<Database>(file, Database::Mode::read));
    store.database_->heed(stop);
    return store;
}

Store Store::open_as_known(const std::filesystem::path& file, Date day, const Stop& stop) {
    auto store = open_to_read(file, stop);
    store.database_->go_back_to(day);
    return store;
}

Store Store::open_to_write(const std::filesystem::path& file, const Author& author, int wait_seconds,
                           const Stop& stop) {
    Store probe(std::make_unique<Database>(file, Database::Mode::read)); // its own message where missing or foreign
    auto lock = std::make_unique<WriterLock>(file, author, WriterLock::Wait{wait_seconds, stop});
    probe.database_.reset();
    Store store(std::make_unique<Database>(file, Database::Mode::write));
    store.database_->heed(stop);
    store.database_->hold(std::move(lock));
    store.database_->begin(author);
    return store;
}

std::optional<std::int64_t> Store::commit() { return database_->commit(); }
const std::filesystem::path& Store::file() const { return database_->file(); }
const Stop& Store::stop() const { return database_->stop(); }
Database& Store::database() const { return *database_; }

Trial::Trial(Store& store) : database_(store.database()) { database_.begin_trial(); }

Trial::~Trial() {
    if (!kept_) database_.drop_trial();
}

void Trial::keep() {
    kept_ = true;
    database_.keep_trial();
}

} // namespace rdlz

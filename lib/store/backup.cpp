#include "store/backup.hpp"

#include "core/hash.hpp"
#include "core/message.hpp"
#include "domain/shapes.hpp"
#include "store/database.hpp"
#include "store/records.hpp"
#include "store/schema.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rdlz {

namespace {

/// Onto the disk itself, and the folder's entry with it.
void sync(const std::filesystem::path& path) {
    const int descriptor = open(path.empty() ? "." : path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

/// An empty file that nobody else may read; SQLite fills it.
void make_private(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw Error(Status::output_failed, say("cannot write '{}': {}", file.string(), std::strerror(errno)),
                    tr("choose another folder, or make room"));
    close(descriptor);
}

void write_copy(const Store& store, const std::filesystem::path& beside) {
    store.database().run("PRAGMA query_only = OFF"); // VACUUM INTO counts as writing, though it writes another file
    try {
        Query(store.database(), "VACUUM INTO ?").with(beside.string()).run();
    } catch (const Error& problem) {
        if (problem.status() == Status::stopped) throw;
        throw Error(Status::output_failed, say("cannot write the copy '{}': {}", beside.string(), problem.text()),
                    tr("choose another folder, or make room"));
    }
}

/// A copy without its name yet: gone again unless it gets it.
struct Unfinished {
    std::filesystem::path file;
    ~Unfinished() {
        std::error_code ignored;
        for (const auto* tail : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(file.string() + tail, ignored);
    }
};

std::vector<std::string> answers(const Store& store, const char* sql, const char* text) {
    Query query(store.database(), sql);
    std::vector<std::string> found;
    while (query.next() && found.size() < 100) found.push_back(say(text, query.text(0), query.text(1)));
    return found;
}

void append(std::vector<std::string>& all, std::vector<std::string> more) {
    all.insert(all.end(), more.begin(), more.end());
}

/// SQLite takes 2024-02-30 for a date until it counts with it; the program never wrote one.
void check_dates(const Store& store, const Shape& shape, std::vector<std::string>& found) {
    for (const auto& field : shape.fields) {
        if (field.kind != Kind::date) continue;
        Query query(store.database(),
                    fmt::format("SELECT id, {0} FROM {1} WHERE {0} IS NOT NULL AND date({0}, '+0 days') IS NOT {0}",
                                field.name, shape.table));
        while (query.next())
            found.push_back(say("{} row {}: {} '{}' is not a day of the calendar", shape.table, query.text(0),
                                field.name, query.text(1)));
    }
}

} // namespace

std::string copy_store(const Store& store, const std::filesystem::path& target) {
    if (std::filesystem::exists(target))
        throw Error(Status::refused, say("'{}' exists already", target.string()),
                    tr("choose another name; a backup is never overwritten"));
    const std::filesystem::path beside = target.string() + ".part";
    std::filesystem::remove(beside);
    const Unfinished unfinished{beside};
    make_private(beside);
    write_copy(store, beside);
    std::filesystem::permissions(beside, std::filesystem::perms(0600));
    {
        const auto copy = Store::open_to_read(beside, store.stop());
        if (const auto problems = check_store(copy); !problems.empty())
            throw Error(Status::output_failed, say("the copy is not good: {}", problems.front()),
                        tr("run 'rdlz store check' on the store"));
    }
    sync(beside);
    auto digest = sha256_file(beside);
    std::filesystem::rename(beside, target);
    sync(target.parent_path());
    return digest;
}

void put_aside(const std::filesystem::path& file, const std::filesystem::path& aside, const Author& author) {
    const WriterLock lock(file, author, {});
    if (std::filesystem::exists(aside))
        throw Error(Status::refused, say("'{}' exists already", aside.string()), tr("move that one away first"));
    for (const auto* tail : {"", "-wal"}) // not opened: it may be damaged, and a log belongs to its file by name
        if (std::filesystem::exists(file.string() + tail))
            std::filesystem::rename(file.string() + tail, aside.string() + tail);
    std::filesystem::remove(file.string() + "-shm");
}

void note_backup(Store& store, const BackupNote& note) {
    Query(store.database(), "INSERT INTO backup (at, file, digest) VALUES (?, ?, ?)")
        .with(note.at.iso(), note.file, note.digest)
        .run();
    store.database().recorder().count_change();
}

std::optional<BackupNote> last_backup(const Store& store) {
    Query query(store.database(), "SELECT at, file, digest FROM backup ORDER BY id DESC LIMIT 1");
    if (!query.next()) return {};
    return BackupNote{Moment::parse(query.text(0)).value_or(Moment{}), query.text(1), query.text(2)};
}

std::vector<std::string> check_store(const Store& store) {
    std::vector<std::string> found;
    Query integrity(store.database(), "PRAGMA integrity_check(100)");
    while (integrity.next())
        if (integrity.text(0) != "ok") found.push_back(integrity.text(0));
    append(found, answers(store, "SELECT \"table\", \"parent\" FROM pragma_foreign_key_check",
                          N_("{}: a row refers to a {} that does not exist")));
    for (const auto* shape : all_shapes())
        if (knows(store, *shape)) check_dates(store, *shape, found);
    append(found, answers(store,
                          "SELECT person.code, congress.code FROM mandate JOIN person ON person.id = deputy JOIN "
                          "congress ON congress.id = mandate.congress "
                          "WHERE mandate.voided_by IS NULL AND mandate.until IS NULL GROUP BY deputy, mandate.congress "
                          "HAVING count(*) > 1",
                          N_("{} has more than one open seat in {}")));
    append(found, answers(store,
                          "SELECT visit.code, '' FROM visit WHERE voided_by IS NULL AND NOT EXISTS "
                          "(SELECT 1 FROM opinion WHERE opinion.visit = visit.id AND opinion.voided_by IS NULL)",
                          N_("visit {} has no opinion{}")));
    return found;
}

Inventory inventory(const Store& store) {
    Inventory result;
    result.bytes = std::filesystem::file_size(store.file());
    result.form = schema_version;
    for (const auto* shape : all_shapes()) {
        if (!knows(store, *shape)) continue;
        Query query(store.database(), fmt::format("SELECT count(*) FROM {} WHERE voided_by IS NULL", shape->table));
        query.next();
        result.counts.emplace_back(shape, query.number(0));
    }
    Query changes(store.database(), "SELECT count(*) FROM change_set");
    changes.next();
    result.change_sets = changes.number(0);
    return result;
}

} // namespace rdlz

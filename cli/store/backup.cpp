#include "store/backup.hpp"

#include "command.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"

#include <filesystem>

namespace rdlz::cli {

namespace {

class BackupStore : public Reads {
public:
    void declare(Options& options) override {
        options.argument("FILE", file_, N_("the copy to make; in a folder it is named after the day"));
    }
    unsigned shared() const override { return nothing; }
    Status run(const Store& store, Context& context) override {
        std::filesystem::path target = file_;
        if (std::filesystem::is_directory(target))
            target /= store.file().stem().string() + "-" + context.as_of.str() + ".rdlz";
        const auto digest = copy_store(store, target);
        context.tell(say("copied and checked: '{}' (print {})", target.string(), short_print(digest)));
        note(store, context, {context.session.now, target.string(), digest});
        return Status::done;
    }

private:
    /// A store that may only be read can be copied all the same.
    static void note(const Store& store, const Context& context, const BackupNote& backup) {
        try {
            auto noted = Store::open_to_write(store.file(), context.author("store backup"), context.wait_seconds);
            note_backup(noted, backup);
            noted.commit();
        } catch (const Error& problem) {
            context.tell(say("the store does not remember this copy: {}", problem.text()));
        }
    }
    std::string file_;
};

class RestoreStore : public Plain {
public:
    void declare(Options& options) override {
        options.argument("BACKUP", backup_, N_("the copy to restore from"));
        options.argument("FILE", file_, N_("the store to make from it"));
        options
            .flag("--overwrite", overwrite_, N_("where a store stands there already, put it aside under another name"))
            .chinese = "--覆盖";
    }
    Status run(Context& context) override {
        const auto copy = Store::open_to_read(backup_, context.session.stop);
        if (const auto problems = check_store(copy); !problems.empty())
            throw Error(Status::store_unusable, say("the copy is not good: {}", problems.front()),
                        tr("try an older backup"));
        const bool taken = is_taken();
        const auto fresh = taken ? file_ + ".restored" : file_; // the old one stays until the new one is whole
        copy_store(copy, fresh);
        if (taken) change_places(context, fresh);
        context.tell(say("restored '{}' from '{}' (print {})", file_, backup_, short_print(sha256_file(backup_))));
        return Status::done;
    }

private:
    bool is_taken() const {
        if (!std::filesystem::exists(file_)) return false;
        if (!overwrite_)
            throw Error(Status::refused, say("'{}' exists already", file_),
                        tr("name another file, or add --overwrite: the old one is then put aside"));
        return true;
    }
    /// What stood there before is kept under another name: a restore loses nothing either.
    void change_places(const Context& context, const std::string& fresh) const {
        const auto aside = file_ + "." + context.session.now.iso();
        try {
            put_aside(file_, aside, context.author("store restore"));
        } catch (const Error&) {
            std::filesystem::remove(fresh);
            throw;
        }
        std::filesystem::rename(fresh, file_);
        context.tell(say("the store that stood there is now '{}'", aside));
    }
    std::string backup_;
    std::string file_;
    bool overwrite_ = false;
};

} // namespace

Command store_backup() {
    return command<BackupStore>("backup", "备份", N_("make a checked copy, also while others write"));
}
Command store_restore() { return command<RestoreStore>("restore", "恢复", N_("make a store from a backup")); }

} // namespace rdlz::cli

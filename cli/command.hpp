#pragma once

#include "options.hpp"
#include "output.hpp"
#include "policy/book.hpp"
#include "session.hpp"
#include "store/store.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::cli {

/// The shared options a verb takes; --store, --quiet, --user, --wait and --lang go with every verb that opens a store.
enum Shared : unsigned {
    nothing = 0,
    format = 1U << 0U,
    dry_run = 1U << 1U,
    period = 1U << 2U,
    as_of = 1U << 3U,
    out = 1U << 4U,
    overwrite = 1U << 5U,
    reason = 1U << 6U,
    unmask = 1U << 7U,
    all = 1U << 8U,
    known_on = 1U << 9U,
};

/// The values of the shared options, and the ways to answer.
struct Context {
    explicit Context(Session& of) : session(of), as_of(of.now.date()) {}
    /// A day on which the office did something. Throws Error (usage) for one that is still to come.
    Date done_on(Date day) const;
    Session& session;
    OutputFormat format = OutputFormat::table;
    std::string store;
    std::string user;
    std::string reason;
    std::string out;
    std::string period_text;
    Date as_of; ///< today where none was given
    bool as_of_given = false;
    std::optional<Date> known_on; ///< what was entered after this day is not seen
    int wait_seconds = 10;
    bool dry_run = false;
    bool overwrite = false;
    bool quiet = false;
    bool unmask = false;
    bool all = false;

    void answer(const Answer& answer) const;  ///< data, on standard output
    void tell(const std::string& text) const; ///< talk, on standard error; nothing under --quiet
    bool chinese() const;
    Author author(const std::string& command) const;
};

/// One thing the program can do. Its base class is its permission: Reads, Writes or Plain.
class Verb {
public:
    virtual ~Verb() = default;
    virtual void declare(Options& options) = 0;
    virtual unsigned shared() const { return nothing; }
};

/// Opens no store.
class Plain : public Verb {
public:
    virtual Status run(Context& context) = 0;
};

/// Gets a store opened read-only.
class Reads : public Verb {
public:
    unsigned shared() const override { return format | known_on; }
    virtual Status run(const Store& store, Context& context) = 0;
};

/// Gets a store with one change set begun; what it does is kept when it returns done, and leaves no trace otherwise.
class Writes : public Verb {
public:
    unsigned shared() const override { return dry_run | reason; }
    virtual Status run(Store& store, Context& context) = 0;
};

/// A verb in the tree: its words, its one line of help, and how to make it.
struct Command {
    std::string name;
    std::string chinese;
    std::string help; ///< English; translated where shown
    std::unique_ptr<Verb> (*make)();
};

/// A noun in the tree.
struct Noun {
    std::string name;
    std::string chinese;
    std::string help;
    std::vector<Command> verbs;
    std::vector<std::string> also = {}; ///< further words it answers to
};

template<class T>
Command command(std::string name, std::string chinese, std::string help) {
    return {std::move(name), std::move(chinese), std::move(help),
            []() -> std::unique_ptr<Verb> { return std::make_unique<T>(); }};
}

/// All nouns with their verbs, as a plain value: help, manual, completion and tests walk it.
const std::vector<Noun>& tree();

/// The shared options a verb takes, declared into its options.
void declare_shared(Options& options, const Verb& verb, Context& context);

/// The period asked for, read with the policies' named ones; nothing where none was. Throws Error(usage).
std::optional<Period> period_of(const Context& context, const policy::Book& book);

/// A day typed, or another where nothing was typed. Throws Error(usage).
Date date_or(const std::string& text, Date otherwise);

/// "rdlz station show WHICH [OPTIONS]"
std::string usage(const Noun& noun, const Command& command, const Options& options);
/// What is told of one option beside its name.
std::string told_of(const Option& option);

/// `rdlz help`, `rdlz NOUN`, `rdlz NOUN VERB --help`.
void print_overview(Context& context);
void print_noun(Context& context, const Noun& noun);
void print_verb(Context& context, const Noun& noun, const Command& command);

} // namespace rdlz::cli

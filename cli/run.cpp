#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/periods/since.hpp"
#include "language.hpp"
#include "manual/page.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace rdlz::cli {

namespace {

bool is_also(const Noun& noun, const std::string& word) {
    return std::find(noun.also.begin(), noun.also.end(), word) != noun.also.end();
}
bool is_also(const Command&, const std::string&) { return false; }

template<class Entry>
const Entry* find(const std::vector<Entry>& entries, const std::string& word) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&word](const Entry& entry) {
        return entry.name == word || entry.chinese == word || is_also(entry, word);
    });
    return found == entries.end() ? nullptr : &*found;
}

template<class Entry>
std::string spoken_word(const Entry& entry) {
    return spoken() == Language::chinese ? entry.chinese : entry.name;
}

template<class Entry>
std::vector<std::string> names(const std::vector<Entry>& entries) {
    std::vector<std::string> all;
    for (const auto& entry : entries) {
        all.push_back(entry.name);
        all.push_back(entry.chinese);
    }
    return all;
}

template<class Entry>
const Entry& known(const std::vector<Entry>& entries, const std::string& word, const std::string& all) {
    if (const auto* found = find(entries, word)) return *found;
    const auto near = nearest(word, names(entries));
    throw Error(Status::usage, say("'{}' is not a word of this program", word),
                near ? say("did you mean '{}'?", *near) : say("'{}' lists the words", all));
}

bool asks_help(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word == "--help" || word == "-h" || word == "--帮助"; });
}

std::string store_file(const Context& context) {
    auto file = context.store.empty() ? environment(context.session, "RDLZ_STORE") : context.store;
    if (file.empty())
        throw Error(Status::usage, tr("no store is named"), tr("name it with --store FILE, or set RDLZ_STORE"));
    return file;
}

/// What nobody could be told is not kept either; a reader who left, as head does, has heard enough.
void require_written(Session& session) {
    session.out.flush();
    if (!session.out && !(session.reader_left && session.reader_left()))
        throw Error(Status::output_failed, tr("standard output cannot be written"),
                    tr("make room on the disk, or write elsewhere"));
}

void report(Context& context, std::optional<std::int64_t> change_set) {
    if (context.dry_run) context.tell(tr("dry run: nothing was kept"));
    else if (change_set) context.tell(say("recorded as change {}", *change_set));
    else context.tell(tr("nothing changed"));
}

/// What was typed into a closed period is told: its sheets are printed already.
void tell_late(const Context& context, const Store& store, std::int64_t change_set) {
    if (context.quiet) return;
    for (const auto& closing : desk::typed_into(store, change_set)) {
        const auto whose = fetch(store, closing.congress)->name;
        context.tell(say("{} of {} is closed ({}): counts as late (补报)", closing.period, whose, closing.code.text));
    }
}

Status run_writing(Writes& verb, Context& context, const std::string& words) {
    const auto& stop = context.session.stop;
    auto store = Store::open_to_write(store_file(context), context.author(words), context.wait_seconds, stop);
    const auto status = verb.run(store, context);
    const bool keep = status == Status::done && !context.dry_run;
    require_written(context.session);
    stop.check();
    const auto change_set = keep ? store.commit() : std::nullopt;
    if (status == Status::done) report(context, change_set);
    if (change_set) tell_late(context, store, *change_set);
    return status;
}

/// As the store is now, or as it was known on a day.
Store open_to_read(const Context& context) {
    const auto file = store_file(context);
    if (context.known_on) return Store::open_as_known(file, *context.known_on, context.session.stop);
    return Store::open_to_read(file, context.session.stop);
}

/// Whoever looks at a voter's name leaves a line in the book of exports.
void record_unmasking(const Context& context, const std::string& words) {
    auto store =
        Store::open_to_write(store_file(context), context.author(words), context.wait_seconds, context.session.stop);
    record_export(store, {context.session.now, context.author(words).actor, words, context.period_text, "-", 0, "",
                          context.reason});
    store.commit();
}

Status run_reading(Reads& verb, Context& context, const std::string& words) {
    if (context.unmask && context.reason.empty())
        throw Error(Status::usage, tr("--unmask needs --reason TEXT"), tr("the reason is recorded"));
    if (context.unmask) record_unmasking(context, words);
    if (context.known_on && !context.as_of_given) context.as_of = *context.known_on;
    const auto store = open_to_read(context);
    return verb.run(store, context);
}

Status run_verb(const Noun& noun, const Command& command, Context& context, const std::vector<std::string>& words) {
    const auto verb = command.make();
    const auto name = noun.name + " " + command.name;
    Options options;
    verb->declare(options);
    declare_shared(options, *verb, context);
    options.shorten(noun.chinese);
    parse(options, words, spoken_word(noun) + " " + spoken_word(command));
    if (auto* plain = dynamic_cast<Plain*>(verb.get())) return plain->run(context);
    if (auto* reads = dynamic_cast<Reads*>(verb.get())) return run_reading(*reads, context, name);
    return run_writing(dynamic_cast<Writes&>(*verb), context, name);
}

const Page& page_or_nearest(const std::string& word, bool chinese) {
    const auto* noun = find(tree(), word);
    if (const auto* page = page_for(noun == nullptr ? word : noun->name, chinese)) return *page;
    auto known = names(tree());
    known.insert(known.end(), {"csv", "policy", "scheme", "template"});
    const auto near = nearest(word, known);
    throw Error(Status::usage, say("there is no page '{}'", word),
                near ? say("did you mean '{}'?", *near) : tr("'rdlz help' lists the words"));
}

/// `help` alone, of a noun or a file format, of a verb; and what the build asks for: `--page NAME`, `--completion`.
Status help(Context& context, const std::vector<std::string>& words) {
    if (words.empty()) print_overview(context);
    else if (words[0] == "--completion") print_completion(context.session.out, context);
    else if (words[0] == "--page" && words.size() == 2)
        context.session.out << filled(page_or_nearest(words[1], context.chinese()), context);
    else if (words.size() == 1) show(page_or_nearest(words[0], context.chinese()), context);
    else {
        const auto& noun = known(tree(), words[0], tr("rdlz help"));
        print_verb(context, noun, known(noun.verbs, words[1], "rdlz " + spoken_word(noun)));
    }
    return Status::done;
}

/// Options go behind noun and verb; --lang alone may stand anywhere.
void refuse_option_first(const std::string& word) {
    if (word.rfind('-', 0) == 0)
        throw Error(Status::usage, say("'{}' stands before the noun and the verb", word),
                    tr("options go behind them: rdlz NOUN VERB [ARGUMENTS] [OPTIONS]"));
}

Status dispatch(Context& context) {
    const auto words = without_language(context.session.words);
    if (words.empty()) return help(context, {});
    const auto& first = words.front();
    if (first == "--version" || first == "version" || first == "版本") {
        context.session.out << "rdlz " << RDLZ_VERSION << "\n";
        return Status::done;
    }
    if (first == "help" || first == "帮助" || first == "--help" || first == "-h")
        return help(context, {words.begin() + 1, words.end()});
    refuse_option_first(first);
    const auto& noun = known(tree(), first, tr("rdlz help"));
    if (words.size() == 1 || asks_help({words[1]})) {
        print_noun(context, noun);
        return Status::done;
    }
    refuse_option_first(words[1]);
    const auto& verb = known(noun.verbs, words[1], "rdlz " + spoken_word(noun));
    if (asks_help({words.begin() + 2, words.end()})) return help(context, {first, words[1]});
    return run_verb(noun, verb, context, {words.begin() + 2, words.end()});
}

/// A file's name that the system does not take is the only way in which a path ends a command by itself.
Status answered(Context& context) {
    try {
        const auto status = dispatch(context);
        require_written(context.session);
        return status;
    } catch (const std::filesystem::filesystem_error& problem) {
        throw Error(Status::output_failed,
                    say("cannot use '{}': {}", problem.path1().string(), problem.code().message()),
                    tr("choose another name or folder"));
    }
}

/// Whatever failed after somebody asked to stop failed because of that: input that ends too soon, a write cut short.
Status tell_error(Session& session, const Error& error) {
    if (error.status() != Status::stopped && session.stop.asked())
        return tell_error(session, Error(Status::stopped, tr("stopped; nothing was changed")));
    session.err << "rdlz: " << error.text() << "\n";
    if (!error.hint().empty()) session.err << tr("hint: ") << error.hint() << "\n";
    return error.status();
}

} // namespace

void Context::answer(const Answer& what) const { print(session.out, what, format); }

void Context::tell(const std::string& text) const {
    if (!quiet) session.err << text << "\n";
}

Date Context::done_on(Date day) const {
    if (day > session.now.date())
        throw Error(Status::usage, say("{} is still to come", day.str()), tr("write the day on which it was done"));
    return day;
}

bool Context::chinese() const { return spoken() == Language::chinese; }

Author Context::author(const std::string& command) const {
    auto actor = user;
    for (const auto* name : {"RDLZ_USER", "USER", "LOGNAME"})
        if (actor.empty()) actor = environment(session, name);
    return {actor.empty() ? "unknown" : actor, command, reason, session.now};
}

Status run(Session& session) {
    speak(language_of(session));
    Context context(session);
    auto status = Status::bug;
    try {
        status = answered(context);
    } catch (const Error& error) {
        status = tell_error(session, error);
    } catch (const std::exception& error) {
        session.err << "rdlz: " << say("a fault in the program: {}", error.what()) << "\n";
    }
    return status;
}

} // namespace rdlz::cli

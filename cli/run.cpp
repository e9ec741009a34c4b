#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "manual/page.hpp"
#include "store/settings.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace rdlz::cli {

namespace {

std::string environment(const Session& session, const std::string& name) {
    const auto found = session.environment.find(name);
    return found == session.environment.end() ? std::string() : found->second;
}

/// --lang wherever it stands, so that even a wrong command is answered in the right language.
Language language_of(const Session& session) {
    for (std::size_t i = 0; i + 1 < session.words.size(); ++i)
        if (session.words[i] == "--lang" || session.words[i] == "--语言")
            return session.words[i + 1].rfind("zh", 0) == 0 ? Language::chinese : Language::english;
    for (const auto* name : {"RDLZ_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto value = environment(session, name); !value.empty())
            return value.rfind("zh", 0) == 0 ? Language::chinese : Language::english;
    return Language::english;
}

template<class Entry>
const Entry* find(const std::vector<Entry>& entries, const std::string& word) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&word](const Entry& entry) {
        return entry.name == word || entry.chinese == word;
    });
    return found == entries.end() ? nullptr : &*found;
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

void report(Context& context, std::optional<std::int64_t> change_set) {
    if (context.dry_run) context.tell(tr("dry run: nothing was kept"));
    else if (change_set) context.tell(say("recorded as change {}", *change_set));
    else context.tell(tr("nothing changed"));
}

Status run_writing(Writes& verb, Context& context, const std::string& words) {
    auto store = Store::open_to_write(store_file(context), context.author(words), context.wait_seconds);
    const auto status = verb.run(store, context);
    const bool keep = status == Status::done && !context.dry_run;
    const auto change_set = keep ? store.commit() : std::nullopt;
    if (status == Status::done) report(context, change_set);
    return status;
}

/// Whoever looks at a voter's name leaves a line in the book of exports.
void record_unmasking(const Context& context, const std::string& words) {
    auto store = Store::open_to_write(store_file(context), context.author(words), context.wait_seconds);
    record_export(store, {context.session.now, context.author(words).actor, words, context.period_text, "-", 0, "",
                          context.reason});
    store.commit();
}

Status run_reading(Reads& verb, Context& context, const std::string& words) {
    if (context.unmask && context.reason.empty())
        throw Error(Status::usage, tr("--unmask needs --reason TEXT"), tr("the reason is recorded"));
    if (context.unmask) record_unmasking(context, words);
    const auto store = Store::open_to_read(store_file(context));
    return verb.run(store, context);
}

Status run_verb(const Noun& noun, const Command& command, Context& context, const std::vector<std::string>& words) {
    const auto verb = command.make();
    const auto name = noun.name + " " + command.name;
    Options options;
    verb->declare(options);
    declare_shared(options, *verb, context);
    parse(options, words, name);
    if (auto* plain = dynamic_cast<Plain*>(verb.get())) return plain->run(context);
    if (auto* reads = dynamic_cast<Reads*>(verb.get())) return run_reading(*reads, context, name);
    return run_writing(dynamic_cast<Writes&>(*verb), context, name);
}

/// Without the options that are read before anything is said.
std::vector<std::string> without_language(const std::vector<std::string>& words) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang" || words[i] == "--语言") ++i;
        else kept.push_back(words[i]);
    }
    return kept;
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
Status help(Context& context, const std::vector<std::string>& typed) {
    const auto words = without_language(typed);
    if (words.empty()) print_overview(context);
    else if (words[0] == "--completion") print_completion(context.session.out, context);
    else if (words[0] == "--page" && words.size() == 2)
        context.session.out << filled(page_or_nearest(words[1], context.chinese()), context);
    else if (words.size() == 1) show(page_or_nearest(words[0], context.chinese()), context);
    else {
        const auto& noun = known(tree(), words[0], "rdlz help");
        print_verb(context, noun, known(noun.verbs, words[1], "rdlz " + noun.name));
    }
    return Status::done;
}

Status dispatch(Context& context) {
    auto words = context.session.words;
    if (words.empty()) return help(context, {});
    const auto first = words.front();
    if (first == "--version" || first == "version" || first == "版本") {
        context.session.out << "rdlz " << RDLZ_VERSION << "\n";
        return Status::done;
    }
    if (first == "help" || first == "帮助" || first == "--help" || first == "-h")
        return help(context, {words.begin() + 1, words.end()});
    const auto& noun = known(tree(), first, "rdlz help");
    if (words.size() == 1 || asks_help({words[1]})) {
        print_noun(context, noun);
        return Status::done;
    }
    const auto& verb = known(noun.verbs, words[1], "rdlz " + noun.name);
    if (asks_help({words.begin() + 2, words.end()})) return help(context, {first, words[1]});
    return run_verb(noun, verb, context, {words.begin() + 2, words.end()});
}

/// A file's name that the system does not take is the only way in which a path ends a command by itself.
Status answered(Context& context) {
    try {
        const auto status = dispatch(context);
        context.session.out.flush();
        if (!context.session.out) throw Error(Status::output_failed, tr("standard output cannot be written"));
        return status;
    } catch (const std::filesystem::filesystem_error& problem) {
        throw Error(Status::output_failed,
                    say("cannot use '{}': {}", problem.path1().string(), problem.code().message()),
                    tr("choose another name or folder"));
    }
}

} // namespace

void Context::answer(const Answer& what) const { print(session.out, what, format); }

void Context::tell(const std::string& text) const {
    if (!quiet) session.err << text << "\n";
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
        session.err << "rdlz: " << error.text() << "\n";
        if (!error.hint().empty()) session.err << tr("hint: ") << error.hint() << "\n";
        status = error.status();
    } catch (const std::exception& error) {
        session.err << "rdlz: " << say("a fault in the program: {}", error.what()) << "\n";
    }
    return status;
}

} // namespace rdlz::cli

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

namespace rdlz::cli {

namespace {

using Words = std::vector<std::string>;

/// What was typed, held until all of it is known to be good.
struct Typed {
    const Option* option;
    Words values;
    bool present = false;
};

std::string names_of(const Option& option) { return option.by_place() ? option.name : joined(option.names(), ","); }

Words option_names(const Options& options) {
    Words names;
    for (const auto& option : options.all())
        if (!option.by_place())
            for (const auto& name : option.names()) names.push_back(name);
    for (const auto& section : options.sections) {
        names.push_back(section.opener);
        names.push_back(section.chinese);
    }
    return names;
}

std::string hint_of(const std::string& command) { return say("'rdlz {} --help' shows what it takes", command); }

/// Also with the dashes that a Chinese keyboard makes: ——名称.
bool looks_like_option(const std::string& word) {
    return word.rfind('-', 0) == 0 || word.rfind("—", 0) == 0 || word.rfind("－", 0) == 0;
}

/// The dashes are no part of the word: few letters are left to differ in.
std::optional<std::string> nearest_option(const Options& options, const std::string& word) {
    const auto bare = [](const std::string& name) {
        const auto points = code_points(name);
        return utf8(points.substr(std::min(points.find_first_not_of(U"-—－"), points.size())));
    };
    Words names;
    for (const auto& name : option_names(options)) names.push_back(bare(name));
    const auto near = nearest(bare(word), names);
    return near ? std::optional("--" + *near) : std::nullopt;
}

[[noreturn]] void unknown(const Options& options, const std::string& word, const std::string& command) {
    const auto near = looks_like_option(word) ? nearest_option(options, word) : std::nullopt;
    throw Error(Status::usage, say("'{}' is not known to 'rdlz {}'", word, command),
                near ? say("did you mean '{}'?", *near) : hint_of(command));
}

void declare(CLI::App& app, Typed& typed) {
    const auto& option = *typed.option;
    if (option.value.empty()) {
        app.add_flag_function(
            names_of(option), [&typed](std::int64_t count) { typed.present = count > 0; }, "");
        return;
    }
    auto* declared = app.add_option(names_of(option), typed.values, "");
    declared->allow_extra_args(option.by_place() && option.repeated);
    if (option.repeated && !option.by_place()) declared->take_all();
    if (!option.repeated) declared->expected(1);
}

void missing(const std::deque<Typed>& all, const std::string& command) {
    for (const auto& typed : all)
        if (typed.option->required && (typed.values.empty() || typed.values.front().empty()))
            throw Error(Status::usage, say("'rdlz {}' needs {}", command, typed.option->shown()), hint_of(command));
}

void hand_over(const std::deque<Typed>& all) {
    for (const auto& typed : all) {
        if (typed.present) typed.option->take("");
        for (const auto& value : typed.values) typed.option->take(value);
    }
}

/// Whether a word as typed names an option, with or without its value behind a "=".
bool names_it(const Option& option, const std::string& word) {
    return option.answers_to(word.substr(0, word.find('=')));
}

/// What CLI11 says of an option and its values, in our words: "--store: 1 required TEXT missing".
[[noreturn]] void ill_matched(const Options& options, const Words& words, const std::string& said,
                              const std::string& command) {
    const auto name = said.substr(0, said.find(':'));
    Words typed;
    for (const auto& option : options.all())
        if (!option.by_place() && option.answers_to(name))
            std::copy_if(words.begin(), words.end(), std::back_inserter(typed),
                         [&option](const std::string& word) { return names_it(option, word); });
    throw Error(
        Status::usage,
        say(typed.size() > 1 ? N_("'{}' of 'rdlz {}' stands more than once") : N_("'{}' of 'rdlz {}' has no value"),
            typed.empty() ? name : typed.back().substr(0, typed.back().find('=')), command),
        hint_of(command));
}

/// CLI11 would read what stands behind a flag's "=" as a number of times.
void require_bare_flags(const Options& options, const Words& words, const std::string& command) {
    for (const auto& word : words)
        for (const auto& option : options.all())
            if (option.value.empty() && word.find('=') != std::string::npos && names_it(option, word))
                throw Error(Status::usage,
                            say("'{}' of 'rdlz {}' takes no value", word.substr(0, word.find('=')), command),
                            tr("write it alone, or leave it out"));
}

void parse_flat(const Options& options, const Words& words, const std::string& command) {
    require_bare_flags(options, words, command);
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::deque<Typed> all;
    for (const auto& option : options.all()) declare(app, all.emplace_back(Typed{&option, {}, false}));
    try {
        app.parse(Words(words.rbegin(), words.rend()));
    } catch (const CLI::ArgumentMismatch& problem) {
        ill_matched(options, words, problem.what(), command);
    } catch (const CLI::ParseError& problem) {
        throw Error(Status::usage, say("the words after 'rdlz {}' cannot be read: {}", command, problem.what()),
                    hint_of(command));
    }
    if (const auto extra = app.remaining(); !extra.empty()) unknown(options, extra.front(), command);
    missing(all, command);
    hand_over(all);
}

const Options::Section* section_at(const Options& options, const std::string& word) {
    for (const auto& section : options.sections)
        if (word == section.opener || word == section.chinese) return &section;
    return nullptr;
}

/// One part of a command with sections; what belongs before the first one is told so.
void parse_part(const Options& whole, const Options& target, const Words& part, const std::string& command) {
    const auto names = option_names(whole);
    for (const auto& word : part) {
        const auto& own = target.all();
        const bool known = &target == &whole || std::any_of(own.begin(), own.end(), [&word](const Option& each) {
            return each.answers_to(word);
        });
        if (!known && std::find(names.begin(), names.end(), word) != names.end())
            throw Error(Status::usage, say("'{}' goes before the first {}", word, part.front()), hint_of(command));
    }
    parse_flat(target, part, command);
}

} // namespace

void parse(Options& options, const Words& words, const std::string& command) {
    Words part;
    const Options* target = &options;
    for (const auto& word : words) {
        const auto* section = section_at(options, word);
        if (section == nullptr) {
            part.push_back(word);
            continue;
        }
        parse_part(options, *target, std::exchange(part, {word}), command);
        auto* opened = section->open();
        for (const auto& option : options.all())
            if (option.shared) opened->add(option); // may stand anywhere
        opened->shorten(section->chinese.substr(2));
        target = opened;
    }
    parse_part(options, *target, part, command);
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "core/text.hpp"
#include "manual/page.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace rdlz::cli {

namespace {

/// A line of text as mdoc: no backslash or leading dot of it may be taken for a command.
std::string text_line(const std::string& text) {
    std::string line = text.empty() || (text.front() != '.' && text.front() != '\'') ? "" : "\\&";
    for (const char letter : text) line += letter == '\\' ? std::string("\\e") : std::string(1, letter);
    return line + "\n";
}

std::string item(const Option& option) {
    std::string line = ".It";
    if (option.by_place()) return line + " Ar " + option.shown() + "\n";
    line += " Fl " + option.name.substr(1);
    if (!option.chinese.empty()) line += " , Fl " + option.chinese.substr(1);
    return line + (option.value.empty() ? "" : " Ar " + std::string(tr(option.value.c_str()))) + "\n";
}

std::string list(const std::vector<Option>& options, bool shared) {
    std::string items;
    for (const auto& option : options)
        if (option.shared == shared) items += item(option) + text_line(told_of(option));
    return items.empty() ? items : ".Bl -tag -width Ds\n" + items + ".El\n";
}

std::string shared_names(const std::vector<Option>& options) {
    std::string names;
    for (const auto& option : options)
        if (option.shared) names += (names.empty() ? "" : " , Fl ") + option.name.substr(1);
    return ".Pp\n" + text_line(tr("Shared options, told in")) + ".Xr rdlz 1 :\n.Fl " + names + " .\n";
}

std::string verb_part(const Noun& noun, const Command& command, Context& context) {
    const auto verb = command.make();
    Options options;
    verb->declare(options);
    declare_shared(options, *verb, context);
    std::string text = ".Dl " + usage(noun, command, options) + "\n" + list(options.all(), false);
    for (const auto& section : options.sections) {
        text += ".Pp\n.Fl " + section.opener.substr(1) + " , Fl " + section.chinese.substr(1) + " :\n" +
                text_line(tr(section.help.c_str()));
        text += list(section.template_options, false);
    }
    return text + shared_names(options.all());
}

/// Takes every shared option, so that all of them can be listed once.
class TakesAll : public Reads {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return ~0U; }
    Status run(const Store&, Context&) override { return Status::done; }
};

std::string shared_part(Context& context) {
    Options options;
    declare_shared(options, TakesAll(), context);
    return list(options.all(), true);
}

std::string nouns_part() {
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& noun : tree())
        text += ".It Xr rdlz-" + noun.name + " 1 , " + noun.chinese + "\n" + text_line(tr(noun.help.c_str()));
    return text + ".El\n";
}

std::string statuses_part() {
    static constexpr std::array<std::pair<Status, const char*>, 11> statuses{{
        {Status::done, N_("done")},
        {Status::refused, N_("refused: the records say no")},
        {Status::usage, N_("the words typed make no command")},
        {Status::bad_input, N_("a file has problems; they are listed and nothing was changed")},
        {Status::not_found, N_("no such record")},
        {Status::store_unusable, N_("the store is missing, foreign, newer, damaged or read-only")},
        {Status::store_busy, N_("another process is writing the store")},
        {Status::output_failed, N_("what was asked for could not be written")},
        {Status::found_something, N_("a check found something, or a due list holds something late")},
        {Status::bug, N_("a fault in the program")},
        {Status::stopped, N_("stopped from the keyboard")},
    }};
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& [status, words] : statuses)
        text += ".It " + std::to_string(static_cast<int>(status)) + "\n" + text_line(tr(words));
    return text + ".El\n";
}

/// What a line `.\" fill WORD` stands for in a page.
std::string part(const std::string& page, const std::string& word, Context& context) {
    if (word == "nouns") return nouns_part();
    if (word == "shared") return shared_part(context);
    if (word == "statuses") return statuses_part();
    for (const auto& noun : tree())
        for (const auto& command : noun.verbs)
            if (page == "rdlz-" + noun.name + ".1" && command.name == word) return verb_part(noun, command, context);
    throw std::logic_error("man/" + page + " asks for '" + word + "', which is not in the command tree");
}

} // namespace

std::string filled(const Page& page, Context& context) {
    static constexpr std::string_view mark = ".\\\" fill ";
    std::istringstream in(page.source);
    std::string text;
    for (std::string line; std::getline(in, line);)
        text += line.rfind(mark, 0) == 0 ? part(page.name, line.substr(mark.size()), context) : line + "\n";
    return text;
}

const Page* page_for(const std::string& word, bool chinese) {
    const auto all = pages();
    for (const bool language : {chinese, false})
        for (const auto* section : {"", ".1", ".5"})
            for (const auto& page : all)
                if (page.chinese == language && (page.name == word + section || page.name == "rdlz-" + word + section))
                    return &page;
    return nullptr;
}

} // namespace rdlz::cli

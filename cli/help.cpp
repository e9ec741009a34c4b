#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <ostream>

namespace rdlz::cli {

namespace {

struct Line {
    std::string left;
    std::string right;
};

void print_lines(std::ostream& out, const std::vector<Line>& lines) {
    constexpr int widest = 34;
    int width = 0;
    for (const auto& line : lines) width = std::max(width, std::min(widest, display_width(line.left)));
    for (const auto& line : lines) {
        if (display_width(line.left) > width)
            out << "  " << line.left << "\n  " << std::string(static_cast<std::size_t>(width), ' ');
        else out << "  " << padded(line.left, width);
        out << "  " << line.right << "\n";
    }
}

std::string usage_of(const Option& option) { return option.required ? option.left() : "[" + option.left() + "]"; }

std::vector<Line> lines_of(const std::vector<Option>& options, bool shared) {
    std::vector<Line> lines;
    for (const auto& option : options)
        if (option.shared == shared) lines.push_back({option.left(), told_of(option)});
    return lines;
}

} // namespace

std::string told_of(const Option& option) {
    std::string text = tr(option.help.c_str());
    if (option.required && !option.by_place()) text += " " + std::string(tr("(needed)"));
    if (option.repeated) text += " " + std::string(tr("(may be repeated)"));
    return text;
}

std::string usage(const Noun& noun, const Command& command, const Options& options) {
    auto text = spoken() == Language::chinese ? "rdlz " + noun.chinese + " " + command.chinese
                                              : "rdlz " + noun.name + " " + command.name;
    for (const auto& option : options.all())
        if (option.by_place() || option.required) text += " " + usage_of(option);
    return text + " " + tr("[OPTIONS]");
}

void print_overview(Context& context) {
    auto& out = context.session.out;
    out << tr("rdlz: records, ledgers and rankings of liaison stations of people's congress deputies") << "\n\n"
        << tr("usage: rdlz NOUN VERB [ARGUMENTS] [OPTIONS]") << "\n\n";
    std::vector<Line> lines;
    for (const auto& noun : tree()) lines.push_back({noun.name + " " + noun.chinese, tr(noun.help.c_str())});
    print_lines(out, lines);
    out << "\n" << tr("'rdlz NOUN' lists a noun's verbs; 'rdlz NOUN VERB --help' shows what a verb takes") << "\n";
}

void print_noun(Context& context, const Noun& noun) {
    auto& out = context.session.out;
    out << "rdlz " << noun.name << " (" << noun.chinese << "): " << tr(noun.help.c_str()) << "\n\n";
    std::vector<Line> lines;
    for (const auto& verb : noun.verbs) lines.push_back({verb.name + " " + verb.chinese, tr(verb.help.c_str())});
    print_lines(out, lines);
}

void print_verb(Context& context, const Noun& noun, const Command& command) {
    auto& out = context.session.out;
    const auto verb = command.make();
    Options options;
    verb->declare(options);
    declare_shared(options, *verb, context);
    out << "rdlz " << noun.name << " " << command.name << " (" << noun.chinese << " " << command.chinese
        << "): " << tr(command.help.c_str()) << "\n\n";
    out << tr("usage:") << " " << usage(noun, command, options) << "\n";
    if (const auto own = lines_of(options.all(), false); !own.empty()) {
        out << "\n";
        print_lines(out, own);
    }
    for (const auto& section : options.sections) {
        out << "\n"
            << (context.chinese() ? section.chinese : section.opener) << ": " << tr(section.help.c_str()) << "\n";
        print_lines(out, lines_of(section.template_options, false));
    }
    out << "\n" << tr("shared options:") << "\n";
    print_lines(out, lines_of(options.all(), true));
}

} // namespace rdlz::cli

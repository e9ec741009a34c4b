#include "core/text.hpp"
#include "manual/page.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

std::string option_names(const Command& command, Context& context) {
    const auto verb = command.make();
    Options options;
    verb->declare(options);
    declare_shared(options, *verb, context);
    std::vector<std::string> names;
    for (const auto& option : options.all())
        if (!option.by_place()) names.push_back(option.name);
    for (const auto& section : options.sections) {
        names.push_back(section.opener);
        for (const auto& option : section.template_options) names.push_back(option.name);
    }
    return joined(names, " ");
}

template<class Entry>
std::string names(const std::vector<Entry>& entries) {
    std::vector<std::string> all;
    for (const auto& entry : entries) {
        all.push_back(entry.name);
        all.push_back(entry.chinese);
    }
    return joined(all, " ");
}

} // namespace

/// The first word is a noun, the second a verb, then come options; what else is typed is most often a file.
void print_completion(std::ostream& out, Context& context) {
    out << "# Completion for rdlz, made from its command tree.\n_rdlz() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} words=\n"
           "    case \"$COMP_CWORD ${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n"
           "    '1 '*) words='help version "
        << names(tree()) << "' ;;\n";
    for (const auto& noun : tree())
        out << "    '2 " << noun.name << " '* | '2 " << noun.chinese << " '*) words='" << names(noun.verbs) << "' ;;\n";
    for (const auto& noun : tree())
        for (const auto& verb : noun.verbs) {
            out << "    *' " << noun.name << " " << verb.name << "' | *' " << noun.chinese << " " << verb.chinese
                << "') words='" << option_names(verb, context) << "' ;;\n";
        }
    out << "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
           "}\ncomplete -o default -F _rdlz rdlz\n";
}

} // namespace rdlz::cli

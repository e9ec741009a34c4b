#include "options.hpp"

#include "core/message.hpp"

#include <algorithm>
#include <array>

namespace rdlz::cli {

std::span<const char* const> value_words() {
    static constexpr std::array<const char*, 35> words{
        N_("ACTIVITY"), N_("BACKUP"),  N_("CHARACTER"), N_("CODE"),   N_("CODE|NAME"),  N_("CONGRESS"),
        N_("DATE"),     N_("DEPUTY"),  N_("FILE"),      N_("FORMAT"), N_("LANGUAGE"),   N_("MONTH"),
        N_("NAME"),     N_("NUMBER"),  N_("PATH"),      N_("PERIOD"), N_("REPORT"),     N_("SECONDS"),
        N_("STATION"),  N_("FROM"),    N_("TO"),        N_("VISIT"),  N_("SUGGESTION"), N_("TEXT"),
        N_("WHICH"),    N_("WORD"),    N_("YES|NO"),    N_("OTHER"),  N_("SHEET"),      N_("HEADING"),
        N_("PLAN"),     N_("MEASURE"), N_("PLACE"),     N_("STAGE"),  N_("KIND"),
    };
    return words;
}

std::vector<std::string> Option::names() const {
    std::vector<std::string> all{name};
    if (!chinese.empty()) all.push_back(chinese);
    all.insert(all.end(), also.begin(), also.end());
    return all;
}

bool Option::answers_to(const std::string& word) const {
    const auto all = names();
    return std::find(all.begin(), all.end(), word) != all.end();
}

std::string Option::shown() const {
    if (by_place()) return tr(name.c_str());
    return spoken() == Language::chinese && !chinese.empty() ? chinese : name;
}

std::string Option::left() const { return by_place() || value.empty() ? shown() : shown() + " " + tr(value.c_str()); }

Option& Options::add(Option option) { return options_.emplace_back(std::move(option)); }

void Options::shorten(const std::string& noun) {
    const auto beginning = "--" + noun;
    const auto taken = [this](const std::string& word) {
        return std::count_if(options_.begin(), options_.end(),
                             [&word](const Option& option) { return option.answers_to(word); }) > 0;
    };
    for (auto& option : options_) {
        if (option.chinese.rfind(beginning, 0) != 0 || option.chinese == beginning) continue;
        const auto shorter = "--" + option.chinese.substr(beginning.size());
        if (!taken(shorter)) option.also.push_back(shorter);
    }
}

void Options::relax() {
    for (auto& option : options_) option.required = false;
}

Option& Options::argument(const std::string& name, std::string& into, const std::string& help) {
    Option option;
    option.name = name;
    option.help = help;
    option.value = name;
    option.required = true;
    option.take = [&into](const std::string& text) { into = text; };
    return add(std::move(option));
}

Option& Options::arguments(const std::string& name, std::vector<std::string>& into, const std::string& help) {
    std::string unused;
    auto& option = argument(name, unused, help);
    option.repeated = true;
    option.take = [&into](const std::string& text) { into.push_back(text); };
    return option;
}

Option& Options::text(const std::string& name, std::string& into, const std::string& help, const std::string& value) {
    auto& option = argument(name, into, help);
    option.required = false;
    option.value = value;
    return option;
}

Option& Options::texts(const std::string& name, std::vector<std::string>& into, const std::string& help,
                       const std::string& value) {
    auto& option = arguments(name, into, help);
    option.required = false;
    option.value = value;
    return option;
}

Option& Options::flag(const std::string& name, bool& into, const std::string& help) {
    std::string unused;
    auto& option = text(name, unused, help, "");
    option.take = [&into](const std::string&) { into = true; };
    return option;
}

} // namespace rdlz::cli

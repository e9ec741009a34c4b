#include "options.hpp"

#include "core/message.hpp"

namespace rdlz::cli {

const std::string& Option::shown() const { return spoken() == Language::chinese && !chinese.empty() ? chinese : name; }

Option& Options::add(Option option) { return options_.emplace_back(std::move(option)); }

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

#include "command.hpp"

#include "core/message.hpp"

#include <array>
#include <charconv>

namespace rdlz::cli {

namespace {

void take_format(const std::string& text, OutputFormat& into) {
    if (text == "table") into = OutputFormat::table;
    else if (text == "csv") into = OutputFormat::csv;
    else if (text == "json") into = OutputFormat::json;
    else throw Error(Status::usage, say("'{}' is no format", text), tr("write table, csv or json"));
}

void take_seconds(const std::string& text, int& into) {
    const auto* last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(text.data(), last, into);
    if (problem != std::errc() || end != last || into < 0)
        throw Error(Status::usage, say("'{}' is not a number of seconds", text), tr("write digits only, such as 12"));
}

Option shared_option(std::string name, std::string chinese, std::string help, std::string value) {
    Option option;
    option.name = std::move(name);
    option.chinese = std::move(chinese);
    option.help = std::move(help);
    option.value = std::move(value);
    option.shared = true;
    return option;
}

void add_text(Options& options, Option option, std::string& into) {
    option.take = [&into](const std::string& text) { into = text; };
    options.add(std::move(option));
}

void add_flag(Options& options, Option option, bool& into) {
    option.take = [&into](const std::string&) { into = true; };
    options.add(std::move(option));
}

void add_store(Options& options, Context& context) {
    add_text(options, shared_option("--store", "--库", N_("the store's file; RDLZ_STORE when left out"), "FILE"),
             context.store);
    add_text(options, shared_option("--user", "--用户", N_("who is at the keyboard; RDLZ_USER when left out"), "NAME"),
             context.user);
    auto wait = shared_option("--wait", "--等待", N_("how long to wait for another writer (10)"), "SECONDS");
    wait.take = [&context](const std::string& text) { take_seconds(text, context.wait_seconds); };
    options.add(std::move(wait));
}

void add_chosen(Options& options, unsigned shared, Context& context) {
    if ((shared & Shared::period) != 0)
        add_text(options,
                 shared_option("--period", "--期间",
                               N_("2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy"), "PERIOD"),
                 context.period_text);
    if ((shared & Shared::dry_run) != 0)
        add_flag(options, shared_option("--dry-run", "--试运行", N_("do everything, show it, and keep nothing"), ""),
                 context.dry_run);
    if ((shared & Shared::reason) != 0)
        add_text(options, shared_option("--reason", "--理由", N_("why; recorded with the change"), "TEXT"),
                 context.reason);
    if ((shared & Shared::unmask) != 0)
        add_flag(
            options,
            shared_option("--unmask", "--明文", N_("show names and phones of voters; needs --reason, is recorded"), ""),
            context.unmask);
    if ((shared & Shared::all) != 0)
        add_flag(options, shared_option("--all", "--全部", N_("closed and ended ones too"), ""), context.all);
    if ((shared & Shared::out) != 0)
        add_text(options, shared_option("--out", "--输出", N_("where to write"), "PATH"), context.out);
    if ((shared & Shared::overwrite) != 0)
        add_flag(options, shared_option("--overwrite", "--覆盖", N_("replace files that exist"), ""),
                 context.overwrite);
}

void add_known_on(Options& options, Context& context) {
    auto option = shared_option("--known-on", "--已录入至",
                                N_("see only what was entered by this day; today is that day unless --as-of says "
                                   "another"),
                                "DATE");
    option.take = [&context](const std::string& text) { context.known_on = date_or(text, context.as_of); };
    options.add(std::move(option));
}

} // namespace

std::optional<Period> period_of(const Context& context, const policy::Book& book) {
    if (context.period_text.empty()) return {};
    return policy::require_period(context.period_text, book);
}

Date date_or(const std::string& text, Date otherwise) {
    if (text.empty()) return otherwise;
    const auto date = Date::read(text);
    if (!date)
        throw Error(Status::usage, say("'{}' is not a day of the calendar", text), tr("write it like 2024-11-05"));
    return *date;
}

void declare_shared(Options& options, const Verb& verb, Context& context) {
    const auto shared = verb.shared();
    add_chosen(options, shared, context);
    if ((shared & Shared::format) != 0) {
        auto option = shared_option("--format", "--格式", N_("table, csv or json"), "FORMAT");
        option.take = [&context](const std::string& text) { take_format(text, context.format); };
        options.add(std::move(option));
    }
    if ((shared & Shared::as_of) != 0) {
        auto option = shared_option("--as-of", "--截至", N_("act as if today were this day"), "DATE");
        option.take = [&context](const std::string& text) {
            context.as_of = date_or(text, context.as_of);
            context.as_of_given = true;
        };
        options.add(std::move(option));
    }
    if ((shared & Shared::known_on) != 0) add_known_on(options, context);
    if (dynamic_cast<const Plain*>(&verb) == nullptr) add_store(options, context);
    add_flag(options, shared_option("--quiet", "--安静", N_("say nothing when all went well"), ""), context.quiet);
    auto language =
        shared_option("--lang", "--语言", N_("en or zh; the language of the environment when left out"), "LANGUAGE");
    language.take = [](const std::string&) {}; // read before anything is said
    options.add(std::move(language));
}

} // namespace rdlz::cli

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "report/template.hpp"

// The designs travel inside the library: .incbin costs no compile time.
#define RDLZ_TEMPLATE(symbol, file)                                                                                    \
    asm(".pushsection .rodata\n"                                                                                       \
        ".hidden rdlz_template_" #symbol "_begin\n"                                                                    \
        ".hidden rdlz_template_" #symbol "_end\n"                                                                      \
        ".global rdlz_template_" #symbol "_begin\n"                                                                    \
        ".global rdlz_template_" #symbol "_end\n"                                                                      \
        "rdlz_template_" #symbol "_begin:\n"                                                                           \
        ".incbin \"" RDLZ_SOURCE_ROOT "/reports/templates/" file "\"\n"                                                \
        "rdlz_template_" #symbol "_end:\n"                                                                             \
        ".popsection\n");                                                                                              \
    extern "C" __attribute__((visibility("hidden"))) const char rdlz_template_##symbol##_begin[];                      \
    extern "C" __attribute__((visibility("hidden"))) const char rdlz_template_##symbol##_end[]

RDLZ_TEMPLATE(roster, "roster.toml");
RDLZ_TEMPLATE(reception_register, "reception-register.toml");
RDLZ_TEMPLATE(duty_register, "duty-register.toml");
RDLZ_TEMPLATE(opinion_ledger, "opinion-ledger.toml");
RDLZ_TEMPLATE(suggestion_ledger, "suggestion-ledger.toml");
RDLZ_TEMPLATE(score_summary, "score-summary.toml");
RDLZ_TEMPLATE(star_publicity, "star-publicity.toml");
RDLZ_TEMPLATE(score_statement, "score-statement.toml");
RDLZ_TEMPLATE(station_summary, "station-summary.toml");
RDLZ_TEMPLATE(group_summary, "group-summary.toml");
RDLZ_TEMPLATE(department_summary, "department-summary.toml");
RDLZ_TEMPLATE(upper_records, "upper-records.toml");

namespace rdlz::report {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const auto& one : default_templates()) names.emplace_back(one.name);
    return names;
}

Template design_of(const DefaultTemplate& one) {
    auto read = read_template(std::string(one.name) + ".toml", std::string(one.text), data_shapes());
    if (any_refused(read.problems)) throw Error(Status::bug, read.problems.front().str());
    return std::move(read.design);
}

} // namespace

const std::vector<DefaultTemplate>& default_templates() {
    static const std::vector<DefaultTemplate> templates{
        {"roster", between(rdlz_template_roster_begin, rdlz_template_roster_end)},
        {"reception-register", between(rdlz_template_reception_register_begin, rdlz_template_reception_register_end)},
        {"duty-register", between(rdlz_template_duty_register_begin, rdlz_template_duty_register_end)},
        {"opinion-ledger", between(rdlz_template_opinion_ledger_begin, rdlz_template_opinion_ledger_end)},
        {"suggestion-ledger", between(rdlz_template_suggestion_ledger_begin, rdlz_template_suggestion_ledger_end)},
        {"score-summary", between(rdlz_template_score_summary_begin, rdlz_template_score_summary_end)},
        {"star-publicity", between(rdlz_template_star_publicity_begin, rdlz_template_star_publicity_end)},
        {"score-statement", between(rdlz_template_score_statement_begin, rdlz_template_score_statement_end)},
        {"station-summary", between(rdlz_template_station_summary_begin, rdlz_template_station_summary_end)},
        {"group-summary", between(rdlz_template_group_summary_begin, rdlz_template_group_summary_end)},
        {"department-summary", between(rdlz_template_department_summary_begin, rdlz_template_department_summary_end)},
        {"upper-records", between(rdlz_template_upper_records_begin, rdlz_template_upper_records_end)}};
    return templates;
}

const DefaultTemplate& template_named(std::string_view name) {
    for (const auto& one : default_templates())
        if (one.name == name || design_of(one).name == name) return one;
    auto known = names();
    for (const auto& one : default_templates()) known.push_back(design_of(one).name);
    const auto near = nearest(name, known);
    throw Error(Status::not_found, say("there is no template '{}'", name),
                near ? say("did you mean '{}'?", *near) : say("there are: {}", joined(known, ", ")));
}

Template default_template(std::string_view name) { return design_of(template_named(name)); }

} // namespace rdlz::report

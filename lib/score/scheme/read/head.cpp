#include "score/scheme/section.hpp"

namespace rdlz::score {

namespace {

/// Questions that only the mandates of deputies raise are asked in the checks.
void read_people(Section& root) {
    auto& scheme = root.reading().scheme;
    scheme.subject = root.choice("subject", SubjectKind::deputy);
    scheme.level = root.choice("level", Level::unsaid);
    if (scheme.subject == SubjectKind::deputy)
        root.open_question("level", say("the deputies of which congress it scores"), say("write level = \"county\""));
    scheme.credit = root.choice("credit", Credit::unsaid);
    scheme.part_year = root.choice("part_year", PartYear::unsaid);
    scheme.term_change = root.choice("term_change", TermChange::unsaid);
}

void read_year(Section& root) {
    const auto& node = root.table("year");
    if (!node) return;
    Section section(root.reading(), node);
    root.reading().scheme.year = section.window();
    root.reading().scheme.closes = section.month_day("closes");
}

void read_base(Section& root) {
    const auto& node = root.table("base");
    if (!node) return;
    Section section(root.reading(), node);
    auto& assembly = root.reading().scheme.assembly;
    if (!section.has("points")) section.problem("", say("the base has no points"), say("write points = 60"));
    assembly.base = section.points("points").value_or(Points{});
    assembly.base_name = section.text("name", "基础分");
    assembly.base_text = section.text("text", {});
    assembly.base_required = section.some("requires");
}

void read_rounding(Section& root) {
    const auto& node = root.table("rounding");
    if (!node) return;
    Section section(root.reading(), node);
    Rounding rounding{section.points("to").value_or(Points{1}), section.choice("way", Way::unsaid)};
    if (rounding.to <= Points{})
        section.problem("to", say("nothing can be rounded to this"), say("write to = \"0.01\""));
    section.open_question("way", say("which way it rounds"), say("write way = \"half-up\", \"down\" or \"up\""));
    root.reading().scheme.rounding = rounding;
}

void read_publicity(Section& root) {
    const auto& node = root.table("publicity");
    if (!node) return;
    Section section(root.reading(), node);
    auto& publicity = root.reading().scheme.publicity.emplace();
    publicity.days = section.count("days").value_or(0);
    section.open_question("days", say("for how many working days objections are taken"), say("write days = 5"));
    publicity.receiver = section.text("receiver", {});
    publicity.phone = section.text("phone", {});
    publicity.address = section.text("address", {});
    publicity.basis = section.text("basis", {});
}

} // namespace

void read_head(Section& root) {
    auto& scheme = root.reading().scheme;
    const auto& heading = root.reading().document.root["policy"];
    scheme.name = root.text("name", heading["name"].text);
    scheme.version = root.text("version", heading["effective_on"].text);
    if (scheme.name.empty() || scheme.version.empty())
        root.problem("", say("the scheme has no name or no version to print with its lines"),
                     say("write name and effective_on under [policy]"));
    scheme.text = root.text("text", {});
    read_people(root);
    read_year(root);
    read_base(root);
    read_rounding(root);
    read_publicity(root);
}

void read_total(Section& root) {
    const auto& node = root.table("total");
    if (!node) return;
    Section section(root.reading(), node);
    auto& assembly = root.reading().scheme.assembly;
    assembly.limits = section.limits();
    assembly.cap_holds_bonus = section.flag("cap_holds_bonus", true);
    assembly.bonus_lifts_band = section.flag("bonus_lifts_band", true);
    if (assembly.limits.floor && *assembly.limits.floor > Points{})
        section.problem("floor", say("a floor above zero gives points that no rule gives"),
                        say("write them as [scheme.base]"));
    if (assembly.limits.cap && *assembly.limits.cap < assembly.base)
        section.problem("cap", say("the cap on the total is below the base"),
                        say("check both against the printed rule"));
}

} // namespace rdlz::score

#include "score/scheme/section.hpp"

namespace rdlz::score {

namespace {

Points read_least(Section& section, Points fallback) {
    const auto least = section.points("least").value_or(fallback);
    if (least <= Points{})
        section.problem("least", say("a minimum of nothing asks for nothing"), say("write least = 1 or more"));
    return least;
}

Minimum read_minimum(Section& section) {
    Minimum minimum;
    minimum.name = section.need_text("name");
    minimum.text = section.text("text", {});
    minimum.match = read_match(section);
    for (const auto* node : section.tables("or")) {
        Section other(section.reading(), *node);
        minimum.others.push_back(read_match(other));
    }
    minimum.least = read_least(section, Points::whole(1));
    minimum.count = section.choice("count", Count::facts);
    minimum.consequence = section.text("consequence", {});
    minimum.bars = section.flag("bars", false);
    return minimum;
}

Veto read_veto(Section& section) {
    Veto veto;
    veto.name = section.need_text("name");
    veto.text = section.text("text", {});
    veto.match = read_match(section);
    veto.least = read_least(section, Points::whole(1));
    veto.count = section.choice("count", Count::facts);
    if (section.has("band"))
        veto.band = section.spot().find("band", section.text("band", {}), names_of(section.reading().scheme.bands));
    veto.consequence = section.text("consequence", {});
    veto.bars = section.flag("bars", true);
    if (!veto.bars && !section.has("band") && veto.consequence.empty())
        section.problem("bars", say("nothing follows from this veto"),
                        say("write bars = true, a band, or a consequence"));
    return veto;
}

void check_counted(Section& section, const Counter& counter) {
    const int said = static_cast<int>(section.has("band")) + static_cast<int>(section.has("minimum")) +
                     static_cast<int>(section.has("kind"));
    if (said != 1) section.problem("name", say("a counter counts one thing"), say("write one of: band, minimum, kind"));
    if (counter.match && counter.over == Years::consecutive)
        section.problem("kind", say("single facts are not counted over consecutive years"),
                        say("write over = \"term\" or \"all\""));
}

Counter read_counter(Section& section) {
    Counter counter;
    counter.name = section.need_text("name");
    counter.text = section.text("text", {});
    counter.over = section.choice("over", Years::consecutive);
    counter.band = section.text("band", {});
    counter.missed = section.text("minimum", {});
    if (section.has("kind")) counter.match = read_match(section);
    counter.least = read_least(section, Points::whole(2));
    counter.consequence = section.text("consequence", {});
    counter.bars = section.flag("bars", false);
    const auto& scheme = section.reading().scheme;
    if (!counter.band.empty()) section.spot().find("band", counter.band, names_of(scheme.bands));
    if (!counter.missed.empty()) section.spot().find("minimum", counter.missed, names_of(scheme.minimums));
    check_counted(section, counter);
    section.needs_earlier_years("name");
    return counter;
}

void check_band(Section& section, const std::vector<Band>& bands, const Band& next) {
    section.own_name("name", names_of(bands));
    if (bands.empty()) return;
    const auto& before = bands.back();
    if (!before.from)
        section.problem("name", say("'{}' comes after the grade without a lower bound and is never reached", next.name),
                        say("put the grade without \"from\" last"));
    else if (next.from && *next.from >= *before.from)
        section.problem("from", say("the grades do not run from the highest down"),
                        say("'{}' must begin below {}", next.name, before.from->str()));
}

template<class Named>
void read_list(Section& root, std::string_view key, std::vector<Named>& list, Named (*read)(Section&)) {
    std::vector<std::string> names;
    for (const auto* node : root.tables(key)) {
        Section section(root.reading(), *node);
        section.own_name("name", names);
        list.push_back(read(section));
        names.push_back(list.back().name);
    }
}

} // namespace

void read_minimums(Section& root) { read_list(root, "minimum", root.reading().scheme.minimums, read_minimum); }
void read_vetoes(Section& root) { read_list(root, "veto", root.reading().scheme.vetoes, read_veto); }
void read_counters(Section& root) { read_list(root, "counter", root.reading().scheme.counters, read_counter); }

void read_bands(Section& root) {
    auto& bands = root.reading().scheme.bands;
    for (const auto* node : root.tables("band")) {
        Section section(root.reading(), *node);
        Band band{section.need_text("name"), section.points("from"), section.text("consequence", {})};
        check_band(section, bands, band);
        bands.push_back(std::move(band));
    }
    if (!bands.empty() && bands.back().from)
        root.problem("band", say("nothing is said of totals below {}", bands.back().from->str()),
                     say("add a last [[scheme.band]] without \"from\""));
}

} // namespace rdlz::score

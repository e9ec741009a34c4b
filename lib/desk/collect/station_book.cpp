#include "desk/collect/station_book.hpp"

#include "core/text.hpp"
#include "desk/collect/choices.hpp"
#include "desk/deputy/roster.hpp"
#include "desk/intake/intake.hpp"
#include "domain/shapes.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace rdlz::desk {

namespace {

constexpr int name_width = 9; // of a deputy's own column, name above code

const Field* field_of(SheetKind kind, std::string_view name) {
    if (kind == SheetKind::activities) return shape<Activity>.find(name);
    const auto* of_visit = kind == SheetKind::opinions ? nullptr : shape<Visit>.find(name);
    return of_visit != nullptr ? of_visit : shape<Opinion>.find(name);
}

bool names_a_deputy(std::string_view column) {
    return column == "deputies" || column == "deputy" || column == "feedback_by";
}

xlsx::Choices labels(const OwnDeputies& deputies) {
    xlsx::Choices choices;
    for (const auto& deputy : deputies) choices.words.push_back(deputy.label);
    return choices;
}

xlsx::Choices keys(const SheetDesign& design, const std::string& collection) {
    xlsx::Choices choices;
    for (int row = 1; row <= design.rows; ++row) choices.words.push_back(design.row_key(collection, row));
    return choices;
}

/// Handed on and not done, or done and the person not told; what came out of an old register is never asked about.
bool is_open(const OpinionView& view) {
    const auto& opinion = view.opinion;
    if (opinion.outcome != Outcome::referred || opinion.duplicate_of || opinion.nature == Nature::accusation ||
        view.visit.history)
        return false;
    return !opinion.closed_on || (!opinion.fed_back_on && !view.visit.anonymous);
}

std::string shown_of(const Names& names, const OpinionView& view, std::string_view column) {
    if (column == "opinion_code") return view.opinion.code.text;
    if (column == "code") return view.visit.code.text;
    const auto& field = *shape<Opinion>.find(column);
    return names.shown(field, field.get(&view.opinion), true);
}

/// Results may be filled in where there are none; those of a matter not yet closed may also be written anew.
bool may_fill(const Opinion& opinion, std::string_view column, const std::string& shown) {
    if (std::find(result_columns.begin(), result_columns.end(), column) == result_columns.end()) return false;
    return shown.empty() || (!opinion.closed_on && (column == "result" || column == "resolved"));
}

/// A row that is listed: what the store knows is shown and locked, what is to be filled in is open.
xlsx::FormRow open_row(const Names& names, OpinionView view) {
    mask(view);
    xlsx::FormRow row;
    row.look = xlsx::RowLook::given;
    OpenCells open;
    for (const auto& column : sheet_design(SheetKind::opinions).columns) {
        row.cells.push_back(shown_of(names, view, column.name));
        if (!may_fill(view.opinion, column.name, row.cells.back())) continue;
        row.open.push_back(row.cells.size() - 1);
        open[std::string(column.name)] = cell_print(row.cells.back());
    }
    row.cells.push_back(open_text(open));
    return row;
}

} // namespace

std::map<std::int64_t, OwnDeputies> deputies_by_station(const Store& store, Date day) {
    std::map<std::int64_t, OwnDeputies> found;
    Roster(store, day).each({}, [&](const DeputyView& view) {
        for (const auto* station : view.stations)
            found[station->id.value].push_back({view.person.code.text, view.person.name, view.person.name});
    });
    for (auto& [station, deputies] : found) {
        std::map<std::string, int> bearers;
        for (const auto& deputy : deputies) ++bearers[deputy.name];
        for (auto& deputy : deputies)
            if (bearers[deputy.name] > 1) deputy.label = deputy.name + "（" + deputy.code + "）";
    }
    return found;
}

StationBooks::StationBooks(const Names& names, CollectionMonth month)
    : names_(names), month_(std::move(month)), deputies_(deputies_by_station(names.store(), month_.period.to)) {
    OpinionFilter before;
    before.to = month_.period.from.plus_days(-1);
    each_opinion(names.store(), before, [&](const OpinionView& view) {
        if (is_open(view)) open_[view.visit.station.value].push_back(open_row(names_, view));
    });
}

const OwnDeputies& StationBooks::deputies_of(Id<Station> station) const {
    static const OwnDeputies none;
    const auto found = deputies_.find(station.value);
    return found == deputies_.end() ? none : found->second;
}

std::string StationBooks::list_of(const SheetDesign& design, const SheetColumn& of) const {
    if (names_a_deputy(of.name)) return "代表";
    if (of.name == "kind") return "变动情况";
    if (of.name == "code") return design.kind == SheetKind::opinions ? "接待编号" : "";
    if (of.name == "channel") return design.kind == SheetKind::online ? "线上渠道" : "接待方式";
    const auto* field = field_of(design.kind, of.name);
    return field == nullptr || field_choices(names_, *field).words.empty() ? "" : std::string(of.heading);
}

xlsx::FormColumn StationBooks::column(const SheetDesign& design, const SheetColumn& of) const {
    xlsx::FormColumn made;
    made.heading = of.heading;
    made.width = of.width;
    made.required = of.required;
    made.prompt = of.prompt;
    made.locked = &of == design.columns.data();
    made.choices = made.locked ? std::string() : list_of(design, of);
    made.strict = !names_a_deputy(of.name);
    return made;
}

std::map<std::string, xlsx::Choices> StationBooks::lists(const Station& station) const {
    std::map<std::string, xlsx::Choices> made;
    made["代表"] = labels(deputies_of(station.id));
    made["是否"] = {{"是"}, {}};
    made["变动情况"] = {{"调离或迁出", "辞职", "去世", "单位职务变动", "联系电话变动", "其他"}, {}};
    made["接待编号"] = keys(sheet_design(SheetKind::visits), collection_code(station.code.text, month_.month));
    made["接待方式"] = codes_to_choose(names_, "channel", Channels::offline);
    made["线上渠道"] = codes_to_choose(names_, "channel", Channels::online);
    for (const auto& design : sheet_designs())
        for (const auto& of : design.columns)
            if (const auto list = list_of(design, of); !list.empty() && made.count(list) == 0)
                made[list] = field_choices(names_, *field_of(design.kind, of.name));
    return made;
}

std::vector<std::string> StationBooks::notes(const SheetDesign& design) const {
    auto first = fmt::format("统计期间：{}至{}。请于{}前交回。红色标题为必填；编号已预置，不要改动。",
                             month_.period.from.chinese(), month_.period.to.chinese(), month_.due_on.chinese());
    switch (design.kind) {
    case SheetKind::visits: return {first, "一次接待填一行；反映了几件事，就在“意见建议”表里填几行。"};
    case SheetKind::opinions: return {first, "灰底的是以前转（交）办、尚未办结或者尚未反馈的，只填白色单元格。"};
    case SheetKind::activities: return {first, "一次活动填一行；每名代表名下选出席情况。联合开展的活动由一个站填报。"};
    case SheetKind::online: return {first, "线上收集的意见，一件填一行。"};
    case SheetKind::changes: return {first, "代表有变动的填一行，由人大机关核实后办理。"};
    }
    return {};
}

void StationBooks::add_deputy_columns(xlsx::FormSheet& sheet, const Station& station) const {
    for (const auto& deputy : deputies_of(station.id)) {
        xlsx::FormColumn made;
        made.heading = deputy.name + "\n" + deputy.code;
        made.width = name_width;
        made.choices = "出席情况";
        sheet.columns.push_back(made);
    }
}

xlsx::FormSheet StationBooks::sheet(const SheetDesign& design, const Station& station) const {
    xlsx::FormSheet made;
    made.name = design.name;
    made.title = fmt::format("{}　{}　{}", station.name, month_.period.phrase, design.name);
    made.notes = notes(design);
    if (design.kind == SheetKind::visits) made.question = {std::string(zero_question), "是否", {}, {}};
    for (const auto& of : design.columns) made.columns.push_back(column(design, of));
    if (design.kind == SheetKind::activities) add_deputy_columns(made, station);
    if (design.kind == SheetKind::opinions) {
        made.columns.emplace_back().heading = open_heading;
        made.columns.back().hidden = made.columns.back().locked = true;
        if (const auto open = open_.find(station.id.value); open != open_.end()) made.rows = open->second;
    }
    const auto collection = collection_code(station.code.text, month_.month);
    for (int row = 1; row <= design.rows; ++row) made.rows.emplace_back().cells = {design.row_key(collection, row)};
    return made;
}

xlsx::FormBook StationBooks::book(const Station& station, const SheetMark& mark) const {
    xlsx::FormBook made;
    made.title = fmt::format("{}　{}　采集表", station.name, month_.period.phrase);
    made.mark = mark.str();
    made.lists = lists(station);
    made.lists["出席情况"] = words_to_choose(words<Presence>);
    for (const auto& design : sheet_designs()) made.sheets.push_back(sheet(design, station));
    return made;
}

} // namespace rdlz::desk

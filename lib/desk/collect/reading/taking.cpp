#include "desk/collect/reading/taking.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/activities/activities.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

constexpr const char* online_opinion = "Y"; // after the number of its visit

} // namespace

Taking::Taking(Store& store, const Filled& filled, const OwnDeputies& deputies, Date today)
    : store_(store),
      filled_(filled),
      deputies_(deputies),
      feed_(filled, today),
      names_(store),
      station_(*fetch_by_code(store, shape<Station>, filled.mark.station)),
      collection_(collection_code(filled.mark.station, filled.mark.month)),
      intakes_(intake_importer(store)),
      activities_(activity_importer(store)),
      attendance_(attendance_importer(store)) {
    staging::Instructions told;
    told.today = today;
    for (auto* each : {intakes_.get(), activities_.get(), attendance_.get()}) each->begin(told);
}

Taken Taking::take(RowPrints before) {
    feed_.compare_with(std::move(before));
    check_zero();
    check_cells();
    take_visits();
    for (const auto& row : filled_.sheet(SheetKind::online).rows) take_online(row);
    for (const auto& row : filled_.sheet(SheetKind::activities).rows) take_activity(row);
    for (const auto& row : filled_.sheet(SheetKind::changes).rows) take_change(row);
    if (feed_.taken.problems.empty()) note_vanished();
    return std::move(feed_.taken);
}

/// 零报告 is said, never concluded from empty sheets.
void Taking::check_zero() {
    const auto& opinions = filled_.sheet(SheetKind::opinions);
    const bool heard = !filled_.sheet(SheetKind::visits).rows.empty() ||
                       !filled_.sheet(SheetKind::online).rows.empty() ||
                       std::any_of(opinions.rows.begin(), opinions.rows.end(),
                                   [&](const FilledRow& row) { return opinions.text(row, open_heading).empty(); });
    feed_.taken.zero = !filled_.zero.empty();
    if (feed_.taken.zero && heard)
        feed_.object({}, tr("it says that nobody was received, but there are rows of visits or opinions"),
                     tr("empty this cell, or the rows"));
    if (!feed_.taken.zero && !heard)
        feed_.object({}, tr("there is no visit and no opinion, and it is not said that nobody was received"),
                     tr("write 是 here, or fill in what came in"));
}

/// What a spreadsheet program says of single cells, and what stands where nothing is read.
void Taking::check_cells() {
    for (const auto& design : sheet_designs()) {
        const auto& sheet = filled_.sheet(design.kind);
        for (const auto& row : sheet.rows)
            for (const auto& fault : row.faults)
                if (fault.weight == Problem::Weight::refused)
                    feed_.taken.problems.push_back({design.kind, row.line, fault.cell, fault.text, fault.remedy, true});
        for (const auto& cell : sheet.unread)
            feed_.taken.notes.push_back(
                say("{}: {} {} stands under no heading and is not read", filled_.file, design.name, cell));
    }
}

bool Taking::has_sound_key(SheetKind kind, const FilledRow& row) {
    const auto beginning = collection_ + "-" + sheet_design(kind).letter;
    const CellAt at{kind, row.line, 0};
    if (!row.key().starts_with(beginning))
        feed_.object(
            at, row.key().empty() ? tr("the row has no number") : say("'{}' is no number of this sheet", row.key()),
            tr("write it into one of the rows with a number"));
    else if (!keys_.insert(row.key()).second)
        feed_.object(at, say("the number '{}' stands twice", row.key()), tr("write one of the two into an empty row"));
    else return true;
    return false;
}

/// A deputy by the word the drop-down shows; several with 、 between them.
std::string Taking::code_of_label(const std::string& text) const {
    std::vector<std::string> codes;
    for (const auto& each : split(text, "、，,;；\n")) {
        const auto word = trimmed(each);
        const auto known = std::find_if(deputies_.begin(), deputies_.end(),
                                        [&](const OwnDeputy& deputy) { return deputy.label == word; });
        codes.push_back(known == deputies_.end() ? word : known->code);
    }
    return joined(codes, "、");
}

void Taking::gather(SheetKind kind, const FilledRow& row, Gathered& into) const {
    const auto& sheet = filled_.sheet(kind);
    for (const auto& column : sheet_design(kind).columns) {
        const std::string name(column.name);
        const auto& text = sheet.text(row, column.heading);
        into.places[name] = {kind, row.line, sheet.column(column.heading)};
        if (!text.empty()) into.cells[name] = name == "deputies" ? code_of_label(text) : text;
    }
}

void Taking::take_visits() {
    for (const auto& row : filled_.sheet(SheetKind::visits).rows)
        if (has_sound_key(SheetKind::visits, row)) visits_[row.key()] = &row;
    const auto& opinions = filled_.sheet(SheetKind::opinions);
    for (const auto& row : opinions.rows) {
        if (!opinions.text(row, open_heading).empty()) take_result(row);
        else if (has_sound_key(SheetKind::opinions, row)) take_opinion(row);
    }
    for (const auto& [key, row] : visits_)
        if (visits_used_.count(key) == 0)
            feed_.object({SheetKind::visits, row->line, 0}, say("no row of '意见建议' belongs to the visit '{}'", key),
                         tr("write what was brought up there, and this number beside it"));
}

void Taking::take_opinion(const FilledRow& row) {
    Gathered gathered;
    gathered.id = row.key();
    gathered.key = {SheetKind::opinions, row.line, 0};
    gather(SheetKind::opinions, row, gathered);
    const auto visit = visits_.find(gathered.cells["code"]);
    if (visit == visits_.end())
        return feed_.object(gathered.places.at("code"),
                            gathered.cells["code"].empty() ? tr("the cell is empty")
                                                           : say("'接待登记' has no row '{}'", gathered.cells["code"]),
                            tr("choose the number of the visit in which it was brought up"));
    visits_used_.insert(visit->first);
    gather(SheetKind::visits, *visit->second, gathered);
    gathered.cells["station"] = filled_.mark.station;
    feed_.feed(*intakes_, gathered);
}

void Taking::take_online(const FilledRow& row) {
    if (!has_sound_key(SheetKind::online, row)) return;
    Gathered gathered;
    gathered.id = row.key();
    gathered.key = {SheetKind::online, row.line, 0};
    gather(SheetKind::online, row, gathered);
    gathered.cells["station"] = filled_.mark.station;
    gathered.cells["opinion_code"] = row.key() + online_opinion;
    gathered.cells["raised_by"] = word(RaisedBy::voter).machine;
    feed_.feed(*intakes_, gathered);
}

std::optional<Record> Taking::opinion_of(const FilledRow& row) {
    auto opinion = fetch_by_code(store_, shape<Opinion>, row.key());
    if (opinion && opinion->voided_by == 0 &&
        fetch(store_, shape<Visit>, opinion->number("visit"))->number("station") == station_.id)
        return opinion;
    feed_.object({SheetKind::opinions, row.line, 0}, say("this station has no opinion '{}'", row.key()),
                 tr("leave the row as it was listed"));
    return {};
}

void Taking::gather_recorded(const Record& record, Gathered& into) const {
    const bool of_opinion = record.shape == &shape<Opinion>;
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const auto& field = record.shape->fields[i];
        if (field.is(derived) || (of_opinion && (field.name == "visit" || field.name == "note"))) continue;
        const auto name = of_opinion && field.name == "code" ? std::string("opinion_code") : std::string(field.name);
        if (auto text = names_.given(field, record.values[i]); !text.empty()) into.cells[name] = std::move(text);
    }
}

/// What came of an opinion that was listed: all else is as the store has it.
void Taking::take_result(const FilledRow& row) {
    const auto& sheet = filled_.sheet(SheetKind::opinions);
    Gathered filled;
    gather(SheetKind::opinions, row, filled);
    std::erase_if(filled.cells, [open = sheet.open(row)](const auto& cell) {
        const auto at = open.find(cell.first);
        return at == open.end() || at->second == cell_print(cell.second);
    });
    const auto opinion = filled.cells.empty() ? std::nullopt : opinion_of(row);
    if (!opinion) return;
    Gathered gathered;
    gathered.id = row.key();
    gathered.said = filled.cells;
    gathered.key = {SheetKind::opinions, row.line, 0};
    gather_recorded(*fetch(store_, shape<Visit>, opinion->number("visit")), gathered);
    gather_recorded(*opinion, gathered);
    for (const auto& [name, text] : filled.cells) gathered.cells[name] = text;
    gathered.places = filled.places;
    feed_.feed(*intakes_, gathered);
}

void Taking::take_activity(const FilledRow& row) {
    if (!has_sound_key(SheetKind::activities, row)) return;
    Gathered gathered;
    gathered.id = row.key();
    gathered.key = {SheetKind::activities, row.line, 0};
    gather(SheetKind::activities, row, gathered);
    gathered.cells["stations"] = filled_.mark.station;
    if (feed_.feed(*activities_, gathered)) take_attendance(row);
}

/// Columns beside the activity's own bear a deputy each: name and code.
void Taking::take_attendance(const FilledRow& row) {
    const auto& sheet = filled_.sheet(SheetKind::activities);
    for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
        const auto deputy = deputy_code(sheet.headings[i]);
        if (deputy.empty() || !sheet.is_read[i] || row.cells[i].empty()) continue;
        Gathered gathered;
        gathered.id = row.key() + "@" + deputy;
        gathered.key = {SheetKind::activities, row.line, i};
        gathered.cells = {{"activity_words", row.key()}, {"deputy_words", deputy}, {"presence", row.cells[i]}};
        feed_.feed(*attendance_, gathered);
    }
}

void Taking::take_change(const FilledRow& row) {
    if (!has_sound_key(SheetKind::changes, row)) return;
    Gathered gathered;
    gather(SheetKind::changes, row, gathered);
    for (const auto* name : {"deputy", "kind", "on"})
        if (gathered.cells[name].empty())
            feed_.object(gathered.places[name], tr("the cell is empty"), tr("say who, what and when"));
    feed_.taken.changes.push_back(
        {gathered.cells["deputy"], gathered.cells["kind"], gathered.cells["on"], gathered.cells["words"]});
}

/// Rows that an earlier sheet of the same month had: nothing true is deleted, so the office is told.
void Taking::note_vanished() {
    const auto tell = [&](const Record& record, SheetKind kind) {
        const auto code = record.code();
        if (code.starts_with(collection_ + "-" + sheet_design(kind).letter) && keys_.count(code) == 0)
            feed_.taken.notes.push_back(say("'{}' was recorded from an earlier sheet and is not in this one; "
                                            "void it with a reason if it never was",
                                            code));
    };
    for (const auto& visit : select(store_, shape<Visit>, {{{"station", station_.id}}, false, {}})) {
        tell(visit, SheetKind::visits);
        tell(visit, SheetKind::online);
    }
    for (const auto& link : select<ActivityStation>(store_, {{{"station", station_.id}}, false, {}}))
        tell(*fetch(store_, shape<Activity>, link.activity.value), SheetKind::activities);
}

} // namespace rdlz::desk

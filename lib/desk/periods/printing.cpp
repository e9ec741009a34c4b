#include "desk/periods/printing.hpp"

#include "core/message.hpp"
#include "store/history/changes.hpp"
#include "store/history/go_back.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

/// What a voter may be withheld by: secrecy asked for, a name not to be told, particulars taken out.
constexpr std::array<std::string_view, 6> discreet{"confidential", "anonymous", "name", "sex", "home", "phone"};

/// Whether a voter was withheld, or an opinion turned out to be an accusation, since a change.
bool withheld_since(const Store& store, std::int64_t change_set) {
    bool found = false;
    each_later_correction(store, change_set, [&found](std::int64_t, const RowChange& row) {
        found = found || std::any_of(row.cells.begin(), row.cells.end(), [&row](const RowChange::Cell& cell) {
                    if (row.table == "opinion") return cell.column == "nature";
                    return row.table == "visit" &&
                           std::find(discreet.begin(), discreet.end(), cell.column) != discreet.end();
                });
    });
    return found;
}

std::string why_other(const Store& store, const Closed& closed, const std::string& program) {
    if (closed.closing.program != program)
        return say("it was made by version {} of the program, this is {}", closed.closing.program, program);
    if (withheld_since(store, closed.change_set))
        return tr("a voter is withheld since, and discretion is always today's");
    return tr("the same records make another file here; compare the two sheets");
}

} // namespace

Store open_closed(const Store& store, const Closed& closed) {
    try {
        return open_before(store, closed.change_set);
    } catch (const Error& error) {
        if (error.status() != Status::refused) throw;
        throw Error(Status::refused,
                    say("{} cannot be printed as it was closed: {}", closed.closing.period, error.text()),
                    tr("with --known-on and the day of today it is printed as the records are now"));
    }
}

Scope closed_scope(const Names& then, const Closed& closed) {
    const auto& closing = closed.closing;
    const auto congress = *fetch(then.store(), closing.congress);
    Scope scope{then, congress, *fetch(then.store(), congress.region), closing.span(), *closing.ends_on, {}};
    scope.closing = closing.closed_on->str() + "月结（" + closing.code.text + "）";
    return scope;
}

std::vector<Deviation> deviations(const Store& store, const Closed& closed, const std::vector<LedgerFile>& files,
                                  const std::string& program) {
    std::vector<std::string> others;
    for (const auto& sheet : sheets_of(store, closed.closing))
        for (const auto& file : files)
            if (file.report == sheet.report && file.digest != sheet.digest) others.push_back(sheet.report);
    if (others.empty()) return {};
    const auto why = why_other(store, closed, program);
    std::vector<Deviation> found;
    for (auto& report : others) found.push_back({std::move(report), why});
    return found;
}

} // namespace rdlz::desk

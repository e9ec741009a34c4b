#include "desk/periods/closing.hpp"

#include "core/message.hpp"
#include "desk/collect/standing.hpp"
#include "desk/intake/intake.hpp"
#include "domain/collection.hpp"
#include "report/template.hpp"
#include "store/deeds.hpp"
#include "store/history/changes.hpp"
#include "store/merits/waiting.hpp"
#include "store/records.hpp"

#include <cstdlib>

namespace rdlz::desk {

namespace {

/// A folder of one's own for what is made only to be looked at: nobody else may read it, and it is gone afterwards.
class PrivateFolder {
public:
    PrivateFolder() {
        auto name = (std::filesystem::temp_directory_path() / "rdlz-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            throw Error(Status::output_failed, say("cannot make a folder in '{}'", name), tr("set TMPDIR to another"));
        path = name;
    }
    ~PrivateFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    std::filesystem::path path;
};

std::string span_of(Date from, Date to) { return from.str() + ".." + to.str(); }

void refuse_overlap(const Period& period, const Closed& other) {
    const auto& from = *other.closing.starts_on;
    const auto& to = *other.closing.ends_on;
    const bool apart = period.to < from || to < period.from;
    const bool within = (from <= period.from && period.to <= to) || (period.from <= from && to <= period.to);
    if (apart || within) return;
    throw Error(Status::refused,
                say("{} shares days with {}, which is closed ({}), and neither lies in the other", period.phrase,
                    other.closing.period, other.closing.code.text),
                say("close the days that are left: {}", period.from < from ? span_of(period.from, from.plus_days(-1))
                                                                           : span_of(to.plus_days(1), period.to)));
}

Period closable(const Names& names, const ToClose& wanted) {
    if (!knows(names.store(), shape<PeriodClosing>))
        throw Error(Status::refused, tr("this store was made before periods could be closed"),
                    tr("make a new one with 'rdlz store create', and import its records"));
    if (const auto before = closing_asked(names, wanted.congress.id, wanted.text))
        throw Error(Status::refused,
                    say("{} is closed already ({})", before->closing.period, before->closing.code.text),
                    tr("'rdlz period show' shows what was printed, 'rdlz period reopen' opens it again"));
    auto period = *policy::read_period(wanted.text, names.book());
    if (wanted.today <= period.to)
        throw Error(Status::refused, say("{} is not over on {}", period.phrase, wanted.today.str()),
                    tr("close it when it is"));
    const auto last = entered_on(names.store(), revision(names.store()).change);
    if (wanted.today < last)
        throw Error(Status::refused,
                    say("the records were last changed on {}, after {}", last.str(), wanted.today.str()),
                    tr("a period is closed as the records are; leave out --as-of"));
    for (const auto& each : standing_closings(names.store()))
        if (each.closing.congress == wanted.congress.id) refuse_overlap(period, each);
    return period;
}

PeriodClosing closing_of(const Scope& scope, const ToClose& wanted) {
    PeriodClosing made;
    made.congress = scope.congress.id;
    made.period = scope.period.phrase;
    made.asked = Period::in_figures(wanted.text);
    made.starts_on = scope.period.from;
    made.ends_on = scope.period.to;
    made.closed_on = wanted.today;
    made.last_change = revision(scope.names.store()).change;
    made.program = wanted.program;
    made.rules = editions_used(scope) + "；工作日历" + calendar_used();
    return made;
}

/// Every monthly ledger that can be made.
std::vector<LedgerFile> printed(const Scope& scope, std::vector<Unprinted>& unprinted) {
    const PrivateFolder folder;
    Batch batch(folder.path, false);
    for (const auto& [report, design] : monthly_designs(scope)) try {
            batch.write(scope, report, design);
        } catch (const Error& error) {
            if (error.status() != Status::refused) throw;
            unprinted.push_back({report, error.text()});
        }
    return batch.files();
}

std::int64_t open_opinions(const Store& store, const Period& period) {
    OpinionFilter filter;
    filter.from = period.from;
    filter.to = period.to;
    std::int64_t open = 0;
    each_opinion(store, filter, [&open](const OpinionView& view) {
        const auto& opinion = view.opinion;
        if (opinion.outcome == Outcome::referred && !opinion.closed_on && !opinion.duplicate_of && !view.visit.history)
            ++open;
    });
    return open;
}

std::int64_t declared_in(const Store& store, const Period& period) {
    WaitingFilter filter;
    filter.period = period;
    std::int64_t waiting = 0;
    for (const auto* shape : {&rdlz::shape<Attendance>, &rdlz::shape<Deed>})
        each_waiting(store, *shape, filter, [&waiting](std::int64_t, Date) { ++waiting; });
    return waiting;
}

/// Of the months whose first day lies in the period.
std::int64_t missing_sheets(const Store& store, const Period& period) {
    std::int64_t missing = 0;
    for (const auto& sent : select<Collection>(store))
        if (period.holds(sent.month->first()) && !last_receipt(store, sent.id)) ++missing;
    return missing;
}

} // namespace

ClosingDone close_period(Store& store, const ToClose& wanted) {
    const Names names(store);
    const auto period = closable(names, wanted);
    const Scope scope{names, wanted.congress, *fetch(store, wanted.congress.region), period, period.to, {}};
    ClosingDone done;
    const auto files = printed(scope, done.unprinted);
    const auto id = insert(store, closing_of(scope, wanted));
    for (const auto& file : files) insert(store, ClosedSheet{{}, id, file.report, file.file, file.rows, file.digest});
    done.closing = *fetch(store, id);
    done.sheets = static_cast<std::int64_t>(files.size());
    return done;
}

OpenMatters open_in(const Store& store, const Period& period) {
    return {open_opinions(store, period), declared_in(store, period), missing_sheets(store, period)};
}

} // namespace rdlz::desk

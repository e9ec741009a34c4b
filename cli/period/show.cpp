#include "core/message.hpp"
#include "desk/periods/since.hpp"
#include "domain/shapes.hpp"
#include "period/which.hpp"
#include "record/record.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// All closings in the order they were made, those opened again with their reason.
class ListPeriods : public Reads {
public:
    void declare(Options&) override {}
    Status run(const Store& store, Context& context) override {
        RecordAnswer rows(store, context, shape<PeriodClosing>);
        for (const auto& each : desk::closings(store)) rows.add(record_of(each.closing));
        context.answer(rows.answer);
        return Status::done;
    }
};

/// One closing: what was printed, and what was typed since.
class ShowPeriod : public Reads {
public:
    void declare(Options& options) override {
        which_.declare(options, N_("the period, as it was closed or in another way, or the code of its closing"));
    }
    Status run(const Store& store, Context& context) override {
        const auto closed = which_.closed(desk::Names(store));
        RecordAnswer shown(store, context, shape<PeriodClosing>);
        shown.answer.single = true;
        shown.add(record_of(closed.closing));
        const auto since = desk::since(store, closed);
        shown.answer.parts = {sheets(store, closed), late(since), changes(since)};
        context.answer(shown.answer);
        return Status::done;
    }

private:
    static Answer::Part part(const char* name, const char* heading, const std::vector<const char*>& columns) {
        Answer::Part made{name, tr(heading), {}};
        for (const auto* column : columns) made.answer.column(column, tr(column));
        return made;
    }
    static Answer::Part sheets(const Store& store, const desk::Closed& closed) {
        auto made = part("sheets", N_("sheets as closed"), {N_("report"), N_("file"), N_("rows")});
        made.answer.column("sha256", "SHA-256");
        for (const auto& each : desk::sheets_of(store, closed.closing))
            made.answer.row() = {cell(each.report), cell(each.file), cell(*each.rows), cell(each.digest)};
        return made;
    }
    static Answer::Part late(const desk::SinceClosing& since) {
        auto made = part("late", N_("typed since (补报)"),
                         {N_("what"), N_("record"), N_("day"), N_("entered"), N_("user"), N_("change")});
        for (const auto& each : since.late)
            made.answer.row() = {{each.noun, tr(each.noun.c_str()), false},
                                 cell(each.code),
                                 cell(each.day.str()),
                                 cell(each.entered_on.str()),
                                 cell(each.actor),
                                 cell(each.change_set)};
        return made;
    }
    static Answer::Part changes(const desk::SinceClosing& since) {
        auto made = part("changes", N_("changes since of records lying in it"),
                         {N_("change"), N_("at"), N_("user"), N_("command"), N_("rows"), N_("reason")});
        for (const auto& [set, rows] : since.changes)
            made.answer.row() = {cell(set.id),    {set.at.iso(), set.at.str(), false},
                                 cell(set.actor), cell(set.command),
                                 cell(rows),      cell(set.reason)};
        return made;
    }
    WhichPeriod which_;
};

} // namespace

Command period_list() { return command<ListPeriods>("list", "列表", N_("list the periods that were closed")); }
Command period_show() {
    return command<ShowPeriod>("show", "查看",
                               N_("show what was printed for a closed period, and what was typed since"));
}

} // namespace rdlz::cli

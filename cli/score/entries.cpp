#include "desk/scoring/entries.hpp"
#include "core/error.hpp"
#include "core/message.hpp"
#include "record/record.hpp"
#include "score/course.hpp"

#include <charconv>

namespace rdlz::cli {

namespace {

/// A part of a whole in per cent with one decimal; a dash where there is nothing to take a part of.
Answer::Cell share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return {"", "—", false};
    const auto tenths = (part * 2000 + whole) / (whole * 2);
    const auto text = Points{tenths * Points::scale / 10}.str();
    return {text, text, true};
}

int days(const std::string& text, int fallback, const char* option) {
    if (text.empty()) return fallback;
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < 1 || value > 366)
        throw Error(Status::usage, say("{} '{}' is no number of days", option, text), tr("write 1 to 366"));
    return value;
}

/// When things were typed in, beside when they happened: for a person to read, never a penalty.
class ShowEntries : public Reads {
public:
    void declare(Options& options) override {
        course_.declare(options);
        options.flag("--by-deputy", by_deputy_, N_("by deputy, with duty days, attendance and co-signing; internal"))
            .chinese = "--按代表";
        options
            .text("--late-after", late_after_, N_("typed so many days afterwards is late; 30 when left out"), "NUMBER")
            .chinese = "--补录天数";
        options
            .text("--last-days", last_days_,
                  N_("how many days at the end of the period are looked at; 21 when left out"), "NUMBER")
            .chinese = "--末段天数";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        const desk::EntryLimits limits{days(late_after_, 30, "--late-after"), days(last_days_, 21, "--last-days")};
        context.tell(say("{}: late is more than {} days afterwards; the last {} days of the period are told apart",
                         question.period.phrase, limits.late_after, limits.last_days));
        context.answer(by_deputy_
                           ? deputies(desk::entries_by_deputy(names, {question.congress, question.period}, limits))
                           : recorders(desk::entries_by_recorder(store, question.period, limits)));
        return Status::done;
    }

private:
    static Answer recorders(const std::vector<desk::RecorderEntries>& all) {
        Answer answer;
        for (const auto* name : {N_("recorder"), N_("entries"), N_("late"), N_("late_share"), N_("last_days")})
            answer.column(name, tr(name));
        for (const auto* name : {N_("last_share"), N_("busiest_day"), N_("on_that_day"), N_("median_delay")})
            answer.column(name, tr(name));
        for (const auto& one : all)
            answer.row() = {
                cell(one.recorder),           cell(one.entries),       cell(one.late),
                share(one.late, one.entries), cell(one.in_last_weeks), share(one.in_last_weeks, one.entries),
                cell(one.busiest.str()),      cell(one.on_busiest),    cell(one.median_delay)};
        return answer;
    }

    static Answer deputies(const std::vector<desk::DeputyEntries>& all) {
        Answer answer;
        answer.column("code", tr("code"));
        answer.column("name", tr("name of the deputy"));
        for (const auto* name : {N_("delegation"), N_("facts"), N_("late"), N_("last_days"), N_("duty_days")})
            answer.column(name, tr(name));
        for (const auto* name : {N_("invited"), N_("attended"), N_("attended_share"), N_("led"), N_("cosigned")})
            answer.column(name, tr(name));
        answer.column("cosigned_share", tr("cosigned_share"));
        for (const auto& one : all)
            answer.row() = {cell(one.subject.code),
                            cell(one.subject.name),
                            cell(one.subject.delegation),
                            cell(one.facts),
                            cell(one.late),
                            cell(one.in_last_weeks),
                            cell(one.duty_days),
                            cell(one.invited),
                            cell(one.attended),
                            share(one.attended, one.invited),
                            cell(one.led),
                            cell(one.cosigned),
                            share(one.cosigned, one.led + one.cosigned)};
        return answer;
    }

    Course course_;
    bool by_deputy_ = false;
    std::string late_after_;
    std::string last_days_;
};

} // namespace

Command score_entries() {
    return command<ShowEntries>("entries", "录入情况",
                                N_("when things were typed in beside when they happened; internal"));
}

} // namespace rdlz::cli

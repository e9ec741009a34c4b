#include "calendar/calendar.hpp"

#include "core/message.hpp"
#include "core/period.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command calendar_count();
Command calendar_explain();

namespace {

using calendar::Calendar;

Period month_of(Date day) {
    const auto month = *Month::of(day.year(), day.month());
    return {month.first(), month.last(), month.str()};
}

class ShowCalendar : public Plain {
public:
    void declare(Options& options) override {
        options.flag("--years", years_, N_("list the years announced and the notices that arrange them")).chinese =
            "--年份";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::as_of; }
    Status run(Context& context) override {
        const auto calendar = Calendar::built_in();
        if (years_) {
            context.answer(years(calendar));
            return Status::done;
        }
        const auto period = wanted(context);
        context.answer(days(calendar, period));
        if (calendar.is_provisional(period.from) || calendar.is_provisional(period.to))
            context.tell(tr("provisional: no notice has settled the holidays of these days yet"));
        return Status::done;
    }

private:
    static Period wanted(const Context& context) {
        if (context.period_text.empty()) return month_of(context.as_of);
        if (const auto period = Period::read(context.period_text)) return *period;
        throw Error(Status::usage, say("'{}' is not a period", context.period_text),
                    tr("write 2024, 2024-11, 2024-Q4, 2024-H2 or 2024-01-05..2024-03-31"));
    }

    static Answer years(const Calendar& calendar) {
        Answer answer;
        answer.column("year", tr("year"));
        answer.column("paper", tr("paper"));
        answer.column("url", "url", false);
        for (const auto& year : calendar.years())
            for (const auto& paper : year.papers)
                answer.row() = {cell(std::int64_t(year.year)), cell(paper.title), cell(paper.url)};
        return answer;
    }

    static Answer days(const Calendar& calendar, const Period& period) {
        Answer answer;
        answer.column("date", tr("date"));
        answer.column("kind", tr("what"));
        for (const auto* name : {"name", "announced_in"}) answer.column(name, name, false);
        answer.column("workday", tr("workday"));
        answer.column("provisional", tr("provisional"));
        for (Date date = period.from; date <= period.to; date = date.plus_days(1))
            answer.row() = row_of(calendar.day(date));
        return answer;
    }

    static std::vector<Answer::Cell> row_of(const calendar::Day& day) {
        const auto flag = [](bool yes, const char* word) {
            return Answer::Cell{yes ? "1" : "0", yes ? tr(word) : "", true};
        };
        std::vector<Answer::Cell> row{
            cell(day.date.str()), {std::string(day.kind_word()), day.reason()}, cell(day.name)};
        row.push_back(day.announced_in == 0 ? cell(std::string()) : cell(std::int64_t(day.announced_in)));
        row.push_back(flag(day.is_workday(), N_("yes")));
        row.push_back(flag(day.provisional, N_("provisional")));
        return row;
    }
    bool years_ = false;
};

} // namespace

Noun calendar_noun() {
    return {"calendar",
            "日历",
            N_("working days and the notices that arrange them"),
            {command<ShowCalendar>("show", "查看", N_("show the days of a period, or the notices by year")),
             calendar_count(), calendar_explain()}};
}

} // namespace rdlz::cli

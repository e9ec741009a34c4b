#include "calendar/calendar.hpp"
#include "casework/deadlines.hpp"
#include "command.hpp"
#include "core/message.hpp"

#include <charconv>
#include <ostream>

namespace rdlz::cli {

namespace {

using calendar::Calendar;

/// The far end of a counting as typed: a day, or so many working days or months on.
struct FarEnd {
    std::string until;
    std::string workdays;
    std::string months;

    void require_one(const char* hint) const {
        const int given = int(!until.empty()) + int(!workdays.empty()) + int(!months.empty());
        if (given != 1) throw Error(Status::usage, tr("say how far to count, in exactly one way"), tr(hint));
    }
};

int positive(const std::string& text, int most) {
    int number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(text.data(), last, number);
    if (problem == std::errc() && end == last && number >= 1 && number <= most) return number;
    throw Error(Status::usage, say("'{}' is not a number from 1 to {}", text, most),
                tr("write digits only, such as 12"));
}

constexpr int most_workdays = 9999;
constexpr int most_months = 999;

calendar::Count counted(const Calendar& calendar, Date from, const FarEnd& end) {
    if (!end.workdays.empty()) return calendar.count(from, positive(end.workdays, most_workdays));
    const auto until = date_or(end.until, from);
    if (until < from)
        throw Error(Status::usage, say("'{}' lies before '{}'", until.str(), from.str()),
                    tr("name the earlier day first"));
    return calendar.count_until(from, until);
}

const char* provisional_words() { return tr("no notice has settled the holidays of these days yet"); }

class CountDays : public Plain {
public:
    void declare(Options& options) override {
        options.argument("FROM", from_, N_("the first day; it is not counted itself"));
        options.argument("TO", end_.until, N_("the last day; it is counted")).required = false;
        options.text("--workdays", end_.workdays, N_("count to the so-manyth working day instead"), "NUMBER").chinese =
            "--工作日";
    }
    unsigned shared() const override { return Shared::format; }
    Status run(Context& context) override {
        end_.require_one(N_("'rdlz calendar count FROM TO', or '--workdays NUMBER'"));
        const auto count = counted(Calendar::built_in(), date_or(from_, context.as_of), end_);
        Answer answer;
        answer.single = true;
        for (const auto* name : {N_("from"), N_("to"), N_("workdays"), N_("days"), N_("provisional")})
            answer.column(name, tr(name));
        answer.row() = {cell(count.from.str()), cell(count.to.str()), cell(std::int64_t(count.workdays)),
                        cell(std::int64_t(count.from.days_until(count.to)))};
        answer.rows.back().push_back(
            {count.provisional ? "1" : "0", count.provisional ? provisional_words() : "", true});
        context.answer(answer);
        return Status::done;
    }

private:
    std::string from_;
    FarEnd end_;
};

/// The proof of a counting, day by day.
class ExplainDays : public Plain {
public:
    void declare(Options& options) override {
        options.argument("FROM", from_, N_("the first day; it is not counted itself"));
        options.text("--workdays", end_.workdays, N_("so many working days on"), "NUMBER").chinese = "--工作日";
        options.text("--until", end_.until, N_("up to and with this day"), "DATE").chinese = "--止";
        options
            .text("--months", end_.months, N_("so many months on, moved to a working day as time limits are"), "NUMBER")
            .chinese = "--月";
    }
    unsigned shared() const override { return Shared::format; }
    Status run(Context& context) override {
        end_.require_one(N_("give one of --workdays, --until and --months"));
        const auto calendar = Calendar::built_in();
        const auto from = date_or(from_, context.as_of);
        if (end_.months.empty()) explain(counted(calendar, from, end_), context);
        else
            explain(calendar,
                    casework::limit_of(from, {policy::Span::Unit::months, positive(end_.months, most_months)},
                                       policy::Roll::next_workday, calendar),
                    context);
        return Status::done;
    }

private:
    static Answer columns() {
        Answer answer;
        answer.column("date", tr("date"));
        answer.column("kind", tr("what"));
        answer.column("number", tr("number"));
        answer.column("provisional", tr("provisional"));
        return answer;
    }

    static void add(const calendar::Line& line, Answer& answer) {
        answer.row() = {cell(line.day.date.str()), cell(std::string(line.day.kind_word())),
                        cell(std::int64_t(line.number))};
        answer.rows.back().push_back(cell(std::int64_t(line.day.provisional ? 1 : 0)));
    }

    static void print(const std::vector<std::string>& proof, bool provisional, const Context& context) {
        for (const auto& line : proof) context.session.out << line << "\n";
        if (provisional)
            context.session.out << tr("provisional: no notice has settled the holidays of these days yet") << "\n";
    }

    static void explain(const calendar::Count& count, const Context& context) {
        if (context.format == OutputFormat::table) return print(count.proof(), count.provisional, context);
        auto answer = columns();
        for (const auto& line : count.lines) add(line, answer);
        context.answer(answer);
    }

    /// The days about the corresponding day: all that decides where it is moved to.
    static void explain(const Calendar& calendar, const casework::Limit& limit, const Context& context) {
        if (context.format == OutputFormat::table) return print(limit.proof, limit.provisional, context);
        auto answer = columns();
        for (Date date = limit.reminder; date <= limit.last; date = date.plus_days(1))
            add({calendar.day(date), 0}, answer);
        context.answer(answer);
    }
    std::string from_;
    FarEnd end_;
};

} // namespace

Command calendar_count() {
    return command<CountDays>("count", "计数", N_("count the working days between two days, or to the so-manyth"));
}
Command calendar_explain() { return command<ExplainDays>("explain", "说明", N_("prove a count day by day")); }

} // namespace rdlz::cli

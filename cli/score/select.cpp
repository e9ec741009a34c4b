#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/scoring/process/selection.hpp"
#include "record/record.hpp"
#include "score/course.hpp"

#include <array>
#include <ostream>

namespace rdlz::cli {

namespace {

constexpr const char* internal_mark = "内部资料　注意保管";

/// Proposes; with --record the list is kept, so that what is decided later builds on it.
class SelectCandidates : public Reads {
public:
    void declare(Options& options) override {
        course_.declare(options);
        options.flag("--record", record_, N_("keep the list (建议人选名单): decisions build on it")).chinese = "--登记";
        options
            .flag("--internal", internal_,
                  N_("show who is not proposed and why, and who stands next below the cut (临界名单)"))
            .chinese = "--内部";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        if (!record_) return show(desk::Names(store), context);
        if (context.known_on)
            throw Error(Status::usage, tr("--record goes with what is known today"), tr("leave out --known-on"));
        auto writer = Store::open_to_write(store.file(), context.author("score select"), context.wait_seconds,
                                           context.session.stop);
        const auto tally = tally_of(desk::Names(writer), context);
        const auto code = desk::record_selection(writer, tally, context.as_of);
        const auto change_set = writer.commit();
        context.tell(change_set ? say("kept as {}; recorded as change {}", code, *change_set)
                                : say("{} says so already; nothing changed", code));
        return print(tally, context);
    }

private:
    desk::Tally tally_of(const desk::Names& names, const Context& context) const {
        const auto question = question_of(names, course_, context);
        auto tally = desk::tally(names, question.congress, question.period);
        if (!tally.candidates)
            throw Error(Status::refused, tr("the scheme names no candidates"), tr("add [scheme.candidates] to it"));
        return tally;
    }
    Status show(const desk::Names& names, Context& context) const { return print(tally_of(names, context), context); }

    Status print(const desk::Tally& tally, Context& context) const {
        context.tell(say("{}, {}: {} proposed, scheme '{}' (print {})", tally.congress.name, tally.period.phrase,
                         tally.candidates->chosen.size(), tally.rules.source().edition,
                         tally.rules.source().fingerprint));
        context.answer(internal_ ? asides(tally, context) : candidates(tally));
        if (!internal_) return tell_undecided(context, tally);
        return tally.candidates->undecided.empty() ? Status::done : Status::found_something;
    }

    static Answer candidates(const desk::Tally& tally) {
        Answer answer;
        for (const auto* name : {N_("part"), N_("rank"), N_("code")}) answer.column(name, tr(name));
        answer.column("name", tr("name of the deputy"));
        for (const auto* name : {N_("delegation"), N_("station"), N_("total")}) answer.column(name, tr(name));
        for (const auto& place : tally.candidates->chosen) {
            const auto& standing = tally.standings[place.standing];
            answer.row() = {cell(place.part),
                            cell(std::int64_t(place.rank)),
                            cell(standing.subject.code),
                            cell(standing.subject.name),
                            cell(standing.subject.delegation),
                            cell(standing.subject.station),
                            cell(standing.totals.total)};
        }
        return answer;
    }

    /// Marked as internal, in every form.
    static Answer asides(const desk::Tally& tally, const Context& context) {
        static constexpr std::array<const char*, 4> words{N_("excluded"), N_("barred"), N_("next below"), N_("tied")};
        if (context.format == OutputFormat::table) context.session.out << internal_mark << "\n";
        Answer answer;
        answer.column("standing", tr("standing"));
        for (const auto* name : {N_("part"), N_("code")}) answer.column(name, tr(name));
        answer.column("name", tr("name of the deputy"));
        answer.column("reason", tr("reason"));
        answer.column("mark", "", false);
        for (const auto& aside : desk::asides_of(tally)) {
            const auto& subject = tally.standings[aside.standing].subject;
            const auto* word = words[static_cast<std::size_t>(aside.why)];
            answer.row() = {{word, tr(word), false}, cell(aside.part),   cell(subject.code),
                            cell(subject.name),      cell(aside.reason), cell(std::string(internal_mark))};
        }
        return answer;
    }

    Course course_;
    bool record_ = false;
    bool internal_ = false;
};

} // namespace

Command score_select() {
    return command<SelectCandidates>("select", "评选", N_("propose candidates by points, and keep the list"));
}

} // namespace rdlz::cli

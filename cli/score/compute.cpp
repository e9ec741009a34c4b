#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/policies/adoption.hpp"
#include "desk/scoring/process/sealing.hpp"
#include "desk/scoring/scoring.hpp"
#include "record/record.hpp"
#include "score/comparing.hpp"
#include "score/course.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

class ComputeScores : public Reads {
public:
    void declare(Options& options) override {
        course_.declare(options);
        course_.declare_subject(options);
        options.flag("--candidates", candidates_, N_("only who is proposed (建议人选), and who must be decided on"))
            .chinese = "--建议人选";
        options.text("--scheme", scheme_, N_("by this scheme instead of the adopted one: a draft; internal"), "FILE")
            .chinese = "--办法";
        options
            .text("--against", against_, N_("beside this scheme: who rises and falls; 'adopted', or a file; internal"),
                  "FILE")
            .chinese = "--对照";
        options
            .flag("--sensitivity", sensitivity_,
                  N_("which rules, worth a tenth more or less, would change who is proposed; internal"))
            .chinese = "--敏感度";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        auto rules = by(names, question, scheme_.empty() ? "adopted" : scheme_);
        if (!against_.empty()) {
            answer_what_if(context, desk::what_if(names, question, by(names, question, against_), std::move(rules)));
            return Status::done;
        }
        if (sensitivity_) {
            answer_sensitivity(context, desk::sensitivity(names, question, rules, 10));
            return Status::done;
        }
        if (question.subject == score::SubjectKind::deputy && scheme_.empty())
            sealed_ = desk::seal_of(store, question.congress.id, question.period);
        return answer_tally(context, desk::tally_by(names, question, std::move(rules)));
    }

private:
    static desk::RulesInForce by(const desk::Names& names, const desk::Question& question, const std::string& scheme) {
        if (scheme == "adopted") return desk::adopted_rules(names, question);
        return desk::draft_rules(names, scheme, desk::policy_text(scheme), question.subject);
    }
    static void tell_scheme(const Context& context, const desk::Tally& tally) {
        const auto count = tally.standings.size();
        const auto& [edition, print] = tally.rules.source();
        const auto& what = word(tally.rules.scheme().subject);
        if (tally.rules.scheme().subject == score::SubjectKind::deputy)
            context.tell(say("{}, {}: {} deputies, scheme '{}' (print {})", tally.congress.name, tally.period.phrase,
                             count, edition, print));
        else
            context.tell(say("{}: {} of the kind '{}', scheme '{}' (print {})", tally.period.phrase, count,
                             context.chinese() ? what.chinese : what.machine, edition, print));
    }
    void tell_sealed(const Context& context, const desk::Tally& tally) const {
        if (sealed_)
            context.tell(say("{} is sealed ({}): this is counted from the records as they are now; 'rdlz score sealed' "
                             "shows what was sealed",
                             tally.period.phrase, sealed_->code.text));
    }
    Status answer_tally(Context& context, const desk::Tally& tally) {
        tell_scheme(context, tally);
        tell_sealed(context, tally);
        declare_columns(tally.rules.scheme());
        const auto& places = candidates_ && tally.candidates ? tally.candidates->chosen : tally.ranking.places;
        if (candidates_ && !tally.candidates)
            throw Error(Status::refused, tr("the scheme names no candidates"), tr("leave out --candidates"));
        for (const auto& place : places) add(tally, place);
        context.answer(answer_);
        tell_uncounted(context, tally);
        return candidates_ ? tell_undecided(context, tally) : tell_left_out(context, tally);
    }
    void declare_columns(const score::Scheme& scheme) {
        for (const auto* name : {N_("part"), N_("rank"), N_("code")}) answer_.column(name, tr(name));
        answer_.column("name", name_heading(scheme.subject));
        for (const auto* name : {N_("delegation"), N_("station")}) answer_.column(name, tr(name));
        for (const auto& category : scheme.categories)
            if (category.is_ordinary()) answer_.column(category.code, category.name);
        for (const auto* name : {N_("base"), N_("added"), N_("deducted"), N_("total"), N_("duty_days"), N_("tied")})
            answer_.column(name, tr(name));
        if (!scheme.bands.empty()) answer_.column("grade", tr(N_("grade")));
        if (!scheme.minimums.empty()) answer_.column("missed", tr(N_("missed")));
    }
    void add(const desk::Tally& tally, const score::Place& place) {
        const auto& standing = tally.standings[place.standing];
        const auto& categories = tally.rules.scheme().categories;
        auto& row = answer_.row();
        row = {cell(place.part),
               cell(std::int64_t(place.rank)),
               cell(standing.subject.code),
               cell(standing.subject.name),
               cell(standing.subject.delegation),
               cell(standing.subject.station)};
        for (std::size_t i = 0; i < categories.size(); ++i)
            if (categories[i].is_ordinary()) row.push_back(cell(standing.totals.categories[i]));
        for (const auto value :
             {standing.totals.base, standing.totals.added, standing.totals.deducted, standing.totals.total})
            row.push_back(cell(value));
        row.push_back(cell(std::int64_t(standing.duty_days)));
        row.push_back({place.tied ? "1" : "0", place.tied ? tr("tied") : "", false});
        add_judgement(tally.rules.scheme(), standing.judgement, row);
    }
    /// The grade and the minimums that were missed, where the scheme knows any.
    static void add_judgement(const score::Scheme& scheme, const score::Judgement& found,
                              std::vector<Answer::Cell>& row) {
        if (!scheme.bands.empty()) row.push_back(cell(found.band ? scheme.bands[*found.band].name : std::string()));
        if (scheme.minimums.empty()) return;
        std::vector<std::string> missed;
        for (const auto& each : found.missed) missed.push_back(scheme.minimums[each.minimum].name);
        row.push_back(cell(joined(missed, "、")));
    }
    static void tell_uncounted(const Context& context, const desk::Tally& tally) {
        std::size_t count = 0;
        std::size_t unnamed = 0;
        for (const auto& standing : tally.standings) {
            count += standing.declared + standing.late;
            unnamed += standing.unnamed;
        }
        if (count > 0)
            context.tell(say("{} records give no points: declared only, or typed after the count had closed", count));
        if (unnamed > 0)
            context.tell(say("{} records give no points: they name none of several seats, and the scheme credits the "
                             "one named",
                             unnamed));
    }
    static Status tell_left_out(const Context& context, const desk::Tally& tally) {
        if (!tally.ranking.excluded.empty())
            context.tell(say("{} deputies are left out of the ranking by the scheme", tally.ranking.excluded.size()));
        return Status::done;
    }
    Course course_;
    bool candidates_ = false;
    std::string scheme_;
    std::string against_;
    bool sensitivity_ = false;
    std::optional<Seal> sealed_;
    Answer answer_;
};

} // namespace

Command score_compute() {
    return command<ComputeScores>("compute", "计算", N_("rank a congress's deputies by the adopted scheme"));
}

} // namespace rdlz::cli

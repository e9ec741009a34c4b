#include "core/hash.hpp"
#include "core/message.hpp"
#include "desk/records.hpp"
#include "desk/scoring/process/verifying.hpp"
#include "record/record.hpp"
#include "score/course.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

desk::Scope scope_of(const desk::Names& names, const desk::Question& question, const Context& context) {
    return {names,           question.congress, *fetch(names.store(), question.congress.region),
            question.period, context.as_of,     {}};
}

class SealPeriod : public Writes {
public:
    void declare(Options& options) override { course_.declare(options); }
    unsigned shared() const override { return Writes::shared() | Shared::period | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        const auto seal = desk::seal(store, scope_of(names, question_of(names, course_, context), context));
        context.tell(
            say("sealed {} as {}, fingerprint {}", seal.period, seal.code.text, short_print(seal.fingerprint)));
        return Status::done;
    }

private:
    Course course_;
};

/// The points as they were sealed, and beside them what was corrected since.
class ShowSealed : public Reads {
public:
    void declare(Options& options) override {
        course_.declare(options);
        options.flag("--adjustments", adjustments_, N_("the corrections one by one instead")).chinese = "--调整";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        const auto seal = desk::require_seal(store, question.congress, question.period);
        context.tell(say("{} of {}, fingerprint {}: internal (内部资料　注意保管)", seal.code.text,
                         seal.sealed_on->str(), short_print(seal.fingerprint)));
        context.answer(adjustments_ ? adjustments(store, seal, context) : places(store, seal));
        return Status::done;
    }

private:
    static Answer adjustments(const Store& store, const Seal& seal, const Context& context) {
        RecordAnswer rows(store, context, shape<Adjustment>);
        for (const auto& each : desk::adjustments_of(store, seal)) rows.add(record_of(each));
        return rows.answer;
    }
    static Answer places(const Store& store, const Seal& seal) {
        const auto adjusted = desk::adjusted_points(store, seal);
        Answer answer;
        for (const auto* name : {N_("part"), N_("rank"), N_("code")}) answer.column(name, tr(name));
        answer.column("name", tr("name of the deputy"));
        for (const auto* name : {N_("delegation"), N_("station"), N_("total"), N_("adjustment"), N_("duty_days")})
            answer.column(name, tr(name));
        for (const auto& place : desk::summary_of(seal).places) {
            if (place.rank == 0) continue; // left out of the ranking: in no list
            answer.row() = {cell(place.part),
                            cell(place.rank),
                            cell(place.code),
                            cell(place.name),
                            cell(place.delegation),
                            cell(place.station),
                            cell(place.points.at("total")),
                            adjusted.contains(place.code) ? cell(adjusted.at(place.code)) : Answer::Cell{},
                            cell(place.days)};
        }
        return answer;
    }
    Course course_;
    bool adjustments_ = false;
};

class AdjustSealed : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", deputy_, N_("code, certificate, phone or name"));
        options.text("--points", points_, N_("how many points more; with a minus fewer: -2.5"), "NUMBER").chinese =
            "--调整分";
        for (const auto* name : {"because", "approver"})
            options.add(FieldOptions::option_of(*shape<Adjustment>.find(name), entries_, true));
        options.text("--on", on_, N_("the day of the approval; today when left out"), "DATE").chinese = "--日期";
        course_.declare(options);
    }
    unsigned shared() const override { return Writes::shared() | Shared::period | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        const auto seal = desk::require_seal(store, question.congress, question.period);
        auto record = desk::blank(shape<Adjustment>);
        auto entries = entries_;
        entries.insert(entries.end(), {{"deputy", deputy_}, {"points", points_}});
        desk::fill(names, record, entries);
        auto adjustment = value_of<Adjustment>(record);
        adjustment.approved_on = date_or(on_, context.as_of);
        desk::adjust(store, seal, adjustment);
        return Status::done;
    }

private:
    std::string deputy_, points_, on_;
    desk::Entries entries_;
    Course course_;
};

/// Derives everything once more from what was known at the sealing, then tells what was typed since.
class VerifySeal : public Reads {
public:
    void declare(Options& options) override { course_.declare(options); }
    unsigned shared() const override { return Shared::format | Shared::period; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto scope = scope_of(names, question_of(names, course_, context), context);
        const auto seal = desk::require_seal(store, scope.congress, scope.period);
        Answer answer;
        for (const auto* name : {N_("what"), N_("deputy"), N_("place"), N_("sealed"), N_("derived"), N_("adjustment")})
            answer.column(name, tr(name));
        const auto broken = desk::broken(store, scope, seal);
        for (const auto& finding : broken) add(answer, N_("broken"), finding.deputy, finding.what);
        const auto moved = desk::moved_since(scope, seal);
        for (const auto& each : moved) add(answer, each);
        tell(context, seal, broken.size(), moved.size());
        context.answer(answer);
        return broken.empty() ? Status::done : Status::found_something;
    }

private:
    static void add(Answer& answer, const char* what, const std::string& deputy, const desk::Difference& found) {
        answer.row() = {{what, tr(what), false}, cell(deputy),        cell(found.place),
                        cell(found.sealed),      cell(found.derived), Answer::Cell{}};
    }
    static void add(Answer& answer, const desk::Moved& moved) {
        for (const auto& each : moved.what) {
            add(answer, N_("typed since"), moved.deputy, each);
            if (each.place == "total" && moved.adjusted.units != 0) answer.rows.back().back() = cell(moved.adjusted);
        }
    }
    static void tell(const Context& context, const Seal& seal, std::size_t broken, std::size_t moved) {
        context.tell(broken == 0 ? say("{} is proved: everything derived once more is equal (fingerprint {})",
                                       seal.code.text, short_print(seal.fingerprint))
                                 : say("{}: {} differences from what was sealed", seal.code.text, broken));
        if (moved > 0)
            context.tell(say("{} deputies would have other lines with what was typed since; 'rdlz score adjust' writes "
                             "corrections",
                             moved));
    }
    Course course_;
};

} // namespace

Command score_seal() {
    return command<SealPeriod>("seal", "封存",
                               N_("close a period: rules, roster, facts and result are kept as they are"));
}
Command score_sealed() {
    return command<ShowSealed>("sealed", "封存结果", N_("the points as sealed, with the corrections beside them"));
}
Command score_adjust() {
    return command<AdjustSealed>("adjust", "调整", N_("write a correction beside a sealed total, never into it"));
}
Command score_verify() {
    return command<VerifySeal>("verify", "核验", N_("prove a seal from the facts, and list what was typed since"));
}

} // namespace rdlz::cli

#include "command.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "desk/policies/adoption.hpp"
#include "desk/scoring/scoring.hpp"

#include <algorithm>
#include <ostream>

namespace rdlz::cli {

namespace {

/// Every refusal on standard error, notes too unless all talk is unwanted; gives how many refusals there were.
std::int64_t tell_problems(const Context& context, const std::vector<policy::Checked>& files) {
    std::int64_t refusals = 0;
    for (const auto& checked : files)
        for (const auto& problem : checked.problems)
            if (problem.weight == Problem::Weight::note) {
                context.tell(tr("note: ") + problem.str());
            } else {
                context.session.err << problem.str() << "\n";
                ++refusals;
            }
    return refusals;
}

class CheckPolicies : public Plain {
public:
    void declare(Options& options) override { options.arguments("FILE", files_, N_("a policy file (TOML)")); }
    Status run(Context& context) override {
        const auto checked = desk::check_policies(files_, nullptr);
        const auto refusals = tell_problems(context, checked);
        if (refusals == 0) {
            context.tell(say("files checked: {}; they can be adopted", checked.size()));
            return Status::done;
        }
        context.session.err << "rdlz: " << say("problems found: {}", refusals) << "\n";
        return Status::bad_input;
    }

private:
    std::vector<std::string> files_;
};

class AdoptPolicies : public Writes {
public:
    void declare(Options& options) override { options.arguments("FILE", files_, N_("a policy file (TOML)")); }
    Status run(Store& store, Context& context) override {
        const auto adoption = desk::adopt_policies(store, files_);
        const auto refusals = tell_problems(context, adoption.checked);
        if (adoption.is_refused()) {
            context.session.err << "rdlz: " << say("problems found: {}; nothing was adopted", refusals) << "\n";
            return Status::bad_input;
        }
        for (const auto& file : adoption.known) context.tell(say("'{}' is adopted already", file));
        for (const auto& edition : adoption.adopted)
            context.tell(say("adopted '{}' ({}), from {} on, print {}", edition.code, edition.name,
                             edition.effective_on.str(), short_print(edition.fingerprint)));
        tell_conflicts(store, context, adoption.adopted);
        return Status::done;
    }

private:
    /// A year that two editions touch is counted by both: where they do not fit together, better told now.
    static void tell_conflicts(const Store& store, const Context& context,
                               const std::vector<policy::Edition>& adopted) {
        const desk::Names names(store);
        for (const auto& edition : adopted)
            if (std::find(edition.parts.begin(), edition.parts.end(), policy::part::scheme) != edition.parts.end())
                for (const auto& conflict : desk::conflicts_in(names, Period::year(edition.effective_on.year())))
                    context.tell(tr("note: ") + say("{} cannot be counted by these editions: {}",
                                                    Period::year(edition.effective_on.year()).phrase, conflict));
    }
    std::vector<std::string> files_;
};

} // namespace

Command policy_check() {
    return command<CheckPolicies>("check", "检查", N_("name everything wrong or unsettled in policy files"));
}
Command policy_adopt() {
    return command<AdoptPolicies>("adopt", "采用", N_("take policy files into the store, all of them or none"));
}

} // namespace rdlz::cli

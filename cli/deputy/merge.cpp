#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/deputy/merging.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

namespace {

class MergeDeputy : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", kept_, N_("the entry to keep: code, certificate, phone or name"));
        options.argument("OTHER", other_, N_("the entry of the same person that goes into it"));
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const auto done = desk::merge(store, resolve<Person>(store, kept_), resolve<Person>(store, other_));
        context.tell(say("'{}' is one with '{}' now: {} records moved, {} that both had kept once", other_, kept_,
                         done.moved, done.doubled));
        if (!done.apart.empty())
            context.tell(say("of these only what the kept entry says is shown: {}", joined(done.apart, "、")));
        return Status::done;
    }

private:
    std::string kept_, other_;
};

} // namespace

Command deputy_merge() {
    return command<MergeDeputy>("merge", "合并", N_("make one of two entries of the same person, with a reason"));
}

} // namespace rdlz::cli

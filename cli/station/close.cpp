#include "core/message.hpp"
#include "desk/stations.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

namespace {

class CloseStation : public Writes {
public:
    void declare(Options& options) override {
        options.argument("STATION", which_, N_("the station's code or name"));
        auto& on = options.text("--on", on_, N_("the day it was closed; today when left out"), "DATE");
        on.chinese = "--日期";
        auto& into =
            options.text("--into", into_, N_("the station it is merged into; its members go on there"), "STATION");
        into.chinese = "--并入";
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const auto into = into_.empty() ? Id<Station>{} : resolve<Station>(store, into_);
        const auto on = date_or(on_, context.as_of);
        const auto moved = desk::close_station(store, resolve<Station>(store, which_), on, into);
        context.tell(say(into ? N_("closed; {} members go on in the other station")
                              : N_("closed; {} members left without a station"),
                         moved));
        return Status::done;
    }

private:
    std::string which_;
    std::string on_;
    std::string into_;
};

} // namespace

Command station_close() {
    return command<CloseStation>("close", "撤并", N_("close a station, or merge it into another, with a reason"));
}

} // namespace rdlz::cli

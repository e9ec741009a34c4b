#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "desk/deputy/deputies.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// Which of the four groupings is meant, as options.
struct PlaceOptions {
    std::string station, group, delegation, constituency, congress;
    void declare(Options& options) {
        options.text("--station", station, N_("a liaison station"), "CODE|NAME").chinese = "--联络站";
        options.text("--group", group, N_("a deputies' group")).chinese = "--代表小组";
        options.text("--delegation", delegation, N_("a delegation")).chinese = "--代表团";
        options.text("--constituency", constituency, N_("a constituency or electing unit")).chinese = "--选区";
        options.text("--congress", congress, N_("of which seat, where there are several"), "CODE|NAME").chinese =
            "--所属人大";
    }
    desk::PlaceWords words() const { return {station, group, delegation, constituency, congress}; }
};

class AssignDeputy : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name"));
        place_.declare(options);
        options.text("--role", role_, N_("what the deputy does there: 站长, 组长 …")).chinese = "--职务";
        options.text("--since", since_, N_("its first day; today when left out"), "DATE").chinese = "--起";
        options.flag("--new", new_, N_("make the group, delegation or constituency where there is none of that name"))
            .chinese = "--新建";
    }
    Status run(Store& store, Context& context) override {
        auto place = desk::place_named(store, {resolve(store, shape<Person>, which_)}, place_.words(), new_);
        place.role = role_;
        place.since = date_or(since_, context.as_of);
        desk::assign(store, place);
        return Status::done;
    }

private:
    std::string which_, role_, since_;
    PlaceOptions place_;
    bool new_ = false;
};

class ReleaseDeputy : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name"));
        place_.declare(options);
        options.text("--on", on_, N_("its last day; today when left out"), "DATE").chinese = "--日期";
    }
    Status run(Store& store, Context& context) override {
        const auto place = desk::place_named(store, {resolve(store, shape<Person>, which_)}, place_.words(), false);
        if (desk::release(store, place, date_or(on_, context.as_of)) == 0)
            throw Error(Status::refused, say("'{}' has no such place that is open", which_),
                        tr("'rdlz deputy show' shows them"));
        return Status::done;
    }

private:
    std::string which_, on_;
    PlaceOptions place_;
};

class EndDeputy : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name"));
        options.text("--congress", congress_, N_("which seat, where there are several"), "CODE|NAME").chinese =
            "--所属人大";
        options.text("--on", on_, N_("the last day in office; today when left out"), "DATE").chinese = "--日期";
        options.add(FieldOptions::option_of(*shape<Mandate>.find("end_reason"), words_, true));
        options.add(FieldOptions::option_of(*shape<Mandate>.find("end_note"), words_, false));
    }
    Status run(Store& store, Context& context) override {
        const auto seat = desk::open_seat(store, {resolve(store, shape<Person>, which_)}, congress_);
        auto record = record_of(seat);
        desk::fill(desk::Names(store), record, words_);
        desk::end_mandate(store, value_of<Mandate>(record), date_or(on_, context.as_of));
        return Status::done;
    }

private:
    std::string which_, congress_, on_;
    desk::Entries words_;
};

} // namespace

Command deputy_assign() {
    return command<AssignDeputy>("assign", "编组", N_("give a deputy a station, group, delegation or constituency"));
}
Command deputy_release() {
    return command<ReleaseDeputy>("release", "出组", N_("end a deputy's place in a station or grouping"));
}
Command deputy_end() {
    return command<EndDeputy>("end", "终止", N_("end a seat; with the last one the places end too"));
}

} // namespace rdlz::cli

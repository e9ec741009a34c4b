#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

namespace {

class OpenCongress : public Writes {
public:
    void declare(Options& options) override {
        for (const auto* name : {"region", "term", "seats", "mobile_seats"}) {
            const auto& field = *shape<Congress>.find(name);
            options.add(FieldOptions::option_of(field, entries_, field.is(required)));
        }
        auto& first = options.text("--first-session", first_session_, N_("the day its first session opened"), "DATE");
        first.chinese = "--首次会议日期";
        first.required = true;
    }
    Status run(Store& store, Context& context) override {
        Record record(shape<Congress>);
        desk::fill(desk::Names(store), record, entries_);
        const auto ended =
            desk::open_congress(store, value_of<Congress>(record), date_or(first_session_, context.as_of));
        context.tell(say("opened; {} mandates of the term before ended", ended));
        return Status::done;
    }

private:
    desk::Entries entries_;
    std::string first_session_;
};

class AddSession : public Writes {
public:
    void declare(Options& options) override {
        options.argument("CONGRESS", which_, N_("its code or name"));
        for (const auto* name : {"number", "opened_on", "closed_on"}) {
            const auto& field = *shape<rdlz::Session>.find(name);
            options.add(FieldOptions::option_of(field, entries_, field.is(required)));
        }
    }
    Status run(Store& store, Context&) override {
        Record record(shape<rdlz::Session>);
        record["congress"] = resolve(store, shape<Congress>, which_);
        desk::fill(desk::Names(store), record, entries_);
        desk::add_session(store, value_of<rdlz::Session>(record));
        return Status::done;
    }

private:
    std::string which_;
    desk::Entries entries_;
};

} // namespace

Command congress_open() {
    return command<OpenCongress>("open", "换届", N_("the first session of a term opens: the term before it ends"));
}
Command congress_session() {
    return command<AddSession>("session", "会议", N_("write down one session of a congress"));
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "nouns.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

Command congress_open();
Command congress_session();

namespace {

class AddCongress : public Writes {
public:
    void declare(Options& options) override { fields_.declare(options, shape<Congress>, FieldOptions::Use::add); }
    Status run(Store& store, Context& context) override {
        auto record = desk::blank(shape<Congress>);
        desk::fill(desk::Names(store), record, fields_.entries);
        desk::require_complete(record);
        auto congress = value_of<Congress>(record);
        desk::complete_congress(store, congress);
        insert(store, congress);
        tell_code(context, N_("added {} {}"), shape<Congress>, congress.code.text);
        return Status::done;
    }

private:
    FieldOptions fields_;
};

} // namespace

Noun congress_noun() {
    return {"congress",
            "人大",
            N_("terms of people's congresses, their sessions and seats"),
            {command<AddCongress>("add", "添加", N_("add one term of a region's congress")),
             uniform<ListRecords, Congress>("list", "列表", N_("list the congresses")),
             uniform<ShowRecord, Congress>("show", "查看", N_("show one congress")), congress_open(),
             congress_session(),
             uniform<ChangeRecord, Congress>("change", "更正",
                                             N_("correct what was wrong about a congress, with a reason"))},
            {"人民代表大会"}};
}

} // namespace rdlz::cli

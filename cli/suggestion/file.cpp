#include "core/message.hpp"
#include "desk/suggestions/filing.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// A deputy files a suggestion.
class FileSuggestion : public Writes {
public:
    void declare(Options& options) override {
        auto& lead =
            options.text("--lead", words_.lead, N_("the deputy who leads: code, certificate, phone or name"), "DEPUTY");
        lead.chinese = "--领衔代表";
        lead.required = true;
        options.texts("--cosigner", words_.cosigners, N_("a deputy who signs too"), "DEPUTY").chinese = "--附议代表";
        options.texts("--opinion", words_.opinions, N_("an opinion it grew out of"), "CODE").chinese = "--来源意见";
        options
            .text("--congress", words_.congress, N_("the congress it is filed with; the lead's own when left out"),
                  "CODE|NAME")
            .chinese = "--所属人大";
        options
            .text("--session", words_.session, N_("the session's number; left out where it was filed between sessions"),
                  "NUMBER")
            .chinese = "--会议";
        for (const auto* name : {"title", "content", "category", "filed_on", "number", "code", "origin", "by_reference",
                                 "key", "publicity", "note"})
            options.add(
                FieldOptions::option_of(*shape<Suggestion>.find(name), entries_, std::string_view(name) == "title"));
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        auto record = desk::blank(shape<Suggestion>);
        desk::fill(desk::Names(store), record, entries_);
        auto suggestion = value_of<Suggestion>(record);
        if (!suggestion.filed_on) suggestion.filed_on = context.as_of;
        const auto links = desk::settle_filing(store, suggestion, words_, desk::end_with);
        desk::check_filing(store, suggestion, context.as_of, desk::end_with);
        suggestion.id = insert(store, suggestion);
        desk::add_links(store, suggestion.id, links);
        tell_code(context, N_("filed {} {}"), shape<Suggestion>,
                  code_of(store, shape<Suggestion>, suggestion.id.value));
        return Status::done;
    }

private:
    desk::FilingWords words_;
    desk::Entries entries_;
};

} // namespace

Command suggestion_file() {
    return command<FileSuggestion>("file", "提出", N_("a deputy files a suggestion with the congress he sits in"));
}

} // namespace rdlz::cli

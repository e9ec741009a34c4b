#include "core/message.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "desk/suggestions/filing.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// Fields that a line names in words: who leads, at which session, with which congress.
bool is_in_words(const Field& field) {
    return field.name == "lead" || field.name == "session" || field.name == "congress";
}

/// Suggestions, one line a case. Found again by code; else by congress, session and number; else by lead, day and
/// title.
class SuggestionImporter : public Importer {
public:
    explicit SuggestionImporter(Store& store) : Importer(store), form_(suggestion_form()) {}
    const staging::Form& form() const override { return form_; }

    staging::Decision take(staging::Line& line) override {
        const auto coded =
            line.has("code") ? fetch_by_code(store_, rdlz::shape<Suggestion>, line.text("code")) : std::nullopt;
        auto record = coded ? *coded : blank(rdlz::shape<Suggestion>);
        fill(line, record);
        mark_history(line, record);
        fill_class(line, record);
        require(line, record);
        auto suggestion = value_of<Suggestion>(record);
        const auto links = settle(line, suggestion);
        if (line.refused) return {};
        const Object object = [&line](const Objection& objection) { refuse(line, objection); };
        const auto before = coded ? coded : known(line, suggestion);
        if (before && !coded) keep_unsaid(line, *before, suggestion);
        adopt_identity(before, suggestion);
        check_filing(store_, suggestion, instructions_.today, object);
        if (suggestion.id) meet(line, suggestion.id.value);
        return line.stops() ? staging::Decision{} : write(line, suggestion, before, links);
    }

private:
    /// Without a readable day of filing nobody's seat can be judged, but whoever is not there at all can be named.
    Links settle(staging::Line& line, Suggestion& suggestion) const {
        if (!line.has("lead_words")) return {};
        const bool dated = suggestion.filed_on.has_value();
        if (!dated) suggestion.filed_on = instructions_.today;
        return settle_filing(store_, suggestion, words(line), [&line, dated](const Objection& objection) {
            if (dated || objection.status != Status::refused) refuse(line, objection);
        });
    }

    static FilingWords words(const staging::Line& line) {
        return {line.text("lead_words"), line.texts("cosigners"), line.texts("opinions"), line.text("congress_words"),
                line.text("session_words")};
    }

    static void refuse(staging::Line& line, const Objection& objection) {
        const auto words = std::string(objection.field) + "_words";
        line.refuse(line.knows(words) ? words : std::string(objection.field), objection.text, objection.remedy);
    }

    static void fill_class(staging::Line& line, Record& record) {
        for (const auto* name : {"six_months", "six_months_reason"})
            if (line.has(name)) record[name] = line.value(name);
    }

    static void require(staging::Line& line, const Record& record) {
        if (!line.has("lead_words"))
            line.refuse("lead_words", tr("the cell is empty"),
                        say("write {}", rdlz::shape<Suggestion>.find("lead")->heading));
        for (const auto* name : {"title", "filed_on"})
            if (!line.has(name) && record[name].index() == 0)
                line.refuse(name, tr("the cell is empty"),
                            say("write {}", rdlz::shape<Suggestion>.find(name)->heading));
    }

    /// A file without codes of its own: the official number, or who filed what when.
    std::optional<Record> known(const staging::Line& line, const Suggestion& suggestion) const {
        if (line.has("code")) return {};
        Filter same{{{"congress", suggestion.congress.value}, {"title", suggestion.title}}, false, {}};
        same.equal.emplace_back("lead", suggestion.lead.value);
        same.equal.emplace_back("filed_on", suggestion.filed_on->str());
        if (!suggestion.number.empty())
            same.equal = {{"congress", suggestion.congress.value},
                          {"number", suggestion.number},
                          {"session", suggestion.session ? Value(suggestion.session.value) : Value()}};
        auto found = select(store_, rdlz::shape<Suggestion>, same);
        return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
    }

    /// What the file does not say of a case found by what it says stays as it is.
    static void keep_unsaid(const staging::Line& line, const Record& before, Suggestion& suggestion) {
        auto record = record_of(suggestion);
        for (const auto& field : before.shape->fields)
            if (!field.is(fixed) && line.knows(field.name) && !line.has(field.name))
                record[field.name] = before[field.name];
        suggestion = value_of<Suggestion>(record);
    }

    static void adopt_identity(const std::optional<Record>& before, Suggestion& suggestion) {
        if (!before) return;
        suggestion.id = {before->id};
        suggestion.code.text = before->code();
    }

    staging::Decision write(staging::Line& line, const Suggestion& suggestion, const std::optional<Record>& before,
                            const Links& links) {
        auto record = record_of(suggestion);
        auto decision = keep(line, record, before);
        const int added = add_links(store_, {record.id}, links);
        if (before && added > 0 && decision.action == staging::Action::unchanged)
            decision.action = staging::Action::change;
        return decision;
    }

    staging::Form form_;
};

} // namespace

staging::Form suggestion_form() {
    auto form = staging::form_of(shape<Suggestion>, "suggestion");
    for (auto& column : form.columns) {
        if (column.field != nullptr && is_in_words(*column.field)) {
            column.synonyms.push_back(column.name);
            column.name += "_words";
        }
        column.required = column.name == "title" || column.name == "lead_words" || column.name == "filed_on";
    }
    for (const auto* name : {"six_months", "six_months_reason"}) {
        const auto& field = *shape<Suggestion>.find(name);
        form.columns.push_back({name, std::string(field.heading), &field, {}, false});
    }
    staging::add_column(form, "cosigners", "附议代表");
    staging::add_column(form, "opinions", "来源意见");
    return form;
}

std::unique_ptr<Importer> suggestion_importer(Store& store) { return std::make_unique<SuggestionImporter>(store); }

} // namespace rdlz::desk

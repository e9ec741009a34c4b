#include "desk/merits/merits.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

namespace rdlz::desk {

namespace {

/// Deeds, duty reports, ratings or manual lines, one each line. Found again by code; where the file has none, by what
/// two rows that say the same have in common.
class MeritImporter : public Importer {
public:
    MeritImporter(Store& store, const Shape& of) : Importer(store), shape_(of), form_(merit_form(of)) {}
    const staging::Form& form() const override { return form_; }
    void begin(const staging::Instructions& instructions) override {
        Importer::begin(instructions);
        desk_.emplace(names_, instructions.today);
    }

    staging::Decision take(staging::Line& line) override {
        auto before = line.has("code") ? by_code(line, "code", shape_) : std::nullopt;
        auto record = before ? *before : blank(shape_);
        read(line, record);
        if (!before && !line.refused && (before = desk_->same_as(record))) {
            record = *before;
            read(line, record);
        }
        require(line, record);
        if (before) meet(line, before->id);
        if (!line.stops()) desk_->judge(record, line.text("congress"), objecting(line));
        if (record.shape->find("state") != nullptr) mark_declared(line, record, before);
        return line.stops() ? staging::Decision{} : keep(line, record, before);
    }

private:
    static Object objecting(staging::Line& line) {
        return [&line](const Objection& objection) { line.refuse(objection.field, objection.text, objection.remedy); };
    }

    void read(staging::Line& line, Record& record) {
        fill(line, record);
        if (record.shape->find("history") != nullptr) mark_history(line, record);
        if (!line.has("name")) return;
        if (!line.has("deputy")) {
            if (const auto person = named(line, "name", rdlz::shape<Person>, line.text("name")))
                record["deputy"] = *person;
        } else if (const auto person = fetch(store_, Id<Person>{record.number("deputy")});
                   person && tidy_name(line.text("name")) != person->name) {
            line.refuse("name", say("'{}' is {}, not {}", line.text("deputy"), person->name, line.text("name")),
                        tr("check which of the two is meant"));
        }
    }

    static void require(staging::Line& line, const Record& record) {
        for (std::size_t i = 0; i < record.values.size(); ++i)
            if (const auto& field = record.shape->fields[i];
                field.is(required) && !line.has(field.name) && record.values[i].index() == 0)
                line.refuse(field.name, tr("the cell is empty"), say("write {}", field.heading));
    }

    const Shape& shape_;
    staging::Form form_;
    std::optional<MeritDesk> desk_;
};

} // namespace

staging::Form merit_form(const Shape& shape) {
    auto form = staging::form_of(shape, shape.noun);
    for (auto& column : form.columns)
        if (column.name == "deputy") column.required = false; // the name will do
    staging::add_column(form, "name", "姓名");
    staging::add_column(form, "congress", "所属人大");
    return form;
}

std::unique_ptr<Importer> deed_importer(Store& store) { return std::make_unique<MeritImporter>(store, shape<Deed>); }
std::unique_ptr<Importer> duty_importer(Store& store) {
    return std::make_unique<MeritImporter>(store, shape<DutyReport>);
}
std::unique_ptr<Importer> rating_importer(Store& store) {
    return std::make_unique<MeritImporter>(store, shape<Appraisal>);
}
std::unique_ptr<Importer> line_importer(Store& store) {
    return std::make_unique<MeritImporter>(store, shape<ManualLine>);
}

} // namespace rdlz::desk

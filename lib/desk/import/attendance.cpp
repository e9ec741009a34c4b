#include "desk/activities/attendance.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

#include <unordered_map>

namespace rdlz::desk {

namespace {

/// Attendance, one line a deputy at an activity. Found again by the two.
class AttendanceImporter : public Importer {
public:
    explicit AttendanceImporter(Store& store) : Importer(store), form_(attendance_form()) {}
    const staging::Form& form() const override { return form_; }
    void begin(const staging::Instructions& instructions) override {
        Importer::begin(instructions);
        desk_.emplace(names_, instructions.today);
    }

    staging::Decision take(staging::Line& line) override {
        const auto* activity = activity_of(line);
        const auto* person = person_of(line);
        if (activity == nullptr || person == nullptr) return {};
        const auto before = existing(*activity, *person);
        if (before) meet(line, before->id);
        auto record = before ? *before : blank(rdlz::shape<Attendance>);
        record["activity"] = activity->id.value;
        record["deputy"] = person->id.value;
        fill(line, record);
        if (!line.has("presence") && record["presence"].index() == 0)
            line.refuse("presence", tr("the cell is empty"), tr("write 出席, 迟到, 公假 …"));
        auto attendance = value_of<Attendance>(record);
        desk_->judge(*activity, attendance, objecting(line));
        if (line.stops()) return {};
        record = record_of(attendance);
        mark_declared(line, record, before);
        auto decision = keep(line, record, before);
        decision.record = activity->code.text + " " + person->code.text;
        return decision;
    }

private:
    std::optional<Record> existing(const Activity& activity, const Person& person) const {
        auto found = select(store_, rdlz::shape<Attendance>,
                            {{{"activity", activity.id.value}, {"deputy", person.id.value}}, false, {}});
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }

    static Object objecting(staging::Line& line) {
        return [&line](const Objection& objection) {
            const auto words = std::string(objection.field) + "_words";
            line.refuse(line.knows(words) ? words : std::string(objection.field), objection.text, objection.remedy);
        };
    }

    const Activity* activity_of(staging::Line& line) {
        const auto text = line.text("activity_words");
        if (text.empty()) {
            line.refuse("activity_words", tr("the cell is empty"), tr("write the activity's code"));
            return nullptr;
        }
        if (const auto known = activities_.find(text); known != activities_.end()) return &known->second;
        const auto id = named(line, "activity_words", rdlz::shape<Activity>, text);
        if (!id) return nullptr;
        return &activities_.emplace(text, *fetch(store_, Id<Activity>{*id})).first->second;
    }

    /// By code, certificate or phone, which the name beside it must bear out; by name alone where only one bears it.
    const Person* person_of(staging::Line& line) {
        const bool by_name = !line.has("deputy_words");
        if (by_name && !line.has("name")) {
            line.refuse("deputy_words", tr("the cell is empty"), tr("write the deputy's code, certificate or name"));
            return nullptr;
        }
        const auto column = by_name ? "name" : "deputy_words";
        auto known = people_.find(line.text(column));
        if (known == people_.end()) {
            const auto id = named(line, column, rdlz::shape<Person>, line.text(column));
            if (!id) return nullptr;
            known = people_.emplace(line.text(column), *fetch(store_, Id<Person>{*id})).first;
        }
        check_name(line, known->second);
        return &known->second;
    }

    static void check_name(staging::Line& line, const Person& person) {
        if (line.has("name") && tidy_name(line.text("name")) != person.name)
            line.refuse("name", say("'{}' is {}, not {}", line.text("deputy_words"), person.name, line.text("name")),
                        tr("check which of the two is meant"));
    }

    staging::Form form_;
    std::optional<AttendanceDesk> desk_;
    std::unordered_map<std::string, Activity> activities_; ///< by the text that names them
    std::unordered_map<std::string, Person> people_;
};

} // namespace

/// The activity and the deputy of a line are looked up here, once for each text met.
staging::Form attendance_form() {
    auto form = staging::form_of(shape<Attendance>, "attendance");
    for (auto& column : form.columns) {
        if (column.field == nullptr || column.field->kind != Kind::reference) continue;
        column.synonyms.push_back(column.name);
        column.name += "_words";
        if (column.name == "deputy_words") column.required = false; // the name will do
    }
    staging::add_column(form, "name", "姓名");
    return form;
}

std::unique_ptr<Importer> attendance_importer(Store& store) { return std::make_unique<AttendanceImporter>(store); }

} // namespace rdlz::desk

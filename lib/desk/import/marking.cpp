#include "core/message.hpp"
#include "desk/import/importer.hpp"
#include "domain/shapes.hpp"

namespace rdlz::desk {

void Importer::mark_history(staging::Line& line, Record& record) const {
    if (!instructions_.history) return;
    if (record.id == 0 && record.shape->find("history") != nullptr) record["history"] = std::int64_t(1);
    for (const auto& rough : line.take_rough_days()) {
        auto note = record.text("note");
        if (note.find(rough) != std::string::npos) continue;
        if (!note.empty()) note += "；";
        record["note"] = note + rough;
    }
}

void Importer::mark_declared(staging::Line& line, Record& record, const std::optional<Record>& before) const {
    if (!instructions_.declared) {
        record["state"] = record["return_reason"] = Value();
        return;
    }
    if (before && before->text("state").empty()) {
        if (record.values != before->values)
            line.refuse({}, tr("it is confirmed already, and says something else"),
                        tr("what was confirmed is corrected by the office, with a reason"));
        return;
    }
    const bool again = !before || record.values != before->values;
    if (!again) return;
    record["state"] = std::string(word(Confirmation::declared).machine);
    record["return_reason"] = Value();
}

} // namespace rdlz::desk

#pragma once

#include "desk/names.hpp"
#include "staging/plan.hpp"
#include "staging/sheet.hpp"
#include "store/records.hpp"

#include <filesystem>
#include <memory>

namespace rdlz::desk {

/// Takes the lines of one kind of file into a store, one change set in all. Every finding goes to its line; what is
/// written before one is found is dropped with the whole change set.
class Importer {
public:
    explicit Importer(Store& store) : store_(store), names_(store) {}
    virtual ~Importer() = default;
    virtual const staging::Form& form() const = 0;
    /// Decides on a line that has no problem so far, and writes it.
    virtual staging::Decision take(staging::Line& line) = 0;
    const Stop& stop() const { return store_.stop(); }
    virtual void begin(const staging::Instructions& instructions) { instructions_ = instructions; }

protected:
    /// The record a cell names; nothing where empty, or where a problem was noted.
    std::optional<std::int64_t> reference(staging::Line& line, std::string_view column, const Shape& shape);
    std::optional<std::int64_t> named(staging::Line& line, std::string_view column, const Shape& shape,
                                      const std::string& text);
    /// The record that bears a code; refuses the line where it was voided: codes are never used twice.
    std::optional<Record> by_code(staging::Line& line, std::string_view column, const Shape& shape) const;
    /// Reads the fields of the record's type from the columns of the same name, leaving alone what the file lacks.
    void fill(staging::Line& line, Record& record);
    /// Writes a record that is new or differs, and says what was done.
    staging::Decision keep(const staging::Line& line, Record& record, const std::optional<Record>& before);
    std::vector<staging::Difference> differences(const Record& before, const Record& after) const;

    Store& store_;
    Names names_;
    staging::Instructions instructions_;
};

/// Reads a file through an importer. The plan tells what was decided; where it is refused nothing may be kept.
staging::Plan run_import(Importer& importer, const std::filesystem::path& file,
                         const staging::Instructions& instructions);

/// Of several the importer whose columns the file has most of: activities or attendance, cases or their steps.
Importer& fitting(const std::vector<std::unique_ptr<Importer>>& importers, const std::filesystem::path& file,
                  const staging::Instructions& instructions);

std::unique_ptr<Importer> region_importer(Store& store);
std::unique_ptr<Importer> station_importer(Store& store);
std::unique_ptr<Importer> department_importer(Store& store);
std::unique_ptr<Importer> roster_importer(Store& store);
std::unique_ptr<Importer> activity_importer(Store& store);
std::unique_ptr<Importer> attendance_importer(Store& store);
std::unique_ptr<Importer> intake_importer(Store& store);
std::unique_ptr<Importer> suggestion_importer(Store& store);
std::unique_ptr<Importer> event_importer(Store& store);

} // namespace rdlz::desk

#pragma once

#include "desk/names.hpp"
#include "staging/plan.hpp"
#include "staging/sheet.hpp"
#include "store/records.hpp"

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace rdlz::desk {

/// Takes the lines of one kind of file into a store, one change set in all. Every finding goes to its line; what is
/// written before one is found is dropped with the whole change set.
class Importer {
public:
    explicit Importer(Store& store) : store_(store), names_(store) {}
    virtual ~Importer() = default;
    Store& store() const { return store_; }
    virtual const staging::Form& form() const = 0;
    /// Decides on a line that has no problem so far, and writes it.
    virtual staging::Decision take(staging::Line& line) = 0;
    const Stop& stop() const { return store_.stop(); }
    virtual void begin(const staging::Instructions& instructions) { instructions_ = instructions; }
    /// Told before the first line about how many there are; 0 where nobody can tell.
    virtual void expect(std::int64_t lines) { static_cast<void>(lines); }
    /// What a line wrote is taken back: nothing may be remembered of it. Overrides call this one.
    virtual void forget(const staging::Line& line);
    /// Whether a row that says the very same as an earlier one is passed over. In a list of people it is refused: it
    /// stands where somebody else should.
    virtual bool passes_over_the_same() const { return true; }

protected:
    /// The record a cell names; nothing where empty, or where a problem was noted.
    std::optional<std::int64_t> reference(staging::Line& line, std::string_view column, const Shape& shape);
    std::optional<std::int64_t> named(staging::Line& line, std::string_view column, const Shape& shape,
                                      const std::string& text);
    /// The record that bears a code; refuses the line where it was voided: codes are never used twice.
    std::optional<Record> by_code(staging::Line& line, std::string_view column, const Shape& shape) const;
    /// Reads the fields of the record's type from the columns of the same name, leaving alone what the file lacks.
    void fill(staging::Line& line, Record& record);
    /// Marks a new record out of an old register (历史补录), and notes what is known of its days.
    void mark_history(staging::Line& line, Record& record) const;
    /// Sets whether the office stands behind a record: what is declared waits, what it types itself does not. Refuses a
    /// declaration of what is confirmed and says something else.
    void mark_declared(staging::Line& line, Record& record, const std::optional<Record>& before) const;
    /// Notes that the line stands for a record. Where an earlier line of this file does, it is passed over if it says
    /// the very same, and refused as a conflict if not.
    void meet(staging::Line& line, std::int64_t record);
    /// The line of this file that stands for a record; 0 where none does.
    int line_of(std::int64_t record) const;
    /// Writes a record that is new or differs, and says what was done.
    staging::Decision keep(staging::Line& line, Record& record, const std::optional<Record>& before);
    std::vector<staging::Difference> differences(const Record& before, const Record& after) const;

    Store& store_;
    Names names_;
    staging::Instructions instructions_;

private:
    Value listed(staging::Line& line, const Field& field, const std::string& text) const;
    struct Met {
        std::int64_t record = 0;
        int line = 0;
        std::size_t print = 0;
    };
    const Met* met(std::int64_t record) const;
    /// Records that a line of this file stands for: those made one after the other, and the others.
    std::deque<Met> met_made_;
    std::unordered_map<std::int64_t, Met> met_others_;
    std::int64_t met_last_ = 0;
    std::unordered_map<std::string, std::unordered_map<std::string, std::optional<std::int64_t>>>
        referred_; ///< by noun
};

/// Told the decision on each row, as soon as it is made.
using Watch = std::function<void(const staging::Decision& decision)>;

/// Reads a file through an importer. Where the plan is refused nothing may be kept; where it is partial, the bad rows
/// have left no trace.
staging::Plan run_import(Importer& importer, const std::filesystem::path& file,
                         const staging::Instructions& instructions, const Watch& watch = {});

/// Lines of a file, for telling how far a run is; 0 for a workbook, whose bytes do not tell.
std::int64_t lines_of(const std::filesystem::path& file);

/// Of several the importer whose columns the file has most of: activities or attendance, cases or their steps.
Importer& fitting(const std::vector<std::unique_ptr<Importer>>& importers, const std::filesystem::path& file,
                  const staging::Instructions& instructions);

/// The one for a kind of file, by the noun of its form. Throws Error(bad_input) where there is none.
std::unique_ptr<Importer> importer_of(const std::string& noun, Store& store);

std::unique_ptr<Importer> region_importer(Store& store);
std::unique_ptr<Importer> station_importer(Store& store);
std::unique_ptr<Importer> department_importer(Store& store);
std::unique_ptr<Importer> roster_importer(Store& store);
std::unique_ptr<Importer> activity_importer(Store& store);
std::unique_ptr<Importer> attendance_importer(Store& store);
std::unique_ptr<Importer> intake_importer(Store& store);
std::unique_ptr<Importer> suggestion_importer(Store& store);
std::unique_ptr<Importer> event_importer(Store& store);
std::unique_ptr<Importer> deed_importer(Store& store);
std::unique_ptr<Importer> duty_importer(Store& store);
std::unique_ptr<Importer> rating_importer(Store& store);
std::unique_ptr<Importer> line_importer(Store& store);

} // namespace rdlz::desk

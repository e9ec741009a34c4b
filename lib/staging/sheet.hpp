#pragma once

#include "core/problem.hpp"
#include "staging/habits.hpp"
#include "staging/mapping.hpp"
#include "tables/table.hpp"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace rdlz::staging {

/// The columns in front of a file of rejects, known and ignored when it comes back.
inline constexpr std::array<std::string_view, 3> rejects_headings{"行号", "原因", "建议"};

bool is_of_rejects(const std::vector<std::string>& header);

/// What an import was told beside the file itself.
struct Instructions {
    tables::Overrides said;
    Date today;                ///< nobody is born later
    std::optional<Date> since; ///< first day of mandates and places the file gives no date for
    bool history = false;      ///< an old register with holes: of a day the month or the year will do
    bool declared = false;     ///< what it says waits to be confirmed
    bool partial = false;      ///< the good rows are taken, the bad ones left
    OfficeHeadings headings;   ///< of the policies adopted
    bool explain = false;      ///< the remarks tell what became of every heading
};

/// A line of a file under its form: cells by column, values read with every problem noted.
class Line {
public:
    Line(const Form& form, std::string file) : form_(form), file_(std::move(file)) {}
    /// A line whose cells were gathered elsewhere, by the names of the form's columns.
    static Line of(const Form& form, std::string file, const std::map<std::string, std::string>& cells, Date today);

    int number = 0;           ///< physical line
    int record = 0;           ///< number among the rows of data
    bool refused = false;     ///< one of its problems is more than a note
    bool in_conflict = false; ///< refused, because an earlier line says something else of the same record
    int same_as = 0;          ///< the earlier line that says the very same: passed over
    std::vector<Problem> problems;

    /// Nothing of it is to be written.
    bool stops() const { return refused || same_as != 0; }
    /// Of what it says: equal where two lines say the very same.
    std::size_t print() const;

    bool knows(std::string_view column) const; ///< the form has such a column
    bool has(std::string_view column) const;   ///< the file has such a column and the cell is not empty
    const std::string& text(std::string_view column) const { return cells_[index(column)]; }
    /// The place of a column of the form whose cell is not empty.
    std::optional<std::size_t> filled(std::string_view column) const;
    /// The value of a field's column; nothing where empty or where a problem was noted.
    Value value(std::string_view column) { return value_at(index(column)); }
    Value value_at(std::size_t column);
    /// What was written of days of which only the month or year is known, since last asked: 日期：原表为2021年.
    std::vector<std::string> take_rough_days();
    /// Texts of a cell that holds several (、 ， ; and line breaks between them).
    std::vector<std::string> texts(std::string_view column) const;

    void refuse(std::string_view column, std::string text, std::string remedy);
    void note(std::string_view column, std::string text);

private:
    friend class Sheet;
    Value mended_value(std::size_t column);
    std::size_t index(std::string_view column) const;
    std::variant<Value, Misread> read(std::size_t at, const std::string& text);
    void take(std::size_t column, std::string_view cell);
    std::string heading(std::string_view column) const;
    const Form& form_;
    std::string file_;
    std::vector<std::string> cells_;    ///< by column of the form
    std::vector<std::string> headings_; ///< as the file writes them; empty where it has no such column
    std::vector<std::size_t> places_;   ///< cell of the file, by column
    std::shared_ptr<const Habits> habits_;
    Date today_;
    bool history_ = false;
    std::vector<std::string> rough_days_;
    /// Values of cells of one column that gave no cause for a note: in a long file most say what an earlier one said.
    struct Remembered {
        std::unordered_map<std::string, Value> values;
        bool given_up = false; ///< nearly every cell says something else
    };
    std::vector<Remembered> remembered_;
};

/// A file read under a form, line by line.
class Sheet {
public:
    Sheet(const std::filesystem::path& file, const Form& form, const Instructions& instructions);
    /// The next line, its ragged ends and NULs already noted as problems; false at the end.
    bool next(Line& line);
    Line line() const;
    /// What was understood of the file, for people: encoding, columns nobody asked for, rows passed over.
    std::vector<std::string> remarks() const;
    const tables::Found& found() const { return table_.found(); }
    /// The form, with the headings of this file as they were understood.
    Form known_form() const;
    /// How many of the form's columns the file has.
    int recognised() const;
    /// Required columns the file does not have.
    std::vector<Problem> missing() const;

private:
    bool next_row();
    const Form& form_;
    tables::Table table_;
    tables::Row row_;
    std::vector<Heading> mapping_; ///< by cell
    std::vector<std::string> headings_;
    std::vector<std::size_t> places_;
    std::shared_ptr<const Habits> habits_;
    std::string office_form_; ///< the form of the office's own that the file follows, if any
    bool explain_;
    bool has_example_ = false; ///< an example row was passed over
    Date today_;
    bool history_ = false;
};

} // namespace rdlz::staging

#pragma once

#include "core/error.hpp"
#include "core/message.hpp"
#include "report/ledger.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace rdlz::report {

/// One column that a data set can fill.
struct DataColumn {
    std::string key;
    std::string heading; ///< printed where a template gives none; the only heading of columns named at run time
    Format format = Format::text;
    bool personal = false; ///< shows a voter (个人信息): masked unless asked for with a reason
    bool total = false;    ///< may be summed: people, cases, points; never days or ranks
};

/// What a data set can fill, before it has any rows: templates are checked against it. A key ending in ":*" stands
/// for columns that are only known at run time ("category:*" for the categories of a scheme).
struct DataShape {
    std::string name; ///< roster
    std::vector<DataColumn> columns;

    const DataColumn* find(std::string_view key) const {
        const auto at =
            std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.key == key; });
        return at == columns.end() ? nullptr : &*at;
    }
};

/// One row being filled, cell by cell, under the keys of its columns. A cell not set prints what the template says
/// for "does not apply" (—); an empty text stays an empty field, to be filled in by hand.
class DataRow {
public:
    explicit DataRow(const std::vector<DataColumn>& columns) : columns_(columns), cells_(columns.size()) {}

    void set(std::string_view key, Cell cell) { cells_[index(key)] = std::move(cell); }
    void set(std::string_view key, std::string text, Tone tone = Tone::plain) { set(key, Cell{std::move(text), tone}); }
    void set(std::string_view key, std::string_view text, Tone tone = Tone::plain) {
        set(key, std::string(text), tone);
    }
    void set(std::string_view key, const char* text, Tone tone = Tone::plain) { set(key, std::string(text), tone); }
    void set(std::string_view key, Points points, Tone tone = Tone::plain) { set(key, Cell{points, tone}); }
    void set(std::string_view key, Date date, Tone tone = Tone::plain) { set(key, Cell{date, tone}); }
    void set(std::string_view key, Month month) { set(key, Cell{month.first(), Tone::plain}); }
    template<class Number>
    requires(std::is_integral_v<Number>) void set(std::string_view key, Number number, Tone tone = Tone::plain) {
        set(key, Cell{static_cast<std::int64_t>(number), tone});
    }
    template<class Value>
    void set(std::string_view key, const std::optional<Value>& value) {
        if (value) set(key, *value);
    }

    bool has(std::string_view key) const {
        return std::any_of(columns_.begin(), columns_.end(), [&](const auto& column) { return column.key == key; });
    }
    const std::vector<Cell>& cells() const { return cells_; }
    void clear() { std::fill(cells_.begin(), cells_.end(), Cell{}); }
    std::size_t index(std::string_view key) const {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].key == key) return i;
        throw Error(Status::bug, say("no data column '{}'", key));
    }

private:
    const std::vector<DataColumn>& columns_;
    std::vector<Cell> cells_;
};

/// Fills the next row (handed over empty); false when there are no more. Pulled once, in the order of printing.
using DataRows = std::function<bool(DataRow& row)>;

/// A data set on its way into a ledger. Its columns are those of the data shape, with every "…:*" column replaced by
/// the columns it stands for ("category:meeting" with the heading 出席会议), in the order they are printed.
struct DataSet {
    std::string name;
    std::vector<DataColumn> columns;
    DataRows rows;
    std::vector<std::string> remarks = {}; ///< of these rows, known before the first: printed below the notes
};

/// What titles, paragraphs and file names put in for {office}, {period} and so on; the names are listed in
/// template.hpp.
using Variables = std::map<std::string, std::string, std::less<>>;

/// The data sets of the county, and every column each can fill.
const std::vector<DataShape>& data_shapes();
/// By name; a bug where there is none.
const DataShape& data_shape(std::string_view name);

struct Template;
/// A ledger as the template lays it out: columns picked and ordered, rows pulled through.
Ledger ledger_of(const Template& design, DataSet data, const Variables& variables);

} // namespace rdlz::report

#pragma once

#include "core/points.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <variant>
#include <vector>

namespace rdlz::cli {

enum class OutputFormat { table, csv, json };

/// What a command answers with: columns and rows, printed as a table for people, CSV or JSON for machines.
struct Answer {
    struct Column {
        std::string name;    ///< JSON key and CSV heading; never changes with the language
        std::string heading; ///< of the table, for people
        bool in_table = true;
    };
    struct Cell {
        std::string machine;
        std::string human;
        bool number = false; ///< printed bare in JSON, and to the right in a table
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool single = false; ///< one record: a table of "heading  value" lines, a JSON object
    struct Part;
    std::vector<Part> parts; ///< lists that belong to a single record; not in CSV, which has room for one table

    void column(std::string name, std::string heading, bool in_table = true);
    std::vector<Cell>& row() { return rows.emplace_back(); }
};

struct Answer::Part {
    std::string name;    ///< JSON key
    std::string heading; ///< above the table, for people
    Answer answer;
};

Answer::Cell cell(const std::string& text);
Answer::Cell cell(std::int64_t number);
Answer::Cell cell(Points points);

void print(std::ostream& out, const Answer& answer, OutputFormat format);

} // namespace rdlz::cli

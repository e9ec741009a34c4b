#pragma once

#include "domain/record.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::staging {

/// One column that files of a kind may hold.
struct Column {
    std::string name;                  ///< machine name, the field's own where it is one
    std::string heading;               ///< as we write it
    const Field* field = nullptr;      ///< nothing for columns that stand for more than one value (层级, 联络站)
    std::vector<std::string> synonyms; ///< other headings in use
    bool required = false;
};

/// By which of its words a column was known.
enum class KnownBy { heading, name, synonym, said };
struct Known {
    std::size_t column = 0;
    KnownBy by = KnownBy::heading;
    std::string word; ///< as it is listed
};

/// What a kind of file may hold: its columns, with the headings offices use for them.
struct Form {
    std::string noun; ///< deputy
    std::vector<Column> columns;
    /// Headings, folded, that mean a column on one file, whatever they mean elsewhere.
    std::vector<std::pair<std::string, std::size_t>> said;

    /// The column a heading stands for, whatever its spaces and width; nothing where unknown.
    std::optional<std::size_t> find(std::string_view heading) const;
    /// The same, and by which word.
    std::optional<Known> known(std::string_view heading) const;
    std::string expected() const; ///< the headings looked for, for refusals
};

/// The form that a record type's own fields make, with the synonyms of columns.toml.
Form form_of(const Shape& shape, std::string_view noun);
/// One more column, beside the fields.
void add_column(Form& form, std::string name, std::string heading, bool is_required = false);
/// The columns of one more record type, as in a roster that holds person and mandate.
void add_fields(Form& form, const Shape& shape);

} // namespace rdlz::staging

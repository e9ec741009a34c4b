#pragma once

namespace rdlz {

class Database;

/// "RDLZ" as a number: the mark SQLite keeps in the header of a store.
inline constexpr int application_id = 0x52444C5A;
/// The newest schema this program knows; also the number of the last file in sql/.
inline constexpr int schema_version = 1;

/// Makes all tables in an empty file, inside the transaction already begun.
void create_schema(Database& database);

} // namespace rdlz

#include "store/schema.hpp"

#include "store/database.hpp"

#include <fmt/format.h>

// The schema files are compiled in as they are; released ones are never edited.
// clang-format off
__asm__(".section .rodata\n"
        "rdlz_schema_001:\n"
        ".incbin \"" RDLZ_SOURCE_ROOT "/lib/store/sql/001_first.sql\"\n"
        ".byte 0\n"
        ".previous\n");
// clang-format on
extern "C" const char rdlz_schema_001[];

namespace rdlz {

void create_schema(Database& database) {
    database.run(rdlz_schema_001);
    database.run(
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", application_id, schema_version).c_str());
}

} // namespace rdlz

#include "record/import.hpp"
#include "core/message.hpp"

namespace rdlz::cli {

namespace {

/// A roster: what it holds is held from a day on.
class ImportRoster : public ImportFile {
public:
    ImportRoster() : ImportFile({desk::roster_importer}) {}
    void declare(Options& options) override {
        ImportFile::declare(options);
        options
            .text("--since", since_, N_("the first day of the seats and places for which the file gives no day"),
                  "DATE")
            .chinese = "--起始日期";
    }
};

} // namespace

Command deputy_import() { return command<ImportRoster>("import", "导入", N_("import a roster")); }

} // namespace rdlz::cli

#include "core/message.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

Command intake_record();
Command intake_add();
Command intake_list();
Command intake_show();
Command intake_change();
Command intake_void();

namespace {

class ImportVisits : public ImportFile {
public:
    ImportVisits() : ImportFile({desk::intake_importer}) {}
    void declare(Options& options) override {
        ImportFile::declare(options);
        declare_history(options);
    }
};

} // namespace

Noun intake_noun() {
    return {"intake",
            "接待",
            N_("visits of voters and the opinions taken down"),
            {intake_record(), intake_add(), intake_list(), intake_show(), intake_change(),
             command<ImportVisits>("import", "导入", N_("import a register of visits, one line an opinion")),
             intake_void()}};
}

} // namespace rdlz::cli

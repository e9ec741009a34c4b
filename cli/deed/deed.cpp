#include "domain/deed.hpp"
#include "core/message.hpp"
#include "merit/merit.hpp"
#include "merit/waiting.hpp"
#include "nouns.hpp"
#include "record/import.hpp"

namespace rdlz::cli {

namespace {

class ImportDeeds : public ImportFile {
public:
    ImportDeeds() : ImportFile({desk::deed_importer}) {}
    void declare(Options& options) override {
        ImportFile::declare(options);
        declare_history(options);
        declare_declared(options);
    }
};

} // namespace

Noun deed_noun() {
    return {"deed",
            "事项",
            N_("what deputies, stations, groups and units did beside activities: reports, awards, practical deeds"),
            {uniform<AddMerit, Deed>("add", "添加", N_("add a deed")),
             uniform<DeclareMerit, Deed>("declare", "申报", N_("declare a deed, to be confirmed by the office")),
             uniform<ListDeclared, Deed>("declared", "待核实", N_("list the declared deeds that wait")),
             uniform<ConfirmDeclared, Deed>("confirm", "核实", N_("confirm declared deeds, one or all")),
             uniform<ReturnDeclared, Deed>("return", "退回", N_("return declared deeds, with the reason")),
             uniform<ListMerits, Deed>("list", "列表", N_("list the deeds by day")),
             uniform<ShowRecord, Deed>("show", "查看", N_("show one deed")),
             uniform<ChangeMerit, Deed>("change", "更正", N_("correct what was wrong about a deed, with a reason")),
             command<ImportDeeds>("import", "导入", N_("import deeds from a file")),
             uniform<VoidRecord, Deed>("void", "作废", N_("void a deed that never was, with a reason"))},
            {"履职事项"}};
}

} // namespace rdlz::cli

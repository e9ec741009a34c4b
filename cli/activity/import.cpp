#include "record/import.hpp"

#include "core/message.hpp"

namespace rdlz::cli {

namespace {

/// Activities, or who attended them: the headings tell which, or --attendance does.
class ImportActivities : public ImportFile {
public:
    ImportActivities() : ImportFile({desk::activity_importer, desk::attendance_importer}) {}
    void declare(Options& options) override {
        ImportFile::declare(options);
        declare_history(options);
        declare_declared(options);
        options
            .flag("--attendance", attendance_,
                  N_("the file holds attendance, not activities; its headings say so when this is left out"))
            .chinese = "--签到";
    }
    Status run(Store& store, Context& context) override {
        if (attendance_) only(desk::attendance_importer);
        return ImportFile::run(store, context);
    }

private:
    bool attendance_ = false;
};

} // namespace

Command activity_import() {
    return command<ImportActivities>("import", "导入", N_("import activities, or who attended them, from a file"));
}

} // namespace rdlz::cli

#include "record/import.hpp"
#include "core/message.hpp"

namespace rdlz::cli {

namespace {

/// Suggestions, or their steps: the headings tell which, or --events does.
class ImportSuggestions : public ImportFile {
public:
    ImportSuggestions() : ImportFile({desk::suggestion_importer, desk::event_importer}) {}
    void declare(Options& options) override {
        ImportFile::declare(options);
        declare_history(options);
        options
            .flag("--events", events_,
                  N_("the file holds steps, not suggestions; its headings say so when this is left out"))
            .chinese = "--环节";
    }
    Status run(Store& store, Context& context) override {
        if (events_) only(desk::event_importer);
        return ImportFile::run(store, context);
    }

private:
    bool events_ = false;
};

} // namespace

Command suggestion_import() {
    return command<ImportSuggestions>("import", "导入", N_("import suggestions, or their steps, from a file"));
}

} // namespace rdlz::cli

#include "report/designs.hpp"

#include "command.hpp"
#include "core/message.hpp"

#include <fstream>
#include <iterator>
#include <ostream>

namespace rdlz::cli {

namespace {

class ListReports : public Plain {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::format; }
    Status run(Context& context) override {
        Answer answer;
        answer.column("report", tr("report"));
        answer.column("name", tr("ledger"));
        answer.column("data", tr("data set"), false);
        for (const auto& each : report::default_templates()) {
            const auto design = report::default_template(each.name);
            answer.row() = {cell(std::string(each.name)), cell(design.name), cell(design.data)};
        }
        context.answer(answer);
        return Status::done;
    }
};

/// A design to copy, edit and give back with `report xlsx --template`; or, with --check, what is wrong with one.
class ReportTemplate : public Plain {
public:
    void declare(Options& options) override {
        options.argument(
            "REPORT", which_,
            N_("which report, by one of the names that 'rdlz report list' shows; with --check a file of your own"));
        options.flag("--check", check_, N_("check a design of your own instead of printing one")).chinese = "--检查";
    }
    Status run(Context& context) override {
        if (check_) {
            const auto design = design_of_file(which_, context.session.err);
            context.tell(say("'{}' is a sound design of '{}'", which_, design.name));
            return Status::done;
        }
        context.session.out << report::template_named(which_).text;
        return Status::done;
    }

private:
    std::string which_;
    bool check_ = false;
};

} // namespace

report::Template design_of_file(const std::string& file, std::ostream& err) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(Status::not_found, say("cannot read '{}'", file));
    const auto read =
        report::read_template(file, std::string(std::istreambuf_iterator<char>(in), {}), report::data_shapes());
    for (const auto& problem : read.problems) err << problem.str() << "\n";
    if (any_refused(read.problems))
        throw Error(Status::bad_input, say("'{}' is not a sound design", file),
                    tr("'rdlz report template NAME' prints one to start from"));
    return read.design;
}

Command report_list() { return command<ListReports>("list", "列表", N_("list the ledgers there are")); }
Command report_template() {
    return command<ReportTemplate>("template", "模板", N_("print a ledger's design, to edit, or check your own"));
}

} // namespace rdlz::cli

#include "desk/merits/rate.hpp"

#include "command.hpp"
#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

class RateOfReports : public Reads {
public:
    void declare(Options& options) override {
        options
            .text("--congress", congress_, N_("the congress whose deputies; the office's own when left out"),
                  "CODE|NAME")
            .chinese = "--所属人大";
    }
    unsigned shared() const override { return Shared::format | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const auto congress =
            congress_.empty() ? desk::home_congress(store) : *fetch(store, resolve<Congress>(store, congress_));
        auto answer = columns(context.chinese());
        const auto rates = desk::duty_rates(store, congress, context.as_of);
        for (const auto& line : rates) {
            auto& row = answer.row();
            const bool last = &line == &rates.back();
            row.push_back({line.delegation, last ? (context.chinese() ? "合计" : "total") : line.delegation, false});
            row.push_back(cell(std::int64_t(line.in_office)));
            row.push_back(cell(std::int64_t(line.reported)));
            row.push_back({line.rate(), line.in_office == 0 ? "—" : line.rate() + "%", true});
        }
        context.answer(answer);
        return Status::done;
    }

private:
    static Answer columns(bool chinese) {
        Answer answer;
        const std::vector<std::pair<const char*, const char*>> headings{
            {"delegation", "代表团"}, {"in_office", "在任代表"}, {"reported", "已述职"}, {"rate", "述职率"}};
        for (const auto& [name, heading] : headings) answer.column(name, chinese ? heading : name);
        return answer;
    }
    std::string congress_;
};

} // namespace

Command duty_rate() {
    return command<RateOfReports>("rate", "述职率",
                                  N_("how many deputies of a congress reported to their voters in its term"));
}

} // namespace rdlz::cli

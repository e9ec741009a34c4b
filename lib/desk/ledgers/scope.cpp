#include "desk/ledgers/scope.hpp"

#include "core/message.hpp"
#include "desk/congresses.hpp"

#include <array>

namespace rdlz::desk {

namespace {

struct Source {
    std::string_view name;
    report::DataSet (*make)(const Scope& scope);
};
constexpr std::array<Source, 8> sources{{{"roster", roster_data},
                                         {"reception", reception_data},
                                         {"duty", duty_data},
                                         {"opinions", opinion_data},
                                         {"suggestions", suggestion_data},
                                         {"scores", score_data},
                                         {"stars", star_data},
                                         {"statements", statement_data}}};

} // namespace

Period Scope::year_so_far() const {
    auto year = Period::year(period.to.year());
    if (period.to < year.to) {
        year.to = period.to;
        year.phrase += "（截至" + period.to.chinese() + "）";
    }
    return year;
}

report::DataSet data_set(const Scope& scope, std::string_view name) {
    for (const auto& source : sources)
        if (source.name == name) return source.make(scope);
    throw Error(Status::bug, fmt::format("no data set {}", name));
}

void put(report::DataRow& cells, std::string_view key, const std::string& text) {
    if (!text.empty()) cells.set(key, text);
}

namespace {

std::string marked(bool is_so, const std::string& mark, const std::string& note) {
    if (!is_so) return note;
    return note.empty() ? mark : mark + "；" + note;
}

} // namespace

std::string noted(bool history, const std::string& note) { return marked(history, "历史补录", note); }
std::string noted_late(bool late, const std::string& note) { return marked(late, "补报", note); }

std::string position_of(const Person& person) { return person.employer + person.title; }
std::string session_words(std::int64_t number) { return "第" + chinese_number(number) + "次会议"; }

} // namespace rdlz::desk

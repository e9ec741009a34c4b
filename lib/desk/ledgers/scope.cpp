#include "desk/ledgers/scope.hpp"

#include "core/message.hpp"
#include "desk/congresses.hpp"

#include <array>

namespace rdlz::desk {

namespace {

using score::SubjectKind;

struct Source {
    std::string_view name;
    report::DataSet (*make)(const Scope& scope);
    SubjectKind subject = SubjectKind::deputy;
    bool by_station = false; ///< whether it can be of one station only
};
constexpr std::array<Source, 12> sources{{{"roster", roster_data, SubjectKind::deputy, true},
                                          {"reception", reception_data, SubjectKind::deputy, true},
                                          {"duty", duty_data, SubjectKind::deputy, true},
                                          {"opinions", opinion_data, SubjectKind::deputy, true},
                                          {"suggestions", suggestion_data},
                                          {"scores", score_data},
                                          {"stars", star_data},
                                          {"statements", statement_data},
                                          {"station-scores", station_score_data, SubjectKind::station, true},
                                          {"group-scores", group_score_data, SubjectKind::group},
                                          {"department-scores", department_score_data, SubjectKind::department},
                                          {"upper-records", upper_data, SubjectKind::deputy, true}}};

const Source& source_named(std::string_view name) {
    for (const auto& source : sources)
        if (source.name == name) return source;
    throw Error(Status::bug, fmt::format("no data set {}", name));
}

} // namespace

Period Scope::year_so_far() const {
    auto year = Period::year(period.to.year());
    if (period.to < year.to) {
        year.to = period.to;
        year.phrase += "（截至" + period.to.chinese() + "）";
    }
    return year;
}

report::DataSet data_set(const Scope& scope, std::string_view name) { return source_named(name).make(scope); }
score::SubjectKind subject_of(std::string_view data_set) { return source_named(data_set).subject; }
bool is_by_station(std::string_view data_set) { return source_named(data_set).by_station; }

void put(report::DataRow& cells, std::string_view key, const std::string& text) {
    if (!text.empty()) cells.set(key, text);
}

std::string marked(std::string_view mark, const std::string& note) {
    if (mark.empty() || note.empty()) return std::string(mark) + note;
    return std::string(mark) + "；" + note;
}

std::string noted(bool history, const std::string& note) { return marked(history ? "历史补录" : "", note); }

std::string position_of(const Person& person) { return person.employer + person.title; }
std::string session_words(std::int64_t number) { return "第" + chinese_number(number) + "次会议"; }

} // namespace rdlz::desk

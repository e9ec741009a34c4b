#pragma once

#include "desk/deputy/roster.hpp"
#include "desk/names.hpp"
#include "report/data_set.hpp"
#include "score/scheme/choices.hpp"

#include <memory>

namespace rdlz::desk {

/// What a ledger is about: the office's congress, a span of days, the day it stands at, perhaps one station.
struct Scope {
    const Names& names;
    Congress congress;
    Region region;
    Period period;
    Date as_of;          ///< the day it stands at: days left are counted to it
    Id<Station> station; ///< none: all stations together
    bool unmask = false;
    std::optional<Date> known_on = {}; ///< what was entered later is not in it; told in the manifest
    std::string closing = {};          ///< the closing whose records it shows; told in the manifest
    bool by_itself = false;            ///< points of the period alone, not of the year so far

    /// The year so far, as scores are counted: from 1 January to the last day of the period.
    Period year_so_far() const;
    /// What points are counted over: the year so far, or the period by itself.
    Period counted() const { return by_itself ? period : year_so_far(); }
};

/// One data set under a scope. The scope must outlive the rows.
report::DataSet data_set(const Scope& scope, std::string_view name);

// One for each, as data_set finds them.
report::DataSet roster_data(const Scope& scope);
report::DataSet reception_data(const Scope& scope);
report::DataSet duty_data(const Scope& scope);
report::DataSet opinion_data(const Scope& scope);
report::DataSet suggestion_data(const Scope& scope);
report::DataSet score_data(const Scope& scope);
report::DataSet star_data(const Scope& scope);
report::DataSet statement_data(const Scope& scope);
report::DataSet station_score_data(const Scope& scope);
report::DataSet group_score_data(const Scope& scope);
report::DataSet department_score_data(const Scope& scope);
report::DataSet upper_data(const Scope& scope);

/// Whose points a data set tells: deputies', where it tells none.
score::SubjectKind subject_of(std::string_view data_set);
/// Whether a data set can be of one station only: those of the whole congress cannot.
bool is_by_station(std::string_view data_set);

/// A data set's columns, with rows that come in parts: `more` fills the next part (a person's, a visit's), false at the
/// end. Only one part is held at a time.
template<class Row>
report::DataSet in_parts(std::string_view name, std::function<bool(std::vector<Row>& part)> more,
                         std::function<void(const Row& row, report::DataRow& cells)> print) {
    const auto& shape = report::data_shape(name);
    struct State {
        std::vector<Row> part;
        std::size_t at = 0;
    };
    auto state = std::make_shared<State>();
    return {shape.name, shape.columns,
            [state, more = std::move(more), print = std::move(print)](report::DataRow& cells) {
                while (state->at == state->part.size()) {
                    state->part.clear();
                    state->at = 0;
                    if (!more(state->part)) return false;
                }
                print(state->part[state->at++], cells);
                return true;
            }};
}

/// Sets a text only where there is one: an empty cell would ask to be filled in by hand, one not set prints "—".
void put(report::DataRow& cells, std::string_view key, const std::string& text);

/// Shows a choice in the trade's own word.
template<class Choice>
std::string chinese(Choice choice) {
    return std::string(word(choice).chinese);
}
/// 工作单位 and 职务 as they are printed together.
std::string position_of(const Person& person);
/// What the note column says of a record: first a mark, where there is one.
std::string marked(std::string_view mark, const std::string& note);
/// The same: that it was taken from an old register.
std::string noted(bool history, const std::string& note);
/// 第十八届人民代表大会第四次会议's own part: 第四次会议.
std::string session_words(std::int64_t number);

} // namespace rdlz::desk

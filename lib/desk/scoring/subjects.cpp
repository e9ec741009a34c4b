#include "desk/scoring/subjects.hpp"

#include "desk/scoring/accounts.hpp"
#include "desk/scoring/books/departments.hpp"
#include "desk/scoring/books/groups.hpp"
#include "desk/scoring/books/stations.hpp"
#include "score/evaluation/window.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// A book that lives as long as somebody pulls from it.
template<class Book, class... Words>
score::Pull pull_from(const Words&... words) {
    auto book = std::make_shared<Book>(words...);
    return [book, pull = book->pull()](score::Account& next) { return pull(next); };
}

} // namespace

score::Pull accounts_of(const Names& names, const Question& question, score::Versions versions) {
    const auto span = score::span_of(versions, question.period);
    const auto congress = question.congress.id;
    switch (question.subject) {
    case score::SubjectKind::group: return pull_from<GroupBook>(names, congress, span, versions.back().credit);
    case score::SubjectKind::station: return pull_from<StationBook>(names, span);
    case score::SubjectKind::department: return pull_from<DepartmentBook>(names, congress, span);
    case score::SubjectKind::deputy: break;
    }
    return pull_from<Accounts>(names, question.congress, question.period, versions);
}

std::string subject_code(const Store& store, score::SubjectKind subject, const std::string& typed) {
    switch (subject) {
    case score::SubjectKind::group: return fetch(store, Id<Grouping>{resolve(store, shape<Grouping>, typed)})->name;
    case score::SubjectKind::station: return code_of(store, shape<Station>, resolve(store, shape<Station>, typed));
    case score::SubjectKind::department:
        return code_of(store, shape<Department>, resolve(store, shape<Department>, typed));
    case score::SubjectKind::deputy: break;
    }
    return code_of(store, shape<Person>, resolve(store, shape<Person>, typed));
}

} // namespace rdlz::desk

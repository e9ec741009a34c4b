#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/scoring/scoring.hpp"
#include "xlsx/workbook.hpp"

namespace rdlz::desk {

/// The statements of all deputies of a scope's congress over what it counts, one at a time: by delegation, and within
/// it by the strokes of the names (按姓氏笔画为序).
class StatementPages {
public:
    explicit StatementPages(const Scope& scope);
    bool next(score::Statement& statement);
    const Statements& statements() const { return statements_; }

private:
    Statements statements_;
    std::vector<std::size_t> order_; ///< of the accounts' mandates
    std::size_t at_ = 0;
};

/// One workbook with a sheet for each deputy, a page to look through and to sign (履职积分明细). The design is one of
/// the data set "statements".
xlsx::Written write_booklet(const Scope& scope, const report::Template& design, const report::Variables& variables,
                            const std::filesystem::path& file);

} // namespace rdlz::desk

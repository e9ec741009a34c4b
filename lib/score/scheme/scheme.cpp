#include "score/scheme/scheme.hpp"

#include "score/scheme/check/checks.hpp"

namespace rdlz::score {

namespace {

/// Grades come before what names them, wherever they stand in the file.
void read_all(Section& root) {
    read_head(root);
    read_categories(root);
    read_rules(root);
    read_exclusives(root);
    read_conversions(root);
    read_bands(root);
    read_minimums(root);
    read_vetoes(root);
    read_counters(root);
    read_total(root);
    read_ranking(root);
    read_candidates(root);
}

void check_all(Section& root) {
    check_names(root);
    check_limits(root);
    check_tables(root);
    check_chains(root);
    check_sums(root);
    check_questions(root);
    check_matches(root);
    check_advice(root);
}

} // namespace

ReadScheme read_scheme(const policy::Document& document, const LocalWords& local) {
    ReadScheme out;
    const auto& node = document.root["scheme"];
    if (!node.is_table()) {
        out.problems.push_back({policy::place_of(document, document.root, "scheme"),
                                say("there is no scheme in this file"), say("write [scheme] and its settings")});
        return out;
    }
    Reading reading{document, local, out.scheme, out.problems};
    Section root(reading, node);
    read_all(root);
    check_all(root);
    return out;
}

} // namespace rdlz::score

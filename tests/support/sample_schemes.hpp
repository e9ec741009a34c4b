#pragma once

#include "policy/rules.hpp"
#include "score_facts.hpp"

#include <fstream>
#include <sstream>

namespace rdlz::test {

inline std::string sample_text(const std::string& name) {
    std::ifstream in(RDLZ_SOURCE_ROOT "/samples/policy/" + name);
    std::stringstream text;
    text << in.rdbuf();
    REQUIRE_FALSE(text.str().empty());
    return text.str();
}

/// The code lists of the sample county.
inline score::LocalWords county_words() {
    const auto codes = policy::check("codes.toml", sample_text("codes.toml")).rules.codes;
    const auto list = [&codes](std::string_view name) {
        std::vector<std::string> out;
        for (const auto& item : codes.find(name)->second) out.push_back(item.code);
        return out;
    };
    score::LocalWords local;
    for (const auto& [name, items] : codes) local.lists[name] = list(name);
    return local;
}

/// A scheme as it is shipped, held against the sample county's own words; notes are allowed.
inline score::ReadScheme read_sample(const std::string& name) {
    const auto checked = policy::check(name, sample_text(name));
    for (const auto& problem : checked.problems) FAIL_CHECK(problem.str());
    auto read = score::read_scheme(checked.document, county_words());
    for (const auto& problem : read.problems)
        if (problem.weight == Problem::Weight::refused) FAIL_CHECK(problem.str());
    return read;
}

inline score::Scheme sample_scheme(const std::string& name) { return read_sample(name).scheme; }

} // namespace rdlz::test

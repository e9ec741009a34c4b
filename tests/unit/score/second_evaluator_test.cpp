#include "../../support/generated_schemes.hpp"
#include "../../support/naive/shown.hpp"
#include "core/error.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>

// The evaluator of lib/score against the deliberately naive one of tests/support/naive, over generated schemes. A
// number in RDLZ_WORLDS tries so many worlds instead of the usual ones.

using namespace rdlz;

namespace {

unsigned worlds() {
    const char* text = std::getenv("RDLZ_WORLDS");
    return text != nullptr ? static_cast<unsigned>(std::strtoul(text, nullptr, 10)) : 1000;
}

naive::Text naive_text(const test::World& world, const score::Account& account) {
    try {
        return naive::shown(naive::evaluate(world.versions, world.period, account));
    } catch (const naive::Refused&) {
        return {"refused"};
    }
}

naive::Text engine_text(const test::World& world, const score::Account& account) {
    try {
        return naive::shown(world.versions, score::statement_of(world.versions, world.period, account));
    } catch (const Error& error) {
        return {error.status() == Status::refused ? "refused" : error.text()};
    }
}

std::optional<std::vector<naive::Result>> evaluate_all(const test::World& world,
                                                       const std::vector<score::Account>& accounts) {
    std::vector<naive::Result> out;
    try {
        for (const auto& account : accounts) out.push_back(naive::evaluate(world.versions, world.period, account));
    } catch (const naive::Refused&) {
        return {};
    }
    return out;
}

} // namespace

TEST_CASE("two evaluators written apart agree on every line, total and judgement of generated schemes") {
    int refused = 0;
    const auto count = worlds();
    for (unsigned seed = 0; seed < count; ++seed) {
        test::Dice dice(seed);
        const auto world = test::some_world(dice);
        for (int i = 0; i < 3; ++i) {
            const auto account = test::some_account(dice, world.frame, i);
            const auto expected = naive_text(world, account);
            refused += expected.front() == "refused" ? 1 : 0;
            const auto difference = naive::difference(expected, engine_text(world, account));
            REQUIRE_MESSAGE(difference.empty(), "seed ", seed, ", account ", i, difference);
        }
    }
    CHECK(refused > 0); // both ways are tried
    CHECK(refused < static_cast<int>(count));
}

TEST_CASE("two evaluators written apart agree on who is ranked where and who is proposed") {
    for (unsigned seed = 0; seed < worlds() / 10; ++seed) {
        test::Dice dice(100000 + seed);
        auto world = test::some_world(dice);
        for (auto& version : world.versions) version.rounding = score::Rounding{Points{5000}, score::Way::half_up};
        std::vector<score::Account> accounts;
        for (int i = 0; i < 14; ++i) accounts.push_back(test::some_account(dice, world.frame, i));
        const auto evaluated = evaluate_all(world, accounts);
        if (!evaluated) continue; // a category was lost between versions: the other test holds both to that
        const auto& people = *evaluated;
        std::size_t next = 0;
        const auto standings = score::standings_of(world.versions, world.period, [&](score::Account& account) {
            if (next < accounts.size()) account = accounts[next];
            return next++ < accounts.size();
        });
        const auto& scheme = world.versions.back();
        const auto ranks = naive::ranks_of(scheme, people);
        const auto ranking = score::rank(scheme, standings);
        const auto unlike = naive::difference(naive::shown(ranks), naive::shown(ranking));
        REQUIRE_MESSAGE(unlike.empty(), "seed ", seed, unlike);
        const auto apart = naive::difference(naive::shown(naive::proposal_of(scheme, people, ranks)),
                                             naive::shown(score::propose(scheme, standings, ranking)));
        REQUIRE_MESSAGE(apart.empty(), "seed ", seed, apart);
    }
}

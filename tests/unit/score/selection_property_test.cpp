#include "../../support/generated_schemes.hpp"
#include "../../support/naive/shown.hpp"
#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

// Laws of shares, ranks and proposals over generated schemes and people.

using namespace rdlz;
using namespace rdlz::test;

namespace {

/// A scheme, its people and where they stand.
struct County {
    score::Scheme scheme;
    std::vector<score::Standing> standings;
    score::Ranking ranking;
};

std::vector<score::Standing> standings_of(const World& world, const std::vector<score::Account>& accounts) {
    std::size_t next = 0;
    return score::standings_of(world.versions, world.period, [&](score::Account& account) {
        if (next < accounts.size()) account = accounts[next];
        return next++ < accounts.size();
    });
}

std::vector<score::Account> some_accounts(Dice& dice, const Frame& frame, int count) {
    std::vector<score::Account> out;
    for (int i = 0; i < count; ++i) out.push_back(some_account(dice, frame, i));
    return out;
}

World some_single_world(Dice& dice) {
    auto out = some_world(dice);
    out.versions.erase(out.versions.begin(), out.versions.end() - 1);
    out.versions[0].rounding = score::Rounding{Points{5000}, score::Way::half_up}; // coarse, so that equals come about
    return out;
}

County some_county(unsigned seed) {
    Dice dice(seed);
    const auto world = some_single_world(dice);
    County out{world.versions[0], standings_of(world, some_accounts(dice, world.frame, dice.between(1, 16))), {}};
    out.ranking = score::rank(out.scheme, out.standings);
    return out;
}

/// All parts of one award, handed to `persons` participants of whom the first is the lead.
Points parts_of(score::Scheme scheme, int persons) {
    Points out;
    for (int place = 1; place <= persons; ++place) {
        auto one = suggestion(place == 1 ? "lead" : "cosigner", "JY1");
        one.place = place;
        one.participants = persons;
        out += statement(scheme, {one}).totals.total;
    }
    return out;
}

score::Scheme sharing_scheme(Dice& dice, Points worth) {
    score::Scheme out;
    out.rounding =
        score::Rounding{Points{dice.one_of<std::int64_t>({1, 100, 2500, 5000})}, dice.choice<score::Way>(1, 3)};
    out.categories.emplace_back();
    out.rules.emplace_back();
    out.rules[0].match.kind = "suggestion";
    out.rules[0].award.points = worth;
    return out;
}

} // namespace

TEST_CASE("equal shares of one thing add up to the whole, however many share it") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        const auto alone = sharing_scheme(dice, dice.points(-40, 80, 1250));
        auto shared = alone;
        shared.rules[0].share.kind = score::Share::Kind::equal;
        if (dice.chance(40)) shared.rules[0].share.persons = dice.between(1, 5);
        REQUIRE_MESSAGE(parts_of(shared, dice.between(1, 9)) == parts_of(alone, 1), seed);
    }
}

TEST_CASE("what the lead leaves to the others adds up to the whole with the lead's own part") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        const auto alone = sharing_scheme(dice, dice.points(-40, 80, 1250));
        auto shared = alone;
        const Points part{dice.one_of<std::int64_t>({0, 2500, 3333, 5000, 7000})};
        shared.rules[0].share = {score::Share::Kind::roles, {{"lead", part, false}, {"cosigner", {}, true}}, {}};
        if (dice.chance(40)) shared.rules[0].share.persons = dice.between(2, 5);
        REQUIRE_MESSAGE(parts_of(shared, dice.between(2, 9)) == parts_of(alone, 1), seed);
    }
}

TEST_CASE("scoring all at once gives each what scoring one by one gives") {
    for (unsigned seed = 100; seed < 140; ++seed) {
        Dice dice(seed);
        const auto world = some_single_world(dice);
        const auto accounts = some_accounts(dice, world.frame, 40);
        const auto standings = standings_of(world, accounts);
        REQUIRE(standings.size() == accounts.size());
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            const auto one = score::statement_of(world.versions, world.period, accounts[i]);
            REQUIRE_MESSAGE(standings[i].subject.code == one.subject.code, seed);
            REQUIRE_MESSAGE(standings[i].totals.categories == one.totals.categories, seed);
            REQUIRE_MESSAGE(standings[i].totals.total == one.totals.total, seed);
            REQUIRE_MESSAGE(standings[i].judgement.barred == one.judgement.barred, seed);
        }
    }
}

TEST_CASE("everyone is ranked or excluded, once; ranks are competition ranks within each part") {
    for (unsigned seed = 200; seed < 320; ++seed) {
        const auto county = some_county(seed);
        std::multiset<std::size_t> seen;
        std::map<std::string, std::vector<score::Place>> parts;
        for (const auto& place : county.ranking.places) {
            seen.insert(place.standing);
            parts[place.part].push_back(place);
        }
        for (const auto& one : county.ranking.excluded) seen.insert(one.standing);
        REQUIRE_MESSAGE(seen.size() == county.standings.size(), seed);
        REQUIRE_MESSAGE(std::set<std::size_t>(seen.begin(), seen.end()).size() == seen.size(), seed);
        for (const auto& [part, places] : parts)
            for (std::size_t i = 0; i < places.size(); ++i) {
                const bool same = i > 0 && places[i].rank == places[i - 1].rank;
                REQUIRE_MESSAGE((same || places[i].rank == static_cast<int>(i) + 1), seed);
                REQUIRE_MESSAGE((!same || (places[i].tied && places[i - 1].tied)), seed);
            }
    }
}

TEST_CASE("no more are proposed than there are seats, unless equals are all included") {
    for (unsigned seed = 400; seed < 520; ++seed) {
        auto county = some_county(seed);
        auto& rule = *county.scheme.candidates;
        rule.quota.clear();
        rule.percent.reset();
        rule.top = 1 + static_cast<int>(seed % 3);
        const auto out = score::propose(county.scheme, county.standings, county.ranking);
        std::map<std::string, std::size_t> seats;
        for (const auto& place : out.chosen) ++seats[place.part];
        for (const auto& open : out.undecided) {
            REQUIRE_MESSAGE(open.standings.size() > open.seats, seed);
            seats[open.part] += open.seats;
        }
        for (const auto& [part, taken] : seats)
            REQUIRE_MESSAGE((rule.ties == score::Ties::include_all || taken <= static_cast<std::size_t>(*rule.top)),
                            seed);
        if (rule.ties == score::Ties::include_all) REQUIRE_MESSAGE(out.undecided.empty(), seed);
    }
}

TEST_CASE("whoever is proposed is ranked, is not barred, and has the points that the list asks for") {
    for (unsigned seed = 600; seed < 720; ++seed) {
        const auto county = some_county(seed);
        std::set<std::size_t> ranked;
        for (const auto& place : county.ranking.places) ranked.insert(place.standing);
        const auto out = score::propose(county.scheme, county.standings, county.ranking);
        for (const auto& place : out.chosen) {
            const auto& standing = county.standings[place.standing];
            REQUIRE_MESSAGE(ranked.count(place.standing) == 1, seed);
            REQUIRE_MESSAGE(!standing.judgement.barred, seed);
            const auto least = county.scheme.candidates->least;
            REQUIRE_MESSAGE((!least || standing.totals.total >= *least), seed);
        }
    }
}

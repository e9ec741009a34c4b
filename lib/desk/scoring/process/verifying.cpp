#include "desk/scoring/process/verifying.hpp"

#include "core/message.hpp"
#include "store/history/go_back.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <nlohmann/json.hpp>

namespace rdlz::desk {

namespace {

void add(std::vector<Finding>& found, const std::string& deputy, const std::vector<Difference>& all) {
    for (const auto& each : all) found.push_back({deputy, each});
}

ResultText result_then(const Store& store, const Scope& scope, const Seal& seal) {
    const auto past = open_sealed(store, seal);
    const Names names(past);
    const Scope then{
        names, *fetch(past, scope.congress.id), *fetch(past, scope.region.id), scope.period, *seal.sealed_on, {}};
    return result_now(then);
}

/// The calendar grows with every year announced: an edition other than the sealed one is no fault.
std::string without_calendar(const std::string& rules) {
    auto json = nlohmann::json::parse(rules);
    json.erase("calendar");
    return json.dump();
}

void compare_accounts(const ResultText& sealed, const ResultText& derived, std::vector<Finding>& found) {
    for (const auto& [code, account] : sealed.accounts) {
        const auto other = derived.accounts.find(code);
        if (other == derived.accounts.end()) {
            found.push_back({code, {tr("account"), tr("there"), tr("missing")}});
            continue;
        }
        add(found, code, differences(account.content, other->second.content));
    }
    for (const auto& [code, account] : derived.accounts)
        if (!sealed.accounts.contains(code)) found.push_back({code, {tr("account"), tr("missing"), tr("there")}});
}

Points total_in(const std::string& content) {
    const auto json = nlohmann::json::parse(content);
    return Points::parse(json.at("totals").at("total").get<std::string>()).value_or(Points{});
}

} // namespace

Store open_sealed(const Store& store, const Seal& seal) {
    return open_before(store, fetch(store, shape<Seal>, seal.id.value)->made_by);
}

std::vector<Finding> broken(const Store& store, const Scope& scope, const Seal& seal) {
    std::vector<Finding> found;
    const auto sealed = text_of(store, seal);
    if (sealed.fingerprint() != seal.fingerprint) // what it says was altered: there is nothing to compare with
        return {{{}, {tr("fingerprint"), seal.fingerprint, sealed.fingerprint()}}};
    const auto derived = result_then(store, scope, seal);
    add(found, {}, differences(without_calendar(sealed.rules), derived.rules));
    add(found, {}, differences(sealed.result, derived.result));
    compare_accounts(sealed, derived, found);
    return found;
}

std::vector<Moved> moved_since(const Scope& scope, const Seal& seal) {
    const auto& store = scope.names.store();
    const auto sealed = text_of(store, seal);
    const auto now = Recount(scope.names, scope.congress, scope.period).text({}, {});
    auto sums = adjusted_points(store, seal);
    std::vector<Moved> moved;
    for (const auto& [code, account] : sealed.accounts) {
        const auto other = now.accounts.find(code_today(store, code));
        if (other == now.accounts.end()) {
            moved.push_back(
                {code, total_in(account.content), {}, sums[code], {{tr("account"), tr("there"), tr("missing")}}});
            continue;
        }
        auto what = statement_differences(account.content, other->second.content);
        if (!what.empty())
            moved.push_back(
                {code, total_in(account.content), total_in(other->second.content), sums[code], std::move(what)});
    }
    return moved;
}

} // namespace rdlz::desk

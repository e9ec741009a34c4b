#include "desk/undoing.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/locks.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

std::string numbers(const std::vector<std::int64_t>& ids) {
    std::vector<std::string> texts;
    for (const auto id : ids) texts.push_back(std::to_string(id));
    return joined(texts, ", ");
}

const char* list_hint() { return tr("'rdlz change list' shows all"); }

ChangeSet numbered(const Store& store, std::int64_t number) {
    auto set = change_set(store, number);
    if (!set) throw Error(Status::not_found, say("no change '{}'", number), list_hint());
    return std::move(*set);
}

/// A change of its own that wrote records and was not taken back.
bool stands(const ChangeSet& set) { return set.recorded && !set.is_undo() && set.in_effect(); }

ChangeSet newest(const Store& store, const std::string& actor) {
    auto all = change_sets(store);
    all.erase(
        std::remove_if(all.begin(), all.end(), [](const ChangeSet& set) { return set.is_undo() || !set.in_effect(); }),
        all.end());
    const auto last = std::max_element(all.begin(), all.end(), [](const ChangeSet& left, const ChangeSet& right) {
        return left.applied_at < right.applied_at;
    });
    if (last->actor != actor)
        throw Error(Status::refused,
                    say("the newest change, {} ('{}'), is by {}", last->id, last->command, last->actor),
                    tr("write its number if it is really that one"));
    return std::move(*last);
}

void check_standing(const ChangeSet& set) {
    if (!set.recorded && !set.is_undo())
        throw Error(Status::refused, say("change {} wrote no records; there is nothing to take back", set.id));
    if (set.is_redo)
        throw Error(Status::refused, say("change {} put back what an undo took", set.id),
                    say("to take it back again, write 'rdlz change undo' and the number of the change itself"));
    if (set.is_undo())
        throw Error(Status::refused, say("change {} is an undo itself", set.id),
                    say("'rdlz change redo {}' puts back what it took", set.id));
    if (!set.in_effect())
        throw Error(Status::refused, say("change {} was undone already, by change {}", set.id, set.undone_by),
                    list_hint());
}

bool entered_after(const ChangeSet& each, const ChangeSet& set) {
    return stands(each) && each.applied_at > set.applied_at;
}

/// A change and all that rests on it, directly or not; the order in which to take them back.
std::vector<ChangeSet> with_all_resting(const Store& store, const ChangeSet& set) {
    std::vector<ChangeSet> found{set};
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const auto id : resting_on(store, found[i]))
            if (std::none_of(found.begin(), found.end(), [id](const ChangeSet& each) { return each.id == id; }))
                found.push_back(numbered(store, id));
    std::sort(found.begin(), found.end(),
              [](const ChangeSet& left, const ChangeSet& right) { return left.applied_at > right.applied_at; });
    return found;
}

void refuse_resting(const ChangeSet& set, const std::vector<ChangeSet>& all) {
    std::vector<std::int64_t> others;
    for (const auto& each : all)
        if (each.id != set.id) others.push_back(each.id);
    std::reverse(others.begin(), others.end());
    if (!others.empty())
        throw Error(Status::refused, say("later changes rest on change {}: {}", set.id, numbers(others)),
                    tr("look at them with 'rdlz change show', undo them first, or take all back with --cascade"));
}

} // namespace

std::optional<Error> lock_on(const Store& store, const ChangeSet& set) {
    const auto all = change_sets(store);
    if (set.id == all.back().id)
        return Error(Status::refused, say("change {} founded the store; it cannot be undone", set.id));
    if (auto lock = process_lock(store, set)) return lock;
    if (!adopted_policy(store, set.id)) return {};
    const auto later = std::find_if(all.rbegin(), all.rend(), [&](const ChangeSet& each) {
        return entered_after(each, set) && !adopted_policy(store, each.id);
    });
    if (later == all.rend()) return {};
    return Error(Status::refused,
                 say("change {} adopted local rules that change {} and others were entered under", set.id, later->id),
                 tr("adopt the rules that hold from now on instead; what was adopted stays dated"));
}

Undoing undo(Store& store, std::optional<std::int64_t> number, bool cascade, const std::string& actor) {
    const auto set = number ? numbered(store, *number) : newest(store, actor);
    check_standing(set);
    Undoing done;
    done.sets = with_all_resting(store, set);
    for (const auto& each : done.sets)
        if (auto lock = lock_on(store, each)) throw std::move(*lock);
    if (!cascade) refuse_resting(set, done.sets);
    for (const auto& each : done.sets) done.rows += take_back(store, each);
    return done;
}

Undoing redo(Store& store, std::optional<std::int64_t> number) {
    const auto all = change_sets(store);
    const auto undone = [&](const ChangeSet& each) {
        if (!each.is_undo() || each.is_redo || !each.in_effect()) return false;
        return !number || each.id == *number ||
               std::find(each.undoes.begin(), each.undoes.end(), *number) != each.undoes.end();
    };
    const auto found = std::find_if(all.begin(), all.end(), undone);
    if (found == all.end()) {
        if (number) numbered(store, *number);
        throw Error(Status::refused,
                    number ? say("change {} is in effect; there is nothing to put back", *number)
                           : std::string(tr("no change was undone; there is nothing to put back")),
                    list_hint());
    }
    if (auto lock = process_lock(store, *found)) throw std::move(*lock);
    Undoing done;
    for (const auto id : found->undoes) done.sets.push_back(numbered(store, id));
    done.rows = take_back(store, *found);
    return done;
}

} // namespace rdlz::desk

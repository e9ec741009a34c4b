#include "desk/collect/reading/planning.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "store/settings.hpp"

namespace rdlz::desk {

namespace {

using staging::Action;

/// The digest of a file's content; empty where it cannot be read, which the reading tells of.
std::string content_of(const std::filesystem::path& file, std::uint64_t& bytes) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem) return {};
    try {
        auto digest = sha256_file(file);
        bytes += size;
        return digest;
    } catch (const Error&) {
        return {};
    }
}

/// SHA-256 over the names and contents of all files.
std::string digest_of(const std::vector<std::string>& places, std::uint64_t& bytes) {
    std::string text;
    for (const auto& file : files_of(places)) {
        text += file.filename().string() + "\n";
        std::error_code problem;
        if (!std::filesystem::is_directory(file, problem)) text += content_of(file, bytes) + "\n";
    }
    return sha256(text);
}

Action action_of(Arrival state) {
    switch (state) {
    case Arrival::taken:
    case Arrival::zero: return Action::create;
    case Arrival::known: return Action::unchanged;
    case Arrival::copy:
    case Arrival::superseded: return Action::skip;
    case Arrival::conflict: return Action::conflict;
    default: return Action::reject;
    }
}

staging::Decision decision_of(const ReadSheets& read) {
    staging::Decision decision{0, action_of(read.state), read.file};
    if (decision.is_bad() && !read.words.empty()) decision.problems.push_back({{{}, 0, read.file}, read.words, {}});
    for (const auto& problem : read.told)
        decision.problems.push_back(
            {{{}, 0, problem.place.file + " " + problem.place.column}, problem.text, problem.remedy});
    return decision;
}

std::vector<staging::Decision> decisions_of(const std::vector<ReadSheets>& all) {
    std::vector<staging::Decision> decisions;
    for (const auto& read : all) {
        if (read.state == Arrival::missing) continue;
        decisions.push_back(decision_of(read));
        decisions.insert(decisions.end(), read.taken.decisions.begin(), read.taken.decisions.end());
    }
    return decisions;
}

} // namespace

PlanHeader header_of(const Store& store, const std::vector<std::string>& places, Month month, Date today) {
    PlanHeader header;
    header.importer = sheets_importer;
    header.file = joined(places, "、");
    header.places = places;
    header.month = month.str();
    header.digest = digest_of(places, header.bytes);
    header.told.today = today;
    header.told.partial = true; // by the workbook
    header.office = office(store).name;
    header.store = revision(store);
    return header;
}

void save_plan(const std::filesystem::path& file, bool overwrite, const PlanHeader& header,
               const std::vector<ReadSheets>& all) {
    PlanWriter writer(file, overwrite, header);
    staging::Plan plan;
    plan.partial = true;
    for (const auto& decision : decisions_of(all)) {
        writer.add(decision);
        ++plan.counts.at(static_cast<std::size_t>(decision.action));
    }
    writer.finish(plan);
}

std::vector<ReadSheets> read_as_planned(const Store& store, PlanReader& plan, const std::vector<std::string>& places,
                                        Reading& reading) {
    std::uint64_t bytes = 0;
    if (digest_of(places, bytes) != plan.header().digest)
        throw Error(
            Status::refused,
            say("the files in '{}' are no longer those that were planned; nothing was changed", joined(places, "、")),
            tr("plan them again with --dry-run --plan"));
    PlanGuard guard(store, plan);
    auto all = reading.read(places);
    for (const auto& decision : decisions_of(all)) guard.check(decision);
    guard.finish();
    return all;
}

} // namespace rdlz::desk

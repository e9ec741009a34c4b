#include "desk/import/plans.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "store/settings.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rdlz::desk {

namespace {

using Json = nlohmann::ordered_json;
using staging::Action;

constexpr int plan_form = 1;

std::optional<Action> action_of(const std::string& word) {
    for (std::size_t i = 0; i < staging::action_words.size(); ++i)
        if (staging::action_words[i].machine == word) return static_cast<Action>(i);
    return {};
}

Json options_json(const staging::Instructions& told) {
    Json json{{"as-of", told.today.str()}, {"partial", told.partial}, {"history", told.history}};
    const auto& said = told.said;
    if (said.encoding) json["encoding"] = tables::name(*said.encoding);
    if (said.separator) json["separator"] = std::string(1, *said.separator);
    if (!said.sheet.empty()) json["sheet"] = said.sheet;
    if (!said.fill_down.empty()) json["fill-down"] = said.fill_down;
    if (told.declared) json["declared"] = true;
    if (told.since) json["since"] = told.since->str();
    if (!told.headings.form.empty()) json["form"] = told.headings.form;
    return json;
}

staging::Instructions options_of(const Json& json) {
    staging::Instructions told;
    told.today = Date::parse(json.at("as-of").get<std::string>()).value();
    told.partial = json.at("partial").get<bool>();
    told.history = json.at("history").get<bool>();
    auto& said = told.said;
    if (json.contains("encoding")) said.encoding = tables::encoding_named(json["encoding"].get<std::string>());
    if (json.contains("separator")) said.separator = json["separator"].get<std::string>().at(0);
    said.sheet = json.value("sheet", "");
    said.fill_down = json.value("fill-down", std::vector<std::string>());
    told.headings.form = json.value("form", "");
    told.declared = json.value("declared", false);
    if (json.contains("since")) told.since = Date::parse(json["since"].get<std::string>());
    return told;
}

Json header_json(const PlanHeader& header) {
    const Json store{{"office", header.office},
                     {"founding", header.store.founding},
                     {"change", header.store.change},
                     {"digest", header.store.digest}};
    auto options = options_json(header.told);
    if (!header.places.empty()) options["places"] = header.places;
    if (!header.month.empty()) options["period"] = header.month;
    return {{"rdlz-plan", plan_form},      {"program", header.program}, {"made-at", header.made_at.iso()},
            {"importer", header.importer}, {"file", header.file},       {"sha256", header.digest},
            {"bytes", header.bytes},       {"options", options},        {"store", store}};
}

PlanHeader header_from(const Json& json) {
    const auto& store = json.at("store");
    PlanHeader header;
    header.program = json.at("program").get<std::string>();
    header.made_at = Moment::parse(json.at("made-at").get<std::string>()).value();
    header.importer = json.at("importer").get<std::string>();
    header.file = json.at("file").get<std::string>();
    header.digest = json.at("sha256").get<std::string>();
    header.bytes = json.at("bytes").get<std::uint64_t>();
    header.told = options_of(json.at("options"));
    header.places = json["options"].value("places", std::vector<std::string>());
    header.month = json["options"].value("period", "");
    header.office = store.at("office").get<std::string>();
    header.store = {store.at("founding").get<std::string>(), store.at("change").get<std::int64_t>(),
                    store.at("digest").get<std::string>()};
    return header;
}

Json row_json(const staging::Decision& decision) {
    Json json{{"line", decision.line}, {"decision", word_of(decision.action).machine}};
    if (!decision.record.empty()) json["record"] = decision.record;
    for (const auto& difference : decision.differences)
        json["differences"].push_back({difference.field, difference.before, difference.after});
    for (const auto& problem : decision.problems)
        if (problem.weight == Problem::Weight::refused)
            json["problems"].push_back({problem.place.column, problem.text, problem.remedy});
    return json;
}

staging::Decision row_from(const Json& json) {
    staging::Decision decision;
    decision.line = json.at("line").get<int>();
    decision.action = action_of(json.at("decision").get<std::string>()).value();
    decision.record = json.value("record", "");
    if (json.contains("differences"))
        for (const auto& each : json["differences"])
            decision.differences.push_back({each.at(0), each.at(1), each.at(2)});
    if (json.contains("problems"))
        for (const auto& each : json["problems"])
            decision.problems.push_back({{{}, decision.line, each.at(0)}, each.at(1), each.at(2)});
    return decision;
}

Json counts_json(const staging::Plan& plan) {
    Json counts;
    for (std::size_t i = 0; i < plan.counts.size(); ++i)
        counts[std::string(staging::action_words[i].machine)] = plan.counts[i];
    return {{"counts", counts}, {"refused", plan.refused()}, {"unreadable", plan.unreadable}};
}

/// The last line must say what the rows before it come to: whoever shows a plan goes by it.
void check_counts(const Json& json, staging::Plan& plan) {
    plan.unreadable = json.at("unreadable").get<bool>();
    if (json != counts_json(plan)) throw std::runtime_error("the counts are not those of the rows");
}

[[noreturn]] void cannot_write(const std::filesystem::path& file) {
    throw Error(Status::output_failed, say("'{}' cannot be written", file.string()),
                tr("name a place that can be written, with room on the disk"));
}

[[noreturn]] void moved(std::string text, std::string hint) {
    throw Error(Status::refused, std::move(text), std::move(hint));
}

void check_input(const PlanHeader& header, const std::filesystem::path& input) {
    if (sha256_file(input) != header.digest)
        moved(say("'{}' is no longer the file that was planned; nothing was changed", input.string()),
              tr("plan it again with --dry-run --plan"));
}

void check_store(const PlanHeader& header, const Store& store) {
    const auto now = revision(store);
    if (now.founding != header.store.founding)
        moved(say("the plan was made for another store, of '{}'", header.office), tr("name that store with --store"));
    if (now.change == header.store.change && now.digest != header.store.digest)
        moved(say("the plan was made in another copy of the store: change {} is another one there", now.change),
              tr("name that copy with --store, or plan the file again"));
    if (now != header.store)
        moved(say("the store has moved since: the plan was made after change {}, now the last is change {}",
                  header.store.change, now.change),
              say("'rdlz change show {}' tells what was changed; plan the file again", now.change));
}

/// What is done with a row, and the one field in which it differs from another.
std::string told(const staging::Decision& decision, const staging::Decision& other) {
    auto text = say("line {}: {} {}", decision.line,
                    spoken() == Language::chinese ? word_of(decision.action).chinese : word_of(decision.action).machine,
                    decision.record);
    for (const auto& each : decision.differences)
        if (std::find(other.differences.begin(), other.differences.end(), each) == other.differences.end())
            return text + say(" {}: '{}' → '{}'", each.field, each.before, each.after);
    return text;
}

std::string told_or_none(const staging::Decision& decision, const staging::Decision& other) {
    return decision.same_as({}) ? tr("nothing more") : told(decision, other);
}

void check_row(const staging::Decision& planned, const staging::Decision& now) {
    if (!planned.same_as(now))
        moved(say("the plan says '{}', now it would be '{}'; nothing was changed", told_or_none(planned, now),
                  told_or_none(now, planned)),
              tr("plan it again with --dry-run --plan"));
}

} // namespace

PlanHeader header_of(const Importer& importer, const std::filesystem::path& file, const staging::Instructions& told) {
    PlanHeader header;
    header.importer = importer.form().noun;
    header.file = file.string();
    header.digest = sha256_file(file);
    header.bytes = std::filesystem::file_size(file);
    header.told = told;
    header.office = office(importer.store()).name;
    header.store = revision(importer.store());
    return header;
}

PlanWriter::PlanWriter(std::filesystem::path file, bool overwrite, const PlanHeader& header)
    : file_(std::move(file)), draft_(file_.string() + "." + new_uuid()) {
    if (!overwrite && std::filesystem::exists(file_))
        throw Error(Status::output_failed, say("'{}' is there already", file_.string()),
                    tr("give --overwrite to replace it, or another name"));
    out_.open(draft_, std::ios::binary);
    if (!out_) cannot_write(file_);
    out_ << header_json(header).dump() << "\n";
}

PlanWriter::~PlanWriter() {
    std::error_code ignored;
    if (!draft_.empty()) std::filesystem::remove(draft_, ignored);
}

void PlanWriter::add(const staging::Decision& decision) { out_ << row_json(decision).dump() << "\n"; }

void PlanWriter::finish(const staging::Plan& plan) {
    out_ << counts_json(plan).dump() << "\n";
    out_.close();
    std::error_code problem;
    if (out_) std::filesystem::rename(draft_, file_, problem);
    if (!out_ || problem) cannot_write(file_);
    draft_.clear();
}

PlanReader::PlanReader(std::filesystem::path file) : file_(std::move(file)), in_(file_, std::ios::binary) {
    if (!in_)
        throw Error(Status::not_found, say("cannot read '{}'", file_.string()), tr("name a plan saved with --plan"));
    std::string text;
    read_line(text);
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("rdlz-plan"))
        throw Error(Status::bad_input, say("'{}' is no plan", file_.string()), tr("name a plan saved with --plan"));
    if (json["rdlz-plan"] != plan_form)
        throw Error(Status::bad_input, say("'{}' was made by another version of the program", file_.string()),
                    tr("plan the file again"));
    try {
        header_ = header_from(json);
    } catch (const std::exception&) {
        throw Error(Status::bad_input, say("'{}' is damaged on line {}", file_.string(), line_),
                    tr("plan the file again"));
    }
    plan_.file = header_.file;
    plan_.digest = header_.digest;
    plan_.partial = header_.told.partial;
}

bool PlanReader::read_line(std::string& text) {
    ++line_;
    return static_cast<bool>(std::getline(in_, text));
}

bool PlanReader::next(staging::Decision& decision) {
    std::string text;
    try {
        if (read_line(text)) {
            const auto json = Json::parse(text);
            if (json.contains("line")) {
                decision = row_from(json);
                ++plan_.counts[static_cast<std::size_t>(decision.action)];
                return true;
            }
            check_counts(json, plan_);
            if (!read_line(text)) return false;
        }
    } catch (const std::exception&) {
    }
    throw Error(Status::bad_input, say("'{}' is damaged on line {}", file_.string(), line_), tr("plan the file again"));
}

PlanGuard::PlanGuard(const Store& store, PlanReader& plan) : plan_(plan) { check_store(plan.header(), store); }

void PlanGuard::check(const staging::Decision& now) {
    if (!plan_.next(planned_)) planned_ = {};
    check_row(planned_, now);
}

void PlanGuard::finish() {
    if (plan_.next(planned_)) check_row(planned_, {});
}

staging::Plan apply_plan(Store& store, const std::filesystem::path& plan, const std::filesystem::path& input,
                         const Watch& watch) {
    PlanReader reader(plan);
    const auto& header = reader.header();
    check_input(header, input);
    PlanGuard guard(store, reader);
    const auto importer = importer_of(header.importer, store);
    auto done = run_import(*importer, input, header.told, [&](const staging::Decision& now) {
        guard.check(now);
        if (watch) watch(now);
    });
    guard.finish();
    return done;
}

} // namespace rdlz::desk

#include "record/record.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/intake/intake.hpp"
#include "json.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <istream>
#include <iterator>

namespace rdlz::cli {

namespace {

bool is_opinions_own(const Field& field) { return field.name != "visit" && !field.is(derived) && !field.is(fixed); }

/// The options of one opinion, and what they take. The text of the opinion is the value of --opinion itself.
struct OpinionPart {
    Options options;
    desk::Entries entries;
    OpinionPart() {
        Option content;
        content.name = "--opinion";
        content.chinese = "--意见";
        content.take = [this](const std::string& text) { entries.emplace_back("content", text); };
        content.value = "TEXT";
        options.add(std::move(content));
        for (const auto& field : shape<Opinion>.fields)
            if (is_opinions_own(field) && field.name != "content")
                options.add(FieldOptions::option_of(field, entries, false));
    }
};

std::int64_t add_opinion(desk::IntakeDesk& desk, const desk::Names& names, std::int64_t visit,
                         const desk::Entries& entries) {
    auto opinion = desk::blank(shape<Opinion>);
    opinion["visit"] = visit;
    desk::fill(names, opinion, entries);
    desk::require_complete(opinion);
    return desk.add(opinion);
}

class RecordVisit : public Writes {
public:
    void declare(Options& options) override {
        visit_.declare(options, shape<Visit>, FieldOptions::Use::add);
        options.relax(); // JSON may bring them
        options.texts("--deputy", deputies_, N_("a deputy who received them"), "DEPUTY").chinese = "--接待代表";
        options.flag("--json", json_, N_("read the visit and its opinions as one JSON object from standard input"))
            .chinese = "--标准输入";
        Options::Section section;
        section.opener = "--opinion";
        section.chinese = "--意见";
        section.help = N_("one opinion; the options after it belong to it, up to the next one");
        section.template_options = OpinionPart().options.all();
        section.template_options.erase(section.template_options.begin());
        section.open = [this] { return &parts_.emplace_back(std::make_unique<OpinionPart>())->options; };
        options.sections.push_back(std::move(section));
    }
    Status run(Store& store, Context& context) override {
        if (json_) read_standard_input(context);
        if (parts_.empty())
            throw Error(Status::usage, tr("a visit has at least one opinion"), tr("write it with --opinion TEXT"));
        const desk::Names names(store);
        auto visit = desk::blank(shape<Visit>);
        desk::fill(names, visit, visit_.entries);
        desk::require_complete(visit);
        desk::IntakeDesk desk(store, names, context.as_of);
        const auto id = desk.record(visit, receivers(store));
        std::vector<std::int64_t> opinions;
        for (const auto& part : parts_) opinions.push_back(add_opinion(desk, names, id, part->entries));
        tell_code(context, N_("added {} {}"), shape<Visit>, code_of(store, shape<Visit>, id));
        for (const auto opinion : opinions)
            tell_code(context, N_("added {} {}"), shape<Opinion>, code_of(store, shape<Opinion>, opinion));
        return Status::done;
    }

private:
    std::vector<Id<Person>> receivers(const Store& store) const {
        std::vector<Id<Person>> found;
        for (const auto& text : deputies_) found.push_back(resolve<Person>(store, text));
        return found;
    }
    void read_standard_input(Context& context) {
        const std::string text(std::istreambuf_iterator<char>(context.session.in), {});
        const auto object = read_json(text, tr("standard input"));
        for (const auto& [key, values] : object.entries) {
            if (key == "deputies") deputies_.insert(deputies_.end(), values.begin(), values.end());
            else take(shape<Visit>, key, values, visit_.entries);
        }
        for (const auto& [key, list] : object.lists) {
            if (key != "opinions")
                throw Error(Status::bad_input, say("standard input: '{}' is not known", key),
                            tr("the list of opinions is called 'opinions'"));
            for (const auto& item : list)
                for (auto& part = *parts_.emplace_back(std::make_unique<OpinionPart>());
                     const auto& [name, values] : item.entries)
                    take(shape<Opinion>, name, values, part.entries);
        }
    }
    static void take(const Shape& shape, const std::string& key, const std::vector<std::string>& values,
                     desk::Entries& into) {
        const auto is_known = [](const Field& field) {
            return !field.is(derived) && field.name != "visit";
        }; // which visit, its place in the JSON says
        const auto* field = shape.find(key);
        if (field == nullptr || !is_known(*field)) {
            std::vector<std::string> names;
            for (const auto& each : shape.fields)
                if (is_known(each)) names.emplace_back(each.name);
            const auto near = nearest(key, names);
            throw Error(Status::bad_input, say("standard input: '{}' is not known", key),
                        near ? say("did you mean '{}'?", *near) : std::string());
        }
        for (const auto& value : values) into.emplace_back(key, value);
    }
    FieldOptions visit_;
    std::vector<std::string> deputies_;
    std::vector<std::unique_ptr<OpinionPart>> parts_;
    bool json_ = false;
};

class AddOpinion : public Writes {
public:
    void declare(Options& options) override {
        options.argument("VISIT", visit_, N_("the visit's code"));
        for (const auto& field : shape<Opinion>.fields)
            if (is_opinions_own(field)) options.add(FieldOptions::option_of(field, entries_, field.is(required)));
    }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        desk::IntakeDesk desk(store, names, context.as_of);
        const auto id = add_opinion(desk, names, resolve(store, shape<Visit>, visit_), entries_);
        tell_code(context, N_("added {} {}"), shape<Opinion>, code_of(store, shape<Opinion>, id));
        return Status::done;
    }

private:
    std::string visit_;
    desk::Entries entries_;
};

} // namespace

Command intake_record() { return command<RecordVisit>("record", "登记", N_("take down a visit with its opinions")); }
Command intake_add() { return command<AddOpinion>("add", "补充", N_("take down one more opinion of a visit")); }

} // namespace rdlz::cli

#include "desk/records.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "store/lookup.hpp"

#include <array>

namespace rdlz::desk {

namespace {

/// Records that are their fields and nothing more: found again by code, or by name where the file has no codes.
class RecordImporter : public Importer {
public:
    RecordImporter(Store& store, const Shape& of) : RecordImporter(store, of, staging::form_of(of, of.noun)) {}
    RecordImporter(Store& store, const Shape& of, staging::Form form)
        : Importer(store), shape_(of), form_(std::move(form)) {}
    const staging::Form& form() const override { return form_; }
    staging::Decision take(staging::Line& line) override {
        const auto before = existing(line);
        auto record = before ? *before : blank(shape_);
        fill(line, record);
        complete(line, record);
        require(line, record);
        return keep(line, record, before);
    }

protected:
    virtual void complete(staging::Line&, Record&) {}
    std::optional<Record> existing(staging::Line& line) const {
        if (line.has("code")) return by_code(line, "code", shape_);
        const auto found = candidates(store_, shape_, line.text("name"));
        return found.size() == 1 ? fetch(store_, shape_, found.front()) : std::nullopt;
    }
    static void require(staging::Line& line, const Record& record) {
        for (std::size_t i = 0; i < record.values.size(); ++i)
            if (const auto& field = record.shape->fields[i];
                field.is(required) && !line.has(field.name) && record.values[i].index() == 0)
                line.refuse(field.name, tr("the cell is empty"), say("write {}", field.heading));
    }
    const Shape& shape_;
    staging::Form form_;
};

struct KindLevel {
    const char* kind;
    Level level;
};
/// The kinds of regions (类别) whose congress has a level; every other kind has none.
constexpr std::array<KindLevel, 15> kind_levels{{{"国家", Level::national},
                                                 {"省", Level::province},
                                                 {"自治区", Level::province},
                                                 {"直辖市", Level::province},
                                                 {"设区的市", Level::prefecture},
                                                 {"自治州", Level::prefecture},
                                                 {"地级市", Level::prefecture},
                                                 {"县", Level::county},
                                                 {"自治县", Level::county},
                                                 {"县级市", Level::county},
                                                 {"市辖区", Level::county},
                                                 {"镇", Level::township},
                                                 {"乡", Level::township},
                                                 {"民族乡", Level::township},
                                                 {"旗", Level::county}}};

std::optional<std::int64_t> number_of_term(const std::string& text) {
    const auto plain = text.ends_with("届") ? text.substr(0, text.size() - std::string("届").size()) : text;
    const auto bare = plain.starts_with("第") ? plain.substr(std::string("第").size()) : plain;
    for (std::int64_t term = 1; term < 100; ++term)
        if (bare == chinese_number(term) || bare == std::to_string(term)) return term;
    return {};
}

/// Regions, and with a term (届次) the congress that sits in them.
class RegionImporter : public RecordImporter {
public:
    explicit RegionImporter(Store& store) : RecordImporter(store, rdlz::shape<Region>, region_form()) {}
    staging::Decision take(staging::Line& line) override {
        auto decision = RecordImporter::take(line);
        if (!line.stops() && line.has("term")) add_congress(line);
        return decision;
    }

private:
    void complete(staging::Line& line, Record& record) override {
        if (line.has("level") || record["has_congress"] == Value(std::int64_t(0))) return;
        for (const auto& [kind, level] : kind_levels)
            if (line.text("kind") == kind) record["level"] = std::string(word(level).machine);
        if (record.text("level").empty())
            line.refuse("kind", say("'{}' has no people's congress", line.text("kind")),
                        tr("write 否 under 设人民代表大会, or add a column 层级"));
    }

    void add_congress(staging::Line& line) {
        Congress congress;
        congress.region = {*fetch_id(line)};
        congress.term = number_of_term(line.text("term"));
        if (!congress.term)
            return line.refuse("term", say("'{}' is not a term", line.text("term")), tr("write it like 十八届 or 18"));
        if (!select(store_, rdlz::shape<Congress>,
                    {{{"region", congress.region.value}, {"term", *congress.term}}, false, {}})
                 .empty())
            return;
        complete_congress(store_, congress);
        insert(store_, congress);
    }

    std::optional<std::int64_t> fetch_id(staging::Line& line) const {
        const auto record = existing(line);
        return record ? std::optional(record->id) : std::nullopt;
    }
};

} // namespace

staging::Form region_form() {
    auto form = staging::form_of(shape<Region>, "region");
    staging::add_column(form, "term", "届次");
    return form;
}

std::unique_ptr<Importer> region_importer(Store& store) { return std::make_unique<RegionImporter>(store); }
std::unique_ptr<Importer> station_importer(Store& store) {
    return std::make_unique<RecordImporter>(store, rdlz::shape<Station>);
}
std::unique_ptr<Importer> department_importer(Store& store) {
    return std::make_unique<RecordImporter>(store, rdlz::shape<Department>);
}

} // namespace rdlz::desk

#include "core/mask.hpp"
#include "core/text.hpp"
#include "desk/intake/intake.hpp"
#include "desk/ledgers/deeds/lines.hpp"
#include "desk/ledgers/deeds/upper.hpp"
#include "domain/tenure.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

/// One line on its way up, or the line that counts a deputy's.
struct UpperLine {
    std::shared_ptr<const UpperDeputy> deputy;
    std::optional<Date> on;
    int number = 0; ///< of the record, over all deputies; none of a counting line
    std::string type, title, place, role, evidence, note;
};

/// What is counted of a deputy's records, in the order it is told.
enum class Counted { attended, received, heard, raised, filed, signed_too, done, reported };
struct CountWords {
    const char* what;
    const char* unit;
};
constexpr std::array<CountWords, 8> count_words{{{"参加活动", "次"},
                                                 {"接待", "批次"},
                                                 {"收集意见", "条"},
                                                 {"反映问题", "条"},
                                                 {"领衔提出建议", "件"},
                                                 {"附议建议", "件"},
                                                 {"其他履职事项", "项"},
                                                 {"述职", "次"}}};
using Counts = std::array<int, count_words.size()>;

/// 参加活动14次，接待6批次，领衔提出建议2件
std::string told(const Counts& counts) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) all.push_back(count_words[i].what + std::to_string(counts[i]) + count_words[i].unit);
    return joined(all, "，");
}

Counted counted_as(const DeedLine& deed) {
    switch (deed.kind) {
    case DeedKind::activity: return Counted::attended;
    case DeedKind::reception: return Counted::received;
    case DeedKind::suggestion: return deed.leads ? Counted::filed : Counted::signed_too;
    case DeedKind::deed: return Counted::done;
    case DeedKind::report: break;
    }
    return Counted::reported;
}

UpperLine line_of(const DeedLine& deed) {
    UpperLine line;
    line.on = deed.on;
    line.type = deed.type;
    line.title = deed.title;
    line.place = deed.place;
    line.role = deed.role.empty() ? "参加" : deed.role;
    line.evidence = deed.evidence;
    line.note = deed.note;
    return line;
}

/// An opinion as the record of a reception, without its words. An accusation stays with the office (检举控告).
UpperLine line_of(const Names& names, const OpinionView& view, const DeedLine& reception) {
    UpperLine line = line_of(reception);
    const bool raised = view.visit.raised_by == RaisedBy::deputy;
    const auto category = names.code_name("category", view.opinion.category);
    line.type = raised ? "反映问题" : "收集意见";
    line.title = "意见" + view.opinion.code.text + (category.empty() ? "" : "（" + category + "）");
    line.role = raised ? "反映" : "收集";
    line.evidence = "意见建议办理台账";
    return line;
}

/// What counts for a seat above: done in it, or in none by name while it was held; leave and absence are for that
/// congress to tell.
bool goes_up(const DeedLine& deed, const UpperDeputy& deputy) {
    if (!deed.came) return false;
    return std::any_of(deputy.seats.begin(), deputy.seats.end(), [&deed](const Mandate& seat) {
        return deed.mandate ? seat.id == deed.mandate : holds_on(seat, deed.on);
    });
}

void print(const UpperLine& line, report::DataRow& cells) {
    const auto& deputy = *line.deputy;
    if (line.number > 0) cells.set("number", line.number);
    cells.set("level", chinese(deputy.level));
    cells.set("congress", deputy.congress);
    put(cells, "delegation", deputy.delegation);
    cells.set("name", deputy.person.name);
    cells.set("station", deputy.station);
    cells.set("date", line.on);
    cells.set("type", line.type);
    put(cells, "title", masked_text(line.title));
    put(cells, "place", masked_text(line.place));
    put(cells, "role", line.role);
    put(cells, "evidence", masked_text(line.evidence));
    cells.set("note", masked_text(line.note));
}

/// Deputy by deputy: the records by day, and a line that counts them. Who has none is not listed.
class UpperSource {
public:
    explicit UpperSource(const Scope& scope)
        : scope_(scope), counting_(scope), deputies_(upper_deputies(scope)), lines_(scope, counting_) {
        if (counting_.any())
            for (const auto& deputy : deputies_)
                for (const auto& deed : lines_.of(deputy.person.id))
                    if (goes_up(deed, deputy)) note(deed);
    }
    std::vector<std::string> remarks() const { return counting_.lines(); }
    bool next(std::vector<UpperLine>& part) {
        if (at_ == deputies_.size()) return false;
        const auto deputy = std::make_shared<const UpperDeputy>(std::move(deputies_[at_++]));
        Counts counts{};
        for (const auto& deed : lines_.of(deputy->person.id))
            if (goes_up(deed, *deputy)) add(deed, counts, part);
        if (part.empty()) return true;
        UpperLine sum;
        sum.type = "小计";
        sum.title = told(counts);
        part.push_back(std::move(sum));
        for (auto& line : part) line.deputy = deputy;
        return true;
    }

private:
    /// An attendance goes up from the day on which the deputy is said to have come.
    static Entry entry_of(const DeedLine& deed) {
        auto entry = deed.entry();
        entry.if_came = true;
        return entry;
    }
    Entry entry_of(const DeedLine& reception, const OpinionView& view) const {
        auto entry = reception.entry();
        if (counting_.any())
            entry.made_by =
                std::max(entry.made_by, fetch(scope_.names.store(), shape<Opinion>, view.opinion.id.value)->made_by);
        return entry;
    }
    std::vector<OpinionView> opinions(const DeedLine& deed) const {
        const auto& store = scope_.names.store();
        return deed.visit ? opinions_of(store, *fetch(store, deed.visit)) : std::vector<OpinionView>();
    }
    /// What came later to a visit than the deputy did is noted by itself.
    void note(const DeedLine& deed) {
        const auto listing = counting_.note(entry_of(deed));
        for (const auto& view : opinions(deed)) {
            const auto entry = entry_of(deed, view);
            if (view.opinion.nature != Nature::accusation && counting_.listing(entry) != listing) counting_.note(entry);
        }
    }
    void add(const DeedLine& deed, Counts& counts, std::vector<UpperLine>& part) {
        const auto opinions = this->opinions(deed);
        const bool received = opinions.empty() || opinions.front().visit.raised_by != RaisedBy::deputy;
        if (const auto listing = counting_.listing(entry_of(deed)); received && is_in(listing)) {
            ++counts[static_cast<std::size_t>(counted_as(deed))];
            push(line_of(deed), listing, part);
        }
        for (const auto& view : opinions) {
            const auto listing = counting_.listing(entry_of(deed, view));
            if (view.opinion.nature == Nature::accusation || !is_in(listing)) continue;
            ++counts[static_cast<std::size_t>(received ? Counted::heard : Counted::raised)];
            push(line_of(scope_.names, view, deed), listing, part);
        }
    }
    void push(UpperLine line, Listing listing, std::vector<UpperLine>& part) {
        line.note = marked(mark_of(listing), line.note);
        line.number = ++number_;
        part.push_back(std::move(line));
    }
    const Scope& scope_;
    Counting counting_;
    std::vector<UpperDeputy> deputies_;
    DeedLines lines_;
    std::size_t at_ = 0;
    int number_ = 0;
};

} // namespace

report::DataSet upper_data(const Scope& scope) {
    auto source = std::make_shared<UpperSource>(scope);
    auto data = in_parts<UpperLine>(
        "upper-records", [source](std::vector<UpperLine>& part) { return source->next(part); }, print);
    data.remarks = source->remarks();
    return data;
}

} // namespace rdlz::desk

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/deputy/roster.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

template<class Of>
std::string of_seats(const desk::DeputyView& view, Of text) {
    std::vector<std::string> all;
    for (const auto& seat : view.seats)
        if (auto each = text(seat); !each.empty() && std::find(all.begin(), all.end(), each) == all.end())
            all.push_back(std::move(each));
    return joined(all, "、");
}

class ListDeputies : public Reads {
public:
    void declare(Options& options) override {
        options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
        options.text("--congress", congress_, N_("only who sits in this congress"), "CODE|NAME").chinese = "--所属人大";
        options.text("--delegation", filter_.delegation, N_("only of this delegation")).chinese = "--代表团";
        options.text("--group", filter_.group, N_("only of this group")).chinese = "--代表小组";
    }
    unsigned shared() const override { return Shared::format | Shared::all | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        if (!station_.empty()) filter_.station = resolve<Station>(store, station_);
        if (!congress_.empty()) filter_.congress = resolve<Congress>(store, congress_);
        filter_.all = context.all;
        Answer answer;
        const std::vector<std::pair<const char*, const char*>> columns{{"code", "代表编号"},
                                                                       {"name", "姓名"},
                                                                       {"sex", "性别"},
                                                                       {"levels", "层级"},
                                                                       {"certificate", "代表证号"},
                                                                       {"delegation", "代表团"},
                                                                       {"constituency", "选区"},
                                                                       {"group", "代表小组"},
                                                                       {"station", "联络站"},
                                                                       {"station_role", "站内职务"},
                                                                       {"phone", "手机"}};
        for (const auto& [name, heading] : columns)
            answer.column(name, context.chinese() ? heading : name,
                          std::string_view(name) != "constituency" && std::string_view(name) != "group");
        desk::Roster(store, context.as_of).each(filter_, [&](const desk::DeputyView& view) {
            add(answer.row(), view, context.chinese());
        });
        context.answer(answer);
        return Status::done;
    }

private:
    static void add(std::vector<Answer::Cell>& row, const desk::DeputyView& view, bool chinese) {
        const auto& person = view.person;
        row.push_back(cell(person.code.text));
        row.push_back(cell(person.name));
        row.push_back({std::string(word(person.sex).machine),
                       std::string(chinese ? word(person.sex).chinese : word(person.sex).machine), false});
        row.push_back({of_seats(view, [](const desk::Seat& seat) { return std::string(word(seat.level).machine); }),
                       view.levels(), false});
        row.push_back(cell(of_seats(view, [](const desk::Seat& seat) { return seat.mandate.certificate; })));
        row.push_back(cell(of_seats(view, [](const desk::Seat& seat) { return seat.delegation; })));
        row.push_back(cell(of_seats(view, [](const desk::Seat& seat) { return seat.constituency; })));
        row.push_back(cell(joined(view.groups, "、")));
        row.push_back(cell(view.station_names()));
        row.push_back(cell(joined(view.station_roles, "、")));
        row.push_back(cell(person.phone));
    }
    std::string station_;
    std::string congress_;
    desk::RosterFilter filter_;
};

class ShowDeputy : public Reads {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name"));
    }
    unsigned shared() const override { return Shared::format | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const auto record = *fetch(store, shape<Person>, resolve(store, shape<Person>, which_));
        RecordAnswer rows(store, context, shape<Person>);
        rows.answer.single = true;
        rows.add(record);
        const desk::Roster roster(store, context.as_of);
        const auto view = roster.view(value_of<Person>(record), true);
        const auto put = [&](const char* name, const char* heading, const std::string& text) {
            rows.answer.column(name, context.chinese() ? heading : name);
            rows.answer.rows.front().push_back(cell(text));
        };
        put("seats", "代表职务", of_seats(view, [](const desk::Seat& seat) { return seat_text(seat); }));
        const auto places = roster.places(view.person.id);
        put("stations", "联络站", of_places(places, true));
        put("groups", "代表小组", of_places(places, false));
        context.answer(rows.answer);
        return Status::done;
    }

private:
    static std::string days(const std::optional<Date>& since, const std::optional<Date>& until) {
        return (since ? since->str() : "") + ".." + (until ? until->str() : "");
    }
    /// MH-18 MH0001 石桥镇 2021-10-20..2024-05-01 辞职
    static std::string seat_text(const desk::Seat& seat) {
        const auto& mandate = seat.mandate;
        std::vector<std::string> words{seat.congress->code.text};
        for (const auto& text : {mandate.certificate, seat.delegation, days(mandate.since, mandate.until),
                                 std::string(word(mandate.end_reason).chinese)})
            if (!text.empty()) words.push_back(text);
        return joined(words, " ");
    }
    /// 石桥镇东片人大代表联络站 站长 2021-12-01..2024-06-30、石桥镇西片人大代表联络站 2024-07-01..
    static std::string of_places(const std::vector<desk::Place>& places, bool stations) {
        std::vector<std::string> all;
        for (const auto& place : places)
            if (place.is_station == stations)
                all.push_back(place.name + " " + (place.role.empty() ? "" : place.role + " ") +
                              days(place.since, place.until));
        return joined(all, "、");
    }
    std::string which_;
};

} // namespace

Command deputy_list() { return command<ListDeputies>("list", "列表", N_("the roster as of a day")); }
Command deputy_show() { return command<ShowDeputy>("show", "查看", N_("show one deputy with all seats and places")); }

} // namespace rdlz::cli

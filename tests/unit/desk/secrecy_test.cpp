#include "desk/intake/discretion.hpp"
#include "desk/intake/intake.hpp"
#include "office.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;

namespace {

struct Voter {
    std::string name, phone;
};
const std::vector<Voter>& voters() {
    static const std::vector<Voter> all{{"张三", "13800001111"},
                                        {"王秀兰", "0774-5123456"},
                                        {"欧阳小满", "138-0000-2222"},
                                        {"阿不都·热合曼", "139 0000 3333"},
                                        {"李李李", "010-88123456"}};
    return all;
}

/// A visit whose every text names the voter and the number.
class Told : public desk::tests::Office {
public:
    Told(const Voter& voter, bool confidential, Nature nature) {
        auto visit = *fetch(store, add_visit("2024-11-05"));
        const auto words =
            voter.name + "说：请打" + voter.phone + "找" + voter.name + "，或" + voter.phone + "转" + voter.name;
        visit.name = voter.name;
        visit.phone = voter.phone;
        visit.home = "石桥镇下坪村3组" + voter.name + "家";
        visit.confidential = confidential;
        visit.note = words;
        update(store, visit);
        auto opinion = *fetch(store, add_opinion(visit.id, nature, "2024-12-05"));
        for (auto* text :
             {&opinion.content, &opinion.appeal, &opinion.answer, &opinion.proposed, &opinion.result, &opinion.note})
            *text = words;
        update(store, opinion);
        told = opinion;
        of = visit;
    }
    Opinion told;
    Visit of;

    OpinionView masked() const {
        auto view = opinions_of(store, of).front();
        mask(view);
        return view;
    }
    /// Every value of both records, as the book of changes would show it.
    std::string changes() const {
        Discretion discretion(names);
        std::string all;
        for (const auto& record : {record_of(of), record_of(told)}) {
            discretion.turn_to(*record.shape, record.id);
            for (std::size_t i = 0; i < record.values.size(); ++i)
                all += discretion.shown(record.shape->fields[i], record.values[i], true) + "\n";
        }
        return all;
    }
};

std::string all_texts(const OpinionView& view) {
    std::string all;
    for (const auto& record : {record_of(view.visit), record_of(view.opinion)})
        for (std::size_t i = 0; i < record.values.size(); ++i)
            all += human_text(record.shape->fields[i], record.values[i], true) + "\n";
    return all;
}

bool tells(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

} // namespace

TEST_CASE("masked, no text tells a voter's whole name or number, neither in lists nor in the book of changes") {
    for (const auto& voter : voters()) {
        const Told office(voter, false, Nature::suggestion);
        CAPTURE(voter.name);
        REQUIRE(tells(all_texts(opinions_of(office.store, office.of).front()), voter.phone));
        for (const auto& text : {all_texts(office.masked()), office.changes()}) {
            CHECK_FALSE(tells(text, voter.name));
            CHECK_FALSE(tells(text, voter.phone));
            CHECK(tells(text, voter.name.substr(0, 3))); // the surname stays: somebody must know whom to call back
        }
    }
}

TEST_CASE("of who asked for secrecy nothing is told, not even when unmasked") {
    for (const auto& voter : voters()) {
        const Told office(voter, true, Nature::suggestion);
        CAPTURE(voter.name);
        for (const auto& text :
             {all_texts(opinions_of(office.store, office.of).front()), all_texts(office.masked()), office.changes()}) {
            CHECK_FALSE(tells(text, voter.name));
            CHECK_FALSE(tells(text, voter.phone));
            CHECK_FALSE(tells(text, "下坪村"));
            CHECK(tells(text, "说：请打"));
        }
    }
}

TEST_CASE("of an accusation not even the matter is told, nor who came with it") {
    for (const auto& voter : voters()) {
        const Told office(voter, false, Nature::accusation);
        CAPTURE(voter.name);
        for (const auto& text :
             {all_texts(opinions_of(office.store, office.of).front()), all_texts(office.masked()), office.changes()}) {
            CHECK_FALSE(tells(text, voter.name));
            CHECK_FALSE(tells(text, voter.phone));
            CHECK_FALSE(tells(text, "请打"));
        }
    }
}

TEST_CASE("an opinion beside an accusation tells its matter, not its voter") {
    Told office(voters().front(), false, Nature::suggestion);
    office.add_opinion(office.of.id, Nature::accusation, "2024-12-05");
    for (auto& view : opinions_of(office.store, office.of)) {
        CHECK(view.sealed);
        CHECK_FALSE(tells(all_texts(view), voters().front().name));
        CHECK_FALSE(tells(all_texts(view), voters().front().phone));
    }
    CHECK(tells(all_texts(opinions_of(office.store, office.of).front()), "说：请打"));
}

#pragma once

#include "../../support/fill_workbook.hpp"
#include "archive/zip.hpp"
#include "desk/collect/reading/reading.hpp"
#include "desk/collect/standing.hpp"
#include "office.hpp"

namespace rdlz::desk::tests {

using rdlz::test::Typed;

/// An office with two stations and two deputies at the first, and a folder for what goes out and comes back.
class Collecting {
public:
    Collecting() : folder(std::filesystem::temp_directory_path() / new_uuid()) {
        std::filesystem::create_directories(folder / "in");
        office.adopt_sample("codes.toml");
        first = add_station("ST01", "石桥镇东片站");
        second = add_station("ST02", "石桥镇西片站");
        for (const auto seat : {office.lead, office.second}) {
            Membership place;
            place.person = fetch(office.store, seat)->person;
            place.station = first;
            place.since = day("2022-01-10");
            insert(office.store, place);
        }
    }
    ~Collecting() { std::filesystem::remove_all(folder); }
    Collecting(const Collecting&) = delete;
    Collecting& operator=(const Collecting&) = delete;

    CollectionMonth month(const char* text = "2024-11") const { return collection_month(office.names, text, {}); }

    std::vector<SentSheets> send(const char* text = "2024-11") {
        Sending sending(office.store, office.names, month(text));
        for (const auto id : {first, second})
            sending.write(*fetch(office.store, id), folder / "out", *day("2024-11-20"));
        sending.put_in_place(true);
        return sending.sheets();
    }
    std::filesystem::path out(const SentSheets& sheets) const { return folder / "out" / sheets.file; }

    /// What a station types into the sheet it got, saved into the folder of what came back.
    void fill(const std::filesystem::path& sheets, const std::string& name, const std::vector<Typed>& typed) const {
        test::fill_workbook(sheets, folder / "in" / name, typed);
    }
    void forget(const char* name) const { std::filesystem::remove(folder / "in" / name); }

    std::vector<ReadSheets> read(const char* today = "2024-12-01") {
        Reading reading(office.store, office.names, month(), *day(today));
        auto all = reading.read({(folder / "in").string()});
        returned = reading.write_returned(folder / "back");
        problems.clear();
        for (const auto& each : all)
            for (const auto& problem : each.told) problems.push_back(problem.str());
        return all;
    }

    std::string text(const std::string& code, const Shape& shape, const char* field) const {
        const auto record = fetch_by_code(office.store, shape, code);
        return record ? record->text(field) : "(none)";
    }

    Office office;
    std::filesystem::path folder;
    Id<Station> first, second;
    std::vector<std::string> returned, problems;

private:
    Id<Station> add_station(const char* code, const char* name) {
        Region region;
        region.name = name;
        region.kind = "镇";
        Station station;
        station.code.text = code;
        station.name = name;
        station.region = insert(office.store, region);
        return insert(office.store, station);
    }
};

/// A visit with one opinion: rows 6 and 5 are the first to be filled in.
inline std::vector<Typed> one_visit(const char* content = "渠道漏水") {
    return {{"接待登记", "B6", "2024.11.15"},       {"接待登记", "C6", "接待日坐班"},
            {"接待登记", "E6", "韦春兰、陆大山"},   {"接待登记", "G6", "选民"},
            {"接待登记", "H6", "王秀兰"},           {"接待登记", "K6", "13900002222"},
            {"意见建议", "B5", "ST01-2024-11-J01"}, {"意见建议", "C5", content},
            {"意见建议", "F5", "意见建议"},         {"意见建议", "G5", "已当场答复解释"}};
}

inline std::vector<Typed> with(std::vector<Typed> all, const std::vector<Typed>& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

inline bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace rdlz::desk::tests

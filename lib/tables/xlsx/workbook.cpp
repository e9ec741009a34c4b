#include "tables/xlsx/workbook.hpp"

#include "core/message.hpp"
#include "tables/file_kind.hpp"
#include "tables/xlsx/part.hpp"

#include <map>

namespace rdlz::tables {

namespace {

class WorkbookReader : public archive::XmlEvents {
public:
    WorkbookReader(Workbook& into, const std::map<std::string, Relation>& relations)
        : into_(into), relations_(relations) {}
    void start(std::string_view name, const archive::Attributes& attributes) override {
        if (name == "workbookPr") into_.since_1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
        if (name == "sheet") add_sheet(attributes);
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    void add_sheet(const archive::Attributes& attributes) {
        const auto relation = relations_.find(std::string(attributes["id"]));
        if (relation == relations_.end() || relation->second.kind != "worksheet") return;
        const auto state = attributes["state"];
        into_.sheets.push_back(
            {std::string(attributes["name"]), relation->second.member, state == "hidden" || state == "veryHidden"});
    }
    Workbook& into_;
    const std::map<std::string, Relation>& relations_;
};

/// Where the workbook itself lies; every program puts it in the same place, but need not.
std::string workbook_member(archive::Zip& zip) {
    for (const auto& [id, relation] : relations_of(zip, ""))
        if (relation.kind == "officeDocument" && zip.has(relation.member)) return relation.member;
    return "xl/workbook.xml";
}

} // namespace

Workbook::Workbook(std::filesystem::path path) : file(std::move(path)) {
    archive::Zip zip(file);
    const auto member = workbook_member(zip);
    if (!zip.has(member)) refuse_unread_zip(file, N_("a zip file with something else in it"));
    const auto relations = relations_of(zip, member);
    WorkbookReader reader(*this, relations);
    read_part(zip, member, reader);
    for (const auto& [id, relation] : relations) {
        if (relation.kind == "styles" && zip.has(relation.member)) styles = Styles::read(zip, relation.member);
        if (relation.kind == "sharedStrings" && zip.has(relation.member))
            strings = SharedStrings::read(zip, relation.member);
    }
}

} // namespace rdlz::tables

#pragma once

#include "zip_bytes.hpp"

#include <string>
#include <vector>

namespace rdlz::test {

/// One sheet of a workbook made by hand: its rows as XML, and what stands before and behind them.
struct SheetXml {
    std::string name;
    std::string rows;
    std::string state;  ///< hidden, veryHidden, or empty
    std::string before; ///< <cols>…
    std::string behind; ///< <mergeCells>…
};

/// A workbook as spreadsheets write it, no larger than a test needs.
struct WorkbookXml {
    std::vector<SheetXml> sheets;
    std::string shared;     ///< <si>…</si>…
    std::string formats;    ///< <numFmt …/>…
    std::string styles;     ///< <xf numFmtId="…"/>…
    std::string properties; ///< of the workbook: date1904="1"
};

inline std::vector<ZipMember> workbook_members(const WorkbookXml& book) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string space =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + types + "\"";
    std::string list;
    std::string relations;
    std::vector<ZipMember> members;
    int number = 0;
    for (const auto& sheet : book.sheets) {
        const auto id = std::to_string(++number);
        list += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"" +
                (sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"") + "/>";
        relations += "<Relationship Id=\"rId" + id + "\" Type=\"" + types + "/worksheet\" Target=\"worksheets/sheet" +
                     id + ".xml\"/>";
        members.push_back(stored("xl/worksheets/sheet" + id + ".xml", head + "<worksheet" + space + ">" + sheet.before +
                                                                          "<sheetData>" + sheet.rows + "</sheetData>" +
                                                                          sheet.behind + "</worksheet>"));
    }
    relations += "<Relationship Id=\"rId90\" Type=\"" + types +
                 "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                 "<Relationship Id=\"rId91\" Type=\"" +
                 types + "/styles\" Target=\"/xl/styles.xml\"/>";
    members.push_back(stored("xl/sharedStrings.xml", head + "<sst" + space + ">" + book.shared + "</sst>"));
    members.push_back(
        stored("xl/styles.xml", head + "<styleSheet" + space + "><numFmts>" + book.formats +
                                    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                                    "<xf numFmtId=\"0\"/>" +
                                    book.styles + "</cellXfs></styleSheet>"));
    members.push_back(stored("xl/_rels/workbook.xml.rels", head + "<Relationships>" + relations + "</Relationships>"));
    members.push_back(stored("xl/workbook.xml", head + "<workbook" + space + "><workbookPr " + book.properties +
                                                    "/><sheets>" + list + "</sheets></workbook>"));
    members.push_back(stored("_rels/.rels", head + "<Relationships><Relationship Id=\"rId1\" Type=\"" + types +
                                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
    return members;
}

inline std::string workbook_bytes(const WorkbookXml& book) { return zip_bytes(workbook_members(book)); }

/// A cell of text written in place.
inline std::string text_cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A row of such cells from column A on; an empty text makes no cell.
inline std::string text_row(int number, const std::vector<std::string>& texts) {
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!texts[i].empty()) row += text_cell(static_cast<char>('A' + i) + std::to_string(number), texts[i]);
    return row + "</row>";
}

} // namespace rdlz::test

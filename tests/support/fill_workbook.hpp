#pragma once

#include "archive/zip.hpp"
#include "zip_bytes.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace rdlz::test {

/// A text typed into a cell of a sheet: {"接待登记", "B6", "2024-11-15"}; an empty one empties the cell, "=A1" is a
/// formula that nobody computed.
struct Typed {
    std::string sheet;
    std::string cell;
    std::string text;
};

/// The member that holds a sheet of a workbook of ours: they are numbered in their order.
inline std::string member_of_sheet(const std::string& workbook, const std::string& sheet) {
    const auto at = workbook.find("<sheet name=\"" + sheet + "\" sheetId=\"");
    if (at == std::string::npos) throw std::runtime_error("there is no sheet '" + sheet + "'");
    const auto number = workbook.find("sheetId=\"", at) + 9;
    return "xl/worksheets/sheet" + workbook.substr(number, workbook.find('"', number) - number) + ".xml";
}

inline std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text)
        out += letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : letter == '>' ? "&gt;" : std::string(1, letter);
    return out;
}

/// Keeps the cell's style: what a spreadsheet program does when something is typed.
inline void type_into(std::string& xml, const Typed& typed) {
    const auto from = xml.find("<c r=\"" + typed.cell + "\"");
    if (from == std::string::npos) throw std::runtime_error("there is no cell " + typed.cell);
    const auto tag_end = xml.find('>', from);
    const auto to = xml[tag_end - 1] == '/' ? tag_end + 1 : xml.find("</c>", from) + 4;
    const auto style_at = xml.find(" s=\"", from);
    const auto style =
        style_at < tag_end ? xml.substr(style_at, xml.find('"', style_at + 4) + 1 - style_at) : std::string();
    const auto head = "<c r=\"" + typed.cell + "\"" + style;
    const auto cell = typed.text.empty() ? head + "/>"
                      : typed.text.starts_with("=")
                          ? head + "><f>" + escaped(typed.text.substr(1)) + "</f></c>"
                          : head + " t=\"inlineStr\"><is><t>" + escaped(typed.text) + "</t></is></c>";
    xml.replace(from, to - from, cell);
}

/// Fills in a workbook as somebody at a station would, and saves it under another name or its own.
inline void fill_workbook(const std::filesystem::path& file, const std::filesystem::path& to,
                          const std::vector<Typed>& all) {
    std::vector<ZipMember> members;
    {
        archive::Zip zip(file);
        const auto workbook = zip.text("xl/workbook.xml");
        for (const auto& member : zip.members()) {
            auto text = zip.text(member.name);
            for (const auto& typed : all)
                if (member_of_sheet(workbook, typed.sheet) == member.name) type_into(text, typed);
            members.push_back(stored(member.name, text));
        }
    }
    std::ofstream(to, std::ios::binary) << zip_bytes(members);
}

} // namespace rdlz::test

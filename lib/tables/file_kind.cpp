#include "tables/file_kind.hpp"

#include "archive/zip.hpp"
#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/csv/source.hpp"

#include <algorithm>
#include <array>

namespace rdlz::tables {

namespace {

constexpr std::string_view zip_magic("PK\x03\x04", 4);
constexpr std::string_view compound_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

[[noreturn]] void refuse(std::string text, std::string hint) {
    throw Error(Status::bad_input, std::move(text), std::move(hint));
}

std::string save_as_xlsx() { return say("open it in WPS or Excel and save a copy as .xlsx (另存为 .xlsx)"); }

std::string first_bytes(const std::filesystem::path& file) {
    Pieces pieces(file);
    std::string_view piece;
    if (!pieces.next(piece)) refuse(say("'{}' is empty", file.string()), say("save the table again"));
    return std::string(piece.substr(0, 4096));
}

/// A workbook with a password is a compound file with a stream of this name; names stand there in UTF-16.
bool holds_encrypted(const std::filesystem::path& file) {
    std::string wanted;
    for (const char letter : std::string_view("EncryptedPackage")) wanted += {letter, '\0'};
    Pieces pieces(file);
    std::string held;
    for (std::string_view piece; pieces.next(piece);) {
        held += piece;
        if (held.find(wanted) != std::string::npos) return true;
        held.erase(0, held.size() - std::min(held.size(), wanted.size()));
    }
    return false;
}

[[noreturn]] void refuse_compound(const std::filesystem::path& file) {
    if (holds_encrypted(file))
        refuse(say("'{}' is protected by a password", file.string()),
               say("open it, take the password off and save a copy as .xlsx"));
    refuse(say("'{}' is in the old format of .xls and .et", file.string()), save_as_xlsx());
}

/// What other zips hold that offices send: a member's name, and what the file is then.
struct OtherZip {
    std::string_view member;
    const char* what;
};
constexpr std::array<OtherZip, 5> other_zips{{{"xl/workbook.bin", N_("a binary workbook (.xlsb)")},
                                              {"content.xml", N_("an OpenDocument file (.ods)")},
                                              {"word/document.xml", N_("a text document (.docx)")},
                                              {"ppt/presentation.xml", N_("a presentation (.pptx)")},
                                              {"Index/Document.iwa", N_("a document of Apple Numbers")}}};

void refuse_other_zips(const std::filesystem::path& file) {
    archive::Zip zip(file);
    for (const auto& other : other_zips)
        if (zip.has(other.member)) refuse_unread_zip(file, other.what);
}

bool is_web_page(std::string_view head) {
    const auto text = folded(head.substr(0, 200));
    for (const std::string_view beginning : {"<html", "<!doctype", "<?xml", "<table", "<meta", "<style"})
        if (text.starts_with(beginning)) return true;
    return false;
}

void refuse_false_text(const std::filesystem::path& file, std::string_view head) {
    if (is_web_page(head))
        refuse(say("'{}' is a web page or XML under the name of a table", file.string()), save_as_xlsx());
    const auto ending = folded(file.extension().string());
    if (ending == ".xlsx" || ending == ".xlsm" || ending == ".et")
        refuse(say("'{}' is named {} but holds no workbook", file.string(), ending),
               say("name it .csv where it is CSV; otherwise open it and save a copy as .xlsx"));
}

} // namespace

void refuse_unread_zip(const std::filesystem::path& file, const char* what) {
    refuse(say("'{}' is {}, not a workbook (.xlsx)", file.string(), tr(what)), save_as_xlsx());
}

FileKind kind_of(const std::filesystem::path& file) {
    const auto head = first_bytes(file);
    if (head.starts_with(compound_magic.substr(0, 4))) refuse_compound(file);
    if (head.starts_with(zip_magic) || head.starts_with("PK\x05\x06")) {
        refuse_other_zips(file);
        return FileKind::workbook;
    }
    refuse_false_text(file, head);
    return FileKind::text;
}

} // namespace rdlz::tables

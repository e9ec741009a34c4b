#include "tables/xlsx/merged_cells.hpp"

#include "archive/xml.hpp"
#include "core/error.hpp"
#include "tables/xlsx/address.hpp"

#include <algorithm>
#include <cstring>

namespace rdlz::tables {

namespace {

constexpr std::string_view rows_end = "sheetData>"; ///< whatever prefix stands before it
constexpr std::size_t longest_tail = std::size_t{16} << 20U;

/// Where the last of them ends; nothing where there is none. memmem is many times faster than rfind.
std::size_t end_of_rows(std::string_view text) {
    std::size_t found = std::string_view::npos;
    while (true) {
        const auto from = found == std::string_view::npos ? 0 : found;
        const void* const at = memmem(text.data() + from, text.size() - from, rows_end.data(), rows_end.size());
        if (at == nullptr) return found;
        found = static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) + rows_end.size();
    }
}

/// Keeps what follows the rows.
class Tail {
public:
    void take(std::string_view piece) {
        constexpr auto held = rows_end.size() - 1; // the end may lie across two pieces
        const auto seam = seam_ + std::string(piece.substr(0, held));
        if (const auto at = end_of_rows(seam); at != std::string_view::npos) begin(piece.substr(at - seam_.size()));
        else if (behind_ && text.size() < longest_tail) text += piece;
        if (const auto at = end_of_rows(piece); at != std::string_view::npos) begin(piece.substr(at));
        seam_ = piece.substr(piece.size() - std::min(piece.size(), held));
    }
    std::string text;

private:
    void begin(std::string_view rest) {
        behind_ = true;
        text = rest;
    }
    std::string seam_;
    bool behind_ = false;
};

class MergeReader : public archive::XmlEvents {
public:
    void start(std::string_view name, const archive::Attributes& attributes) override {
        if (name != "mergeCell") return;
        const auto ref = attributes["ref"];
        const auto colon = std::min(ref.find(':'), ref.size());
        const auto first = address_of(ref.substr(0, colon));
        const auto last = address_of(ref.substr(std::min(colon + 1, ref.size())));
        if (first && last) found.add({first->row, last->row, first->column});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    Merges found;
};

} // namespace

Merges merged_cells(archive::Zip& zip, const std::string& member) {
    Tail tail;
    zip.read(member, [&tail](std::string_view piece) { tail.take(piece); });
    MergeReader reader;
    archive::Xml xml("the end of a sheet", reader);
    try {
        xml.take("<worksheet>");
        xml.take(tail.text);
    } catch (const Error&) {
        // What is no XML is told when the whole sheet is read; a prefixed end tag closes no worksheet, but comes last.
        return std::move(reader.found);
    }
    return std::move(reader.found);
}

} // namespace rdlz::tables

#include "tables/splitter.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::tables {

namespace {

/// A cell this long is a quote that was opened and never closed.
constexpr std::size_t longest_cell = std::size_t{1024} * 1024;

bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

} // namespace

Splitter::Splitter(const std::filesystem::path& file, const Decided& encoding, char separator)
    : source_(file, encoding), file_(file.string()), separator_(separator) {}

bool Splitter::refill() {
    at_ = 0;
    do {
        if (!source_.next(piece_)) {
            piece_ = {};
            return false;
        }
    } while (piece_.empty());
    return true;
}

bool Splitter::next(std::vector<std::string>& cells) {
    if (at_end()) return false;
    line_ = next_line_;
    std::size_t count = 0;
    do {
        if (count == cells.size()) cells.emplace_back();
        take_cell(cells[count++]);
    } while (!ends_record());
    cells.resize(count);
    return true;
}

/// After a cell stands a separator, a line break or the end; takes it.
bool Splitter::ends_record() {
    if (at_end()) return true;
    if (piece_[at_] == separator_) {
        ++at_;
        return false;
    }
    take_break();
    return true;
}

void Splitter::take_break() {
    const bool carriage = piece_[at_++] == '\r';
    ++next_line_;
    if (carriage && !at_end() && piece_[at_] == '\n') ++at_;
}

void Splitter::append(std::string& cell, std::size_t to) {
    cell.append(piece_.data() + at_, to - at_);
    at_ = to;
    if (cell.size() <= longest_cell) return;
    throw Error(Status::bad_input,
                say("{}:{}: a cell is longer than a million bytes: the quote that opens it never closes", file_,
                    quote_line_ == 0 ? line_ : quote_line_),
                say("close or remove the quote on that line"));
}

void Splitter::take_cell(std::string& cell) {
    cell.clear();
    quote_line_ = 0;
    if (at_end()) return;
    if (piece_[at_] == '"') take_quoted(cell);
    take_plain(cell); // what follows a closing quote belongs to the cell
}

void Splitter::take_plain(std::string& cell) {
    while (!at_end()) {
        std::size_t to = at_;
        while (to < piece_.size() && piece_[to] != separator_ && !is_break(piece_[to])) ++to;
        append(cell, to);
        if (to < piece_.size()) return;
    }
}

void Splitter::take_quoted(std::string& cell) {
    quote_line_ = next_line_;
    ++at_;
    while (!at_end()) {
        std::size_t to = at_;
        while (to < piece_.size() && piece_[to] != '"' && !is_break(piece_[to])) ++to;
        append(cell, to);
        if (to == piece_.size()) continue;
        if (is_break(piece_[at_])) take_quoted_break(cell);
        else if (closed_quote(cell)) return;
    }
    throw Error(Status::bad_input, say("{}:{}: the quote opened here never closes", file_, quote_line_),
                say("close or remove the quote on that line"));
}

/// At a quote: a doubled one is part of the text, any other ends it.
bool Splitter::closed_quote(std::string& cell) {
    ++at_;
    if (at_end() || piece_[at_] != '"') return true;
    cell += piece_[at_++];
    return false;
}

void Splitter::take_quoted_break(std::string& cell) {
    take_break();
    cell += '\n';
}

} // namespace rdlz::tables

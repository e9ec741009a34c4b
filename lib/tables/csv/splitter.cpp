#include "tables/csv/splitter.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::tables {

namespace {

/// A cell this long is a quote that was opened and never closed.
constexpr std::size_t longest_cell = std::size_t{4} * 1024 * 1024;

bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

/// Takes quotes off in place: doubled ones are one, the first single one closes, what follows it belongs to the cell.
std::size_t unquote(char* text, std::size_t size) {
    std::size_t out = 0;
    bool inside = true;
    for (std::size_t i = 1; i < size; ++i) {
        const bool quote = inside && text[i] == '"';
        const bool doubled = quote && i + 1 < size && text[i + 1] == '"';
        if (doubled) ++i;
        if (quote && !doubled) inside = false;
        else text[out++] = text[i];
    }
    return out;
}

} // namespace

Splitter::Splitter(const std::filesystem::path& file, const Decided& encoding, char separator)
    : source_(file, encoding), file_(file.string()), separator_(separator) {
    for (const char stop : {separator, '\n', '\r'}) stops_[static_cast<unsigned char>(stop)] = true;
}

/// Drops what was read before the record at hand, and reads on.
bool Splitter::refill() {
    text_.erase(0, begin_);
    at_ -= begin_;
    begin_ = 0;
    demand_sane(cell_);
    const auto before = text_.size();
    while (text_.size() == before)
        if (!source_.append_to(text_)) return false;
    return true;
}

bool Splitter::next(Record& record) {
    begin_ = at_;
    cell_ = 0;
    if (at_end()) return false;
    spans_.clear();
    line_ = next_line_;
    do spans_.push_back(take_cell());
    while (!ends_record());
    record.line = line_;
    record.cells.clear();
    record.faults.clear();
    for (const auto& span : spans_) record.cells.push_back(laid_out(span));
    return true;
}

/// After a cell stands a separator, a line break or the end; takes it.
bool Splitter::ends_record() {
    if (at_end()) return true;
    if (text_[at_] == separator_) {
        ++at_;
        return false;
    }
    take_break();
    return true;
}

void Splitter::take_break() {
    const bool carriage = text_[at_++] == '\r';
    ++next_line_;
    if (carriage && !at_end() && text_[at_] == '\n') ++at_;
}

void Splitter::demand_sane(std::size_t from) const {
    if (at_ - begin_ - from <= longest_cell) return;
    throw Error(Status::bad_input,
                say("{}:{}: a cell is longer than four million bytes: the quote that opens it never closes", file_,
                    quote_line_ == 0 ? line_ : quote_line_),
                say("close or remove the quote on that line"));
}

Splitter::Span Splitter::take_cell() {
    Span span;
    span.from = cell_ = at_ - begin_;
    quote_line_ = 0;
    if (!at_end() && text_[at_] == '"') take_quoted(span);
    const auto behind = at_ - begin_;
    take_plain(); // what follows a closing quote belongs to the cell
    span.to = at_ - begin_;
    span.plain = span.plain && (!span.quoted || span.to == behind);
    demand_sane(span.from);
    return span;
}

void Splitter::take_plain() {
    while (!at_end()) {
        while (at_ < text_.size() && !stops_[static_cast<unsigned char>(text_[at_])]) ++at_;
        if (at_ < text_.size()) return;
    }
}

void Splitter::take_quoted(Span& span) {
    span.quoted = true;
    quote_line_ = next_line_;
    ++at_;
    while (!at_end()) {
        while (at_ < text_.size() && text_[at_] != '"' && !is_break(text_[at_])) ++at_;
        if (at_ == text_.size()) continue;
        if (is_break(text_[at_])) take_break();
        else if (closed_quote(span)) return;
    }
    throw Error(Status::bad_input, say("{}:{}: the quote opened here never closes", file_, quote_line_),
                say("close or remove the quote on that line"));
}

/// At a quote: a doubled one is part of the text, any other ends it.
bool Splitter::closed_quote(Span& span) {
    ++at_;
    if (at_end() || text_[at_] != '"') return true;
    span.plain = false;
    ++at_;
    return false;
}

std::string_view Splitter::laid_out(const Span& span) {
    char* text = text_.data() + begin_ + span.from;
    const auto size = span.to - span.from;
    if (!span.quoted) return {text, size};
    return span.plain ? std::string_view(text + 1, size - 2) : std::string_view(text, unquote(text, size));
}

} // namespace rdlz::tables

#include "tables/csv/raw.hpp"

#include "core/error.hpp"

#include <iconv.h>
#include <memory>

namespace rdlz::tables {

namespace {

constexpr int nothing = std::char_traits<char>::eof();
constexpr int other = 0x80; ///< any character that means nothing to CSV

bool is_wide(Encoding encoding) { return encoding == Encoding::utf16le || encoding == Encoding::utf16be; }
bool is_break(int letter) { return letter == '\n' || letter == '\r'; }

} // namespace

RawRecords::RawRecords(const std::filesystem::path& file, const Decided& encoding, char separator)
    : in_(file, std::ios::binary),
      encoding_(encoding.encoding),
      separator_(static_cast<unsigned char>(separator)),
      mark_(encoding.mark_bytes, '\0') {
    in_.read(mark_.data(), static_cast<std::streamsize>(mark_.size()));
}

/// One character: its code where it is ASCII. In GB18030 the second byte of a character may look like a separator.
int RawRecords::take(std::string& into) {
    const auto more = [&] {
        const int byte = in_.get();
        if (byte != nothing) into += static_cast<char>(byte);
        return byte;
    };
    const int first = more();
    if (first == nothing) return nothing;
    if (is_wide(encoding_)) {
        const int second = more();
        const int low = encoding_ == Encoding::utf16le ? first : second;
        const int high = encoding_ == Encoding::utf16le ? second : first;
        return high == 0 && low < other ? low : other;
    }
    if (first < other) return first;
    if (encoding_ != Encoding::gb18030 || first == other) return other;
    if (const int second = more(); second >= '0' && second <= '9') {
        more();
        more();
    }
    return other;
}

int RawRecords::peek() {
    if (!is_wide(encoding_)) return in_.peek();
    const auto at = in_.tellg();
    std::string unread;
    const int letter = take(unread);
    in_.clear();
    in_.seekg(at);
    return letter;
}

/// Takes the second half of CR LF too.
bool RawRecords::take_break(int letter, std::string& into) {
    if (!is_break(letter)) return false;
    ++next_line_;
    if (letter == '\r' && peek() == '\n') take(into);
    return true;
}

void RawRecords::take_quoted() {
    for (int letter = take(bytes_); letter != nothing; letter = take(bytes_)) {
        if (take_break(letter, bytes_) || letter != '"') continue;
        if (peek() != '"') return;
        take(bytes_);
    }
}

bool RawRecords::next() {
    bytes_.clear();
    ending_.clear();
    starts_.assign(1, 0);
    line_ = next_line_;
    bool at_start = true;
    for (;;) {
        std::string character;
        const int letter = take(character);
        if (letter == nothing) return !bytes_.empty();
        if (is_break(letter)) {
            ending_ = character;
            return take_break(letter, ending_);
        }
        bytes_ += character;
        if (at_start && letter == '"') take_quoted();
        at_start = letter == separator_;
        if (at_start) starts_.push_back(bytes_.size());
    }
}

std::string RawRecords::from_cell(std::size_t cell) const {
    return cell < starts_.size() ? bytes_.substr(starts_[cell]) : std::string();
}

bool is_raw(Encoding encoding) { return encoding != Encoding::big5 && encoding != Encoding::shift_jis; }

std::string encoded(std::string_view text, Encoding encoding) {
    if (encoding == Encoding::utf8) return std::string(text);
    const std::unique_ptr<void, decltype(&iconv_close)> converter(iconv_open(iconv_name(encoding), "UTF-8"),
                                                                  iconv_close);
    std::string in(text);
    std::string out(text.size() * 4 + 4, '\0');
    char* from = in.data();
    char* to = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    if (iconv(converter.get(), &from, &left, &to, &room) == static_cast<std::size_t>(-1))
        throw Error(Status::bug, "a text has no form in " + std::string(name(encoding)));
    out.resize(out.size() - room);
    return out;
}

} // namespace rdlz::tables

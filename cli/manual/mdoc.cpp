#include "manual/mdoc.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rdlz::cli {

namespace {

using Words = std::vector<std::string>;

bool is_plain_macro(const std::string& word) {
    static constexpr std::array<std::string_view, 14> known{"Ar", "Cm", "Li", "Em", "Sy", "Pa", "Ev",
                                                            "Dv", "Va", "No", "Sx", "Ic", "Nm", "Ns"};
    return std::find(known.begin(), known.end(), word) != known.end();
}

/// Macros that put something around the rest of the line.
const std::pair<std::string, std::string>* enclosure(const std::string& word) {
    static const std::map<std::string, std::pair<std::string, std::string>> known{
        {"Pq", {"(", ")"}}, {"Op", {"[", "]"}}, {"Dq", {"“", "”"}},
        {"Sq", {"‘", "’"}}, {"Ql", {"‘", "’"}}, {"Aq", {"<", ">"}}};
    const auto found = known.find(word);
    return found == known.end() ? nullptr : &found->second;
}

bool closes(const std::string& word) {
    return word.size() == 1 && std::string_view(".,;:)]?!").find(word[0]) != std::string_view::npos;
}

/// Puts words together; a closing mark and what follows an opening one stand without a space.
class Line {
public:
    explicit Line(const std::string& page_name) : page_name_(page_name) {}

    std::string text(const Words& words) {
        for (at_ = 0; at_ < words.size(); ++at_) take(words);
        while (!to_close_.empty()) close();
        return text_;
    }

private:
    void take(const Words& words) {
        const auto& word = words[at_];
        if (word == "Fl") dashed_ = true;
        else if (word == "Xr" && at_ + 2 < words.size()) reference(words);
        else if (word == "Ns") glued_ = true;
        else if (const auto* around = enclosure(word)) open(*around);
        else if (is_plain_macro(word)) plain(words);
        else if (closes(word)) mark(words);
        else put((dashed_ ? "-" : "") + without_escapes(word));
    }

    void plain(const Words& words) {
        dashed_ = false;
        const bool named = at_ + 1 < words.size() && !closes(words[at_ + 1]);
        if (words[at_] == "Nm" && !named) put(page_name_);
    }

    void reference(const Words& words) {
        put(words[at_ + 1] + "(" + words[at_ + 2] + ")");
        at_ += 2;
    }

    void open(const std::pair<std::string, std::string>& around) {
        put(around.first);
        glued_ = true;
        to_close_.push_back(around.second);
    }

    void close() {
        text_ += to_close_.back();
        to_close_.pop_back();
    }

    /// A mark at the end of the line stands behind what the enclosures close with.
    void mark(const Words& words) {
        dashed_ = false;
        while (at_ + 1 == words.size() && !to_close_.empty()) close();
        text_ += words[at_];
    }

    void put(const std::string& word) {
        if (!text_.empty() && !glued_) text_ += ' ';
        text_ += word;
        glued_ = word == "(" || word == "[";
    }

    const std::string& page_name_;
    std::string text_;
    Words to_close_;
    std::size_t at_ = 0;
    bool dashed_ = false;
    bool glued_ = false;
};

bool is_wide(char32_t point) { return point >= 0x2E80; }
bool may_not_begin_a_line(char32_t point) {
    return std::u32string_view(U"，。；：、）》”’！？…").find(point) != std::u32string_view::npos;
}

/// What may not be broken: a word, or one Chinese character with the closing marks behind it.
struct Piece {
    std::u32string text;
    bool spaced; ///< a space stands before it
};

std::vector<Piece> pieces(const std::string& text) {
    std::vector<Piece> all;
    bool spaced = false;
    bool joins = false;
    for (const char32_t point : code_points(text)) {
        if (point == U' ' || point == U'\n') {
            spaced = true;
            continue;
        }
        const bool alone = is_wide(point) && !may_not_begin_a_line(point);
        if (all.empty() || spaced || alone || (!joins && !may_not_begin_a_line(point)))
            all.push_back({{}, spaced && !all.empty()});
        all.back().text += point;
        joins = !is_wide(point);
        spaced = false;
    }
    return all;
}

} // namespace

std::vector<std::string> macro_words(std::string_view line) {
    Words words;
    for (std::size_t at = 0; (at = line.find_first_not_of(' ', at)) != std::string_view::npos;) {
        const bool quoted = line[at] == '"';
        const auto end = std::min(line.find(quoted ? '"' : ' ', at + (quoted ? 1 : 0)), line.size());
        words.emplace_back(line.substr(at + (quoted ? 1 : 0), end - at - (quoted ? 1 : 0)));
        at = std::min(end + (quoted ? 1 : 0), line.size());
    }
    return words;
}

std::string inline_text(const Words& words, const std::string& page_name) { return Line(page_name).text(words); }

std::string without_escapes(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> escapes{
        {{"\\(em", "—"}, {"\\(en", "–"}, {"\\(dq", "\""}, {"\\(bu", "•"}, {"\\e", "\\"}, {"\\&", ""}, {"\\-", "-"}}};
    std::string plain;
    while (!text.empty()) {
        const auto found = std::find_if(escapes.begin(), escapes.end(), [text](const auto& escape) {
            return text.substr(0, escape.first.size()) == escape.first;
        });
        plain += found == escapes.end() ? text.substr(0, 1) : found->second;
        text.remove_prefix(found == escapes.end() ? 1 : found->first.size());
    }
    return plain;
}

std::string wrapped(const std::string& text, int width, int indent) {
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    std::string all;
    std::string line;
    for (const auto& piece : pieces(text)) {
        const auto word = utf8(piece.text);
        const bool space = piece.spaced && !line.empty();
        if (!line.empty() && display_width(line) + (space ? 1 : 0) + display_width(word) > width - indent) {
            all += margin + line + "\n";
            line = word;
        } else {
            line += (space ? " " : "") + word;
        }
    }
    return line.empty() ? all : all + margin + line + "\n";
}

} // namespace rdlz::cli

#include "core/text.hpp"
#include "manual/mdoc.hpp"
#include "manual/page.hpp"

#include <sstream>

namespace rdlz::cli {

namespace {

/// Walks a page line by line; what is not known as a macro of layout is text with macros in it.
class PlainPage {
public:
    explicit PlainPage(int width) : width_(width) {}

    std::string of(const std::string& mdoc) {
        std::istringstream in(mdoc);
        for (std::string line; std::getline(in, line);) take(line);
        flush();
        return text_;
    }

private:
    static constexpr int body = 4;
    static constexpr int step = 4;

    void take(const std::string& line) {
        if (literal_ && line.rfind(".Ed", 0) != 0)
            text_ += (line.empty() ? "" : std::string(static_cast<std::size_t>(indent()), ' ')) +
                     without_escapes(line) + "\n";
        else if (line.rfind(".\\\"", 0) == 0) return;
        else if (line.rfind('.', 0) == 0)
            macro(line.substr(1, line.find(' ') - 1), line.size() > 4 ? line.substr(line.find(' ') + 1) : "");
        else add(without_escapes(line));
    }

    void macro(const std::string& name, const std::string& rest) {
        if (name == "Dd" || name == "Os" || name == "Dt") return;
        if (name == "Sh" || name == "Ss") heading(name, inline_text(macro_words(rest), name_));
        else if (name == "Pp") paragraph();
        else if (name == "Bl" || name == "Bd") begin(name);
        else if (name == "El" || name == "Ed") end();
        else if (name == "It") item(inline_text(macro_words(rest), name_));
        else if (name == "Dl") example(rest);
        else if (name == "Nd") add("— " + rest);
        else text_macro(name, rest);
    }

    void text_macro(const std::string& name, const std::string& rest) {
        auto words = macro_words(rest);
        if (name == "Nm" && name_.empty() && !words.empty()) name_ = words.front();
        words.insert(words.begin(), name);
        add(inline_text(words, name_));
    }

    void heading(const std::string& name, const std::string& title) {
        flush();
        blank();
        text_ += std::string(name == "Ss" ? 2 : 0, ' ') + title + "\n";
    }

    void paragraph() {
        flush();
        blank();
    }

    void blank() {
        if (text_.size() > 1 && text_.compare(text_.size() - 2, 2, "\n\n") != 0) text_ += "\n";
    }

    void begin(const std::string& name) {
        flush();
        ++depth_;
        literal_ = name == "Bd";
        if (literal_) blank();
    }

    void end() {
        flush();
        --depth_;
        literal_ = false;
    }

    void item(const std::string& tag) {
        flush();
        --depth_;
        text_ += wrapped(tag, width_, indent());
        ++depth_;
    }

    void example(const std::string& line) {
        flush();
        blank();
        text_ += wrapped(without_escapes(line), width_, indent() + step) + "\n";
    }

    void add(const std::string& text) { paragraph_ += (paragraph_.empty() ? "" : " ") + text; }

    void flush() {
        text_ += wrapped(paragraph_, width_, indent());
        paragraph_.clear();
    }

    int indent() const { return body + step * depth_; }

    int width_;
    std::string text_;
    std::string paragraph_;
    std::string name_;
    int depth_ = 0;
    bool literal_ = false;
};

} // namespace

std::string plain_text(const std::string& mdoc, int width) { return PlainPage(width).of(mdoc); }

} // namespace rdlz::cli

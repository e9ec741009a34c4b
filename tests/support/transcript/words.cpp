#include "words.hpp"

#include <stdexcept>

namespace rdlz::transcript {

namespace {

struct Token {
    std::string text;
    bool sign = false; ///< |, <, << or >
};

/// Single quotes keep everything, double quotes all but a backslash; nothing is expanded.
class Splitter {
public:
    explicit Splitter(const std::string& text) : text_(text) {}

    std::vector<Token> split() {
        while (true) {
            at_ = text_.find_first_not_of(' ', at_);
            if (at_ == std::string::npos) return tokens_;
            if (const auto size = sign_here(); size > 0) {
                tokens_.push_back({text_.substr(at_, size), true});
                at_ += size;
            } else {
                tokens_.push_back({word(), false});
            }
        }
    }

private:
    std::size_t sign_here() const {
        if (text_.compare(at_, 2, "<<") == 0) return 2;
        return std::string("|<>").find(text_[at_]) == std::string::npos ? 0 : 1;
    }

    std::string word() {
        std::string word;
        while (at_ < text_.size() && text_[at_] != ' ' && sign_here() == 0) {
            if (text_[at_] == '\'' || text_[at_] == '"') word += quoted();
            else word += text_[at_++];
        }
        return word;
    }

    std::string quoted() {
        const char quote = text_[at_++];
        std::string inside;
        while (at_ < text_.size() && text_[at_] != quote) {
            if (quote == '"' && text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
            inside += text_[at_++];
        }
        if (at_++ >= text_.size()) throw std::runtime_error("a quote is not closed");
        return inside;
    }

    const std::string& text_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

bool is_variable(const std::string& word) {
    const auto equals = word.find('=');
    return equals != std::string::npos && equals > 0 &&
           word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == equals;
}

void redirect(Line& line, const std::string& sign, const std::string& word) {
    if (sign == "<<") line.end = word;
    else if (sign == "<") line.input = word;
    else line.output = word;
}

void put(Line& line, const std::string& word) {
    if (!line.filters.empty()) {
        line.filters.back().push_back(word);
    } else if (line.words.empty() && is_variable(word)) {
        const auto equals = word.find('=');
        line.variables.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    } else {
        line.words.push_back(word);
    }
}

} // namespace

Line take_apart(const std::string& text) {
    Line line;
    const auto tokens = Splitter(text).split();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].sign) {
            put(line, tokens[i].text);
        } else if (tokens[i].text == "|") {
            line.filters.emplace_back();
        } else if (i + 1 < tokens.size() && !tokens[i + 1].sign) {
            redirect(line, tokens[i].text, tokens[i + 1].text);
            ++i;
        } else {
            throw std::runtime_error("'" + tokens[i].text + "' names nothing");
        }
    }
    return line;
}

} // namespace rdlz::transcript

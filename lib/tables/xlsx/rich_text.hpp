#pragma once

#include <string>
#include <string_view>

namespace rdlz::tables {

/// Gathers the text of a cell that may come in runs of different looks; what is written above characters to tell how
/// they are read (rPh) is left out.
class RichText {
public:
    void begin();
    void start(std::string_view element);
    void end(std::string_view element);
    void text(std::string_view piece) {
        if (in_text_ && !in_reading_) text_ += piece;
    }
    /// As typed: _x000D_ and its like are the characters they stand for.
    const std::string& finish();

private:
    std::string text_;
    bool in_text_ = false;
    bool in_reading_ = false;
};

/// Makes _xHHHH_ the character it stands for (ECMA-376, 22.9.2.19), in place.
void unescape(std::string& text);

} // namespace rdlz::tables

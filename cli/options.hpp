#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace rdlz::cli {

/// One option or argument of a verb, as plain data that parsing, help, man pages and completion walk.
struct Option {
    std::string name;    ///< "--station", or "STATION" for an argument by place
    std::string chinese; ///< "--联络站", or empty
    std::string help;    ///< English; translated where shown
    std::string value;   ///< what stands for its value in help, English; translated where shown; empty for a flag
    std::vector<std::string> also = {}; ///< further names it answers to, shown nowhere
    bool required = false;
    bool repeated = false;
    bool shared = false; ///< one of the shared options: told once, in rdlz(1)
    std::function<void(const std::string&)> take;

    bool by_place() const { return name.rfind("--", 0) != 0; }
    std::vector<std::string> names() const; ///< all it answers to, the main one first
    bool answers_to(const std::string& word) const;
    std::string shown() const; ///< its name in the language spoken
    std::string left() const;  ///< name and value as help shows them: "--name TEXT"
};

/// All that may stand for a value in help, for translators: TEXT, CODE|NAME, WHICH …
std::span<const char* const> value_words();

/// What a verb takes. Declaring opens nothing and reads nothing.
class Options {
public:
    Option& argument(const std::string& name, std::string& into, const std::string& help);
    Option& arguments(const std::string& name, std::vector<std::string>& into, const std::string& help);
    Option& text(const std::string& name, std::string& into, const std::string& help,
                 const std::string& value = "TEXT");
    Option& texts(const std::string& name, std::vector<std::string>& into, const std::string& help,
                  const std::string& value = "TEXT");
    Option& flag(const std::string& name, bool& into, const std::string& help);
    Option& add(Option option);
    /// Lets 建议's --建议标题 be written --标题 too, wherever no other option is called that.
    void shorten(const std::string& noun);
    void relax(); ///< nothing declared so far is needed: it may come another way

    /// An option that may stand many times and opens a part of its own: the options after it belong to it.
    struct Section {
        std::string opener;
        std::string chinese;
        std::string help;
        std::vector<Option> template_options; ///< for help and man pages
        std::function<Options*()> open;       ///< the options of the part just opened
    };
    std::vector<Section> sections;

    const std::vector<Option>& all() const { return options_; }

private:
    std::vector<Option> options_;
};

/// Reads words against a flat list of options (the only CLI11). Throws Error(usage) naming the word and the nearest.
void parse(Options& options, const std::vector<std::string>& words, const std::string& command);

} // namespace rdlz::cli

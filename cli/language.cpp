#include "language.hpp"

namespace rdlz::cli {

namespace {

/// How many of the words from here on name a language: two of "--lang zh", one of "--lang=zh", none of others.
std::size_t language_words(const std::vector<std::string>& words, std::size_t at) {
    for (const std::string option : {"--lang", "--语言"}) {
        if (words[at] == option && at + 1 < words.size()) return 2;
        if (words[at].rfind(option + "=", 0) == 0) return 1;
    }
    return 0;
}

std::string language_word(const std::vector<std::string>& words, std::size_t at) {
    return language_words(words, at) == 2 ? words[at + 1] : words[at].substr(words[at].find('=') + 1);
}

std::optional<Language> language_called(const std::string& word) {
    if (word.rfind("zh", 0) == 0) return Language::chinese;
    return word.rfind("en", 0) == 0 ? std::optional(Language::english) : std::nullopt;
}

void require_language(const std::string& word) {
    if (!language_called(word))
        throw Error(Status::usage, say("'{}' is no language of this program", word), tr("write en or zh"));
}

} // namespace

std::string environment(const Session& session, const std::string& name) {
    const auto found = session.environment.find(name);
    return found == session.environment.end() ? std::string() : found->second;
}

Language language_of(const Session& session) {
    for (std::size_t i = 0; i < session.words.size(); ++i)
        if (language_words(session.words, i) > 0)
            if (const auto language = language_called(language_word(session.words, i))) return *language;
    for (const auto* name : {"RDLZ_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto value = environment(session, name); !value.empty())
            return value.rfind("zh", 0) == 0 ? Language::chinese : Language::english;
    return Language::english;
}

std::vector<std::string> without_language(const std::vector<std::string>& words) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto taken = language_words(words, i);
        if (taken == 0) kept.push_back(words[i]);
        else require_language(language_word(words, i));
        if (taken == 2) ++i;
    }
    return kept;
}

} // namespace rdlz::cli

#include "core/message.hpp"

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <libintl.h>

extern "C" int _nl_msg_cat_cntr; // gettext's own: a change tells it that the language may have changed

namespace rdlz {

namespace {

Language language_now = Language::english;

/// The catalogue beside the build, beside the program, or installed: the first that exists.
std::string catalogue_folder() {
    if (const char* folder = std::getenv("RDLZ_LOCALE_DIR")) return folder;
    if (std::filesystem::exists(RDLZ_BUILD_LOCALE_DIR)) return RDLZ_BUILD_LOCALE_DIR;
    return RDLZ_LOCALE_DIR;
}

void bind_catalogue() {
    static const bool bound = [] {
        bindtextdomain("rdlz", catalogue_folder().c_str());
        bind_textdomain_codeset("rdlz", "UTF-8");
        return true;
    }();
    (void)bound;
}

} // namespace

void speak(Language language) {
    bind_catalogue();
    // "C.UTF-8" needs no generated locale; gettext then looks at LANGUAGE (it would not under plain "C").
    std::setlocale(LC_MESSAGES, "C.UTF-8");
    setenv("LANGUAGE", language == Language::chinese ? "zh_CN" : "en", 1);
    ++_nl_msg_cat_cntr;
    language_now = language;
}

Language spoken() { return language_now; }

const char* tr(const char* english) {
    if (language_now == Language::english || *english == '\0') return english;
    return dgettext("rdlz", english);
}

} // namespace rdlz

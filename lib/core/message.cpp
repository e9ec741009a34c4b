#include "core/message.hpp"

#include <clocale>
#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <libintl.h>

extern "C" int _nl_msg_cat_cntr; // gettext's own: a change tells it that the language may have changed

namespace rdlz {

namespace {

Language language_now = Language::english;

/// The folder of translations that belongs to this library where it is installed, wherever that is.
std::string beside_library() {
    Dl_info found{};
    if (dladdr(reinterpret_cast<const void*>(&speak), &found) == 0 || found.dli_fname == nullptr) return {};
    for (auto folder = std::filesystem::path(found.dli_fname).parent_path(); folder.has_relative_path();
         folder = folder.parent_path())
        if (const auto locale = folder / "share" / "locale";
            std::filesystem::exists(locale / "zh_CN" / "LC_MESSAGES" / "rdlz.mo"))
            return locale.string();
    return {};
}

std::string catalogue_folder() {
    if (const char* folder = std::getenv("RDLZ_LOCALE_DIR")) return folder;
    if (std::filesystem::exists(RDLZ_BUILD_LOCALE_DIR)) return RDLZ_BUILD_LOCALE_DIR;
    if (auto folder = beside_library(); !folder.empty()) return folder;
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

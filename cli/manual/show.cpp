#include "core/text.hpp"
#include "manual/page.hpp"

#include <cstdio>
#include <filesystem>
#include <ostream>
#include <unistd.h>

namespace rdlz::cli {

namespace {

bool has_man(const Session& session) {
    const auto found = session.environment.find("PATH");
    if (found == session.environment.end()) return false;
    for (const auto& folder : split(found->second, ":"))
        if (access((std::filesystem::path(folder) / "man").c_str(), X_OK) == 0) return true;
    return false;
}

/// `man` reads the page from its standard input, so it need not be installed anywhere.
bool shown_by_man(const std::string& mdoc) {
    auto* pipe = popen("man -l -", "w");
    if (pipe == nullptr) return false;
    fwrite(mdoc.data(), 1, mdoc.size(), pipe);
    return pclose(pipe) == 0;
}

} // namespace

void show(const Page& page, Context& context) {
    const auto mdoc = filled(page, context);
    if (context.session.terminal && has_man(context.session) && shown_by_man(mdoc)) return;
    context.session.out << plain_text(mdoc, 78);
}

} // namespace rdlz::cli

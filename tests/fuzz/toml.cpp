// Policies: parsed, and read with every problem told. A problem must name its place in the text.

#include "policy/rules.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const auto& problem : rdlz::policy::check("policy.toml", text).problems)
        if (problem.text.empty() || problem.place.line < 0 || problem.place.line > lines) std::abort();
    return 0;
}

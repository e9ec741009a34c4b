#include "score/scheme/check/checks.hpp"

namespace rdlz::score {

void check_names(Section& root) {
    auto& reading = root.reading();
    const auto minimums = names_of(reading.scheme.minimums);
    const Spot base(reading, root.node()["base"]);
    for (const auto& name : reading.scheme.assembly.base_required) base.find("requires", name, minimums);
    for (std::size_t i = 0; i < reading.rules.size(); ++i)
        for (const auto& name : reading.scheme.rules[i].required)
            Spot(reading, *reading.rules[i]).find("requires", name, minimums);
}

} // namespace rdlz::score

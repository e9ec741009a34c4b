#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command score_compute();
Command score_explain();

Noun score_noun() {
    return {"score",
            "积分",
            N_("points of a congress's deputies by the adopted scheme; internal"),
            {score_compute(), score_explain()}};
}

} // namespace rdlz::cli

#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command score_compute();
Command score_explain();
Command score_select();

Noun score_noun() {
    return {"score",
            "积分",
            N_("points of a congress's deputies by the adopted scheme; internal"),
            {score_compute(), score_explain(), score_select()}};
}

} // namespace rdlz::cli

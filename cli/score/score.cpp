#include "core/message.hpp"
#include "nouns.hpp"

namespace rdlz::cli {

Command score_compute();
Command score_explain();
Command score_select();
Command score_decide();
Command score_decisions();
Command score_object();
Command score_answer();
Command score_objections();
Command score_seal();
Command score_sealed();
Command score_adjust();
Command score_verify();
Command score_entries();

Noun score_noun() {
    return {"score",
            "积分",
            N_("points of a congress's deputies by the adopted scheme; internal"),
            {score_compute(), score_explain(), score_select(), score_decide(), score_decisions(), score_object(),
             score_answer(), score_objections(), score_seal(), score_sealed(), score_adjust(), score_verify(),
             score_entries()}};
}

} // namespace rdlz::cli

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "report/template.hpp"

#include <algorithm>

namespace rdlz::report {

namespace {

const Variable& known(std::string_view name) {
    for (const auto& variable : template_variables())
        if (variable.name == name) return variable;
    throw Error(Status::bug, say("no variable '{}'", name));
}

std::string value_of(std::string_view name, const Variables& variables) {
    const auto& variable = known(name);
    const auto given = variables.find(name);
    if (given != variables.end() && !given->second.empty()) return given->second;
    if (variable.needed) throw Error(Status::bug, say("nothing is given for '{}'", name));
    return std::string(variable.blank);
}

/// Signs that Windows, shells or people stumble over in a file name.
bool unfit_for_files(char32_t point) {
    static constexpr std::u32string_view unfit = U"/\\:*?\"<>|'&;$`　";
    return point <= 0x20 || unfit.find(point) != std::u32string_view::npos;
}

} // namespace

const std::vector<Variable>& template_variables() {
    static const std::vector<Variable> variables{
        {"office", N_("the office's exact name"), true, {}},
        {"short", N_("the office's short name"), true, {}},
        {"region", N_("the region: 明河县"), true, {}},
        {"congress", N_("the congress's full name: 明河县第十八届人民代表大会"), true, {}},
        {"session", N_("the session, where it is about one: 第四次会议"), false, {}},
        {"whose", N_("whose roster it is: 明河县第十八届人民代表大会代表, 明河县五级人大代表编组进站"), true, {}},
        {"station", N_("the station's full name, or of all together: 明河县人大代表联络站"), true, {}},
        {"period", N_("the period's phrase: 2024年11月"), true, {}},
        {"year", N_("the year in figures: 2024"), true, {}},
        {"so_far", N_("how much of the year is counted, where it is not the whole: （截至2024年3月31日）"), false, {}},
        {"date", N_("the day the ledger stands at: 2024年11月30日"), true, {}},
        {"rules", N_("the rules used, with their editions"), true, {}},
        {"commend", N_("the word for the honour: 通报表扬, and 表彰 only where the policy names its basis"), true, {}},
        {"basis", N_("what the honour rests on: the rule, and the paper that allows it"), false, "　　　　　　　　"},
        {"upper", N_("to whom the records of upper deputies go: 云州市人大常委会"), false, "　　　　　　　　"},
        {"decision", N_("who decided and when: 2024年12月20日县人大常委会主任会议"), false, "　　　　　　　　"},
        {"publicity", N_("the days of publicity: 2024年12月22日至12月26日（5个工作日）"), false,
         "　　　　年　　月　　日至　　月　　日（　　个工作日）"},
        {"receiver", N_("the unit that receives objections"), false, "　　　　　　　　"},
        {"phone", N_("its telephone"), false, "　　　　　　"},
        {"address", N_("its address"), false, "　　　　　　　　"},
        {"deputy", N_("on a deputy's own page: the name and the code"), false, "　　　　　　"},
        {"place", N_("on a deputy's own page: the delegation and the station"), false, "　　　　　　"},
        {"total", N_("on a deputy's own page: the points in all"), false, "　　　　"},
        {"days", N_("on a deputy's own page: the days on duty"), false, "　　　　"}};
    return variables;
}

std::string filled(std::string_view pattern, const Variables& variables) {
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = std::min(pattern.find('{', at), pattern.size());
        out += pattern.substr(at, open - at);
        if (open == pattern.size()) break;
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) throw Error(Status::bug, say("'{{' is not closed in '{}'", pattern));
        out += value_of(pattern.substr(open + 1, close - open - 1), variables);
        at = close + 1;
    }
    return out;
}

std::string file_name(const Template& design, const Variables& variables) {
    constexpr std::size_t longest = 240; // bytes; file systems take 255
    std::u32string name;
    for (const char32_t point : code_points(filled(design.file, variables)))
        name += unfit_for_files(point) ? U'_' : point;
    while (utf8(name).size() > longest) name.pop_back();
    return utf8(name) + ".xlsx";
}

} // namespace rdlz::report

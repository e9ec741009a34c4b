#include "desk/collect/layout.hpp"

#include "core/hash.hpp"
#include "core/text.hpp"
#include "store/history/changes.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace rdlz::desk {

namespace {

constexpr std::string_view mark_word = "rdlz-collect";
constexpr std::string_view a_day = "写成 2024-11-05";
constexpr std::string_view several = "可选一人；多人的，用顿号隔开";

constexpr std::array visit_columns{SheetColumn{"code", "登记编号", 22},
                                   SheetColumn{"received_on", "接待日期", 12, true, a_day},
                                   SheetColumn{"channel", "接待方式", 12, true},
                                   SheetColumn{"place", "接待地点", 14},
                                   SheetColumn{"deputies", "接待代表", 14, false, several},
                                   SheetColumn{"recorder", "记录人", 10},
                                   SheetColumn{"raised_by", "提出主体", 10, true},
                                   SheetColumn{"name", "反映人姓名", 12},
                                   SheetColumn{"sex", "性别", 6},
                                   SheetColumn{"home", "单位或住址", 18},
                                   SheetColumn{"phone", "反映人电话", 14},
                                   SheetColumn{"anonymous", "匿名", 6},
                                   SheetColumn{"confidential", "要求保密", 10},
                                   SheetColumn{"heads", "到场人数", 10},
                                   SheetColumn{"signers", "联名人数", 10},
                                   SheetColumn{"note", "备注", 16}};

constexpr std::array opinion_columns{SheetColumn{"opinion_code", "意见编号", 22},
                                     SheetColumn{"code", "登记编号", 22, true, "选“接待登记”表里那一次接待的编号"},
                                     SheetColumn{"content", "反映问题", 36, true, "照反映人的原话写"},
                                     SheetColumn{"appeal", "诉求", 20},
                                     SheetColumn{"category", "问题类别", 12},
                                     SheetColumn{"nature", "性质", 10, true},
                                     SheetColumn{"outcome", "处理方式", 16, true},
                                     SheetColumn{"answer", "当场答复情况", 18},
                                     SheetColumn{"sent_to", "告知去向", 14, false, "不属受理范围的，告知到哪里反映"},
                                     SheetColumn{"proposed", "拟办意见", 18},
                                     SheetColumn{"department", "转（交）办单位", 18},
                                     SheetColumn{"referred_on", "转（交）办日期", 12, false, a_day},
                                     SheetColumn{"result", "办理结果", 24},
                                     SheetColumn{"resolved", "是否解决", 10},
                                     SheetColumn{"closed_on", "办结日期", 12, false, a_day},
                                     SheetColumn{"fed_back_on", "反馈日期", 12, false, a_day},
                                     SheetColumn{"feedback_method", "反馈方式", 10},
                                     SheetColumn{"feedback_by", "反馈责任人", 12},
                                     SheetColumn{"rating", "群众评价", 10}};

constexpr std::array activity_columns{SheetColumn{"code", "活动编号", 22},
                                      SheetColumn{"type", "活动类型", 18, true},
                                      SheetColumn{"title", "活动内容", 30, true},
                                      SheetColumn{"starts_on", "日期", 12, true, a_day},
                                      SheetColumn{"ends_on", "结束日期", 12, false, "只有一天的不填"},
                                      SheetColumn{"place", "地点", 14},
                                      SheetColumn{"half_days", "半天数", 8, false, "半天填 1，一天填 2"},
                                      SheetColumn{"outside", "群众人次", 10},
                                      SheetColumn{"outside_note", "其他参加人员", 16},
                                      SheetColumn{"cancelled", "未开展", 8},
                                      SheetColumn{"cancel_reason", "未开展原因", 14}};

constexpr std::array online_columns{SheetColumn{"code", "登记编号", 22},
                                    SheetColumn{"received_on", "接待日期", 12, true, a_day},
                                    SheetColumn{"channel", "接待方式", 14, true},
                                    SheetColumn{"place", "接待地点", 20, false, "群名称"},
                                    SheetColumn{"deputies", "接待代表", 14, false, several},
                                    SheetColumn{"name", "反映人姓名", 12},
                                    SheetColumn{"phone", "反映人电话", 14},
                                    SheetColumn{"content", "反映问题", 36, true, "照反映人的原话写"},
                                    SheetColumn{"appeal", "诉求", 20},
                                    SheetColumn{"category", "问题类别", 12},
                                    SheetColumn{"nature", "性质", 10, true},
                                    SheetColumn{"outcome", "处理方式", 16, true},
                                    SheetColumn{"answer", "当场答复情况", 18},
                                    SheetColumn{"sent_to", "告知去向", 14},
                                    SheetColumn{"proposed", "拟办意见", 18},
                                    SheetColumn{"result", "办理结果", 24},
                                    SheetColumn{"resolved", "是否解决", 10},
                                    SheetColumn{"fed_back_on", "反馈日期", 12, false, a_day},
                                    SheetColumn{"feedback_method", "反馈方式", 10},
                                    SheetColumn{"rating", "群众评价", 10}};

constexpr std::array change_columns{SheetColumn{"code", "变动编号", 22}, SheetColumn{"deputy", "代表", 14, true},
                                    SheetColumn{"kind", "变动情况", 16, true},
                                    SheetColumn{"on", "日期", 12, true, a_day},
                                    SheetColumn{"words", "说明", 40, false, "新单位、新号码、文件号等"}};

constexpr std::array<SheetDesign, 5> designs{{{SheetKind::visits, "接待登记", 'J', 60, visit_columns},
                                              {SheetKind::opinions, "意见建议", 'Y', 100, opinion_columns},
                                              {SheetKind::activities, "活动及签到", 'H', 12, activity_columns},
                                              {SheetKind::online, "线上群", 'X', 60, online_columns},
                                              {SheetKind::changes, "变动情况", 'B', 20, change_columns}}};

std::optional<int> number_after(const std::string& text, char letter) {
    int number = -1;
    if (text.size() < 2 || text[0] != letter) return {};
    const auto* last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(text.data() + 1, last, number);
    return problem == std::errc() && end == last && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

std::string SheetMark::str() const {
    return fmt::format("{} {} {} {} v{} r{}", mark_word, store, station, month.str(), version, round);
}

std::optional<SheetMark> SheetMark::parse(std::string_view text) {
    const auto parts = split(text, " ");
    if (parts.size() != 6 || parts[0] != mark_word) return {};
    const auto month = Month::parse(parts[3]);
    const auto version = number_after(parts[4], 'v');
    const auto round = number_after(parts[5], 'r');
    if (!month || !version || !round) return {};
    return SheetMark{parts[1], parts[2], *month, *version, *round};
}

std::string store_mark(const Store& store) {
    const auto founded = change_set(store, 1);
    return short_print(sha256(founded ? founded->at.iso() + founded->actor : std::string()));
}

std::string cell_print(const std::string& cell) { return cell.empty() ? std::string() : short_print(sha256(cell)); }

std::string open_text(const OpenCells& cells) {
    std::vector<std::string> words;
    for (const auto& [column, print] : cells)
        words.push_back(print.empty() ? column : fmt::format("{}={}", column, print));
    return joined(words, " ");
}

OpenCells read_open(std::string_view text) {
    OpenCells cells;
    for (const auto& word : split(text, " ")) {
        const auto equals = std::min(word.find('='), word.size());
        cells[word.substr(0, equals)] = word.substr(std::min(equals + 1, word.size()));
    }
    return cells;
}

std::string collection_code(const std::string& station, Month month) { return station + "-" + month.str(); }

std::string SheetDesign::row_key(const std::string& collection, int row) const {
    return fmt::format("{}-{}{:02}", collection, letter, row);
}

std::span<const SheetDesign, 5> sheet_designs() { return designs; }
const SheetDesign& sheet_design(SheetKind kind) { return designs.at(static_cast<std::size_t>(kind)); }

} // namespace rdlz::desk

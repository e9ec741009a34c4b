#include "report/name_order.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <array>
#include <unicode/ucol.h>
#include <unicode/ustring.h>
#include <vector>

namespace rdlz::report {

namespace {

/// A surname and characters that read as it does; the collation knows only each character's commonest reading.
struct Reading {
    std::u32string_view surname;
    std::u32string_view reads_as;
};

constexpr std::array readings{
    Reading{U"尉迟", U"玉迟"}, Reading{U"万俟", U"莫其"}, Reading{U"单于", U"缠于"}, Reading{U"长孙", U"掌孙"},
    Reading{U"澹台", U"谈台"}, Reading{U"令狐", U"灵狐"}, Reading{U"单", U"善"},     Reading{U"曾", U"增"},
    Reading{U"仇", U"求"},     Reading{U"解", U"谢"},     Reading{U"查", U"渣"},     Reading{U"翟", U"宅"},
    Reading{U"区", U"欧"},     Reading{U"盖", U"舸"},     Reading{U"葛", U"舸"},     Reading{U"任", U"仁"},
    Reading{U"华", U"化"},     Reading{U"朴", U"瓢"},     Reading{U"乐", U"月"},     Reading{U"员", U"运"},
    Reading{U"秘", U"必"},     Reading{U"洗", U"显"},     Reading{U"折", U"舌"},     Reading{U"黑", U"贺"},
    Reading{U"盛", U"胜"},     Reading{U"缪", U"妙"},     Reading{U"能", U"耐"},     Reading{U"燕", U"烟"},
    Reading{U"召", U"邵"},     Reading{U"隗", U"伟"},     Reading{U"郗", U"西"},     Reading{U"过", U"锅"},
    Reading{U"晟", U"成"},     Reading{U"句", U"勾"},     Reading{U"逄", U"庞"},     Reading{U"种", U"虫"},
    Reading{U"谌", U"陈"},     Reading{U"祭", U"债"},     Reading{U"柏", U"百"},     Reading{U"贲", U"奔"},
    Reading{U"薄", U"博"},     Reading{U"卜", U"补"},     Reading{U"晁", U"潮"},     Reading{U"褚", U"楚"},
    Reading{U"都", U"督"},     Reading{U"费", U"沸"},     Reading{U"干", U"甘"},     Reading{U"阚", U"看"},
    Reading{U"乜", U"聂"},     Reading{U"宓", U"密"},     Reading{U"粘", U"年"},     Reading{U"覃", U"秦"},
    Reading{U"瞿", U"渠"},     Reading{U"撒", U"洒"},     Reading{U"莘", U"申"},     Reading{U"沈", U"审"},
    Reading{U"眭", U"虽"},     Reading{U"相", U"向"},     Reading{U"於", U"淤"},     Reading{U"占", U"沾"},
    Reading{U"訾", U"资"},     Reading{U"曲", U"屈"},     Reading{U"尉", U"卫"},     Reading{U"么", U"腰"},
    Reading{U"隽", U"眷"},     Reading{U"角", U"绝"},     Reading{U"叶", U"夜"},     Reading{U"殷", U"音"},
    Reading{U"应", U"英"},     Reading{U"观", U"贯"}};

/// The surname as the table has it; otherwise the first character stands for it.
Reading reading_of(std::u32string_view name) {
    for (const auto& reading : readings)
        if (name.starts_with(reading.surname)) return reading;
    return {name.substr(0, 1), name.substr(0, 1)};
}

std::vector<UChar> units(std::u32string_view text) {
    std::vector<UChar> out;
    for (const char32_t point : text) {
        if (point > 0xFFFF) out.push_back(U16_LEAD(point));
        out.push_back(static_cast<UChar>(point > 0xFFFF ? U16_TRAIL(point) : point));
    }
    return out;
}

} // namespace

struct NameOrder::Collator {
    UCollator* open = nullptr;

    Collator() {
        UErrorCode status = U_ZERO_ERROR;
        open = ucol_open("zh-u-co-pinyin", &status);
        if (U_FAILURE(status)) throw Error(Status::bug, say("cannot put names in order: {}", u_errorName(status)));
    }
    ~Collator() { ucol_close(open); }
    Collator(const Collator&) = delete;
    Collator& operator=(const Collator&) = delete;

    /// Ends in a zero byte, so that a shorter text comes before a longer one.
    std::string key(std::u32string_view text) const {
        const auto from = units(text);
        const auto size = static_cast<int32_t>(from.size());
        std::vector<uint8_t> out(static_cast<std::size_t>(ucol_getSortKey(open, from.data(), size, nullptr, 0)));
        ucol_getSortKey(open, from.data(), size, out.data(), static_cast<int32_t>(out.size()));
        return {out.begin(), out.end()};
    }
};

NameOrder::NameOrder() : collator_(std::make_unique<Collator>()) {}
NameOrder::~NameOrder() = default;

std::string NameOrder::key(std::string_view name) const {
    const auto points = code_points(name);
    const auto surname = reading_of(points);
    const auto given = std::u32string_view(points).substr(surname.surname.size());
    // sounds first; then the surname itself, so that 单 and 善 do not mix; then the rest; then the very bytes
    return collator_->key(surname.reads_as) + collator_->key(surname.surname) + collator_->key(given) +
           std::string(name);
}

} // namespace rdlz::report

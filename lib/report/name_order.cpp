#include "report/name_order.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
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

/// The strokes of common surnames, each by its kind: 横1 竖2 撇3 点4 折5. The collation knows how many strokes a
/// character has and not in which order they come; what is not listed here comes after those of the same number.
struct Strokes {
    char32_t character;
    std::string_view kinds;
};

constexpr std::array strokes{Strokes{U'丁', "12"},
                             Strokes{U'卜', "24"},
                             Strokes{U'于', "112"},
                             Strokes{U'万', "153"},
                             Strokes{U'马', "551"},
                             Strokes{U'王', "1121"},
                             Strokes{U'韦', "1152"},
                             Strokes{U'尤', "1354"},
                             Strokes{U'车', "1512"},
                             Strokes{U'牛', "3112"},
                             Strokes{U'毛', "3115"},
                             Strokes{U'仇', "3235"},
                             Strokes{U'卞', "4124"},
                             Strokes{U'文', "4134"},
                             Strokes{U'方', "4153"},
                             Strokes{U'计', "4512"},
                             Strokes{U'尹', "5113"},
                             Strokes{U'孔', "5215"},
                             Strokes{U'邓', "5452"},
                             Strokes{U'甘', "12211"},
                             Strokes{U'古', "12251"},
                             Strokes{U'左', "13121"},
                             Strokes{U'石', "13251"},
                             Strokes{U'龙', "13534"},
                             Strokes{U'卢', "21513"},
                             Strokes{U'叶', "25112"},
                             Strokes{U'申', "25112"},
                             Strokes{U'田', "25121"},
                             Strokes{U'史', "25134"},
                             Strokes{U'冉', "25211"},
                             Strokes{U'丘', "32121"},
                             Strokes{U'付', "32124"},
                             Strokes{U'白', "32511"},
                             Strokes{U'包', "35515"},
                             Strokes{U'冯', "41551"},
                             Strokes{U'兰', "43111"},
                             Strokes{U'宁', "44512"},
                             Strokes{U'司', "51251"},
                             Strokes{U'皮', "53254"},
                             Strokes{U'成', "135534"},
                             Strokes{U'毕', "153512"},
                             Strokes{U'吕', "251251"},
                             Strokes{U'朱', "311234"},
                             Strokes{U'乔', "313432"},
                             Strokes{U'伍', "321215"},
                             Strokes{U'任', "323121"},
                             Strokes{U'华', "323512"},
                             Strokes{U'向', "325251"},
                             Strokes{U'刘', "413422"},
                             Strokes{U'齐', "413432"},
                             Strokes{U'闫', "425111"},
                             Strokes{U'关', "431134"},
                             Strokes{U'米', "431234"},
                             Strokes{U'江', "441121"},
                             Strokes{U'池', "441525"},
                             Strokes{U'汤', "441533"},
                             Strokes{U'安', "445531"},
                             Strokes{U'祁', "452452"},
                             Strokes{U'许', "453112"},
                             Strokes{U'农', "453534"},
                             Strokes{U'阮', "521135"},
                             Strokes{U'孙', "521234"},
                             Strokes{U'麦', "1121354"},
                             Strokes{U'花', "1223235"},
                             Strokes{U'严', "1224313"},
                             Strokes{U'苏', "1225344"},
                             Strokes{U'杜', "1234121"},
                             Strokes{U'李', "1234521"},
                             Strokes{U'杨', "1234533"},
                             Strokes{U'肖', "2432511"},
                             Strokes{U'吴', "2511134"},
                             Strokes{U'邱', "3212152"},
                             Strokes{U'何', "3212512"},
                             Strokes{U'余', "3411234"},
                             Strokes{U'谷', "3434251"},
                             Strokes{U'邹', "3551152"},
                             Strokes{U'应', "4134431"},
                             Strokes{U'辛', "4143112"},
                             Strokes{U'汪', "4411121"},
                             Strokes{U'沈', "4414535"},
                             Strokes{U'宋', "4441234"},
                             Strokes{U'张', "5153154"},
                             Strokes{U'陆', "5211252"},
                             Strokes{U'陈', "5215234"},
                             Strokes{U'邵', "5325152"},
                             Strokes{U'武', "11212154"},
                             Strokes{U'苗', "12225121"},
                             Strokes{U'范', "12244155"},
                             Strokes{U'林', "12341234"},
                             Strokes{U'欧', "13453534"},
                             Strokes{U'尚', "24325251"},
                             Strokes{U'易', "25113533"},
                             Strokes{U'罗', "25221354"},
                             Strokes{U'季', "31234521"},
                             Strokes{U'岳', "32121252"},
                             Strokes{U'金', "34112431"},
                             Strokes{U'周', "35121251"},
                             Strokes{U'庞', "41313534"},
                             Strokes{U'郑', "43113452"},
                             Strokes{U'单', "43251112"},
                             Strokes{U'孟', "52125221"},
                             Strokes{U'赵', "121213434"},
                             Strokes{U'郝', "121323452"},
                             Strokes{U'胡', "122513511"},
                             Strokes{U'柯', "123412512"},
                             Strokes{U'查', "123425111"},
                             Strokes{U'柳', "123435352"},
                             Strokes{U'钟', "311152512"},
                             Strokes{U'段', "321113554"},
                             Strokes{U'侯', "325113134"},
                             Strokes{U'俞', "341251122"},
                             Strokes{U'施', "415331525"},
                             Strokes{U'姜', "431113531"},
                             Strokes{U'洪', "441122134"},
                             Strokes{U'祝', "452425135"},
                             Strokes{U'姚', "531341534"},
                             Strokes{U'贺', "532512534"},
                             Strokes{U'骆', "551354251"},
                             Strokes{U'秦', "1113431234"},
                             Strokes{U'班', "1121431121"},
                             Strokes{U'袁', "1212513534"},
                             Strokes{U'莫', "1222511134"},
                             Strokes{U'桂', "1234121121"},
                             Strokes{U'贾', "1252212534"},
                             Strokes{U'夏', "1325111354"},
                             Strokes{U'顾', "1355132534"},
                             Strokes{U'钱', "3111511534"},
                             Strokes{U'徐', "3323411234"},
                             Strokes{U'高', "4125125251"},
                             Strokes{U'郭', "4125152152"},
                             Strokes{U'唐', "4135112251"},
                             Strokes{U'陶', "5235311252"},
                             Strokes{U'黄', "12212512134"},
                             Strokes{U'曹', "12512212511"},
                             Strokes{U'龚', "13534122134"},
                             Strokes{U'常', "24345251252"},
                             Strokes{U'崔', "25232411121"},
                             Strokes{U'康', "41351124134"},
                             Strokes{U'梁', "44153441234"},
                             Strokes{U'彭', "121251431333"},
                             Strokes{U'董', "122312511211"},
                             Strokes{U'蒋', "122412354124"},
                             Strokes{U'韩', "122511121152"},
                             Strokes{U'覃', "125221251112"},
                             Strokes{U'程', "312342511121"},
                             Strokes{U'鲁', "352512112511"},
                             Strokes{U'曾', "432524312511"},
                             Strokes{U'温', "441251125221"},
                             Strokes{U'谢', "453251113124"},
                             Strokes{U'蓝', "1222231425221"},
                             Strokes{U'蒙', "1224511353334"},
                             Strokes{U'赖', "1251234352534"},
                             Strokes{U'雷', "1452444425121"},
                             Strokes{U'蔡', "12235445411234"},
                             Strokes{U'廖', "41354154134333"},
                             Strokes{U'谭', "45125221251112"},
                             Strokes{U'潘', "441343123425121"},
                             Strokes{U'魏', "31234531325113554"}};

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

    explicit Collator(By by) {
        UErrorCode status = U_ZERO_ERROR;
        open = ucol_open(by == By::sound ? "zh-u-co-pinyin" : "zh-u-co-stroke", &status);
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
    /// In the collation by strokes, characters of n strokes begin where this mark and the Braille pattern n stand.
    char strokes_of(char32_t character) const {
        constexpr char32_t mark = 0xFDD0;
        constexpr char32_t braille = 0x2800;
        constexpr char most = 48;
        const auto own = key(std::u32string(1, character));
        char count = 0;
        while (count < most && key(std::u32string{mark, braille + static_cast<char32_t>(count) + 1}) <= own) ++count;
        return count;
    }
    /// The number of strokes, their kinds where they are known, the collation's own place where not.
    std::string stroke_key(char32_t character) const {
        const auto* known = std::find_if(strokes.begin(), strokes.end(),
                                         [character](const Strokes& each) { return each.character == character; });
        if (known != strokes.end()) return static_cast<char>(known->kinds.size()) + std::string(known->kinds);
        return strokes_of(character) + ("9" + key(std::u32string(1, character)));
    }
};

NameOrder::NameOrder(By by) : by_(by), collator_(std::make_unique<Collator>(by)) {}
NameOrder::~NameOrder() = default;

std::string NameOrder::key(std::string_view name) const {
    const auto points = code_points(name);
    if (by_ == By::strokes) {
        // 高富 comes before 高大富: after the first character the shorter name is the first
        std::string text;
        for (std::size_t i = 0; i < points.size(); ++i) {
            text += collator_->stroke_key(points[i]);
            if (i == 0) text += static_cast<char>(std::min<std::size_t>(points.size(), 100));
        }
        return text + std::string(name);
    }
    const auto surname = reading_of(points);
    const auto given = std::u32string_view(points).substr(surname.surname.size());
    // sounds first; then the surname itself, so that 单 and 善 do not mix; then the rest; then the very bytes
    return collator_->key(surname.reads_as) + collator_->key(surname.surname) + collator_->key(given) +
           std::string(name);
}

} // namespace rdlz::report

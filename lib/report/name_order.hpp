#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace rdlz::report {

/// Puts Chinese names in order. By sound (音序): surname first, then the rest; surnames read in a way of their own
/// (单 shàn, 仇 qiú, 尉迟 yùchí) are put where they are read. By strokes (姓氏笔画): character by character, by the
/// number of strokes, then by their kinds 横竖撇点折 from the first on; a shorter name comes before a longer one that
/// begins with it. Opening one costs some 20 ms; make one only where names are put in order.
class NameOrder {
public:
    enum class By { sound, strokes };
    explicit NameOrder(By by = By::sound);
    ~NameOrder();
    NameOrder(const NameOrder&) = delete;
    NameOrder& operator=(const NameOrder&) = delete;

    /// Bytes that compare as the names stand; equal only for equal names.
    std::string key(std::string_view name) const;
    bool before(std::string_view left, std::string_view right) const { return key(left) < key(right); }

private:
    struct Collator;
    By by_;
    std::unique_ptr<Collator> collator_;
};

} // namespace rdlz::report

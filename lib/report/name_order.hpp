#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace rdlz::report {

/// Puts Chinese names in the order of their pinyin (音序): surname first, then the rest. Surnames read in a way of
/// their own (单 shàn, 仇 qiú, 尉迟 yùchí) are put where they are read. Opening one costs some 20 ms; make one only
/// where names are put in order.
class NameOrder {
public:
    NameOrder();
    ~NameOrder();
    NameOrder(const NameOrder&) = delete;
    NameOrder& operator=(const NameOrder&) = delete;

    /// Bytes that compare as the names stand; equal only for equal names.
    std::string key(std::string_view name) const;
    bool before(std::string_view left, std::string_view right) const { return key(left) < key(right); }

private:
    struct Collator;
    std::unique_ptr<Collator> collator_;
};

} // namespace rdlz::report

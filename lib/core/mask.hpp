#pragma once

#include <string>
#include <string_view>

namespace rdlz {

/// 张* · 张*三 · 欧阳*三; from five characters on, or with a middle dot, only the first is kept.
std::string masked_name(std::string_view name);
/// 138****5678 · 0774-****456; anything else is starred but for its last three.
std::string masked_phone(std::string_view phone);
/// Down to the village or community (村, 社区, 街道, 镇 …); the rest is cut off and starred.
std::string masked_address(std::string_view address);
/// Free text with every mobile number, landline with its area, 15- or 18-digit number and each of the given names
/// starred out; numbers in groups too (138 0000 1111).
std::string masked_text(std::string_view text, std::string_view name = {});

/// Free text with each place where a word stands starred out wholly: nobody can tell whose name it was, or how long.
std::string hidden_in(std::string_view text, std::string_view word);

} // namespace rdlz

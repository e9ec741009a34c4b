#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// The encodings a file of text may be in. GB18030 also stands for GBK and GB2312, its subsets.
enum class Encoding { utf8, gb18030, utf16le, utf16be, big5, shift_jis };

/// As people write it: UTF-8, GB18030 …
std::string_view name(Encoding encoding);
/// As glibc's iconv knows it. Never GBK or CP936: they lack characters of names.
const char* iconv_name(Encoding encoding);
/// From --encoding: any spelling in use, or nothing.
std::optional<Encoding> encoding_named(std::string_view text);

/// Which encoding a file is in, why, and how many bytes of mark (BOM) stand before the text.
struct Decided {
    Encoding encoding = Encoding::utf8;
    std::size_t mark_bytes = 0;
    std::string why; ///< for people: "byte-order mark"
};

/// What the bytes of a file allow it to be in.
struct Verdict {
    std::vector<Decided> readings;      ///< the likeliest first; of several only known headings may choose
    std::optional<Encoding> looks_like; ///< Big5 or Shift-JIS, which are read only when named by a person
};

/// Byte-order mark, then strict UTF-8, then the zero bytes of UTF-16, then strict GB18030; or the one named.
/// Reads the whole file in pieces. Throws Error (bad_input) naming the byte and its line where nothing fits, or where
/// the file is empty.
Verdict judge_encoding(const std::filesystem::path& file, const std::optional<Encoding>& named);

} // namespace rdlz::tables

#include "tables/csv/likeness.hpp"

namespace rdlz::tables {

namespace {

using Byte = unsigned char;

bool between(Byte byte, int first, int last) { return first <= byte && byte <= last; }

/// GB 2312: rows 1–3 are signs, rows 16–55 the 3,755 everyday characters.
bool everyday_gb(Byte lead, Byte trail) {
    return trail >= 0xA1 && (between(lead, 0xA1, 0xA3) || between(lead, 0xB0, 0xD7));
}

/// Big5: A1–A3 are signs, A4–C6 the 5,401 everyday characters.
bool everyday_big5(Byte lead, Byte) { return between(lead, 0xA1, 0xC6); }

/// JIS X 0208: 81 are signs, 82–83 letters and kana, 88–98 the 2,965 everyday characters.
bool everyday_jis(Byte lead, Byte) { return between(lead, 0x81, 0x83) || between(lead, 0x88, 0x98); }

bool is_everyday(Encoding encoding, Byte lead, Byte trail) {
    if (encoding == Encoding::big5) return everyday_big5(lead, trail);
    if (encoding == Encoding::shift_jis) return everyday_jis(lead, trail);
    return everyday_gb(lead, trail);
}

/// Half-width katakana are single bytes; no roster of ours holds any.
bool is_single(Encoding encoding, Byte byte) {
    return byte < 0x80 || (encoding == Encoding::shift_jis && between(byte, 0xA1, 0xDF));
}

} // namespace

double likeness(std::string_view bytes, Encoding encoding) {
    std::size_t all = 0;
    std::size_t everyday = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<Byte>(bytes[i]);
        if (lead < 0x80) continue;
        ++all;
        if (is_single(encoding, lead)) continue;
        if (is_everyday(encoding, lead, static_cast<Byte>(bytes[++i]))) ++everyday;
    }
    return all == 0 ? 1 : static_cast<double>(everyday) / static_cast<double>(all);
}

} // namespace rdlz::tables

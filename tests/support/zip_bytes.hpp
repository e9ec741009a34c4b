#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rdlz::test {

inline std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const unsigned char byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

/// One member as it stands in a zip: a test may lie about every part of it.
struct ZipMember {
    std::string name;
    std::string packed;
    std::uint32_t size = 0;
    std::uint32_t crc = 0;
    std::uint16_t method = 0; ///< 0 stored, 8 deflated
    std::uint16_t flags = 0;
};

inline ZipMember stored(std::string name, const std::string& text) {
    return {std::move(name), text, static_cast<std::uint32_t>(text.size()), crc32(text)};
}

inline std::string little(std::uint32_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
    return out;
}

/// The fields that a member's own header and its line in the directory share.
inline std::string shared_fields(const ZipMember& member) {
    return little(20, 2) + little(member.flags, 2) + little(member.method, 2) + little(0x00210000, 4) +
           little(member.crc, 4) + little(static_cast<std::uint32_t>(member.packed.size()), 4) +
           little(member.size, 4) + little(static_cast<std::uint32_t>(member.name.size()), 2) + little(0, 2);
}

/// A zip file made by hand, so that broken ones can be made as easily as whole ones.
inline std::string zip_bytes(const std::vector<ZipMember>& members) {
    std::string out;
    std::string directory;
    for (const auto& member : members) {
        directory += "PK\1\2" + little(20, 2) + shared_fields(member) + std::string(10, '\0') +
                     little(static_cast<std::uint32_t>(out.size()), 4) + member.name;
        out += "PK\3\4" + shared_fields(member) + member.name + member.packed;
    }
    const auto count = static_cast<std::uint32_t>(members.size());
    return out + directory + "PK\5\6" + std::string(4, '\0') + little(count, 2) + little(count, 2) +
           little(static_cast<std::uint32_t>(directory.size()), 4) + little(static_cast<std::uint32_t>(out.size()), 4) +
           std::string(2, '\0');
}

/// Deflate's fixed code for 'a' and then `copies` times "258 bytes again": the densest honest stream there is.
inline std::string deflated_run(int copies) {
    std::string bits = "110"; // last block, fixed codes (method 01, low bit first)
    bits += "10010001";       // literal 'a'
    for (int i = 0; i < copies; ++i) bits += "1100010100000";
    bits += "0000000"; // end of block
    std::string out((bits.size() + 7) / 8, '\0');
    for (std::size_t i = 0; i < bits.size(); ++i)
        if (bits[i] == '1') out[i / 8] = static_cast<char>(out[i / 8] | 1 << (i % 8));
    return out;
}

} // namespace rdlz::test

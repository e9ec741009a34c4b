#pragma once

#include "tables/csv/encoding.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace rdlz::tables {

/// Turns bytes of one encoding into UTF-8, piece by piece; a character may lie across two pieces.
class Decoder {
public:
    explicit Decoder(Encoding encoding);
    ~Decoder();
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Appends what the bytes say; false where they say nothing in this encoding (at `offset()`).
    bool decode(std::string_view bytes, std::string& out);
    /// False where the last character was cut in half.
    bool finished() const { return kept_.empty(); }
    std::uint64_t offset() const { return offset_; } ///< bytes understood so far

private:
    std::size_t convert(std::string_view bytes, std::string& out);
    void* descriptor_;
    std::string kept_;
    std::uint64_t offset_ = 0;
    bool broken_ = false;
};

/// The bytes of a file, in pieces of an even size.
class Pieces {
public:
    explicit Pieces(const std::filesystem::path& file);
    bool next(std::string_view& piece);

private:
    std::ifstream in_;
    std::string buffer_;
};

/// The text of a file whose encoding is decided, as UTF-8 in pieces, without its byte-order mark.
class Source {
public:
    Source(const std::filesystem::path& file, const Decided& decided);
    /// Appends the next piece; false at the end.
    bool append_to(std::string& text);

private:
    Pieces pieces_;
    Decoder decoder_;
    bool decodes_;
    std::size_t mark_left_;
};

} // namespace rdlz::tables

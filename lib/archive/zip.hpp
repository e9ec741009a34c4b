#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::archive {

/// How much a zip file may ask of us before it is taken for a bomb. Sizes in bytes.
struct Limits {
    std::size_t members = 10'000;
    std::uint64_t size = std::uint64_t{1} << 30U;        ///< inflated, all members together
    std::uint64_t ratio = 200;                           ///< inflated to packed, of one member …
    std::uint64_t ratio_free = std::uint64_t{16} << 20U; ///< … looked at beyond this many inflated bytes
};

/// One file inside a zip, as its directory declares it.
struct Member {
    std::string name;
    std::uint64_t packed_size = 0;
    std::uint64_t size = 0;
};

/// A zip file opened for reading. Every failure is Error (bad_input) naming the file: not a zip, too many members,
/// too large, encrypted, cut short, a checksum that does not match.
class Zip {
public:
    explicit Zip(std::filesystem::path file, Limits limits = {});

    const std::vector<Member>& members() const { return members_; }
    bool has(std::string_view name) const;
    /// Hands the inflated bytes over piece by piece; has checked size and CRC when it returns.
    using Sink = std::function<void(std::string_view piece)>;
    void read(std::string_view name, const Sink& sink);
    /// A whole member, for small ones.
    std::string text(std::string_view name);

private:
    friend class Unpacking;
    using Handle = std::unique_ptr<void, int (*)(void*)>;
    [[noreturn]] void refuse(const std::string& why) const;
    void list();
    void add_current();
    const Member& member(std::string_view name) const;

    std::filesystem::path file_;
    Limits limits_;
    Handle handle_;
    std::vector<Member> members_;
    std::uint64_t declared_ = 0;
};

/// One member being unpacked, piece by piece as it is asked for. A zip unpacks one member at a time, and outlives it.
class Unpacking {
public:
    Unpacking(Zip& zip, std::string_view name);
    ~Unpacking();
    Unpacking(const Unpacking&) = delete;
    Unpacking& operator=(const Unpacking&) = delete;
    /// The next bytes, which hold until the next call; false at the end, when size and CRC have been checked.
    bool next(std::string_view& piece);

private:
    void finish();
    Zip& zip_;
    Member member_;
    std::string buffer_;
    std::uint64_t inflated_ = 0;
    bool open_ = true;
};

} // namespace rdlz::archive

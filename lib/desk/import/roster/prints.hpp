#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace rdlz::desk {

/// A text, or several under a kind, as a number of four bytes. Two texts may come to the same.
class Print {
public:
    explicit Print(std::string_view text) : Print(0, text) {}
    Print(unsigned kind, std::string_view text) : Print(kind, 0, text) {}
    /// `who` is the hash of a text that goes with more than one of these.
    Print(unsigned kind, std::size_t who, std::string_view what)
        : number_(static_cast<std::uint32_t>(
              ((std::hash<std::string_view>()(what) ^ (who + kind)) * 0x9E3779B97F4A7C15U) >> 32U)) {}
    std::uint32_t number() const { return number_; }

private:
    std::uint32_t number_;
};

/// Which records may bear a text: short prints in memory, so that a million lines ask the store only about records that
/// fit. A few of those named may not bear it after all; who asks looks. Rows past 2^32 are not told apart.
class Prints {
public:
    void add(Print print, std::int64_t record);
    /// Each once, in the order of their rows.
    std::vector<std::int64_t> of(Print print) const;
    /// Soon to be asked for or added. The place of a print among many millions is far from all others: several are
    /// fetched in the time of one.
    void expect(Print print) const {
        if (!shelves_.empty()) __builtin_prefetch(&shelves_[place_of(print.number())]);
    }

private:
    struct Slot {
        std::uint32_t print = 0;
        std::uint32_t record = 0; ///< 0: free
    };
    /// What the processor fetches at a time, filled from the first; what finds it full stands on the next with room.
    struct alignas(64) Shelf {
        std::array<Slot, 8> slots;
    };
    std::size_t place_of(std::uint32_t print) const { return print & (shelves_.size() - 1); }
    void place(Slot slot);
    void grow();
    std::vector<Shelf> shelves_; ///< a power of two of them, at most three quarters used
    std::size_t used_ = 0;       ///< slots
};

} // namespace rdlz::desk

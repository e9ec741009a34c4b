#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rdlz::desk {

/// Which records may bear a text: short prints in memory, so that a million lines ask the store only about records that
/// fit. A few of those named may not bear it after all; who asks looks. Rows past 2^32 are not told apart.
class Prints {
public:
    void add(std::string_view text, std::int64_t record);
    /// Each once, in the order of their rows.
    std::vector<std::int64_t> of(std::string_view text) const;

private:
    struct Slot {
        std::uint32_t print = 0;
        std::uint32_t record = 0; ///< 0: free
    };
    void place(Slot slot);
    void grow();
    std::vector<Slot> slots_; ///< a power of two of them, at most three quarters used
    std::size_t used_ = 0;
};

} // namespace rdlz::desk

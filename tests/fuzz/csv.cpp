// Text tables: the first byte says what a person says of the file, the rest is the file.

#include "read_table.hpp"
#include "scratch_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace rdlz;
    if (size == 0) return 0;
    auto options = fuzz::options();
    const auto said = data[0] - ' ';
    if (said > 0 && said <= 6) options.said.encoding = static_cast<tables::Encoding>(said - 1);
    if (data[0] == 'f') options.said.fill_down = {"代表团"};
    options.needs_headings = data[0] != 'n';
    fuzz::read_all(fuzz::file_of(fuzz::text_of(data + 1, size - 1), ".csv"), options);
    return 0;
}

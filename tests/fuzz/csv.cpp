// Text tables: the first byte says what a person says of the file, the rest is the file.

#include "read_table.hpp"
#include "scratch_file.hpp"
#include "tables/csv/raw.hpp"

namespace {

using namespace rdlz;

/// Refused rows are handed back as the bytes they are: these must be cut where the reader cuts, and nothing may be
/// lost.
void cut_raw(const std::filesystem::path& file, const tables::Options& options, std::string_view bytes) try {
    const auto found = tables::open(file, options).found();
    if (found.workbook || !tables::is_raw(found.encoding.encoding)) return;
    std::vector<int> expected;
    tables::each_record(file, options, [&](int line, tables::Role, const tables::Cells&) { expected.push_back(line); });
    tables::RawRecords records(file, found.encoding, found.separator);
    std::vector<int> lines;
    std::string all = records.mark();
    while (records.next()) {
        lines.push_back(records.line());
        all += records.bytes() + records.ending();
    }
    if (lines != expected || all != bytes) std::abort();
} catch (const Error&) {
    return; // refused before anything is handed back; read_all has looked at that
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    auto options = fuzz::options();
    const auto said = data[0] - ' ';
    if (said > 0 && said <= 6) options.said.encoding = static_cast<tables::Encoding>(said - 1);
    if (data[0] == 'f') options.said.fill_down = {"代表团"};
    options.needs_headings = data[0] != 'n';
    const auto bytes = fuzz::text_of(data + 1, size - 1);
    const auto file = fuzz::file_of(bytes, ".csv");
    fuzz::read_all(file, options);
    cut_raw(file, options, bytes);
    return 0;
}

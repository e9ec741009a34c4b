#pragma once

#include "desk/collect/reading/filled.hpp"
#include "domain/words.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// What became of a file that came back, or of a station none came from.
enum class Arrival {
    taken,       ///< read into the store
    zero,        ///< read: nothing came in
    known,       ///< says what was read before
    returned,    ///< has problems: to be sent back
    copy,        ///< says the same as another file here
    superseded,  ///< another file here was put right after it
    conflict,    ///< another file here, of the same station, says something else
    wrong_month, ///< of another month
    foreign,     ///< none of this store's sheets
    unreadable,  ///< an old format, a password, half a file
    missing      ///< nothing came from the station, now or before
};

/// One file of those that came back, by its mark, not by its name.
struct ArrivedFile {
    std::filesystem::path file;
    Arrival state = Arrival::taken;
    std::optional<SheetMark> mark;
    std::optional<Filled> filled;
    std::string words; ///< why it is not taken, for people
};

/// The folder in which lies what goes back.
constexpr std::string_view returned_folder = "退改单";

/// What lies in folders, and files named, in the order of their names: files, and folders in the folders. What
/// programs hide and what goes back (退改单) is passed over.
std::vector<std::filesystem::path> files_of(const std::vector<std::string>& places);

/// Looks at every file of folders, and at files named, that may be sheets of a month; in the order of their names.
std::vector<ArrivedFile> arrivals(const Store& store, const std::vector<std::string>& places, Month month);

} // namespace rdlz::desk

namespace rdlz {
template<>
inline constexpr std::array<Word, 11> words<desk::Arrival>{{{"taken", "已收"},
                                                            {"zero", "零报告"},
                                                            {"known", "已收过"},
                                                            {"returned", "退改"},
                                                            {"copy", "重复"},
                                                            {"superseded", "已有改后的"},
                                                            {"conflict", "同站两份不同"},
                                                            {"wrong-month", "交错月份"},
                                                            {"foreign", "不是本库采集表"},
                                                            {"unreadable", "打不开"},
                                                            {"missing", "未交"}}};
} // namespace rdlz

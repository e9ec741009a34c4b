#pragma once

#include "store/store.hpp"
#include "words.hpp"

#include <filesystem>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rdlz::transcript {

struct Outcome {
    std::string printed; ///< standard output and standard error in the order written
    int status = 0;
};

/// A small shell that runs `rdlz` in this process, in a fresh folder with `data` and `samples` in it, at a fixed
/// moment, as the user 张三, in English. Its other commands only prepare and look at files:
///
///     write FILE <<END   cat FILE   cp FROM TO   rm FILE   mkdir FOLDER   ls [FOLDER]   damage FILE (zeros in its
///     middle)   chmod MODE FILE export NAME=VALUE  sqlite3 FILE SQL   hold STORE (another writer begins)   release
///     (and is done)
///
/// and after "|": head -N, tail -N, grep TEXT, wc -l.
class Shell {
public:
    Shell();
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    /// Throws std::runtime_error where the line itself makes no sense.
    Outcome run(const std::string& command, const std::vector<std::string>& typed);

private:
    int call(const Line& line, std::istream& in, std::ostream& out, std::ostream& err);
    int rdlz(const Line& line, std::istream& in, std::ostream& out, std::ostream& err) const;
    int own(const std::vector<std::string>& words, std::istream& in, std::ostream& out);
    void hold(const std::string& store);

    std::filesystem::path folder_;
    std::filesystem::path before_;
    std::map<std::string, std::string> variables_;
    std::optional<Store> held_;
};

} // namespace rdlz::transcript

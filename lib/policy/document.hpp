#pragma once

#include "core/date.hpp"
#include "core/points.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::policy {

/// One node of a TOML text, with the place it was written at. Copies are cheap enough for files people write.
class Node {
public:
    enum class Kind { absent, text, integer, flag, date, list, table };
    Kind kind = Kind::absent;
    int line = 0;
    int column = 0;
    std::string text;        ///< of a text, or a date in ISO form
    std::int64_t number = 0; ///< of an integer
    bool flag = false;
    std::vector<Node> items; ///< of a list
    struct Entry;
    std::vector<Entry> entries; ///< of a table, in the order of the file

    explicit operator bool() const { return kind != Kind::absent; }
    const Node& operator[](std::string_view key) const; ///< an absent node where there is none
    bool is_table() const { return kind == Kind::table; }
};

/// A key and its value. No std::pair: clang refuses one of a type that holds it.
struct Node::Entry {
    std::string first;
    Node second;
};

/// A parsed policy file: its text, its tree, and where things stand in it.
struct Document {
    std::string file; ///< the name to print in problems
    std::string text;
    Node root;
};

/// Parses TOML 1.0. A text that is not TOML gives problems (with line and column) and no tree; floats are refused
/// with the remedy to write points as "1.5" in quotes, because a binary fraction never enters a total.
struct Parsed {
    Document document;
    std::vector<Problem> problems;
};
Parsed parse(std::string file, std::string text);

/// Where a key of a table stands; where it was not written (or no key is meant), where the table begins.
Place place_of(const Document& document, const Node& table, std::string_view key);

/// Reads one table against what is known: collects a problem for each unknown key (nearest known one suggested),
/// each missing one and each of the wrong kind, all in one run.
class Reader {
public:
    Reader(const Document& document, const Node& table, std::vector<Problem>& problems);
    ~Reader(); ///< names the keys nobody asked for
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    std::string text(std::string_view key, std::string fallback);
    std::string need_text(std::string_view key);
    std::int64_t integer(std::string_view key, std::int64_t fallback);
    bool flag(std::string_view key, bool fallback);
    std::optional<Date> date(std::string_view key);
    std::optional<Date> need_date(std::string_view key);
    /// One of a few words, by its place among them.
    std::size_t choice(std::string_view key, const std::vector<std::string>& known, std::size_t fallback);
    /// A whole number or a quoted decimal.
    std::optional<Points> points(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    const Node& table(std::string_view key); ///< absent where there is none
    const Node& list(std::string_view key);
    /// A problem at a key of this table (or at the table itself where the key is empty).
    void problem(std::string_view key, std::string text, std::string remedy);
    /// The same, but one that is taken and told: it refuses nothing.
    void note(std::string_view key, std::string text, std::string remedy);
    bool has(std::string_view key); ///< whether it was written; counts as asking for it
    /// Takes a key as known, for someone else to read.
    void leave(std::string_view key);

private:
    const Node& take(std::string_view key, Node::Kind kind, const char* what);
    Problem at(std::string_view key, std::string text, std::string remedy) const;
    void name_unknown(const std::string& key);
    const Document& document_;
    const Node& table_;
    std::vector<Problem>& problems_;
    std::vector<std::string> asked_;
};

} // namespace rdlz::policy

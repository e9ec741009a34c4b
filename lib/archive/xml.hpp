#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace rdlz::archive {

/// The attributes of one element; the texts live until its start has been told.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    /// By its name without prefix; empty where it is not there.
    std::string_view operator[](std::string_view name) const;

private:
    const char** pairs_;
};

/// What is told of an XML text, in its order. Names come without their prefixes.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0; ///< of one text there may be several
};

/// Reads XML piece by piece. Refuses, with Error (bad_input), what is no XML, a document type (the door of entity
/// bombs), and elements nested deeper than any table needs.
class Xml {
public:
    Xml(std::string named, XmlEvents& events); ///< `named` for refusals: "'roster.xlsx': 'xl/styles.xml'"
    void take(std::string_view piece) { feed(piece, false); }
    void finish() { feed({}, true); }

private:
    struct Handlers;
    friend struct Handlers;
    void feed(std::string_view piece, bool last);
    [[noreturn]] void refuse(const std::string& why) const;

    std::string named_;
    XmlEvents& events_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> parser_;
    std::exception_ptr thrown_; ///< by the events: it must not pass through the C library
    int depth_ = 0;
};

} // namespace rdlz::archive

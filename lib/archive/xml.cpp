#include "archive/xml.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <expat.h>

namespace rdlz::archive {

namespace {

constexpr int deepest = 64;

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

} // namespace

std::string_view Attributes::operator[](std::string_view name) const {
    for (const char** at = pairs_; *at != nullptr; at += 2)
        if (without_prefix(*at) == name) return at[1];
    return {};
}

/// What expat calls, in C.
struct Xml::Handlers {
    /// Nothing may be thrown through expat: what the events throw is kept, and thrown on when expat has stopped.
    template<class Call>
    static void guarded(void* data, Call call) {
        auto& self = *static_cast<Xml*>(data);
        if (self.thrown_ != nullptr) return;
        try {
            call(self);
        } catch (...) {
            self.thrown_ = std::current_exception();
            XML_StopParser(self.parser_.get(), XML_FALSE);
        }
    }
    static void start(void* data, const char* name, const char** pairs) {
        guarded(data, [&](Xml& self) {
            if (++self.depth_ > deepest) self.refuse(tr("its elements are nested too deeply"));
            self.events_.start(without_prefix(name), Attributes(pairs));
        });
    }
    static void end(void* data, const char* name) {
        guarded(data, [&](Xml& self) {
            --self.depth_;
            self.events_.end(without_prefix(name));
        });
    }
    static void text(void* data, const char* piece, int size) {
        guarded(data, [&](Xml& self) { self.events_.text(std::string_view(piece, static_cast<std::size_t>(size))); });
    }
};

Xml::Xml(std::string named, XmlEvents& events)
    : named_(std::move(named)), events_(events), parser_(XML_ParserCreate(nullptr), XML_ParserFree) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), Handlers::start, Handlers::end);
    XML_SetCharacterDataHandler(parser_.get(), Handlers::text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), [](void* data, auto...) {
        Handlers::guarded(data,
                          [](Xml& self) { self.refuse(tr("it declares a document type, which no workbook does")); });
    });
}

void Xml::refuse(const std::string& why) const {
    throw Error(Status::bad_input, say("cannot read {}: {}", named_, why),
                say("copy the file again from where it came, or open it and save a copy"));
}

void Xml::feed(std::string_view piece, bool last) {
    const auto state = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    if (thrown_ != nullptr) std::rethrow_exception(thrown_);
    if (state == XML_STATUS_OK) return;
    refuse(say("it is no well-formed XML from line {} on", XML_GetCurrentLineNumber(parser_.get())));
}

} // namespace rdlz::archive

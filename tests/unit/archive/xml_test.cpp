#include "archive/xml.hpp"

#include "core/error.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace rdlz;
using archive::Attributes;
using archive::Xml;

namespace {

/// Writes down what it is told.
class Told : public archive::XmlEvents {
public:
    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "throw") throw std::runtime_error("thrown by the events");
        all += "<" + std::string(name) + " " + std::string(attributes["a"]) + ">";
    }
    void end(std::string_view name) override { all += "</" + std::string(name) + ">"; }
    void text(std::string_view piece) override { all += piece; }
    std::string all;
};

std::string told_of(std::string_view xml, std::size_t piece) {
    Told told;
    Xml reader("'a.xml'", told);
    for (; !xml.empty(); xml.remove_prefix(std::min(piece, xml.size()))) reader.take(xml.substr(0, piece));
    reader.finish();
    return told.all;
}

std::string refusal(std::string_view xml) {
    try {
        told_of(xml, 3);
    } catch (const Error& error) {
        CHECK(error.status() == Status::bad_input);
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("XML is told in its order, whatever the pieces it comes in, and without prefixes") {
    const std::string_view xml = "<x:a xmlns:x='u' x:a='1'>甲&amp;<b a='&lt;'/>\n乙</x:a>";
    for (std::size_t piece = 1; piece <= xml.size(); ++piece) CHECK(told_of(xml, piece) == "<a 1>甲&<b <></b>\n乙</a>");
}

TEST_CASE("what the events throw comes out of the reader") {
    CHECK_THROWS_AS(told_of("<a><throw/></a>", 100), std::runtime_error);
}

TEST_CASE("XML that is broken, a door for bombs or too deep is refused") {
    CHECK(refusal("<a><b></a>") == "cannot read 'a.xml': it is no well-formed XML from line 1 on");
    CHECK(refusal("<a>\n<b>") == "cannot read 'a.xml': it is no well-formed XML from line 2 on");
    CHECK(refusal("") == "cannot read 'a.xml': it is no well-formed XML from line 1 on");
    CHECK(refusal("<!DOCTYPE a [<!ENTITY e 'eeee'>]><a>&e;</a>").find("declares a document type") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 65; ++i) deep += "<a>";
    CHECK(refusal(deep).find("nested too deeply") != std::string::npos);
}

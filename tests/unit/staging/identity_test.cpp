#include "staging/identity.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace rdlz;
using namespace rdlz::staging;

namespace {

const Identity* identity(const std::variant<Identity, Misread>& read) { return std::get_if<Identity>(&read); }
std::string refusal(const std::string& text) { return std::get<Misread>(read_identity(text)).text; }

} // namespace

// The number is the example of GB 11643 itself.
TEST_CASE("the number of an identity card tells month of birth and sex") {
    const auto read = read_identity("11010519491231002X");
    REQUIRE(identity(read) != nullptr);
    CHECK(identity(read)->born.str() == "1949-12");
    CHECK(identity(read)->sex == Sex::female);
    CHECK(identity(read_identity("１１０１０５ 19491231 002x"))->number == "11010519491231002X");
    CHECK(identity(read_identity("110105491231002"))->born.str() == "1949-12");
}

TEST_CASE("a number with a slip is refused, and shown starred") {
    CHECK(refusal("110105194912310021") == "the check digit of '1101**********0021' is wrong");
    CHECK(refusal("1101051949123100") == "'1101********3100' is not the number of an identity card");
    CHECK(refusal("110105194913310020").find("19491331") == std::string::npos);
    CHECK(refusal("4.51103E+17").find("lost its last figures") != std::string::npos);
    CHECK(refusal("110105194912310000").find("lost its last figures") != std::string::npos);
}

TEST_CASE("no number passes with one figure typed wrong") {
    const std::string number = "11010519491231002X";
    for (std::size_t at = 0; at < 17; ++at)
        for (char figure = '0'; figure <= '9'; ++figure) {
            auto wrong = number;
            wrong[at] = figure;
            CHECK((identity(read_identity(wrong)) != nullptr) == (wrong == number));
        }
}

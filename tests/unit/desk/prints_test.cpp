#include "desk/import/roster/prints.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace rdlz::desk;

TEST_CASE("whatever was added is found again, each record once and in the order of rows, however many there are") {
    Prints prints;
    constexpr int many = 50000;
    for (int i = many; i > 0; --i) prints.add(Print("text " + std::to_string(i % 20000)), i);
    for (int i = 1; i <= many; ++i) prints.add(Print("text " + std::to_string(i % 20000)), i);
    for (int i = 1; i <= many; i += 7) {
        const auto found = prints.of(Print("text " + std::to_string(i % 20000)));
        CHECK(std::count(found.begin(), found.end(), i) == 1);
        CHECK(std::is_sorted(found.begin(), found.end()));
    }
}

TEST_CASE("what nobody bears is hardly ever found, and never in an empty table") {
    Prints prints;
    CHECK(prints.of(Print("anything")).empty());
    for (int i = 1; i <= 1000; ++i) prints.add(Print("text " + std::to_string(i)), i);
    int found = 0;
    for (int i = 0; i < 10000; ++i) found += prints.of(Print("other " + std::to_string(i))).empty() ? 0 : 1;
    CHECK(found < 10);
}

// An office's own program over the installed library: the stations of a store, and one question to the rules.

#include "core/period.hpp"
#include "domain/shapes.hpp"
#include "store/records.hpp"

#include <iostream>

int main(int count, char** words) {
    if (count != 2) return 2;
    try {
        const auto store = rdlz::Store::open_to_read(words[1]);
        for (const auto& station : rdlz::select<rdlz::Station>(store))
            std::cout << station.code.text << " " << station.name << "\n";
        std::cout << rdlz::Period::read("2024-11")->phrase << "\n";
    } catch (const rdlz::Error& problem) {
        std::cerr << problem.text() << "\n";
        return static_cast<int>(problem.status());
    }
}

#include "score/evaluation/counting.hpp"

namespace rdlz::score {

namespace {

std::string alone(std::size_t place) { return "#" + std::to_string(place); }

} // namespace

std::string key_of(const Fact& fact, std::size_t place, Over over) {
    switch (over) {
    case Over::object: return fact.object.empty() ? alone(place) : fact.kind + " " + fact.object;
    case Over::origin: {
        const auto& origin = fact.converted_from.empty() ? fact.object : fact.converted_from.front();
        return origin.empty() ? alone(place) : origin;
    }
    case Over::day: return fact.earned_on.str();
    case Over::month: return fact.earned_on.str().substr(0, 7);
    case Over::quarter:
        return std::to_string(fact.earned_on.year()) + "Q" + std::to_string((fact.earned_on.month() - 1) / 3 + 1);
    case Over::period: break;
    }
    return {};
}

void Counting::add(const Fact& fact, std::size_t place) {
    switch (count_) {
    case Count::facts: sum_ += Points::whole(1); break;
    case Count::quantity: sum_ += fact.quantity; break;
    case Count::objects: things_.insert(key_of(fact, place, Over::object)); break;
    case Count::days: things_.insert(fact.earned_on.str()); break;
    }
}

Points Counting::sum() const {
    const bool things = count_ == Count::objects || count_ == Count::days;
    return things ? Points::whole(static_cast<std::int64_t>(things_.size())) : sum_;
}

} // namespace rdlz::score

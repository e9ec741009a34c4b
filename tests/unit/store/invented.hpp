#pragma once

#include "domain/shapes.hpp"

#include <array>
#include <limits>
#include <map>
#include <random>
#include <string>

namespace rdlz::tests {

/// Invents records of every type: each field by its kind, now and then empty where it may be, with the texts that
/// stores and shells stumble over. References point to the record of their type made last.
class Inventor {
public:
    explicit Inventor(unsigned seed) : chance_(seed) {}

    Record record(const Shape& shape) {
        Record made(shape);
        for (std::size_t i = 0; i < made.values.size(); ++i) made.values[i] = value(shape.fields[i]);
        if (shape.noun == "membership")
            made[one_in(2) ? "station" : "grouping"] = Value(); // one of the two, never both
        if (shape.noun == "deed" || shape.noun == "rating") settle(made);
        return made;
    }
    void remember(const Record& record) { last_[record.shape->noun] = record.id; }

private:
    bool one_in(unsigned count) { return chance_() % count == 0; }

    /// Of one subject, and with numbers that can be.
    void settle(Record& made) {
        made["deputy"] = last_.at("deputy");
        for (const auto* other : {"station", "group", "department"})
            if (made.shape->find(other) != nullptr) made[other] = Value();
        const auto below = [this](unsigned limit) { return static_cast<std::int64_t>(chance_() % limit) + 1; };
        if (made.shape->noun == "rating") {
            made["mark"] = below(1'000'000);
            made["ballots"] = below(1000);
            return;
        }
        made["quantity"] = below(1'000'000);
        made["participants"] = below(100);
        made["place"] = below(static_cast<unsigned>(made.number("participants")));
    }

    Value value(const Field& field) {
        const bool needed =
            field.is(required) || field.kind == Kind::flag || field.target == "station" || field.target == "grouping";
        if (!needed && one_in(4)) return {};
        switch (field.kind) {
        case Kind::text: return field.name == "code" ? Value("X" + std::to_string(++count_)) : Value(text());
        case Kind::date: return day().str();
        case Kind::month: return day().str().substr(0, 7);
        case Kind::integer: return number(field);
        case Kind::points: return static_cast<std::int64_t>(chance_()) - 2'000'000'000;
        case Kind::flag: return std::int64_t(one_in(2) ? 1 : 0);
        case Kind::choice: return choice(field);
        case Kind::reference: return reference(field);
        }
        return {};
    }

    std::string text() {
        static const std::array<std::string, 9> pieces{
            "张三", "'; DROP TABLE person; --", "\"引号\"", "第一行\n第二行\t", "𠮷野家", " 前后 ", "%_\\?",
            "=1+1", std::string(5000, 'x')};
        return pieces[chance_() % pieces.size()] + std::to_string(++count_);
    }

    Date day() { return Date::of(1900, 1, 1)->plus_days(static_cast<int>(chance_() % 73000)); }

    /// Terms and sessions are counted, anything else may be as large as it likes.
    std::int64_t number(const Field& field) {
        if (field.name == "term" || field.name == "number") return ++count_;
        return one_in(5) ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(chance_() % 1000);
    }

    Value choice(const Field& field) {
        const auto index = chance_() % (field.words.size() - 1) + 1; // the first stands for "not said"
        return std::string(field.words[index].machine);
    }

    Value reference(const Field& field) {
        const auto found = last_.find(field.target);
        return found == last_.end() ? Value() : Value(found->second);
    }

    std::mt19937 chance_;
    std::map<std::string_view, std::int64_t> last_; ///< row by noun
    std::int64_t count_ = 0;
};

} // namespace rdlz::tests

#include "staging/form.hpp"

#include "domain/shapes.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using staging::Form;

namespace {

std::string found(const Form& form, const std::string& heading) {
    const auto index = form.find(heading);
    return index ? form.columns[*index].name : std::string("nothing");
}

} // namespace

TEST_CASE("every column of every form is found by its name, its heading and each of its synonyms, and by no other's") {
    for (const auto* shape : all_shapes()) {
        const auto form = staging::form_of(*shape, shape->noun);
        for (const auto& column : form.columns) {
            CAPTURE(shape->noun);
            CHECK(found(form, column.name) == column.name);
            CHECK(found(form, column.heading) == column.name);
            for (const auto& word : column.synonyms) CHECK(found(form, word) == column.name);
        }
    }
}

TEST_CASE("a heading is known whatever its spaces, its width and its case") {
    const auto form = staging::form_of(shape<Person>, "deputy");
    for (const auto* heading : {"姓名", "姓　名", " 姓 名 ", "代表姓名", "NAME", "ｎａｍｅ"})
        CHECK(found(form, heading) == "name");
    CHECK(found(form, "姓") == "nothing");
    CHECK(found(form, "") == "nothing");
}

TEST_CASE("what the program sets itself has no column") {
    const auto form = staging::form_of(shape<Mandate>, "deputy");
    CHECK(found(form, "since") == "since");
    CHECK(found(form, "until") == "nothing");
    CHECK(found(form, "end_reason") == "nothing");
}

TEST_CASE("a form of two record types has each column once, the first type's before the second's") {
    auto form = staging::form_of(shape<Person>, "deputy");
    const auto alone = form.columns.size();
    staging::add_fields(form, shape<Person>);
    CHECK(form.columns.size() == alone);
    staging::add_fields(form, shape<Mandate>);
    CHECK(found(form, "代表证号") == "certificate");
    CHECK(form.columns.front().name == "code");
}

TEST_CASE("an added column is looked for, told and required like a field's") {
    auto form = staging::form_of(shape<Person>, "deputy");
    staging::add_column(form, "levels", "层级", true);
    CHECK(found(form, "代表层级") == "levels");
    CHECK(form.columns.back().required);
    CHECK(form.expected().find("、层级") != std::string::npos);
}

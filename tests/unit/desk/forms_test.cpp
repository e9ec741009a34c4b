#include "core/text.hpp"
#include "desk/import/forms.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace rdlz;

TEST_CASE("no word for a heading stands for two columns of one table") {
    for (const auto& form : desk::all_forms()) {
        std::map<std::string, std::string> meant;
        for (const auto& column : form.columns) {
            auto words = column.synonyms;
            words.insert(words.end(), {column.heading, column.name});
            for (const auto& word : words) {
                const auto& first = meant.try_emplace(folded(word), column.name).first->second;
                CHECK_MESSAGE(first == column.name, form.noun, ": ", word, " is ", first, " and ", column.name);
            }
        }
    }
}

TEST_CASE("a roster is read under headings of either language, whatever their capitals and blanks") {
    const auto form = desk::roster_form();
    const std::map<std::string, std::string> meant{
        {"姓  名", "name"},       {"Full Name", "name"}, {"Date of Birth", "born"},
        {"出生日期", "born"},     {"MOBILE", "phone"},   {"联系方式", "phone"},
        {"Gender", "sex"},        {"ＳＥＸ", "sex"},     {"Liaison Station", "station"},
        {"所在联络站", "station"}};
    for (const auto& meaning : meant) {
        const auto found = form.find(meaning.first);
        REQUIRE_MESSAGE(found, meaning.first);
        CHECK(form.columns[*found].name == meaning.second);
    }
    CHECK_FALSE(form.find("WeChat"));
}

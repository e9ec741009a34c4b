#include "tables/xlsx/shared_strings.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "tables/xlsx/part.hpp"
#include "tables/xlsx/rich_text.hpp"

namespace rdlz::tables {

namespace {

constexpr std::size_t most_bytes = std::size_t{256} << 20U; ///< all that a reader of a sheet holds in memory

} // namespace

class SharedStrings::Reader : public archive::XmlEvents {
public:
    explicit Reader(SharedStrings& into) : into_(into) {}
    void start(std::string_view name, const archive::Attributes&) override {
        if (name == "si") rich_.begin();
        else rich_.start(name);
    }
    void end(std::string_view name) override {
        if (name != "si") return rich_.end(name);
        into_.text_ += rich_.finish();
        into_.ends_.push_back(into_.text_.size());
        if (into_.text_.size() + into_.ends_.size() * sizeof(std::size_t) > most_bytes)
            throw Error(Status::bad_input, say("the texts of the workbook take more than {} MiB", most_bytes >> 20U),
                        say("save the table as CSV UTF-8"));
    }
    void text(std::string_view piece) override { rich_.text(piece); }

private:
    SharedStrings& into_;
    RichText rich_;
};

SharedStrings SharedStrings::read(archive::Zip& zip, const std::string& member) {
    SharedStrings strings;
    Reader reader(strings);
    read_part(zip, member, reader);
    return strings;
}

std::optional<std::string_view> SharedStrings::at(std::size_t number) const {
    if (number >= ends_.size()) return {};
    const auto from = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(text_).substr(from, ends_[number] - from);
}

} // namespace rdlz::tables

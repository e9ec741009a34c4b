#include "tables/xlsx/part.hpp"

#include "core/message.hpp"

#include <charconv>

namespace rdlz::tables {

namespace {

std::string_view folder_of(std::string_view member) { return member.substr(0, member.rfind('/') + 1); }
std::string_view name_of(std::string_view member) { return member.substr(member.rfind('/') + 1); }

/// A target is told from the folder of its part, or from the top where it begins with a stroke.
std::string resolved(std::string_view part, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string folder(folder_of(part));
    for (; target.starts_with("../"); target.remove_prefix(3)) {
        if (!folder.empty()) folder.pop_back();
        folder = folder_of(folder);
    }
    if (target.starts_with("./")) target.remove_prefix(2);
    return folder + std::string(target);
}

class RelationReader : public archive::XmlEvents {
public:
    explicit RelationReader(std::string part) : part_(std::move(part)) {}
    void start(std::string_view name, const archive::Attributes& attributes) override {
        if (name != "Relationship" || attributes["TargetMode"] == "External") return;
        found[std::string(attributes["Id"])] = {std::string(name_of(attributes["Type"])),
                                                resolved(part_, attributes["Target"])};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    std::map<std::string, Relation> found;

private:
    std::string part_;
};

} // namespace

void read_part(archive::Zip& zip, const std::string& member, archive::XmlEvents& events) {
    archive::Xml xml(say("'{}' of the workbook", member), events);
    zip.read(member, [&xml](std::string_view piece) { xml.take(piece); });
    xml.finish();
}

std::map<std::string, Relation> relations_of(archive::Zip& zip, const std::string& member) {
    const auto file = std::string(folder_of(member)) + "_rels/" + std::string(name_of(member)) + ".rels";
    RelationReader reader(member);
    if (zip.has(file)) read_part(zip, file, reader);
    return std::move(reader.found);
}

int number(std::string_view text) {
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? value : 0;
}

} // namespace rdlz::tables

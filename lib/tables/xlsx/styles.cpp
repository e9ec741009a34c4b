#include "tables/xlsx/styles.hpp"

#include "tables/xlsx/part.hpp"

namespace rdlz::tables {

/// numFmts come before cellXfs, which refer to them; cellStyleXfs hold the same elements and do not count.
class Styles::Reader : public archive::XmlEvents {
public:
    explicit Reader(Styles& into) : into_(into) {}
    void start(std::string_view name, const archive::Attributes& attributes) override {
        if (name == "numFmt") written_[number(attributes["numFmtId"])] = look_of(attributes["formatCode"]);
        else if (name == "cellXfs") in_cells_ = true;
        else if (name == "xf" && in_cells_) into_.looks_.push_back(look(number(attributes["numFmtId"])));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") in_cells_ = false;
    }
    void text(std::string_view) override {}

private:
    Look look(int id) const {
        const auto found = written_.find(id);
        return found == written_.end() ? built_in_look(id) : found->second;
    }
    Styles& into_;
    std::map<int, Look> written_;
    bool in_cells_ = false;
};

Styles Styles::read(archive::Zip& zip, const std::string& member) {
    Styles styles;
    Reader reader(styles);
    read_part(zip, member, reader);
    return styles;
}

const Look& Styles::operator[](std::size_t style) const {
    static const Look plain;
    return style < looks_.size() ? looks_[style] : plain;
}

} // namespace rdlz::tables

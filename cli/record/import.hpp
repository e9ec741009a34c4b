#pragma once

#include "command.hpp"
#include "desk/import/importer.hpp"
#include "record/reading.hpp"

namespace rdlz::cli {

/// Takes a file into the store through an importer: all of it, or nothing and every problem at once; with --partial the
/// good rows.
class ImportFile : public Writes {
public:
    using Make = std::unique_ptr<desk::Importer> (*)(Store& store);
    /// Of several the one whose columns the file has most of.
    explicit ImportFile(std::vector<Make> makes) : makes_(std::move(makes)) {}
    void declare(Options& options) override;
    unsigned shared() const override {
        return Shared::dry_run | Shared::reason | Shared::format | Shared::as_of | Shared::overwrite;
    }
    Status run(Store& store, Context& context) override;

protected:
    void only(Make make) { makes_ = {make}; }
    void declare_history(Options& options);
    void declare_declared(Options& options);
    std::string since_; ///< as typed; for files of dated things

private:
    void write_template(Store& store, const Context& context) const;
    staging::Instructions instructions(const Context& context) const;
    staging::Plan planned(desk::Importer& importer, const staging::Instructions& told, const Context& context) const;
    std::vector<Make> makes_;
    std::string file_;
    std::string template_;
    Reading reading_;
    std::string plan_;
    std::string rejects_;
    bool partial_ = false;
    bool history_ = false;
    bool declared_ = false;
    std::string form_;
    bool explain_ = false;
};

template<ImportFile::Make make>
Command importing(std::string name, std::string chinese, std::string help) {
    return {std::move(name), std::move(chinese), std::move(help),
            []() -> std::unique_ptr<Verb> { return std::make_unique<ImportFile>(std::vector{make}); }};
}

} // namespace rdlz::cli

#pragma once

#include "record/record.hpp"

namespace rdlz::cli {

/// The verbs of deeds, duty reports, ratings and manual lines: uniform, and judged.
class AddMerit : public Writes {
public:
    explicit AddMerit(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override;

private:
    virtual void mark(Record&) const {}
    const Shape& shape_;
    FieldOptions fields_;
    std::string congress_;
};

/// What a liaison types on behalf of a deputy waits to be confirmed.
class DeclareMerit : public AddMerit {
public:
    using AddMerit::AddMerit;

private:
    void mark(Record& record) const override;
};

class ChangeMerit : public Writes {
public:
    explicit ChangeMerit(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override;

private:
    const Shape& shape_;
    std::string which_;
    FieldOptions fields_;
    std::string congress_;
};

class ListMerits : public Reads {
public:
    explicit ListMerits(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override;

private:
    const Shape& shape_;
    desk::Entries wanted_;
};

} // namespace rdlz::cli

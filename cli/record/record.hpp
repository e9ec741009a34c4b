#pragma once

#include "command.hpp"
#include "desk/records.hpp"

#include <deque>

namespace rdlz::cli {

/// The options that a record type's fields make: collected as entries, in the order typed.
class FieldOptions {
public:
    /// Which fields become options: all that a person may set, or only those that may change later.
    enum class Use { add, change };
    void declare(Options& options, const Shape& shape, Use use);
    desk::Entries entries; ///< as typed

    /// One field as an option, for parts of a command that have their own.
    static Option option_of(const Field& field, desk::Entries& into, bool needed);
};

/// Columns of an answer for a record type, and its rows; personal fields are masked here unless that is done, or asked
/// otherwise.
class RecordAnswer {
public:
    enum class Masks { here, done };
    RecordAnswer(const Store& store, const Context& context, const Shape& shape, Masks masks = Masks::here);
    void add(const Record& record);
    Answer answer;

private:
    desk::Names names_;
    const Context& context_;
    const Shape& shape_;
    bool mask_;
};

/// "added station ST0044": told on standard error; under --format json nothing.
void tell_code(const Context& context, const char* text, const Shape& shape, const std::string& code);
/// Refuses a change or a void without --reason.
void require_reason(const Context& context);

/// The uniform verbs of a record type.
class AddRecord : public Writes {
public:
    explicit AddRecord(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override { fields_.declare(options, shape_, FieldOptions::Use::add); }
    Status run(Store& store, Context& context) override;

private:
    const Shape& shape_;
    FieldOptions fields_;
};

class ListRecords : public Reads {
public:
    explicit ListRecords(const Shape& shape) : shape_(shape) {}
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::format | Shared::all | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override;

private:
    const Shape& shape_;
};

class ShowRecord : public Reads {
public:
    explicit ShowRecord(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    Status run(const Store& store, Context& context) override;

private:
    const Shape& shape_;
    std::string which_;
};

class ChangeRecord : public Writes {
public:
    explicit ChangeRecord(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    Status run(Store& store, Context& context) override;

private:
    const Shape& shape_;
    std::string which_;
    FieldOptions fields_;
};

class VoidRecord : public Writes {
public:
    explicit VoidRecord(const Shape& shape) : shape_(shape) {}
    void declare(Options& options) override;
    Status run(Store& store, Context& context) override;

private:
    const Shape& shape_;
    std::string which_;
};

/// A uniform verb of one record type, as a command of its noun.
template<class V, class T>
Command uniform(std::string name, std::string chinese, std::string help) {
    return {std::move(name), std::move(chinese), std::move(help),
            []() -> std::unique_ptr<Verb> { return std::make_unique<V>(shape<T>); }};
}

} // namespace rdlz::cli

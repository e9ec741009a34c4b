#pragma once

#include "desk/merits/declaring.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

/// Which declarations are meant, of attendance or of deeds: by code, or all that wait, of a station or of some days.
class Declarations {
public:
    explicit Declarations(const Shape& shape) : shape_(shape) {}
    void declare(Options& options);        ///< codes, and for attendance the deputies
    void declare_all(Options& options);    ///< instead of codes
    void declare_limits(Options& options); ///< which of all
    /// Throws Error(refused) where something named does not wait.
    std::vector<desk::Waiting> chosen(const Store& store, const Context& context) const;
    std::vector<desk::Waiting> standing(const Store& store, const Context& context, Confirmation state) const;
    void answer(const Store& store, const Context& context, const std::vector<desk::Waiting>& found) const;

private:
    std::vector<desk::Waiting> named(const Store& store, const std::string& text) const;
    bool of_attendance() const { return !shape_.has_code(); }
    bool is_of(const Store& store, const Record& record) const;
    const Shape& shape_;
    std::vector<std::string> which_;
    std::vector<std::string> deputies_;
    bool all_ = false;
    std::string station_;
    std::string until_;
};

/// The office stands behind what was declared; lists what it confirmed.
class ConfirmDeclared : public Writes {
public:
    explicit ConfirmDeclared(const Shape& shape) : declarations_(shape) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::format | Shared::period; }
    Status run(Store& store, Context& context) override;

private:
    Declarations declarations_;
};

/// It goes back, with a reason.
class ReturnDeclared : public Writes {
public:
    explicit ReturnDeclared(const Shape& shape) : declarations_(shape) {}
    void declare(Options& options) override { declarations_.declare(options); }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::format; }
    Status run(Store& store, Context& context) override;

private:
    Declarations declarations_;
};

/// What waits, the oldest day first.
class ListDeclared : public Reads {
public:
    explicit ListDeclared(const Shape& shape) : declarations_(shape) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override;

private:
    Declarations declarations_;
    bool returned_ = false;
};

} // namespace rdlz::cli

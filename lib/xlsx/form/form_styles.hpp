#pragma once

#include <array>
#include <xlsxwriter.h>

namespace rdlz::xlsx {

/// The parts of a sheet to fill in.
enum class FormPart { title, note, question, heading, required, open, locked, example, wrong };

/// The formats of one form, each made once, when it is first asked for.
class FormStyles {
public:
    explicit FormStyles(lxw_workbook* workbook) : workbook_(workbook) {}
    lxw_format* part(FormPart part);

private:
    lxw_format* make(FormPart part);
    lxw_workbook* workbook_;
    std::array<lxw_format*, 9> parts_{};
};

} // namespace rdlz::xlsx

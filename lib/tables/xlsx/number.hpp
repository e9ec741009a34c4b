#pragma once

#include <string>
#include <string_view>

namespace rdlz::tables {

/// What a number format makes of a number, as far as it changes what a person typed.
struct Look {
    bool year = false;
    bool month = false;
    bool day = false;
    bool clock = false;   ///< hours, minutes or seconds
    bool elapsed = false; ///< hours that may pass 24
    int digits = 0;       ///< "000": at least so many before the point, nothing where 0
    int decimals = 0;     ///< "0.00": just so many behind it

    bool is_date() const { return year || month || day || clock || elapsed; }
};

/// Of a format that every spreadsheet knows by its number (ECMA-376, 18.8.30, with those of the Chinese locale).
Look built_in_look(int id);
/// Of a format written out: yyyy"年"m"月", 0.00, [h]:mm …
Look look_of(std::string_view code);

/// The number as a person sees it, from the text a workbook stores: 13812345678 for 1.3812345678E10, 1975.10 under the
/// format 0.00, 2024-11-05 for a date, 1975-03 where the format shows no day.
std::string shown_number(std::string_view stored, const Look& look, bool since_1904);

/// Whether a number has more digits than the fifteen a spreadsheet keeps: the last ones are lost.
bool lost_digits(std::string_view stored);

} // namespace rdlz::tables

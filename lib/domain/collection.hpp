#pragma once

#include "domain/station.hpp"

namespace rdlz {

/// The sheets sent to one station for one month (采集表). Its code, ST07-2024-11, begins the numbers of its rows.
struct Collection {
    Id<Collection> id;
    Code<Collection> code;
    Id<Station> station;
    std::optional<Month> month;
    std::optional<std::int64_t> version;
    std::optional<Date> sent_on;
    std::optional<Date> due_on;
    std::string digest;
};

inline constexpr std::array collection_fields{
    field<&Collection::code>("code", "采集表编号", listed | fixed, "station and month"),
    to("station", field<&Collection::station>("station", "联络站", required | listed | fixed, "whose sheets")),
    field<&Collection::month>("month", "月份", required | listed | fixed, "the month they are about"),
    field<&Collection::version>("version", "版次", required | listed, "how often they were sent with other contents"),
    field<&Collection::sent_on>("sent_on", "发出日期", required | listed, "the day they were last sent"),
    field<&Collection::due_on>("due_on", "应交日期", required | listed, "the last day to send them back"),
    field<&Collection::digest>("digest", "指纹", required, "SHA-256 of the workbook last sent")};
template<>
inline constexpr Shape shape<Collection>{"collection", "采集表", "collection", "CJ", collection_fields};

/// One workbook that came back and was taken (收表); the last one of a collection is what holds.
struct Receipt {
    Id<Receipt> id;
    Id<Collection> collection;
    std::optional<Date> received_on;
    std::string file;
    std::string digest; ///< SHA-256 of what it says, whichever program saved it
    bool zero = false;
    bool late = false;
    std::string rows; ///< what was read for each record, as prints: the next one is compared with them
};

inline constexpr std::array receipt_fields{
    to("collection", field<&Receipt::collection>("collection", "采集表", required | listed | fixed, "which sheets")),
    field<&Receipt::received_on>("received_on", "收到日期", required | listed | fixed, "the day it was read"),
    field<&Receipt::file>("file", "文件", required | fixed, "the name it came under"),
    field<&Receipt::digest>("digest", "指纹", required | fixed, "SHA-256 of what it says"),
    field<&Receipt::zero>("zero", "零报告", listed | fixed, "whether it says that nothing came in"),
    field<&Receipt::late>("late", "补报", listed | fixed, "whether the first of them came after the day it was due"),
    field<&Receipt::rows>("rows", "各行指纹", fixed | derived, "what was read for each record, as prints")};
template<>
inline constexpr Shape shape<Receipt>{"receipt", "收表", "collection_receipt", "", receipt_fields};

} // namespace rdlz

#include "record/reading.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

namespace rdlz::cli {

void Reading::declare(Options& options) {
    options.text("--encoding", encoding_, N_("utf-8, gb18030, utf-16le … instead of what is found"), "NAME").chinese =
        "--编码";
    options.text("--separator", separator_, N_("the character between cells instead of what is found"), "CHARACTER")
        .chinese = "--分隔符";
    options.text("--sheet", sheet_, N_("the sheet of a workbook, by its name or number"), "SHEET").chinese = "--工作表";
    options
        .texts("--fill-down", fill_down_, N_("a column whose blank cells mean what stands above; may stand many times"),
               "HEADING")
        .chinese = "--向下填充";
}

tables::Overrides Reading::overrides() const {
    tables::Overrides said;
    if (!separator_.empty()) said.separator = separator_ == "\\t" ? '\t' : separator_.front();
    said.sheet = sheet_;
    for (const auto& words : fill_down_)
        for (auto& word : split(words, "、，,")) said.fill_down.push_back(std::move(word));
    if (encoding_.empty()) return said;
    said.encoding = tables::encoding_named(encoding_);
    if (!said.encoding)
        throw Error(Status::usage, say("'{}' is no encoding known here", encoding_),
                    tr("write utf-8, gb18030, utf-16le, utf-16be, big5 or shift-jis"));
    return said;
}

} // namespace rdlz::cli

#include "progress.hpp"

#include "core/message.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

constexpr std::chrono::milliseconds silence{1000};
constexpr std::chrono::milliseconds pause{200};
constexpr const char* wipe = "\r\x1b[K";

std::string clock_text(std::chrono::milliseconds left) {
    const auto seconds = (left.count() + 999) / 1000;
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

} // namespace

Progress::Progress(const Context& context, std::int64_t lines)
    : session_(context.session), watched_(session_.terminal && session_.clock && !context.quiet), lines_(lines) {
    if (watched_) began_ = told_ = session_.clock();
}

Progress::~Progress() {
    if (any_) session_.err << wipe << std::flush;
}

void Progress::at(std::int64_t line) {
    ++rows_;
    if (!watched_) return;
    const auto now = session_.clock();
    if (now - began_ < silence || now - told_ < pause) return;
    told_ = now;
    any_ = true;
    session_.err << wipe << text(line, now - began_) << std::flush;
}

std::string Progress::text(std::int64_t line, Duration passed) const {
    const auto rate = rows_ * 1000 / passed.count();
    if (line <= 0 || line > lines_) return say("{} rows, {} a second", rows_, rate);
    const auto left = Duration(passed.count() * (lines_ - line) / line);
    return say("{} rows, {} a second, {} left", rows_, rate, clock_text(left));
}

} // namespace rdlz::cli

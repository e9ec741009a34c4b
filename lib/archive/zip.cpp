#include "archive/zip.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace rdlz::archive {

namespace {

constexpr std::size_t longest_name = 1024;
constexpr unsigned long encrypted = 1; // general purpose flag, bit 0

unzFile opened(const std::filesystem::path& file) {
    std::error_code ignored;
    // minizip takes a folder for an empty file and a missing one for a broken one: ask first
    return std::filesystem::is_regular_file(file, ignored) ? unzOpen64(file.c_str()) : nullptr;
}

bool too_dense(const Limits& limits, const Member& member, std::uint64_t inflated) {
    return inflated > limits.ratio_free && inflated / limits.ratio > member.packed_size;
}

} // namespace

Zip::Zip(std::filesystem::path file, Limits limits)
    : file_(std::move(file)), limits_(limits), handle_(opened(file_), unzClose) {
    if (!handle_) refuse(tr("it is no zip file, or it is cut short"));
    list();
}

void Zip::refuse(const std::string& why) const {
    throw Error(Status::bad_input, say("cannot read '{}': {}", file_.string(), why));
}

void Zip::list() {
    int state = unzGoToFirstFile(handle_.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(handle_.get())) {
        if (members_.size() == limits_.members) refuse(say("it holds more than {} members", limits_.members));
        add_current();
    }
    if (state != UNZ_END_OF_LIST_OF_FILE && !members_.empty()) refuse(tr("its directory is damaged"));
}

void Zip::add_current() {
    unz_file_info64 info{};
    std::array<char, longest_name + 1> name{};
    if (unzGetCurrentFileInfo64(handle_.get(), &info, name.data(), longest_name, nullptr, 0, nullptr, 0) != UNZ_OK)
        refuse(tr("its directory is damaged"));
    if ((info.flag & encrypted) != 0) refuse(tr("it is protected by a password"));
    if (has(name.data())) refuse(say("it holds '{}' twice", name.data()));
    Member member{name.data(), info.compressed_size, info.uncompressed_size};
    if (member.size > limits_.size || (declared_ += member.size) > limits_.size)
        refuse(say("it would unpack to more than {} MiB", limits_.size >> 20U));
    if (too_dense(limits_, member, member.size)) refuse(say("'{}' is packed too densely to be honest", member.name));
    members_.push_back(std::move(member));
}

bool Zip::has(std::string_view name) const {
    return std::any_of(members_.begin(), members_.end(), [&](const Member& member) { return member.name == name; });
}

const Member& Zip::member(std::string_view name) const {
    for (const auto& member : members_)
        if (member.name == name) return member;
    refuse(say("it holds no '{}'", name));
}

void Zip::read(std::string_view name, const Sink& sink) {
    constexpr int case_matters = 1;
    const auto& wanted = member(name);
    if (unzLocateFile(handle_.get(), wanted.name.c_str(), case_matters) != UNZ_OK ||
        unzOpenCurrentFile(handle_.get()) != UNZ_OK)
        refuse(say("'{}' is damaged", name));
    try {
        inflate(wanted, sink);
    } catch (...) {
        unzCloseCurrentFile(handle_.get());
        throw;
    }
    if (unzCloseCurrentFile(handle_.get()) != UNZ_OK) refuse(say("the checksum of '{}' does not match", name));
}

void Zip::inflate(const Member& member, const Sink& sink) {
    std::array<char, 1 << 16> piece{};
    std::uint64_t inflated = 0;
    for (;;) {
        const int got = unzReadCurrentFile(handle_.get(), piece.data(), piece.size());
        if (got < 0) refuse(say("'{}' is damaged", member.name));
        if (got == 0) break;
        inflated += static_cast<std::uint64_t>(got);
        if (inflated > member.size || too_dense(limits_, member, inflated))
            refuse(say("'{}' unpacks to more than it says", member.name));
        sink(std::string_view(piece.data(), static_cast<std::size_t>(got)));
    }
    if (inflated != member.size) refuse(say("'{}' is cut short", member.name));
}

std::string Zip::text(std::string_view name) {
    std::string whole;
    read(name, [&](std::string_view piece) { whole += piece; });
    return whole;
}

} // namespace rdlz::archive

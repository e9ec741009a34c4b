#include "archive/zip.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace rdlz::archive {

namespace {

constexpr std::size_t longest_name = 1024;
constexpr std::size_t piece_size = std::size_t{64} * 1024;
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
    throw Error(Status::bad_input, say("cannot read '{}': {}", file_.string(), why),
                say("copy the file again from where it came, or open it and save a copy"));
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
    Unpacking unpacking(*this, name);
    for (std::string_view piece; unpacking.next(piece);) sink(piece);
}

std::string Zip::text(std::string_view name) {
    std::string whole;
    read(name, [&](std::string_view piece) { whole += piece; });
    return whole;
}

Unpacking::Unpacking(Zip& zip, std::string_view name)
    : zip_(zip), member_(zip.member(name)), buffer_(std::min<std::size_t>(piece_size, member_.size + 1), '\0') {
    constexpr int case_matters = 1;
    if (unzLocateFile(zip_.handle_.get(), member_.name.c_str(), case_matters) != UNZ_OK ||
        unzOpenCurrentFile(zip_.handle_.get()) != UNZ_OK)
        zip_.refuse(say("'{}' is damaged", name));
}

Unpacking::~Unpacking() {
    if (open_) unzCloseCurrentFile(zip_.handle_.get());
}

bool Unpacking::next(std::string_view& piece) {
    if (!open_) return false;
    const int got = unzReadCurrentFile(zip_.handle_.get(), buffer_.data(), static_cast<unsigned>(buffer_.size()));
    if (got < 0) zip_.refuse(say("'{}' is damaged", member_.name));
    if (got == 0) {
        finish();
        return false;
    }
    inflated_ += static_cast<std::uint64_t>(got);
    if (inflated_ > member_.size || too_dense(zip_.limits_, member_, inflated_))
        zip_.refuse(say("'{}' unpacks to more than it says", member_.name));
    piece = std::string_view(buffer_).substr(0, static_cast<std::size_t>(got));
    return true;
}

void Unpacking::finish() {
    open_ = false;
    const bool whole = unzCloseCurrentFile(zip_.handle_.get()) == UNZ_OK;
    if (inflated_ != member_.size) zip_.refuse(say("'{}' is cut short", member_.name));
    if (!whole) zip_.refuse(say("the checksum of '{}' does not match", member_.name));
}

} // namespace rdlz::archive

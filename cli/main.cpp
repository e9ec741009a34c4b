#include "session.hpp"

#include <cerrno>
#include <chrono>
#include <clocale>
#include <csignal>
#include <iostream>
#include <streambuf>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace {

// A signal can only leave a note.
volatile std::sig_atomic_t stop_asked = 0;
volatile std::sig_atomic_t pipe_closed = 0;

void note_stop(int) { stop_asked = 1; }
void note_closed_pipe(int) { pipe_closed = 1; }

void listen_to(int number, void (*note)(int), int flags) {
    struct sigaction action {};
    action.sa_handler = note;
    action.sa_flags = flags; // without SA_RESTART: reading the keyboard ends, too
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

void listen() {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            listen_to(number, note_stop, static_cast<int>(SA_RESETHAND)); // twice: at once
    }
    listen_to(SIGPIPE, note_closed_pipe, 0);
}

/// Standard input that ends where a person presses Ctrl-C while it waits; std::cin would wait on.
class Keyboard : public std::streambuf {
protected:
    int_type underflow() override {
        ssize_t size = -1;
        do {
            if (stop_asked != 0) return traits_type::eof();
            size = read(STDIN_FILENO, room_.data(), room_.size());
        } while (size < 0 && errno == EINTR);
        if (size <= 0) return traits_type::eof();
        setg(room_.data(), room_.data(), room_.data() + size);
        return traits_type::to_int_type(room_.front());
    }

private:
    std::vector<char> room_ = std::vector<char>(65536);
};

std::map<std::string, std::string> environment() {
    std::map<std::string, std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        all[text.substr(0, equals)] = equals == std::string::npos ? "" : text.substr(equals + 1);
    }
    return all;
}

/// The clock, or the moment RDLZ_NOW names (for demonstrations and tests that must print the same twice).
rdlz::Moment now(const std::map<std::string, std::string>& variables) {
    if (const auto found = variables.find("RDLZ_NOW"); found != variables.end())
        if (const auto moment = rdlz::Moment::parse(found->second)) return *moment;
    return {std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())};
}

} // namespace

int main(int count, char** words) {
    listen();
    std::ios::sync_with_stdio(false);
    auto variables = environment();
    const auto moment = now(variables);
    Keyboard keyboard;
    std::istream in(&keyboard);
    rdlz::cli::Session session{{words + 1, words + count}, in, std::cout, std::cerr, std::move(variables), moment};
    session.terminal = isatty(STDOUT_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
    session.stop = rdlz::Stop([] { return stop_asked != 0; });
    session.reader_left = [] { return pipe_closed != 0; };
    session.clock = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
    return static_cast<int>(rdlz::cli::run(session));
}

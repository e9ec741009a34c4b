#include "command.hpp"
#include "core/message.hpp"
#include "desk/founding.hpp"

namespace rdlz::cli {

namespace {

class CreateStore : public Plain {
public:
    void declare(Options& options) override {
        options.argument("FILE", file_, N_("the file to make; it must not exist"));
        const auto word = [&](const char* name, const char* chinese, std::string& into, const char* help) -> Option& {
            auto& option = options.text(name, into, help);
            option.chinese = chinese;
            return option;
        };
        word("--office", "--办公机构", office_.name, N_("the office's exact name, as titles print it")).required = true;
        word("--short", "--简称", office_.short_name, N_("its short name")).required = true;
        word("--congress", "--所属人大", office_.congress, N_("the code of the congress it serves: MH-18")).required =
            true;
        word("--phone", "--电话", office_.phone, N_("the telephone printed on publicity sheets"));
        word("--address", "--地址", office_.address, N_("the address printed there"));
        word("--user", "--用户", user_, N_("who is at the keyboard; RDLZ_USER when left out"));
    }
    Status run(Context& context) override {
        if (!user_.empty()) context.user = user_;
        auto store = Store::create(file_, context.author("store create"), context.session.stop);
        desk::found(store, office_);
        context.session.stop.check();
        store.commit();
        context.tell(say("made the store '{}'", file_));
        return Status::done;
    }

private:
    std::string file_;
    std::string user_;
    Office office_;
};

} // namespace

Command store_create() { return command<CreateStore>("create", "新建", N_("make a new store")); }

} // namespace rdlz::cli

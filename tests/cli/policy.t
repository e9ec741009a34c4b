Local rules are files. They are checked by themselves and with each other, in whatever order they are named, without a
store.

  $ rdlz policy check samples/policy/activities.toml samples/policy/codes.toml samples/policy/suggestions.toml samples/policy/periods.toml
  files checked: 4; they can be adopted
  $ rdlz 政策 检查 samples/policy/scheme-county.toml samples/policy/codes.toml --quiet

Everything wrong is named in one run, with the line and what to write.

  $ write wrong.toml <<END
  > [policy]
  > code = "Limits 2024"
  > name = "某县办理时限规定"
  > effective_on = "2024-01-01"
  > 
  > [suggestion]
  > months = 4
  > six_month = "class"
  > assign = "十个工作日"
  > rating = 15
  > 
  > [activities]
  > plan = [
  >     { type = "training", period = "weekly" },
  >     { type = "training", period = "year", required = 0 },
  > ]
  > END
  $ rdlz policy check wrong.toml
  wrong.toml:1:1: checked_on: 'checked_on' is missing (write checked_on = 2025-01-31)
  wrong.toml:2:8: code: 'Limits 2024' is not a plain code (use a-z, 0-9 and -)
  wrong.toml:4:16: effective_on: this is not what it should be (write a date without quotes: 2025-01-31)
  note: wrong.toml:6:1: answered_by: unsettled: which day of an answer counts (write answered_by = "signed" (落款) or "delivered" (送达); until then 落款 counts)
  note: wrong.toml:6:1: reassign: unsettled: after a re-assignment, whose day a unit's lateness is counted from (write reassign = { clock = "first" } or "own"; until then the first assignment counts)
  wrong.toml:7:10: months: 4 months are longer than the law's 3 (write 3 or less (代表法 51))
  wrong.toml:8:13: six_month: 'six_month' is not known here (did you mean 'six_months'?)
  wrong.toml:9:10: assign: '十个工作日' is not a length of time (write 5个工作日, 15日 or 2个月)
  wrong.toml:10:10: rating: this is not what it should be (write a text in quotes)
  wrong.toml:14:35: period: 'weekly' is not one of the choices (write one of: month, quarter, half-year, year)
  wrong.toml:15:5: code: 'training' is named twice in this list (give each entry a code of its own)
  wrong.toml:15:54: required: 0 is not how often something is held (write 1 or more)
  rdlz: problems found: 10
  [3]
  $ write typed.toml <<END
  > [policy]
  > code = “limits”
  > END
  $ rdlz policy check typed.toml
  typed.toml:2:8: this is not TOML: Error while parsing value: could not determine value type ('“' is a full-width sign; TOML wants the half-width one)
  rdlz: problems found: 1
  [3]

The scheme of points is part of a policy, and is checked down to its rules.

  $ write scheme.toml <<END
  > [policy]
  > code = "scheme"
  > name = "某县履职积分办法"
  > effective_on = 2024-01-01
  > checked_on = 2026-08-03
  > 
  > [scheme]
  > level = "county"
  > 
  > [[scheme.category]]
  > code = "meeting"
  > name = "出席会议"
  > 
  > [[scheme.rule]]
  > name = "learn"
  > category = "meeting"
  > text = "参加学习培训，每次3分"
  > kind = "activity"
  > type = "trainings"
  > points = 3
  > END
  $ rdlz policy check scheme.toml samples/policy/codes.toml
  scheme.toml:7:1: the scheme leaves open to which mandate an act that serves two is credited (write credit = "each", "highest" or "named")
  scheme.toml:7:1: the scheme leaves open whose points count where the congress changes within a year (write term_change = "apart", "together", "incoming" or "outgoing")
  scheme.toml:19:8: type: 'trainings' is not known here (did you mean 'training'?)
  rdlz: problems found: 3
  [3]

A badly written one is told everything at once, like a compiler does: what is unknown, what can never match or never be
reached, what does not add up, and every question that printed rules leave open.

  $ write broken.toml <<END
  > [policy]
  > code = "scheme"
  > name = "某县履职积分办法"
  > effective_on = 2024-01-01
  > checked_on = 2026-08-03
  > 
  > [scheme]
  > level = "county"
  > credit = "both"
  > 
  > [[scheme.category]]
  > code = "meeting"
  > name = "出席会议"
  > weight = 60
  > cap = 4
  > 
  > [[scheme.category]]
  > code = "work"
  > name = "履职活动"
  > weight = 30
  > 
  > [[scheme.rule]]
  > name = "出席人代会"
  > text = "出席人代会，每次5分。"
  > category = "meetings"
  > kind = "activity"
  > type = "plenary"
  > not_type = "plenary"
  > points = 5
  > 
  > [[scheme.rule]]
  > name = "提出建议"
  > text = "提出建议，领衔5分，附议1分；重点督办的另计。"
  > category = "work"
  > kind = "suggestion"
  > role = "lead"
  > by = ["role", "outcome"]
  > table = { "lead/*" = 5, "lead/key" = 8, "cosigner/*" = 1 }
  > frist = 1
  > 
  > [[scheme.rule]]
  > name = "捐款"
  > text = "捐款每满1000元计10分，上传照片的另计1分。"
  > category = "work"
  > kind = "activity"
  > points = 10
  > cap = 5
  > floor = 6
  > 
  > [[scheme.rule]]
  > name = "出勤率"
  > text = "出勤率90%以上10分，95%以上15分。"
  > category = "meeting"
  > kind = "activity"
  > status = "present"
  > points = 15
  > ratio = { of = {}, bands = [{ from = 90, points = 10 }, { from = 95, points = 15 }] }
  > 
  > [[scheme.rule]]
  > name = "重点建议"
  > category = "work"
  > kind = "suggestion"
  > outcome = "key"
  > points = 3
  > 
  > [[scheme.rule]]
  > name = "每件建议"
  > category = "work"
  > kind = "suggestion"
  > points = 1
  > start = 10
  > 
  > [[scheme.exclusive]]
  > name = "不重复计分"
  > rules = ["每件建议", "重点建议"]
  > keep = "first"
  > 
  > [[scheme.minimum]]
  > name = "接待"
  > kind = "reception"
  > count = "days"
  > least = 400
  > 
  > [[scheme.band]]
  > name = "称职"
  > from = 60
  > 
  > [[scheme.band]]
  > name = "优秀"
  > from = 85
  > 
  > [scheme.candidates]
  > percent = 10
  > END
  $ rdlz policy check broken.toml samples/policy/codes.toml
  broken.toml:7:1: the scheme leaves open how deputies in office for part of the period are treated (write part_year = "same", "by-month" or "exempt")
  broken.toml:7:1: the scheme leaves open whose points count where the congress changes within a year (write term_change = "apart", "together", "incoming" or "outgoing")
  broken.toml:9:10: credit: 'both' is not known here (known here: each, highest, named)
  broken.toml:11:1: category: the weights of the categories add up to 90 (together they are 100)
  note: broken.toml:15:7: cap: the cap 4 of category 'meeting' is below a single award of 15 under rule '出勤率' (check it against the printed rule)
  broken.toml:25:12: category: 'meetings' is not known here (did you mean 'meeting'?)
  broken.toml:28:12: not_type: 'plenary' is asked for and refused (remove it from one of them)
  broken.toml:28:12: not_type: no fact can meet both demands: this can never match (remove one of them)
  broken.toml:38:38: lead/key: this cell is never reached: 'lead/*' before it fits all that it fits (put it before 'lead/*', or write several = "highest")
  broken.toml:38:56: cosigner/*: the conditions of rule '提出建议' leave out 'cosigner' (remove the cell, or the condition)
  broken.toml:39:9: frist: 'frist' is not known here (did you mean 'first'?)
  note: broken.toml:43:8: text: rule '捐款' gives points for money (record what was given, and count that it was done, not how much)
  note: broken.toml:43:8: text: rule '捐款' gives points for photographs (a photograph is no measure of work (不得以拍照留痕作为评判标准); count what was done)
  note: broken.toml:47:7: cap: the cap 5 of rule '捐款' is below a single award of 10 (check it against the printed rule)
  broken.toml:48:9: floor: the floor 6 lies above the cap 5 (check both against the printed rule)
  broken.toml:56:10: points: the points of this rule stand in its bands (remove them here)
  broken.toml:57:9: the scheme leaves open what a percentage of nothing comes to (write empty = "none", or a number of points)
  broken.toml:57:28: bands: the bands do not run from the highest down (a band after 90 must begin below it)
  broken.toml:57:28: bands: nothing is said of percentages below 95 (add a last { points = 0 } without "from")
  broken.toml:66:1: the scheme leaves open whether the pool of rule '每件建议' can fall below zero (write floor = 0, or floor = "none")
  broken.toml:75:9: rules: '重点建议' is never reached: '每件建议' before it fits all that it fits (name '重点建议' first, or write keep = "highest")
  broken.toml:82:9: least: a year has no 400 days (write 366 or less)
  broken.toml:84:1: band: nothing is said of totals below 85 (add a last [[scheme.band]] without "from")
  broken.toml:90:8: from: the grades do not run from the highest down ('优秀' must begin below 60)
  broken.toml:92:1: the scheme leaves open of whom the percentage is taken (write of = "ranked" or "all")
  broken.toml:92:1: the scheme leaves open how a part of a person is rounded (write rounding = "down", "up" or "half-up")
  broken.toml:92:1: the scheme leaves open what is done with equals at the cut (write ties = "include-all", "keys" or "stop")
  broken.toml:92:1: candidates: the scheme leaves open for how many working days objections are taken (write [scheme.publicity] and days = 5)
  rdlz: problems found: 24
  [3]

A level that the county's list does not have is told, and so is a growing that the records never tell of.

  $ write honours.toml <<END
  > [policy]
  > code = "honours"
  > name = "某县表彰计分办法"
  > effective_on = 2024-01-01
  > checked_on = 2026-08-03
  > 
  > [scheme]
  > level = "county"
  > 
  > [[scheme.category]]
  > code = "honour"
  > name = "表彰"
  > 
  > [[scheme.rule]]
  > name = "受到表彰"
  > category = "honour"
  > kind = "deed"
  > type = "award"
  > by = "level"
  > table = { "国家级" = 10, "县处级" = 2 }
  > 
  > [[scheme.rule]]
  > name = "参加活动"
  > category = "honour"
  > kind = "activity"
  > points = 1
  > 
  > [[scheme.conversion]]
  > name = "活动转为表彰"
  > from = "activity"
  > into = "deed"
  > END
  $ rdlz policy check honours.toml samples/policy/codes.toml
  honours.toml:7:1: the scheme leaves open to which mandate an act that serves two is credited (write credit = "each", "highest" or "named")
  honours.toml:7:1: the scheme leaves open whose points count where the congress changes within a year (write term_change = "apart", "together", "incoming" or "outgoing")
  honours.toml:20:9: table: '县处级' is not known here (did you mean '县级'?)
  honours.toml:30:8: from: no 'activity' grows into a 'deed' in the records: this can never match (write from = "opinion" and into = "suggestion", or use [[scheme.exclusive]])
  rdlz: problems found: 4
  [3]
  $ rdlz policy check honours.toml
  honours.toml:7:1: the scheme leaves open to which mandate an act that serves two is credited (write credit = "each", "highest" or "named")
  honours.toml:7:1: the scheme leaves open whose points count where the congress changes within a year (write term_change = "apart", "together", "incoming" or "outgoing")
  honours.toml:30:8: from: no 'activity' grows into a 'deed' in the records: this can never match (write from = "opinion" and into = "suggestion", or use [[scheme.exclusive]])
  rdlz: problems found: 3
  [3]

What a rule leaves open, and a text last compared with the law before the law changed, are notes: they refuse nothing.

  $ rdlz policy check samples/policy/profiles/beijing.toml
  note: samples/policy/profiles/beijing.toml:14:1: answered_by: unsettled: which day of an answer counts (write answered_by = "signed" (落款) or "delivered" (送达); until then 落款 counts)
  note: samples/policy/profiles/beijing.toml:14:1: reassign: unsettled: after a re-assignment, whose day a unit's lateness is counted from (write reassign = { clock = "first" } or "own"; until then the first assignment counts)
  files checked: 1; they can be adopted
  $ write old.toml <<END
  > [policy]
  > code = "warnings"
  > name = "某县预警规定"
  > effective_on = 2023-01-01
  > checked_on = 2023-02-01
  > 
  > [warning]
  > yellow = 20
  > END
  $ rdlz policy check old.toml
  note: old.toml:5:14: checked_on: checked against the law on 2023-02-01, before the Deputies Law of 2025 (compare it with the texts in force (请与现行文本核对), then write the new date)
  files checked: 1; they can be adopted
  $ rdlz policy check nowhere.toml
  rdlz: cannot read 'nowhere.toml'
  hint: name a policy file that exists
  [4]

Into a store they come all together or not at all.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ rdlz policy adopt samples/policy/codes.toml wrong.toml --quiet | tail -1
  wrong.toml:1:1: checked_on: 'checked_on' is missing (write checked_on = 2025-01-31)
  wrong.toml:2:8: code: 'Limits 2024' is not a plain code (use a-z, 0-9 and -)
  wrong.toml:4:16: effective_on: this is not what it should be (write a date without quotes: 2025-01-31)
  wrong.toml:7:10: months: 4 months are longer than the law's 3 (write 3 or less (代表法 51))
  wrong.toml:8:13: six_month: 'six_month' is not known here (did you mean 'six_months'?)
  wrong.toml:9:10: assign: '十个工作日' is not a length of time (write 5个工作日, 15日 or 2个月)
  wrong.toml:10:10: rating: this is not what it should be (write a text in quotes)
  wrong.toml:14: type: 'training' is not an adopted activity type (adopt the code list that names it first)
  wrong.toml:14:35: period: 'weekly' is not one of the choices (write one of: month, quarter, half-year, year)
  wrong.toml:15: type: 'training' is not an adopted activity type (adopt the code list that names it first)
  wrong.toml:15:5: code: 'training' is named twice in this list (give each entry a code of its own)
  wrong.toml:15:54: required: 0 is not how often something is held (write 1 or more)
  rdlz: problems found: 12; nothing was adopted
  [3]
  $ rdlz policy list
  code  name  effective_on  checked_on  state  parts  print
  $ rdlz policy adopt samples/policy/activities.toml
  samples/policy/activities.toml:14: type: 'reception' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:15: type: 'training' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:16: type: 'council-day' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:17: type: 'app' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:18: type: 'inspection' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:19: type: 'supervision' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:20: type: 'theme' is not an adopted activity type (adopt the code list that names it first)
  samples/policy/activities.toml:21: type: 'duty-report' is not an adopted activity type (adopt the code list that names it first)
  rdlz: problems found: 8; nothing was adopted
  [3]
  $ rdlz policy adopt samples/policy/activities.toml samples/policy/codes.toml samples/policy/suggestions.toml samples/policy/periods.toml samples/policy/scheme-county.toml old.toml
  note: samples/policy/scheme-county.toml:151:8: text: rule '用APP反映意见' gives points for the use of a program (logging in is no duty done; count what was reported or settled there)
  note: old.toml:5:14: checked_on: checked against the law on 2023-02-01, before the Deputies Law of 2025 (compare it with the texts in force (请与现行文本核对), then write the new date)
  adopted 'activities' (明河县代表联络站年度活动计划), from 2021-01-01 on, print 32693df6
  adopted 'codes' (明河县代表联络站登记代码), from 2021-01-01 on, print 52f31c11
  adopted 'suggestions' (明河县代表建议和群众意见办理时限规定), from 2021-01-01 on, print 97aa829a
  adopted 'periods' (明河县统计期间规定), from 2021-01-01 on, print bbf21fa2
  adopted 'scheme-county' (明河县人大代表履职积分办法（试行）), from 2021-12-01 on, print 74216c36
  adopted 'warnings' (某县预警规定), from 2023-01-01 on, print d616a7db
  recorded as change 2

The same text again changes nothing. A dry run keeps nothing.

  $ rdlz policy adopt samples/policy/codes.toml
  'samples/policy/codes.toml' is adopted already
  nothing changed
  $ write newer.toml <<END
  > [policy]
  > code = "warnings"
  > name = "某县预警规定（修订）"
  > effective_on = 2025-01-01
  > checked_on = 2025-04-01
  > 
  > [warning]
  > yellow = 30
  > orange = 10
  > END
  $ rdlz policy adopt newer.toml --dry-run
  adopted 'warnings' (某县预警规定（修订）), from 2025-01-01 on, print 6c6a9aee
  dry run: nothing was kept
  $ rdlz policy adopt newer.toml --reason 主任会议通过
  adopted 'warnings' (某县预警规定（修订）), from 2025-01-01 on, print 6c6a9aee
  recorded as change 3

A policy has editions; each is in force from its day until the next one's.

  $ rdlz policy list
  code           name                                  effective_on  checked_on  state     parts                                      print
  activities     明河县代表联络站年度活动计划          2021-01-01    2026-08-03  in-force  activities                                 32693df6
  codes          明河县代表联络站登记代码              2021-01-01    2026-08-03  in-force  codes natures                              52f31c11
  suggestions    明河县代表建议和群众意见办理时限规定  2021-01-01    2026-08-03  in-force  answers suggestion opinion warning office  97aa829a
  periods        明河县统计期间规定                    2021-01-01    2026-08-03  in-force  period statistics                          bbf21fa2
  scheme-county  明河县人大代表履职积分办法（试行）    2021-12-01    2026-08-03  in-force  scheme                                     74216c36
  warnings       某县预警规定                          2023-01-01    2023-02-01  in-force  warning                                    d616a7db
  warnings       某县预警规定（修订）                  2025-01-01    2025-04-01  coming    warning                                    6c6a9aee
  note: 'warnings' was compared with the law on 2023-02-01, before the Deputies Law of 2025: compare it with the texts in force
  $ rdlz policy list --as-of 2025-01-01 | grep warnings
  warnings       某县预警规定                          2023-01-01    2023-02-01  replaced  warning                                    d616a7db
  warnings       某县预警规定（修订）                  2025-01-01    2025-04-01  in-force  warning                                    6c6a9aee
  $ rdlz 政策 列表 --as-of 2022-01-01 --format csv | grep w
  "suggestions","明河县代表建议和群众意见办理时限规定","2021-01-01","2026-08-03","in-force","answers suggestion opinion warning office","answers suggestion opinion warning office","97aa829a5aa4d92acb6d7a50e456e7a07b80c7ce368fbb96bef89ed047969c34"␍
  "warnings","某县预警规定","2023-01-01","2023-02-01","coming","warning","","d616a7db54b23b8245bcc730adc784887832796081761d129ffd2cff01614108"␍
  "warnings","某县预警规定（修订）","2025-01-01","2025-04-01","coming","warning","","6c6a9aee0576d0f8a234459f5f7b226879b72c9b1f86537c87b386a40565b0af"␍

A scheme for stations or units takes no effect away from the deputies' own: each replaces only its like.

  $ rdlz policy adopt samples/policy/schemes/laibin.toml samples/policy/schemes/handling.toml --reason 主任会议通过 --quiet
  $ rdlz policy list --format csv | grep scheme
  note: 'warnings' was compared with the law on 2023-02-01, before the Deputies Law of 2025: compare it with the texts in force
  "scheme-county","明河县人大代表履职积分办法（试行）","2021-12-01","2026-08-03","in-force","scheme","scheme","74216c363a6033c27ad8cf1e6e1cbc4923319eaa6e3d47eeac90d870416fb651"␍
  "scheme-laibin","联络站年度活动计分办法","2024-01-01","2026-08-03","in-force","scheme","scheme","a88c1baedb93ba56aa60903ca73fb02eb9aa30f2d11e724330117aba627b79fe"␍
  "scheme-handling","承办单位办理代表建议计分办法","2024-01-01","2026-08-03","in-force","scheme","scheme","cf805c34755e4fad010665d2d4e2b049d7f5691b3fa5bffecd2924ed2fdba538"␍

Its text comes back word for word, or as data.

  $ rdlz policy show warnings
  [policy]
  code = "warnings"
  name = "某县预警规定"
  effective_on = 2023-01-01
  checked_on = 2023-02-01

  [warning]
  yellow = 20
  'warnings' (某县预警规定), in force from 2023-01-01, print d616a7db
  note: 'warnings' was compared with the law on 2023-02-01, before the Deputies Law of 2025: compare it with the texts in force
  $ rdlz policy show warnings --date 2025-06-01 --quiet
  [policy]
  code = "warnings"
  name = "某县预警规定（修订）"
  effective_on = 2025-01-01
  checked_on = 2025-04-01

  [warning]
  yellow = 30
  orange = 10
  $ rdlz policy show warnings --date 2025-06-01 --format json
  {
    "policy": {
      "code": "warnings",
      "name": "某县预警规定（修订）",
      "effective_on": "2025-01-01",
      "checked_on": "2025-04-01"
    },
    "warning": {
      "yellow": 30,
      "orange": 10
    }
  }
  'warnings' (某县预警规定（修订）), in force from 2025-01-01, print 6c6a9aee
  $ rdlz policy show activities --format csv --quiet | head -10
  (BOM)"setting","value"␍
  "policy.code","activities"␍
  "policy.name","明河县代表联络站年度活动计划"␍
  "policy.effective_on","2021-01-01"␍
  "policy.checked_on","2026-08-03"␍
  "policy.note","虚构样例，请按本地主任会议通过的计划修改"␍
  "activities.plan.1.type","reception"␍
  "activities.plan.1.period","month"␍
  "activities.plan.1.required",1␍
  "activities.plan.2.type","training"␍
  $ rdlz policy show warning
  rdlz: no policy 'warning' is adopted
  hint: did you mean 'warnings'?
  [4]
  $ rdlz policy show warnings --date 2022-12-31
  rdlz: no edition of the policy 'warnings' is in force on 2022-12-31
  hint: the first takes effect on 2023-01-01
  [4]

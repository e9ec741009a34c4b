The year's process, from the points of a county of six deputies to a sealed result. The year is over; the list is kept in the first days of the next one.

  $ export RDLZ_STORE=office.rdlz
  $ export RDLZ_NOW=2025-01-02T01:00:00Z
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz policy adopt samples/policy/codes.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,工作单位,职务,手机,领导干部,层级,代表团,联络站,职务类别
  > DB01,MH0001,韦春兰,女,石桥镇中心小学,教师,13807710001,否,县,石桥镇,ST01,
  > DB02,MH0002,陆大山,男,石桥村,村民委员会主任,13807710002,否,县,石桥镇,ST01,
  > DB03,MH0003,农小满,女,石桥镇卫生院,护士,13807710003,否,县,石桥镇,ST01,
  > DB04,MH0004,黄阿福,男,石桥镇人民政府,镇长,13807710004,是,县,石桥镇,ST01,
  > DB05,MH0005,覃秀英,女,县总工会,干部,13807710005,否,县,柳湾镇,,常委会组成人员
  > DB06,MH0006,蒙小花,女,柳湾村,村医,13807710006,否,县,柳湾镇,,
  > END
  $ rdlz deputy import deputies.csv --since 2021-12-01 --quiet
  $ write activities.csv <<END
  > 活动编号,活动类型,活动内容,日期,结束日期,联络站,半天数,未开展
  > HD01,人代会,县十八届人大四次会议,2024-01-23,2024-01-24,,4,否
  > HD02,调研视察,视察灌区改造,2024-05-10,,ST01,1,否
  > HD03,学习培训,履职培训,2024-06-10,,ST01,2,否
  > END
  $ write attendance.csv <<END
  > 活动编号,代表编号,姓名,出席情况,角色
  > HD01,DB01,韦春兰,出席,
  > HD01,DB02,陆大山,出席,
  > HD01,DB03,农小满,缺席,
  > HD01,DB04,黄阿福,出席,
  > HD01,DB05,覃秀英,出席,
  > HD01,DB06,蒙小花,出席,
  > HD02,DB01,韦春兰,出席,组织者
  > HD02,DB02,陆大山,出席,
  > HD02,DB03,农小满,出席,
  > HD03,DB01,韦春兰,出席,
  > HD03,DB02,陆大山,出席,
  > HD02,DB06,蒙小花,出席,
  > END
  $ rdlz activity import activities.csv --quiet
  $ rdlz activity import attendance.csv --quiet
  $ write scheme.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2021-12-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > part_year = "by-month"
  > term_change = "apart"
  > [[scheme.category]]
  > code = "meeting"
  > name = "出席会议"
  > [[scheme.category]]
  > code = "activity"
  > name = "闭会活动"
  > [[scheme.rule]]
  > name = "出席人代会"
  > category = "meeting"
  > kind = "activity"
  > type = "plenary"
  > status = "present"
  > per = "quantity"
  > points = 2
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > not_type = "plenary"
  > status = "present"
  > points = "1.5"
  > [[scheme.minimum]]
  > name = "出席人代会"
  > kind = "activity"
  > type = "plenary"
  > status = "present"
  > least = 1
  > bars = true
  > consequence = "提醒"
  > [scheme.total]
  > floor = 0
  > [scheme.ranking]
  > by = "all"
  > exclude_leaders = true
  > exclude_role_classes = ["常委会组成人员"]
  > [scheme.candidates]
  > top = 1
  > ties = "stop"
  > [scheme.publicity]
  > days = 5
  > receiver = "县人大常委会代表工作委员会"
  > phone = "0774-1234567"
  > address = "明河县人民路1号"
  > END
  $ rdlz policy adopt scheme.toml --quiet

Points propose. Equals at the cut are not told apart; who is not proposed, and why, is shown to the office alone.

  $ rdlz score select --period 2024
  $ rdlz score select --period 2024 --internal
  $ rdlz score select --period 2024 --internal --format csv | head -2
  $ rdlz score decisions --period 2024
  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团
  $ rdlz score select --period 2024 --record
  $ rdlz score select --period 2024 --record

Nothing is sealed while equals wait for a decision.

  $ rdlz score seal --period 2024

Each body decides in its turn, on its day, and names whom it adds or removes. Points never change.

  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团 --on 2025-01-03 --add 韦春兰 --because 并列时年内接待较多 --visibility open
  $ rdlz score decide checked --period 2024 --body 代表工作委员会 --on 2025-01-02
  $ rdlz score decide checked --period 2024 --body 代表工作委员会 --on 2025-01-06
  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团 --on 2025-01-07
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --add 农小满 --because 工作突出 --visibility internal --add 陆大山 --because 接待选民多 --visibility open
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --remove 农小满 --because 核查未通过 --visibility organisational
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --remove 农小满 --because 核查未通过 --visibility organisational
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --add 农小满 --because 无 --visibility 私下
  $ rdlz score decisions --period 2024 --list
  $ rdlz score compute --period 2024 --candidates --quiet

Until the chairmen's meeting has decided, the publicity sheet is a draft for comment (征求意见稿).

  $ rdlz report xlsx star-publicity --period 2024 --out draft --quiet
  $ rdlz table inspect draft/履职之星拟通报人选公示_2024年.xlsx



  $ rdlz score decide chairmen --period 2024 --body 县人大常委会主任会议 --on 2025-01-08 --document 明人常主〔2025〕1号
  $ rdlz score decide publicised --period 2024 --body 代表工作委员会 --on 2025-01-08 --days 0
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-08
  $ rdlz score decide publicised --period 2024 --body 代表工作委员会 --on 2025-01-08 --from 2025-01-09
  $ rdlz report xlsx star-publicity --period 2024 --out open --quiet
  $ rdlz table inspect open/履职之星拟通报人选公示_2024年.xlsx




Objections have one of three kinds. Who raised one stays masked, and in the book of changes nothing of it is shown.

  $ export RDLZ_NOW=2025-01-10T01:00:00Z
  $ rdlz score object 漏 陆大山 --period 2024 --by 王大力 --phone 13900001111 --content 王大力反映陆大山十二月的接待没有登记 --record HD03
  $ rdlz score object wrong 陆大山 --period 2024 --by 王大力 --content 迟到 --on 2025-01-17 --as-of 2025-01-17
  $ rdlz score object other 陆大山 --period 2024 --by 王大力 --content 无
  $ rdlz score object wrong 陆大山 --period 2024 --by 王大力 --content 无 --on 2023-12-31
  $ rdlz score objections --period 2024
  $ rdlz score objections --period 2024 --format json | head -18
  $ rdlz score objections --period 2024 --unmask --reason 核对 --quiet | tail -2
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-15
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-16
  $ rdlz score answer YY0001 rejected --by 代表工作委员会 --on 2025-01-09
  $ rdlz score answer YY0001 upheld --by 代表工作委员会 --on 2025-01-10
  $ rdlz score answer YY0001 不成立 --by 代表工作委员会 --on 2025-01-10
  $ rdlz score answer YY0001 upheld --by 代表工作委员会 --on 2025-01-10 --corrected 补录
  $ rdlz score answer YY0009 upheld --by 代表工作委员会
  $ rdlz score answer YY0002 rejected --by 代表工作委员会 --on 2025-01-17 --as-of 2025-01-17 --quiet
  $ export RDLZ_NOW=2025-01-20T01:00:00Z
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --document 明人常〔2025〕2号
  $ rdlz score decide announced --period 2024 --body 县人大常委会
  $ rdlz score decisions --period 2024
  $ rdlz 积分 决定列表 --期间 2024 --lang zh
  $ rdlz score select --period 2024 --record --quiet

A decision stays on the record.

  $ rdlz change undo 11
  $ rdlz change undo

Then the period is sealed: what is counted and decided is kept as it is.

  $ rdlz score verify --period 2024
  $ rdlz score seal --period 2025
  $ rdlz score seal --period 2024
  $ rdlz score seal --period 2024
  $ rdlz score verify --period 2024
  $ rdlz score sealed --period 2024
  $ rdlz report xlsx score-summary star-publicity --period 2024 --out sealed --quiet

Whatever is typed later, the sealed sheets print the same bytes. The verification lists what would be otherwise now, and a correction stands beside the sealed points.

  $ export RDLZ_NOW=2025-02-10T01:00:00Z
  $ rdlz activity attend HD02 --deputy DB05 --presence present --quiet
  $ rdlz activity attend HD03 --deputy DB02 --presence late --reason 迟到 --quiet
  $ rdlz deputy change DB06 --name 蒙小华 --reason 更名 --quiet
  $ rdlz report xlsx score-summary star-publicity --period 2024 --out again --quiet
  $ sqlite3 office.rdlz "SELECT report, count(DISTINCT digest) FROM export WHERE id > 2 GROUP BY report"
  $ rdlz score verify --period 2024
  $ rdlz score adjust 陆大山 --points -1.5 --period 2024 --because 培训迟到 --approver 主任会议
  $ rdlz score adjust 陆大山 --points 0 --period 2024 --because 无 --approver 主任会议
  $ rdlz score adjust 陆大山 --points 1 --period 2024 --because 无 --approver 主任会议 --on 2025-01-01
  $ rdlz score sealed --period 2024
  $ rdlz score sealed --period 2024 --adjustments
  $ rdlz score verify --period 2024 --quiet --format csv

Nothing in a sealed period is taken back; it is corrected, with a reason. Neither is the seal.

  $ rdlz change undo 24
  $ rdlz change undo 8
  $ rdlz change undo 27
  $ rdlz change undo 28 --quiet
  $ rdlz change redo --quiet
  $ rdlz change undo 30 --quiet
  $ rdlz change show 13
  $ rdlz change show 18
  $ rdlz change show 24 | grep content | wc -l
  $ rdlz change show 24 | grep '{' | wc -l
  $ rdlz 积分 核验 --期间 2024 --lang zh

A next year reads what was sealed: who was announced rests for a year, where the scheme says so.

  $ write next.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2025-01-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > part_year = "by-month"
  > term_change = "apart"
  > [[scheme.category]]
  > code = "activity"
  > name = "闭会活动"
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > status = "present"
  > points = 1
  > [scheme.total]
  > floor = 0
  > [scheme.ranking]
  > by = "all"
  > exclude_leaders = true
  > [scheme.candidates]
  > top = 2
  > ties = "include-all"
  > rest_years = 1
  > END
  $ rdlz policy adopt next.toml --quiet
  $ rdlz activity add --类型 学习培训 --内容 履职培训 --starts-on 2025-03-10 --联络站 ST01 --quiet
  $ rdlz activity attend HD0001 --deputy DB01 --deputy DB02 --deputy DB03 --presence present --quiet
  $ RDLZ_NOW=2025-04-10T01:00:00Z rdlz score select --period 2025
  $ RDLZ_NOW=2025-04-10T01:00:00Z rdlz score select --period 2025 --internal --quiet

What was sealed cannot be changed unseen.

  $ sqlite3 office.rdlz "UPDATE sealed_account SET content = replace(content, '\"points\":\"1.5\"', '\"points\":\"2.5\"') WHERE deputy_code = 'DB06'"
  $ rdlz score verify --period 2024 | grep broken
  $ rdlz score verify --period 2024 --quiet | head -3

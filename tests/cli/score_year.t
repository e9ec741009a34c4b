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
  明河县第十八届人民代表大会, 2024年: 0 proposed, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  part  rank  code  name of the deputy  delegation  station  total
  : 1 places for equals, to be decided: 陆大山、韦春兰
  [8]
  $ rdlz score select --period 2024 --internal
  明河县第十八届人民代表大会, 2024年: 0 proposed, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  内部资料　注意保管
  standing    part  code  name of the deputy  reason
  tied              DB02  陆大山              1 places for equals
  tied              DB01  韦春兰              1 places for equals
  next below        DB06  蒙小花              1.5 points below the last
  excluded          DB04  黄阿福              the scheme leaves leaders out
  excluded          DB05  覃秀英              the scheme leaves the class out
  [8]
  $ rdlz score select --period 2024 --internal --format csv | head -2
  明河县第十八届人民代表大会, 2024年: 0 proposed, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  (BOM)"standing","part","code","name","reason","mark"␍
  "tied","","DB02","陆大山","1 places for equals","内部资料　注意保管"␍
  [8]
  $ rdlz score decisions --period 2024
  rdlz: no list was kept for 2024年
  hint: 'rdlz score select --record' keeps who is proposed
  [1]
  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团
  rdlz: no list was kept for 2024年
  hint: 'rdlz score select --record' keeps who is proposed
  [1]
  $ rdlz score seal --period 2024
  rdlz: no list of who is proposed was kept for 2024年
  hint: keep it with 'rdlz score select --record': of a sealed year nobody can be proposed any more
  [1]
  $ rdlz activity declare HD03 --deputy DB05 --presence 出席 --quiet
  $ rdlz score seal --period 2024
  rdlz: 1 records are declared only
  hint: confirm them or return them: 'rdlz activity declared' and 'rdlz deed declared' list them
  [1]
  $ rdlz activity return HD03 --deputy DB05 --reason 未到会 --quiet
  $ rdlz score select --period 2024 --record
  kept as PX0001; recorded as change 11
  明河县第十八届人民代表大会, 2024年: 0 proposed, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  part  rank  code  name of the deputy  delegation  station  total
  : 1 places for equals, to be decided: 陆大山、韦春兰
  [8]
  $ rdlz score select --period 2024 --record
  PX0001 says so already; nothing changed
  明河县第十八届人民代表大会, 2024年: 0 proposed, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  part  rank  code  name of the deputy  delegation  station  total
  : 1 places for equals, to be decided: 陆大山、韦春兰
  [8]

Nothing is sealed while equals wait for a decision.

  $ rdlz score seal --period 2024
  rdlz: 2 equals at the cut wait for a decision
  hint: record it with 'rdlz score decide'
  [1]

Each body decides in its turn, on its day, and names whom it adds or removes. Points never change.

  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团 --on 2025-01-03 --add 韦春兰 --because 并列时年内接待较多 --visibility open
  1 deputies on the list
  recorded as change 12
  $ rdlz score decide checked --period 2024 --body 代表工作委员会 --on 2025-01-02
  rdlz: 2025-01-02 is before 2025-01-03, the day of the decision before it
  hint: write the day with --on
  [1]
  $ rdlz score decide checked --period 2024 --body 代表工作委员会 --on 2025-01-06
  1 deputies on the list
  recorded as change 13
  $ rdlz score decide recommended --period 2024 --body 石桥镇代表团 --on 2025-01-07
  rdlz: 推荐 comes before 复核, which is recorded already
  hint: 'rdlz score decisions' lists what was decided
  [1]
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --add 农小满 --because 工作突出 --visibility internal --add 陆大山 --because 接待选民多 --visibility open
  3 deputies on the list
  recorded as change 14
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --remove 农小满 --because 核查未通过 --visibility organisational
  2 deputies on the list
  recorded as change 15
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --remove 农小满 --because 核查未通过 --visibility organisational
  rdlz: 'DB03' is not on the list
  hint: 'rdlz score decisions' shows who is
  [1]
  $ rdlz score decide consulted --period 2024 --body 有关部门 --on 2025-01-07 --add 农小满 --because 无 --visibility 私下
  rdlz: visibility (原因范围): '私下' is not one of the words known here
  hint: write one of: open 可公开, internal 内部, organisational 组织原因
  [2]
  $ rdlz score decisions --period 2024 --list
  list PX0001 of 2025-01-02: 2 on it now
  code  name of the deputy
  DB01  韦春兰
  DB02  陆大山
  $ rdlz score compute --period 2024 --candidates --quiet
  part  rank  code  name of the deputy  delegation  station  出席会议  闭会活动  base  added  deducted  total  duty_days  tied  missed
  : 1 places for equals, to be decided: 陆大山、韦春兰
  [8]

Until the chairmen's meeting has decided, the publicity sheet is a draft for comment (征求意见稿).

  $ rdlz report xlsx star-publicity --period 2024 --out draft --quiet
  report          file                                rows
  star-publicity  履职之星拟通报人选公示_2024年.xlsx     2
  $ rdlz table inspect draft/履职之星拟通报人选公示_2024年.xlsx
  kind               workbook
  sheet              履职之星拟通报人选公示
  headings on line   4
  rows of headings   1
  import             deputy
  rows               9
  empty rows         0
  closing rows       0
  repeated headings  0
  problems           0

  titles
  line  text
     1  征求意见稿
     2  2024年度明河县人大代表“履职之星”拟通报人选…
     3  经　　　　　　　　研究，拟对下列代表予以通…

  columns
  column  heading         read as
       1  序号
       2  姓名            姓名
       3  性别            性别
       4  工作单位及职务  工作单位
       5  代表团（选区）
       6  所在联络站      联络站
       7  主要履职情况

  first rows
  line  record  序号                                          姓名    性别  工作单位及职务        代表团（选区）  所在联络站            主要履职情况
     5       1  1                                             韦春兰  女    石桥镇中心小学教师    石桥镇          石桥镇人大代表联络站  出席会议、参加活动3次
     6       2  2                                             陆大山  男    石桥村村民委员会主任  石桥镇          石桥镇人大代表联络站  出席会议、参加活动3次
     7       3  　　公示期：　　　　年　　月　　日至　　月…
     8       4  　　评选依据：《明河县人大代表履职积分办法…
     9       5  　　受理单位：县人大常委会代表工作委员会
  $ rdlz score decide chairmen --period 2024 --body 县人大常委会主任会议 --on 2025-01-08 --document 明人常主〔2025〕1号
  2 deputies on the list
  recorded as change 17
  $ rdlz score decide publicised --period 2024 --body 代表工作委员会 --on 2025-01-08 --days 0
  rdlz: a publicity lasts at least one working day
  hint: write how many with --days
  [2]
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-08
  rdlz: the list was not publicised yet
  hint: record it with 'rdlz score decide publicised'
  [1]
  $ rdlz score decide publicised --period 2024 --body 代表工作委员会 --on 2025-01-08 --from 2025-01-09
  objections until the end of 2025-01-15
  2 deputies on the list
  recorded as change 18
  $ rdlz report xlsx star-publicity --period 2024 --out open --quiet
  report          file                                rows
  star-publicity  履职之星拟通报人选公示_2024年.xlsx     2
  $ rdlz table inspect open/履职之星拟通报人选公示_2024年.xlsx
  kind               workbook
  sheet              履职之星拟通报人选公示
  headings on line   3
  rows of headings   1
  import             deputy
  rows               9
  empty rows         0
  closing rows       0
  repeated headings  0
  problems           0

  titles
  line  text
     1  2024年度明河县人大代表“履职之星”拟通报人选…
     2  经2025年1月8日县人大常委会主任会议研究，拟…

  columns
  column  heading         read as
       1  序号
       2  姓名            姓名
       3  性别            性别
       4  工作单位及职务  工作单位
       5  代表团（选区）
       6  所在联络站      联络站
       7  主要履职情况

  first rows
  line  record  序号                                          姓名    性别  工作单位及职务        代表团（选区）  所在联络站            主要履职情况
     4       1  1                                             韦春兰  女    石桥镇中心小学教师    石桥镇          石桥镇人大代表联络站  出席会议、参加活动3次
     5       2  2                                             陆大山  男    石桥村村民委员会主任  石桥镇          石桥镇人大代表联络站  出席会议、参加活动3次
     6       3  　　公示期：2025年1月9日至1月15日（5个工作…
     7       4  　　评选依据：《明河县人大代表履职积分办法…
     8       5  　　受理单位：县人大常委会代表工作委员会

Objections have one of three kinds. Who raised one stays masked, and in the book of changes nothing of it is shown.

  $ export RDLZ_NOW=2025-01-10T01:00:00Z
What was decided before and changed no name may be written down afterwards; with a name it is too late.

  $ rdlz score decide checked --period 2024 --body 县纪委监委 --on 2025-01-07
  2 deputies on the list
  recorded as change 20
  $ rdlz score decide checked --period 2024 --body 县纪委监委 --on 2025-01-07 --remove 陆大山 --because 迟 --visibility internal
  rdlz: 复核 comes before 公示, which is recorded already
  hint: 'rdlz score decisions' lists what was decided
  [1]
  $ rdlz score decide checked --period 2024 --body 县纪委监委 --on 2025-01-09
  rdlz: 复核 comes before 公示, which is recorded already
  hint: 'rdlz score decisions' lists what was decided
  [1]

  $ rdlz score object 漏 陆大山 --period 2024 --by 王大力 --phone 13900001111 --content 王大力反映陆大山十二月的接待没有登记 --record HD03
  added objection YY0001
  recorded as change 21
  $ rdlz score object wrong 陆大山 --period 2024 --by 王大力 --content 迟到 --on 2025-01-17 --as-of 2025-01-17
  added objection YY0002
  it came after the last day of the publicity: noted as late
  recorded as change 22
  $ rdlz score object other 陆大山 --period 2024 --by 王大力 --content 无
  rdlz: kind (异议类别): 'other' is not one of the words known here
  hint: write one of: wrong 错, double 重, missing 漏
  [2]
  $ rdlz score object wrong 陆大山 --period 2024 --by 王大力 --content 无 --on 2023-12-31
  rdlz: 2023-12-31 is before the period the objection is about
  hint: write the day with --on, and the period with --period
  [1]
  $ rdlz score objections --period 2024
  code    period  kind     deputy  record  name   raised_on   late  answer  answered_by  answered_on
  YY0001  2024年  missing  陆大山  HD03    王*力  2025-01-10    no
  YY0002  2024年  wrong    陆大山          王*力  2025-01-17   yes
  $ rdlz score objections --period 2024 --format json | head -18
  [
    {
      "code": "YY0001",
      "congress": "MH-18",
      "period": "2024年",
      "starts_on": "2024-01-01",
      "ends_on": "2024-12-31",
      "kind": "missing",
      "deputy": "DB02",
      "record": "HD03",
      "content": "王*力反映陆大山十二月的接待没有登记",
      "name": "王*力",
      "phone": "139****1111",
      "raised_on": "2025-01-10",
      "late": 0,
      "answer": null,
      "answered_by": null,
      "answered_on": null,
  $ rdlz score objections --period 2024 --unmask --reason 核对 --quiet | tail -2
  YY0001  2024年  missing  陆大山  HD03    王大力  2025-01-10    no
  YY0002  2024年  wrong    陆大山          王大力  2025-01-17   yes
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-15
  rdlz: objections can be raised until the end of 2025-01-15
  hint: a list is announced after the last day of its publicity
  [1]
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --on 2025-01-16
  rdlz: objection YY0001 is not answered yet
  hint: answer it with 'rdlz score answer'
  [1]
  $ rdlz score answer YY0001 rejected --by 代表工作委员会 --on 2025-01-09
  rdlz: 2025-01-09 is before the day the objection came, 2025-01-10
  hint: write the day with --on
  [1]
  $ rdlz score answer YY0001 upheld --by 代表工作委员会 --on 2025-01-10
  rdlz: an objection that is upheld says what was corrected
  hint: write it with --corrected
  [2]
  $ rdlz score answer YY0001 不成立 --by 代表工作委员会 --on 2025-01-10
  recorded as change 24
  $ rdlz score answer YY0001 upheld --by 代表工作委员会 --on 2025-01-10 --corrected 补录
  rdlz: objection YY0001 was answered on 2025-01-10
  hint: 'rdlz change undo' takes back an answer typed by mistake
  [1]
  $ rdlz score answer YY0009 upheld --by 代表工作委员会
  rdlz: no objection 'YY0009'
  hint: 'rdlz score objections' lists them
  [4]
  $ rdlz score answer YY0002 rejected --by 代表工作委员会 --on 2025-01-17 --as-of 2025-01-17 --quiet
  $ export RDLZ_NOW=2025-01-20T01:00:00Z
  $ rdlz score decide announced --period 2024 --body 县人大常委会 --document 明人常〔2025〕2号
  2 deputies on the list
  recorded as change 26
  $ rdlz score decide announced --period 2024 --body 县人大常委会
  rdlz: the list was announced on 2025-01-20
  hint: nothing is decided of it any more
  [1]
  $ rdlz score decisions --period 2024
  list PX0001 of 2025-01-02: 2 on it now
  stage        body                  date        document             put on or taken off  deputy  reason              visibility  publicity
  recommended  石桥镇代表团          2025-01-03                       added                韦春兰  并列时年内接待较多  open
  checked      代表工作委员会        2025-01-06
  consulted    有关部门              2025-01-07                       added                农小满  工作突出            internal
  consulted    有关部门              2025-01-07                       added                陆大山  接待选民多          open
  consulted    有关部门              2025-01-07                       removed              农小满
  chairmen     县人大常委会主任会议  2025-01-08  明人常主〔2025〕1号
  publicised   代表工作委员会        2025-01-08                                                                                    2025-01-09..2025-01-15
  checked      县纪委监委            2025-01-07
  announced    县人大常委会          2025-01-20  明人常〔2025〕2号
  $ rdlz 积分 决定列表 --期间 2024 --lang zh
  名单PX0001（2025-01-02登记）：现有2名
  环节      决定机构              日期        文号                 名单变动  代表    理由                原因范围  公示期
  推荐      石桥镇代表团          2025-01-03                       增加      韦春兰  并列时年内接待较多  可公开
  复核      代表工作委员会        2025-01-06
  征求意见  有关部门              2025-01-07                       增加      农小满  工作突出            内部
  征求意见  有关部门              2025-01-07                       增加      陆大山  接待选民多          可公开
  征求意见  有关部门              2025-01-07                       去掉      农小满
  主任会议  县人大常委会主任会议  2025-01-08  明人常主〔2025〕1号
  公示      代表工作委员会        2025-01-08                                                                       2025-01-09..2025-01-15
  复核      县纪委监委            2025-01-07
  通报      县人大常委会          2025-01-20  明人常〔2025〕2号
  $ rdlz score select --period 2024 --record --quiet
  part  rank  code  name of the deputy  delegation  station  total
  : 1 places for equals, to be decided: 陆大山、韦春兰
  [8]

A decision stays on the record.

  $ rdlz change undo 13
  rdlz: change 13 recorded a decision; it stays on the record
  hint: record what was decided since with 'rdlz score decide'
  [1]
  $ rdlz change undo
  rdlz: change 26 recorded a decision; it stays on the record
  hint: record what was decided since with 'rdlz score decide'
  [1]

Then the period is sealed: what is counted and decided is kept as it is.

  $ rdlz score verify --period 2024
  rdlz: 2024年 is not sealed
  hint: 'rdlz score seal' closes a period
  [1]
  $ rdlz score seal --period 2025
  rdlz: the count of 2025年 is still open on 2025-01-20
  hint: seal it when nothing more can count
  [1]
  $ rdlz score seal --period 2024
  sealed 2024年 as FC0001, fingerprint 9b1cb44b
  recorded as change 27
  $ rdlz score seal --period 2024
  rdlz: 2024年 is sealed (FC0001)
  hint: 'rdlz score adjust' writes a correction beside the sealed points
  [1]
  $ rdlz score verify --period 2024
  FC0001 is proved: everything derived once more is equal (fingerprint 9b1cb44b)
  what  deputy  place  sealed  derived  adjustment
  $ rdlz score sealed --period 2024
  FC0001 of 2025-01-20, fingerprint 9b1cb44b: internal (内部资料　注意保管)
  part  rank  code  name of the deputy  delegation  station               total  adjustment  duty_days
           1  DB02  陆大山              石桥镇      石桥镇人大代表联络站     11                      4
           1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站     11                      4
           3  DB06  蒙小花              柳湾镇                              9.5                      3
           4  DB03  农小满              石桥镇      石桥镇人大代表联络站    1.5                      1
  $ rdlz report xlsx score-summary star-publicity --period 2024 --out sealed --quiet
  report          file                                rows
  score-summary   履职积分汇总表_2024年.xlsx             4
  star-publicity  履职之星拟通报人选公示_2024年.xlsx     2

Whatever is typed later, the sealed sheets print the same bytes. The verification lists what would be otherwise now, and a correction stands beside the sealed points.

  $ export RDLZ_NOW=2025-02-10T01:00:00Z
  $ rdlz activity attend HD02 --deputy DB05 --presence present --quiet
  $ rdlz activity attend HD03 --deputy DB02 --presence late --reason 迟到 --quiet
  $ rdlz deputy change DB06 --name 蒙小华 --reason 更名 --quiet
  $ rdlz report xlsx score-summary star-publicity --period 2024 --out again --quiet
  report          file                                rows
  score-summary   履职积分汇总表_2024年.xlsx             4
  star-publicity  履职之星拟通报人选公示_2024年.xlsx     2
  $ sqlite3 office.rdlz "SELECT report, count(DISTINCT digest) FROM export WHERE id > 2 GROUP BY report"
  score objections|1
  score-summary|1
  star-publicity|1
  $ rdlz score verify --period 2024
  FC0001 is proved: everything derived once more is equal (fingerprint 9b1cb44b)
  3 deputies would have other lines with what was typed since; 'rdlz score adjust' writes corrections
  what         deputy  place                 sealed  derived  adjustment
  typed since  DB02    total                 11      9.5
  typed since  DB02    活动 attendance HD03  1.5
  typed since  DB05    total                 8       9.5
  typed since  DB05    活动 attendance HD02          1.5
  typed since  DB06    deputy/name           蒙小花  蒙小华
  $ rdlz score explain 陆大山 --period 2024
  2024年 is sealed (FC0001): the lines as they were sealed on 2025-01-20
  DB02 陆大山, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 2f57aa55)
  date        what                         source  object  rule        award  credit  cut  points  running  limits
  2024-01-23  activity plenary present x4  HD01            出席人代会      8       8    0       8        8
  2024-05-10  activity inspection present  HD02            活动          1.5     1.5    0     1.5      9.5
  2024-06-10  activity training present    HD03            活动          1.5     1.5    0     1.5       11
  total 11, 4 days on duty
  $ rdlz report xlsx score-statement --period 2024 --out pages
  report           file                      rows
  score-statement  履职积分明细_2024年.xlsx    12
  $ rdlz score explain --all --xlsx --period 2024 --out pages --overwrite
  2024年 is sealed (FC0001): the lines as they were sealed on 2025-01-20
  written: 履职积分明细_2024年.xlsx
  $ sqlite3 office.rdlz "SELECT count(*), count(DISTINCT digest) FROM export WHERE report = 'score-statement'"
  2|1
  $ rdlz report xlsx score-statement --period 2024 --known-on 2025-12-31 --out pages --overwrite
  report           file                      rows
  score-statement  履职积分明细_2024年.xlsx    13
  $ rdlz score explain 陆大山 --period 2024 --known-on 2025-12-31
  DB02 陆大山, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 2f57aa55)
  date        what                         source  object  rule        award  credit  cut  points  running  limits
  2024-01-23  activity plenary present x4  HD01            出席人代会      8       8    0       8        8
  2024-05-10  activity inspection present  HD02            活动          1.5     1.5    0     1.5      9.5
  2024-06-10  activity training late       HD03                                                             no rule speaks of it: no points
  total 9.5, 4 days on duty
  1 listed without points, each with the reason
  $ rdlz score compute --period 2024 | head -2
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 2f57aa55)
  2024年 is sealed (FC0001): this is counted from the records as they are now; 'rdlz score sealed' shows what was sealed
  2 deputies are left out of the ranking by the scheme
  part  rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied  missed
           1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         8         3     0      0         0     11          4
  $ rdlz score adjust 陆大山 --points -1.5 --period 2024 --because 培训迟到 --approver 主任会议
  recorded as change 36
  $ rdlz score adjust 陆大山 --points 0 --period 2024 --because 无 --approver 主任会议
  rdlz: an adjustment of 0 points says nothing
  hint: write it like 2.5 or -3
  [2]
  $ rdlz score adjust 陆大山 --points 1 --period 2024 --because 无 --approver 主任会议 --on 2025-01-01
  rdlz: 2025-01-01 is before the sealing on 2025-01-20
  hint: what is corrected before the sealing is corrected in the records
  [1]
  $ rdlz score sealed --period 2024
  FC0001 of 2025-01-20, fingerprint 9b1cb44b: internal (内部资料　注意保管)
  part  rank  code  name of the deputy  delegation  station               total  adjustment  duty_days
           1  DB02  陆大山              石桥镇      石桥镇人大代表联络站     11        -1.5          4
           1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站     11                      4
           3  DB06  蒙小花              柳湾镇                              9.5                      3
           4  DB03  农小满              石桥镇      石桥镇人大代表联络站    1.5                      1
  $ rdlz score sealed --period 2024 --adjustments
  FC0001 of 2025-01-20, fingerprint 9b1cb44b: internal (内部资料　注意保管)
  seal    deputy  points  because   approver  approved_on
  FC0001  陆大山    -1.5  培训迟到  主任会议  2025-02-10
  $ rdlz score verify --period 2024 --quiet --format csv
  (BOM)"what","deputy","place","sealed","derived","adjustment"␍
  "typed since","DB02","total","11","9.5",-1.5␍
  "typed since","DB02","活动 attendance HD03","1.5","",""␍
  "typed since","DB05","total","8","9.5",""␍
  "typed since","DB05","活动 attendance HD02","","1.5",""␍
  "typed since","DB06","deputy/name","蒙小花","蒙小华",""␍

Nothing in a sealed period is taken back; it is corrected, with a reason. Neither is the seal.

  $ rdlz change undo 27
  rdlz: change 27 sealed a period; it stays sealed
  hint: 'rdlz score adjust' writes a correction beside the sealed points
  [1]
  $ rdlz change undo 8
  rdlz: change 8 adopted local rules that change 9 and others were entered under
  hint: adopt the rules that hold from now on instead; what was adopted stays dated
  [1]
  $ rdlz change undo 30
  rdlz: change 30 wrote records of 2024年, which is sealed (FC0001)
  hint: correct the records with their own verbs, and the points with 'rdlz score adjust'
  [1]
  $ rdlz change undo 31 --quiet
  $ rdlz change redo --quiet
  $ rdlz change undo 33 --quiet
  rdlz: change 33 wrote no records; there is nothing to take back
  [1]
  $ rdlz change show 15
  change 15: score decide by 张三 on 2025-01-02 09:00:00
  table         record  what  field       before  after
  decision      #4      made  selection           PX0001
  decision      #4      made  stage               consulted
  decision      #4      made  body                有关部门
  decision      #4      made  decided_on          2025-01-07
  decided_name  #4      made  deputy              农小满
  decided_name  #4      made  change              removed
  decided_name  #4      made  because             （已封存）
  decided_name  #4      made  visibility          （已封存）
  $ rdlz change show 21
  change 21: score object by 张三 on 2025-01-10 09:00:00
  table      record  what  field      before  after
  objection  YY0001  made  code               YY0001
  objection  YY0001  made  congress           明河县第十八届人民代表大会
  objection  YY0001  made  period             2024年
  objection  YY0001  made  starts_on          2024-01-01
  objection  YY0001  made  ends_on            2024-12-31
  objection  YY0001  made  kind               missing
  objection  YY0001  made  deputy             陆大山
  objection  YY0001  made  record             HD03
  objection  YY0001  made  content            （已封存）
  objection  YY0001  made  name               （已封存）
  objection  YY0001  made  phone              （已封存）
  objection  YY0001  made  raised_on          2025-01-10
  objection  YY0001  made  late               no
  $ rdlz change show 27 | grep content | wc -l
  change 27: score seal by 张三 on 2025-01-20 09:00:00
  6
  $ rdlz change show 27 | grep '{' | wc -l
  change 27: score seal by 张三 on 2025-01-20 09:00:00
  0
  $ rdlz 积分 核验 --期间 2024 --lang zh
  FC0001核验一致：重新推算的全部结果与封存内容相同（指纹 9b1cb44b）
  按封存后录入的内容，3名代表的积分明细会有变化；更正用“rdlz 积分 调整”
  情况        代表  位置                  封存时  重新推算  调整
  封存后录入  DB02  total                 11      9.5       -1.5
  封存后录入  DB02  活动 attendance HD03  1.5
  封存后录入  DB05  total                 8       9.5
  封存后录入  DB05  活动 attendance HD02          1.5
  封存后录入  DB06  deputy/name           蒙小花  蒙小华

A next year reads what was sealed: who was announced rests for a year, where the scheme says so.

  $ export RDLZ_NOW=2025-04-10T01:00:00Z
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
  > [scheme.publicity]
  > days = 5
  > END
  $ rdlz policy adopt next.toml --quiet
  $ rdlz activity add --类型 学习培训 --内容 履职培训 --starts-on 2025-03-10 --联络站 ST01 --quiet
  $ rdlz activity attend HD0001 --deputy DB01 --deputy DB02 --deputy DB03 --presence present --quiet
  $ rdlz score select --period 2025
  明河县第十八届人民代表大会, 2025年: 3 proposed, scheme '明河县人大代表履职积分办法' (print fc83f2de)
  part  rank  code  name of the deputy  delegation  station               total
           1  DB03  农小满              石桥镇      石桥镇人大代表联络站      1
           4  DB06  蒙小华              柳湾镇                                0
           4  DB05  覃秀英              柳湾镇                                0
  $ rdlz score select --period 2025 --internal --quiet
  内部资料　注意保管
  standing  part  code  name of the deputy  reason
  barred          DB02  陆大山              announced too lately
  barred          DB01  韦春兰              announced too lately
  excluded        DB04  黄阿福              the scheme leaves leaders out

What was sealed cannot be changed unseen.

  $ sqlite3 office.rdlz "UPDATE sealed_account SET content = replace(content, '\"points\":\"1.5\"', '\"points\":\"2.5\"') WHERE deputy_code = 'DB06'"
  $ rdlz score verify --period 2024 | grep broken
  FC0001: 1 differences from what was sealed
  3 deputies would have other lines with what was typed since; 'rdlz score adjust' writes corrections
  broken               fingerprint           9b1cb44b9543b03c879036d07c8d6d2b446ef3cd301…  999c53b1c0351e54dd15bfd5fbcd6c78ed65a6c6b95…
  [8]

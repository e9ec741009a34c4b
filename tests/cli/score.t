A county of seven deputies in two delegations. Points need three things: an own congress, a scheme adopted for it, and records.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz policy adopt samples/policy/codes.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,手机,领导干部,层级,代表团,联络站,职务类别
  > DB01,MH0001,韦春兰,13807710001,否,县,石桥镇,ST01,
  > DB02,MH0002,陆大山,13807710002,否,县,石桥镇,ST01,
  > DB03,MH0003,农小满,13807710003,否,县,石桥镇,ST01,
  > DB04,MH0004,黄阿福,13807710004,是,县,石桥镇,ST01,
  > DB05,MH0005,覃秀英,13807710005,否,县,柳湾镇,,常委会组成人员
  > DB06,MH0006,蒙小花,13807710006,否,县,柳湾镇,,
  > DB07,YZ0001,李志,13807710007,否,设区的市,,,
  > END
  $ rdlz deputy import deputies.csv --since 2021-12-01 --quiet
  $ rdlz score compute --period 2024
  rdlz: no scoring scheme for '县（市、区）代表' is in force on 2024-12-31
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ write activities.csv <<END
  > 活动编号,活动类型,活动内容,日期,结束日期,联络站,半天数,未开展
  > HD01,人代会,县十八届人大四次会议,2024-01-23,2024-01-24,,4,否
  > HD02,调研视察,视察灌区改造,2024-05-10,,ST01,1,否
  > HD03,学习培训,履职培训,2024-06-10,,ST01,2,否
  > HD04,主题活动,未开展的活动,2024-07-10,,ST01,1,是
  > HD05,调研视察,上一年的视察,2023-12-29,,ST01,1,否
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
  > HD05,DB03,农小满,出席,
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
  > [scheme.base]
  > points = 10
  > [[scheme.category]]
  > code = "meeting"
  > name = "出席会议"
  > cap = 6
  > [[scheme.category]]
  > code = "activity"
  > name = "闭会活动"
  > [[scheme.category]]
  > code = "deduction"
  > name = "扣分项"
  > kind = "deduction"
  > floor = -20
  > [[scheme.rule]]
  > name = "出席人代会"
  > category = "meeting"
  > kind = "activity"
  > type = "plenary"
  > per = "quantity"
  > by = "status"
  > table = { present = 2, late = 1 }
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > not_type = "plenary"
  > status = "present"
  > points = "1.5"
  > [[scheme.rule]]
  > name = "缺席"
  > category = "deduction"
  > kind = "activity"
  > status = "absent"
  > points = -3
  > [scheme.total]
  > floor = 0
  > [scheme.ranking]
  > by = "delegation"
  > exclude_leaders = true
  > exclude_role_classes = ["常委会组成人员"]
  > [scheme.candidates]
  > top = 1
  > least = 12
  > ties = "stop"
  > [scheme.publicity]
  > days = 5
  > END
  $ rdlz policy check scheme.toml
  files checked: 1; they can be adopted
  $ rdlz policy adopt scheme.toml --quiet

Points are counted anew each time, and each delegation is ranked by itself. Leaders and members of the standing committee are left out as the scheme says; so is who sits in another congress.

  $ rdlz score compute --period 2024
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                                   6         0    10      0         0     16          2
  石桥镇     1  DB02  陆大山              石桥镇      石桥镇人大代表联络站         6         3    10      0         0     19          4  tied
  石桥镇     1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         6         3    10      0         0     19          4  tied
  石桥镇     3  DB03  农小满              石桥镇      石桥镇人大代表联络站         0       1.5    10      0        -3    8.5          1
  2 deputies are left out of the ranking by the scheme
  $ rdlz score compute --period 2024 --format csv
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  (BOM)"part","rank","code","name","delegation","station","meeting","activity","base","added","deducted","total","duty_days","tied"␍
  "柳湾镇",1,"DB06","蒙小花","柳湾镇","",6,0,10,0,0,16,2,"0"␍
  "石桥镇",1,"DB02","陆大山","石桥镇","石桥镇人大代表联络站",6,3,10,0,0,19,4,"1"␍
  "石桥镇",1,"DB01","韦春兰","石桥镇","石桥镇人大代表联络站",6,3,10,0,0,19,4,"1"␍
  "石桥镇",3,"DB03","农小满","石桥镇","石桥镇人大代表联络站",0,1.5,10,0,-3,8.5,1,"0"␍
  2 deputies are left out of the ranking by the scheme
  $ rdlz score compute --period 2024 --format json | head -16
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  2 deputies are left out of the ranking by the scheme
  [
    {
      "part": "柳湾镇",
      "rank": 1,
      "code": "DB06",
      "name": "蒙小花",
      "delegation": "柳湾镇",
      "station": null,
      "meeting": 6,
      "activity": 0,
      "base": 10,
      "added": 0,
      "deducted": 0,
      "total": 16,
      "duty_days": 2,
      "tied": "0"
  $ rdlz score compute --period 2024-05
  明河县第十八届人民代表大会, 2024年5月: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                                   0         0    10      0         0     10          0
  石桥镇     1  DB03  农小满              石桥镇      石桥镇人大代表联络站         0       1.5    10      0         0   11.5          1  tied
  石桥镇     1  DB02  陆大山              石桥镇      石桥镇人大代表联络站         0       1.5    10      0         0   11.5          1  tied
  石桥镇     1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         0       1.5    10      0         0   11.5          1  tied
  2 deputies are left out of the ranking by the scheme
  $ rdlz score compute --period 2023
  明河县第十八届人民代表大会, 2023年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                                   0         0    10      0         0     10          0
  石桥镇     1  DB03  农小满              石桥镇      石桥镇人大代表联络站         0       1.5    10      0         0   11.5          1
  石桥镇     2  DB02  陆大山              石桥镇      石桥镇人大代表联络站         0         0    10      0         0     10          0  tied
  石桥镇     2  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         0         0    10      0         0     10          0  tied
  2 deputies are left out of the ranking by the scheme
  $ rdlz score compute --period 2020
  rdlz: no scoring scheme for '县（市、区）代表' is in force on 2020-12-31
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]

Each line of a statement names its fact, its rule and what limits took.

  $ rdlz score explain 韦春兰 --period 2024
  DB01 韦春兰, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  date        what                                source  object  rule        award  credit  cut  points  running  limits
                                                                  基础分         10      10    0      10       10
  2024-01-23  activity plenary present x4         HD01            出席人代会      8       8   -2       6       16  cap of the category, 6: -2
  2024-05-10  activity inspection 组织者 present  HD02            活动          1.5     1.5    0     1.5     17.5
  2024-06-10  activity training present           HD03            活动          1.5     1.5    0     1.5       19
  total 19, 4 days on duty
  $ rdlz score explain MH0003 --period 2024
  DB03 农小满, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  date        what                         source  object  rule    award  credit  cut  points  running  limits
                                                           基础分     10      10    0      10       10
  2024-01-23  activity plenary absent      HD01            缺席       -3      -3    0      -3        7
  2024-05-10  activity inspection present  HD02            活动      1.5     1.5    0     1.5      8.5
  total 8.5, 1 days on duty
  $ rdlz score explain MH0003 --period 2024 --format json | head -14
  DB03 农小满, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  total 8.5, 1 days on duty
  [
    {
      "date": null,
      "what": null,
      "source": null,
      "object": null,
      "rule": "基础分",
      "award": 10,
      "credit": 10,
      "cut": 0,
      "points": 10,
      "running": 10,
      "limits": null
    },
  $ rdlz score explain 李志 --period 2024
  rdlz: 'DB07' holds no seat in '明河县第十八届人民代表大会' in 2024年
  hint: 'rdlz deputy show' shows the seats; say another congress with --congress
  [1]
  $ rdlz score explain 张三丰 --period 2024
  rdlz: no deputy '张三丰'
  hint: 'rdlz deputy list' shows all
  [4]

Equals at the cut are not told apart by the program: it names them, and the status says that something is to be decided.

  $ rdlz score compute --period 2024 --candidates
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station  出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                      6         0    10      0         0     16          2
  石桥镇: 1 places for equals, to be decided: 陆大山、韦春兰
  [8]
  $ rdlz score compute --period 2024 --candidates --quiet | head -1
  石桥镇: 1 places for equals, to be decided: 陆大山、韦春兰
  part    rank  code  name of the deputy  delegation  station  出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  [8]
  $ rdlz activity attend HD03 --deputy DB02 --presence late --reason 迟到 | tail -2
  recorded as change 9
  $ rdlz score compute --period 2024 --candidates
  明河县第十八届人民代表大会, 2024年: 6 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                                   6         0    10      0         0     16          2
  石桥镇     1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         6         3    10      0         0     19          4

The deputies of a congress above the office's own get no points, and a township's need a scheme of their own.

  $ rdlz score compute --congress YZ-7 --period 2024
  rdlz: the deputies of '云州市第七届人民代表大会' are not ranked here: it is above this office's own congress
  hint: their records go up, they get no points (代表法 10, 58)
  [1]
  $ rdlz score explain 李志 --congress YZ-7 --period 2024
  rdlz: the deputies of '云州市第七届人民代表大会' are not ranked here: it is above this office's own congress
  hint: their records go up, they get no points (代表法 10, 58)
  [1]
  $ rdlz score compute --congress MH01-20 --period 2024
  rdlz: no scoring scheme for '乡镇代表' is in force on 2024-12-31
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz score compute --congress MH-99
  rdlz: no congress 'MH-99'
  hint: did you mean 'MH-18'?
  [4]
  $ rdlz score compute --period 明年
  rdlz: '明年' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]

A deputy who came late to the office has only what was done in office. One who left keeps what was done until then, in the delegation of that time, and is proposed no more.

  $ rdlz deputy add --code DB08 --name 梁满仓 --congress MH-18 --certificate MH0008 --since 2024-06-01 --delegation 柳湾镇 --quiet
  $ rdlz activity attend HD02 --deputy DB08 --presence present
  rdlz: 'DB08' holds no seat on 2024-05-10
  hint: 'rdlz deputy show' shows the seats; check the person and the day
  [1]
  $ rdlz activity attend HD03 --deputy DB08 --presence present --quiet
  $ rdlz score explain DB08 --period 2024
  DB08 梁满仓, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  date        what                       source  object  rule    award  credit  cut  points  running  limits
                                                         基础分     10      10    0      10       10
  2024-06-10  activity training present  HD03            活动      1.5     1.5    0     1.5     11.5
  total 11.5, 1 days on duty
  $ rdlz deputy end DB01 --on 2024-05-31 --end-reason 辞职 --quiet
  $ rdlz score explain DB01 --period 2024
  DB01 韦春兰, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  date        what                                source  object  rule        award  credit  cut  points  running  limits
                                                                  基础分         10      10    0      10       10
  2024-01-23  activity plenary present x4         HD01            出席人代会      8       8   -2       6       16  cap of the category, 6: -2
  2024-05-10  activity inspection 组织者 present  HD02            活动          1.5     1.5    0     1.5     17.5
  2024-06-10  activity training present           HD03                                                             outside the days in office: no points
  total 17.5, 3 days on duty
  1 listed without points, each with the reason
  $ rdlz score compute --period 2024
  明河县第十八届人民代表大会, 2024年: 7 deputies, scheme '明河县人大代表履职积分办法' (print 01b304bf)
  part    rank  code  name of the deputy  delegation  station               出席会议  闭会活动  base  added  deducted  total  duty_days  tied
  柳湾镇     1  DB06  蒙小花              柳湾镇                                   6         0    10      0         0     16          2
  柳湾镇     2  DB08  梁满仓              柳湾镇                                   0       1.5    10      0         0   11.5          1
  石桥镇     1  DB02  陆大山              石桥镇      石桥镇人大代表联络站         6       1.5    10      0         0   17.5          4  tied
  石桥镇     1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         6       1.5    10      0         0   17.5          3  tied
  石桥镇     3  DB03  农小满              石桥镇      石桥镇人大代表联络站         0       1.5    10      0        -3    8.5          1
  2 deputies are left out of the ranking by the scheme

In Chinese.

  $ rdlz 积分 计算 --lang zh --期间 2024 --建议人选
  明河县第十八届人民代表大会，2024年：代表7名，积分办法“明河县人大代表履职积分办法”（指纹 01b304bf）
  分组    名次  编号  姓名    代表团  联络站                出席会议  闭会活动  基础分  加分  扣分  总分  履职天数  并列
  柳湾镇     1  DB06  蒙小花  柳湾镇                               6         0      10     0     0    16         2
  石桥镇     1  DB02  陆大山  石桥镇  石桥镇人大代表联络站         6       1.5      10     0     0  17.5         4  并列

In Chinese the kinds of fact, roles and attendance are the office's words; CSV keeps the machine's.

  $ rdlz 积分 说明 韦春兰 --期间 2024年 --lang zh
  DB01 韦春兰，2024年：积分办法“明河县人大代表履职积分办法”2021-12-01（指纹 01b304bf）
  日期        情况                           登记  关联记录  规则        分值  应计分  限额扣减  实得分  累计  限额说明
              基础分                                         基础分        10      10         0      10    10
  2024-01-23  代表活动 人代会 出席 4个半天   HD01            出席人代会     8       8        -2       6    16  类别上限 6：-2
  2024-05-10  代表活动 调研视察 组织者 出席  HD02            活动         1.5     1.5         0     1.5  17.5
  2024-06-10  代表活动 学习培训 出席         HD03                                                              不在任职期间，不计分
  总分 17.5，履职3天
  另有 1 条列出而不计分，各注明原因
  $ rdlz 积分 说明 韦春兰 --期间 2024年 --lang zh --格式 csv | head -3
  DB01 韦春兰，2024年：积分办法“明河县人大代表履职积分办法”2021-12-01（指纹 01b304bf）
  总分 17.5，履职3天
  另有 1 条列出而不计分，各注明原因
  (BOM)"date","what","source","object","rule","award","credit","cut","points","running","limits"␍
  "","","","","基础分",10,10,0,10,10,""␍
  "2024-01-23","activity plenary present x4","attendance HD01","HD01","出席人代会",8,8,-2,6,16,"类别上限 6：-2"␍

A draft is held beside the adopted rule before anybody votes on it: who rises, who falls, whose candidacy changes, and which limits bite. Nothing of it is kept.

  $ write draft.toml <<END
  > [policy]
  > code = "scheme-draft"
  > name = "明河县人大代表履职积分办法（征求意见稿）"
  > effective_on = 2025-01-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > part_year = "by-month"
  > term_change = "apart"
  > [[scheme.category]]
  > code = "activity"
  > name = "履职活动"
  > cap = 3
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > status = "present"
  > points = 2
  > [scheme.ranking]
  > exclude_leaders = true
  > [scheme.candidates]
  > top = 2
  > ties = "include-all"
  > [scheme.publicity]
  > days = 5
  > END
  $ rdlz score compute --period 2024 --scheme draft.toml
  明河县第十八届人民代表大会, 2024年: 7 deputies, scheme '明河县人大代表履职积分办法（征求意见稿）' (print 50b8c65c)
  part  rank  code  name of the deputy  delegation  station               履职活动  base  added  deducted  total  duty_days  tied
           1  DB02  陆大山              石桥镇      石桥镇人大代表联络站         3     0      0         0      3          4  tied
           1  DB01  韦春兰              石桥镇      石桥镇人大代表联络站         3     0      0         0      3          3  tied
           3  DB03  农小满              石桥镇      石桥镇人大代表联络站         2     0      0         0      2          1  tied
           3  DB08  梁满仓              柳湾镇                                   2     0      0         0      2          1  tied
           3  DB06  蒙小花              柳湾镇                                   2     0      0         0      2          2  tied
           3  DB05  覃秀英              柳湾镇                                   2     0      0         0      2          2  tied
  1 deputies are left out of the ranking by the scheme
  $ rdlz score compute --period 2024 --scheme draft.toml --against adopted
  '明河县人大代表履职积分办法（征求意见稿）' (print 50b8c65c) beside '明河县人大代表履职积分办法' (print 01b304bf); internal
  code  name of the deputy  delegation  before  after  difference  rank_before  rank_after  candidate
  DB02  陆大山              石桥镇        17.5      3       -14.5  1            1           stays on the list
  DB01  韦春兰              石桥镇        17.5      3       -14.5  1            1
  DB03  农小满              石桥镇         8.5      2        -6.5  3            3           enters the list
  DB08  梁满仓              柳湾镇        11.5      2        -9.5  2            3           enters the list
  DB06  蒙小花              柳湾镇          16      2         -14  1            3           stays on the list
  DB05  覃秀英              柳湾镇          16      2         -14  —            3           enters the list
  DB04  黄阿福              石桥镇          16      2         -14  —            —
  履职活动: 2 deputies lose 2 points (cap of the category)
  $ rdlz score compute --period 2024 --scheme draft.toml --against adopted --format json | head -14
  '明河县人大代表履职积分办法（征求意见稿）' (print 50b8c65c) beside '明河县人大代表履职积分办法' (print 01b304bf); internal
  履职活动: 2 deputies lose 2 points (cap of the category)
  [
    {
      "code": "DB02",
      "name": "陆大山",
      "delegation": "石桥镇",
      "before": 17.5,
      "after": 3,
      "difference": -14.5,
      "rank_before": "1",
      "rank_after": "1",
      "candidate": "stays"
    },
    {
      "code": "DB01",
  $ rdlz score compute --period 2024 --scheme draft.toml --sensitivity
  rule  percent  enter  leave
  the list of candidates hangs on the value of no single rule; internal
  $ rdlz score compute --period 2024 --scheme nowhere.toml
  rdlz: cannot read 'nowhere.toml'
  hint: name a policy file that exists
  [4]
  $ write broken.toml <<END
  > [policy]
  > code = "broken"
  > END
  $ rdlz score compute --period 2024 --scheme broken.toml
  rdlz: broken.toml:1:1: scheme: there is no scheme in this file (write [scheme] and its settings)
  hint: 'rdlz policy check' names all that is wrong
  [3]

When things were typed in, beside when they happened: by recorder, and by deputy with what else the records say.

  $ rdlz score entries --period 2024
  2024年: late is more than 30 days afterwards; the last 21 days of the period are told apart
  recorder  entries  late  late_share  last_days  last_share  busiest_day  on_that_day  median_delay
  张三           12    12         100         12         100  2024-12-31            12           343
  $ rdlz score entries --period 2024 --late-after 300 --last-days 5
  2024年: late is more than 300 days afterwards; the last 5 days of the period are told apart
  recorder  entries  late  late_share  last_days  last_share  busiest_day  on_that_day  median_delay
  张三           12     6          50         12         100  2024-12-31            12           343
  $ rdlz score entries --period 2024 --by-deputy
  2024年: late is more than 30 days afterwards; the last 21 days of the period are told apart
  code  name of the deputy  delegation  facts  late  last_days  duty_days  invited  attended  attended_share  led  cosigned  cosigned_share
  DB01  韦春兰              石桥镇          3     3          3          4        3         3             100    0         0  —
  DB02  陆大山              石桥镇          3     3          3          4        3         3             100    0         0  —
  DB03  农小满              石桥镇          2     2          2          1        2         1              50    0         0  —
  DB04  黄阿福              石桥镇          1     1          1          2        1         1             100    0         0  —
  DB05  覃秀英              柳湾镇          1     1          1          2        1         1             100    0         0  —
  DB06  蒙小花              柳湾镇          1     1          1          2        1         1             100    0         0  —
  DB08  梁满仓              柳湾镇          1     1          1          1        1         1             100    0         0  —
  $ rdlz score entries --period 2024 --late-after soon
  rdlz: --late-after 'soon' is no number of days
  hint: write 1 to 366
  [2]

Stations, groups and units are scored by their own schemes with the same engine.

  $ rdlz score compute --period 2024 --subject station
  rdlz: no scoring scheme for '联络站' is in force on 2024-12-31
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz policy adopt samples/policy/schemes/laibin.toml --quiet
  $ rdlz score compute --period 2024 --subject 联络站
  2024年: 1 of the kind 'station', scheme '联络站年度活动计分办法' (print a88c1bae)
  part  rank  code  name                  delegation  station               联系群众  学习议政  监督和主题活动  base  added  deducted  total  duty_days  tied  missed
           1  ST01  石桥镇人大代表联络站  石桥镇      石桥镇人大代表联络站         0         1               1     0      0         0      2          0        全年30次、接待走访12次
  $ rdlz score explain ST01 --subject station --period 2024
  ST01 石桥镇人大代表联络站, 2024年: scheme '联络站年度活动计分办法' 2024-01-01 (print a88c1bae)
  date        what                      source  object  rule      award  credit  cut  points  running  limits
  2024-05-10  activity inspection held  HD02            调研视察      1       1    0       1        1
  2024-06-10  activity training held    HD03            学习培训      1       1    0       1        2
  2024-07-10  activity theme cancelled  HD04                                                           no rule speaks of it: no points
  total 2, 0 days on duty
  1 listed without points, each with the reason
  minimum not reached, 2 of 30: 全年30次 → 请中心联络站了解欠项 (internal)
  minimum not reached, 0 of 12: 接待走访12次 → 请中心联络站了解欠项 (internal)
  $ rdlz score explain ST99 --subject station --period 2024
  rdlz: no station 'ST99'
  hint: did you mean 'ST01'?
  [4]
  $ write draft.toml <<END
  > [policy]
  > code = "draft"
  > name = "联络站计分办法（草案）"
  > effective_on = 2024-01-01
  > checked_on = 2023-12-20
  > [scheme]
  > subject = "station"
  > [[scheme.category]]
  > code = "work"
  > name = "开展活动"
  > [[scheme.rule]]
  > name = "每次活动"
  > category = "work"
  > kind = "activity"
  > status = "held"
  > points = 3
  > END
  $ rdlz score compute --period 2024 --subject station --scheme draft.toml --against adopted
  '联络站计分办法（草案）' (print 6a635843) beside '联络站年度活动计分办法' (print a88c1bae); internal
  code  name                  delegation  before  after  difference  rank_before  rank_after  candidate
  ST01  石桥镇人大代表联络站  石桥镇           2      6           4  1            1
  $ rdlz score compute --period 2024 --subject deputy --scheme draft.toml
  rdlz: the scheme '联络站计分办法（草案）' is for the kind '联络站'
  hint: write --subject station
  [1]
  $ rdlz score compute --period 2024 --subject station --scheme samples/policy/scheme-county.toml
  rdlz: the scheme '明河县人大代表履职积分办法（试行）' is for the kind '代表'
  hint: write --subject deputy
  [1]
  $ rdlz score compute --period 2024 --subject 镇
  rdlz: '镇' cannot be scored
  hint: write deputy (代表), group (代表小组), station (联络站) or department (承办单位)
  [2]

Each deputy's own page, to look through and to sign.

  $ rdlz score explain --all --xlsx --period 2024 --out pages
  written: 履职积分明细_2024年.xlsx
  $ rdlz score explain --all --xlsx --period 2024 --out pages
  rdlz: 'pages/履职积分明细_2024年.xlsx' is there already
  hint: give --overwrite to replace it, or another folder with --out
  [7]
  $ rdlz score explain --all --xlsx --subject station --period 2024 --out pages
  rdlz: pages to sign are printed for deputies only
  hint: name one, to see its lines here; 'rdlz report xlsx' prints their summary
  [2]
  $ rdlz score explain --all --period 2024
  rdlz: name one deputy, or write all pages with --all --xlsx
  [2]
  $ rdlz report xlsx score-statement --period 2024-Q2 --out pages
  report           file                              rows
  score-statement  履职积分明细_2024年第二季度.xlsx    19

What is only declared is listed without points, and so is what was typed after the scheme's closing day. In this edition that is 30 November, and all of this was typed in December.

  $ rdlz activity declare HD02 --deputy DB05 --presence 出席 --quiet
  $ rdlz score explain DB05 --period 2024
  DB05 覃秀英, 2024年: scheme '明河县人大代表履职积分办法' 2021-12-01 (print 01b304bf)
  date        what                         source  object  rule        award  credit  cut  points  running  limits
                                                           基础分         10      10    0      10       10
  2024-01-23  activity plenary present x4  HD01            出席人代会      8       8   -2       6       16  cap of the category, 6: -2
  2024-05-10  activity inspection present  HD02                                                             declared, to be confirmed: no points
  total 16, 2 days on duty
  1 listed without points, each with the reason
  $ write closing.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2024-01-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > term_change = "apart"
  > [scheme.year]
  > closes = "11-30"
  > [[scheme.category]]
  > code = "activity"
  > name = "闭会活动"
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > status = "present"
  > points = "1.5"
  > END
  $ rdlz policy adopt closing.toml --quiet
  $ rdlz score explain DB05 --period 2024
  DB05 覃秀英, 2024年: scheme '明河县人大代表履职积分办法' 2024-01-01 (print 19f9d0e1)
  date        what                         source  object  rule  award  credit  cut  points  running  limits
  2024-01-23  activity plenary present     HD01                                                       typed after the count had closed: no points
  2024-05-10  activity inspection present  HD02                                                       declared, to be confirmed: no points
  total 0, 0 days on duty
  2 listed without points, each with the reason
  $ rdlz score explain DB05 --period 2024 --format json | tail -13
  DB05 覃秀英, 2024年: scheme '明河县人大代表履职积分办法' 2024-01-01 (print 19f9d0e1)
  total 0, 0 days on duty
  2 listed without points, each with the reason
      "date": "2024-05-10",
      "what": "activity inspection present",
      "source": "attendance HD02",
      "object": "HD02",
      "rule": null,
      "award": null,
      "credit": null,
      "cut": null,
      "points": null,
      "running": null,
      "limits": "declared, to be confirmed: no points"
    }
  ]
  $ rdlz score explain DB05 --period 2024 --lang zh
  DB05 覃秀英，2024年：积分办法“明河县人大代表履职积分办法”2024-01-01（指纹 19f9d0e1）
  日期        情况                    登记  关联记录  规则  分值  应计分  限额扣减  实得分  累计  限额说明
  2024-01-23  代表活动 人代会 出席    HD01                                                        录入时计分已截止，不计分
  2024-05-10  代表活动 调研视察 出席  HD02                                                        待核实，不计分
  总分 0，履职0天
  另有 2 条列出而不计分，各注明原因

Two editions in one year must fit together; where they do not, that is told when the later one is adopted.

  $ write other.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2024-07-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > term_change = "apart"
  > [[scheme.category]]
  > code = "other"
  > name = "其他"
  > [[scheme.rule]]
  > name = "接待"
  > category = "other"
  > kind = "reception"
  > points = 1
  > END
  $ rdlz policy adopt other.toml
  adopted 'scheme-small' (明河县人大代表履职积分办法), from 2024-07-01 on, print 56cf20f1
  note: 2024年 cannot be counted by these editions: rule '活动' of version 2024-01-01 counts in 'activity', which the newer version does not have
  recorded as change 18

Under a percentage, an expected number and a mean mark stand the records they were counted from, each told whether it was counted; what no rule gives points for is listed too, so that nothing recorded is missing.

  $ export RDLZ_NOW=2025-05-01T01:00:00Z
  $ write rates.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2025-01-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "each"
  > term_change = "apart"
  > rounding = { to = "0.1", way = "half-up" }
  > [scheme.total]
  > floor = "none"
  > [[scheme.category]]
  > code = "rates"
  > name = "出席率和测评"
  > [[scheme.rule]]
  > name = "出席率"
  > category = "rates"
  > kind = "activity"
  > status = ["present", "late"]
  > [scheme.rule.ratio]
  > of = { not_status = ["leave-official"] }
  > empty = "none"
  > bands = [{ from = 90, points = 15 }, { from = 60, points = 11 }, { points = 7 }]
  > [[scheme.rule]]
  > name = "培训次数"
  > category = "rates"
  > kind = "activity"
  > type = "training"
  > points = 10
  > target = 2
  > step = 5
  > [[scheme.rule]]
  > name = "民主测评"
  > category = "rates"
  > kind = "rating"
  > points = 20
  > [scheme.rule.raters]
  > weights = { voters = 70, peers = 30 }
  > full = 100
  > missing = "nothing"
  > [[scheme.rule]]
  > name = "宣传报道"
  > category = "rates"
  > kind = "deed"
  > type = "publicity"
  > by = "level"
  > table = { "国家级" = 10, "省级" = 6 }
  > END
  $ rdlz policy adopt rates.toml --quiet
  $ write 2025.csv <<END
  > 活动编号,活动类型,活动内容,日期,联络站
  > HD91,学习培训,代表法学习,2025-01-10,ST01
  > HD92,调研视察,水库视察,2025-02-10,ST01
  > HD93,学习培训,预算审查学习,2025-03-10,ST01
  > HD94,调研视察,道路视察,2025-04-10,ST01
  > END
  $ rdlz activity import 2025.csv --quiet
  $ write signed.csv <<END
  > 活动编号,代表编号,出席情况
  > HD91,DB05,出席
  > HD92,DB05,缺席
  > HD93,DB05,迟到
  > HD94,DB05,公假
  > END
  $ rdlz activity import signed.csv --quiet
  $ rdlz rating add --deputy DB05 --rater-group 选民测评 --rated-on 2025-04-20 --mark 88.5 --ballots 12 --quiet
  $ rdlz rating add --deputy DB05 --rater-group 代表互评 --rated-on 2025-04-21 --mark 92 --quiet
  $ rdlz rating add --deputy DB05 --rater-group 自评 --rated-on 2025-04-22 --mark 100 --quiet
  $ rdlz deed add --type 宣传报道 --title 县报报道 --deputy DB05 --done-on 2025-04-25 --level 县级 --quiet
  $ rdlz score explain DB05 --period 2025
  DB05 覃秀英, 2025年: scheme '明河县人大代表履职积分办法' 2025-01-01 (print fa66ebef)
  date        what                                source  object  rule      award  credit  cut  points  running  limits
              2/3                                                 出席率       11      11    0      11       11
  2025-01-10  activity training present           HD91            出席率                                         counted for it
  2025-02-10  activity inspection absent          HD92            出席率                                         looked at for it, and not counted
  2025-03-10  activity training late              HD93            出席率                                         counted for it
              2/2                                                 培训次数     10      10    0      10       21
  2025-01-10  activity training present           HD91            培训次数                                       counted for it
  2025-03-10  activity training late              HD93            培训次数                                       counted for it
              89.55/100                                           民主测评  17.91    17.9    0    17.9     38.9
  2025-04-20  rating voters 88.5                  CP0001          民主测评                                       counted for it
  2025-04-21  rating peers 92                     CP0002          民主测评                                       counted for it
  2025-04-22  rating self 100                     CP0003          民主测评                                       looked at for it, and not counted
  2025-04-10  activity inspection leave-official  HD94                                                           no rule speaks of it: no points
  2025-04-25  deed publicity 县级                 LS0001          宣传报道                                       '县级' is not in the table: no points
  total 38.9, 2 days on duty
  2 listed without points, each with the reason
  $ rdlz score explain DB05 --period 2025 --lang zh
  DB05 覃秀英，2025年：积分办法“明河县人大代表履职积分办法”2025-01-01（指纹 fa66ebef）
  日期        情况                            登记    关联记录  规则      分值   应计分  限额扣减  实得分  累计  限额说明
              全年情况（2/3）                                   出席率       11      11         0      11    11
  2025-01-10  代表活动 学习培训 出席          HD91              出席率                                           计入
  2025-02-10  代表活动 调研视察 缺席          HD92              出席率                                           已查看，未计入
  2025-03-10  代表活动 学习培训 迟到          HD93              出席率                                           计入
              全年情况（2/2）                                   培训次数     10      10         0      10    21
  2025-01-10  代表活动 学习培训 出席          HD91              培训次数                                         计入
  2025-03-10  代表活动 学习培训 迟到          HD93              培训次数                                         计入
              全年情况（89.55/100）                             民主测评  17.91    17.9         0    17.9  38.9
  2025-04-20  民主测评 选民测评 88.5（12票）  CP0001            民主测评                                         计入
  2025-04-21  民主测评 代表互评 92            CP0002            民主测评                                         计入
  2025-04-22  民主测评 自评 100               CP0003            民主测评                                         已查看，未计入
  2025-04-10  代表活动 调研视察 公假          HD94                                                               办法没有计分规定，不计分
  2025-04-25  履职事项 宣传报道 县级          LS0001            宣传报道                                         条款的分值表没有“县级”，不计分
  总分 38.9，履职2天
  另有 2 条列出而不计分，各注明原因
  $ rdlz report xlsx score-statement --period 2025 --out pages
  report           file                      rows
  score-statement  履职积分明细_2025年.xlsx    18

Where the scheme credits the seat that was named, a record of somebody with several seats that names none counts nowhere, and that is told.

  $ export RDLZ_NOW=2026-05-01T01:00:00Z
  $ write named.toml <<END
  > [policy]
  > code = "scheme-small"
  > name = "明河县人大代表履职积分办法"
  > effective_on = 2026-01-01
  > checked_on = 2026-08-03
  > [scheme]
  > level = "county"
  > credit = "named"
  > term_change = "apart"
  > [[scheme.category]]
  > code = "activity"
  > name = "闭会活动"
  > [[scheme.rule]]
  > name = "活动"
  > category = "activity"
  > kind = "activity"
  > status = "present"
  > points = 2
  > END
  $ rdlz policy adopt named.toml --quiet
  $ rdlz deputy add --code DB09 --name 罗思远 --congress MH-18 --congress YZ-7 --since 2026-01-01 --quiet
  $ rdlz activity add --code HD96 --type inspection --title 河道视察 --starts-on 2026-02-10 --station ST01 --quiet
  $ rdlz activity add --code HD97 --type inspection --title 道路视察 --starts-on 2026-03-10 --station ST01 --quiet
  $ rdlz activity attend HD96 --deputy DB09 --presence present --quiet
  $ rdlz activity attend HD97 --deputy DB09 --congress MH-18 --presence present --quiet
  $ rdlz score compute --period 2026 | tail -5
  明河县第十八届人民代表大会, 2026年: 7 deputies, scheme '明河县人大代表履职积分办法' (print cbb5fd73)
  1 records give no points: they name none of several seats, and the scheme credits the one named
           2  DB08  梁满仓              柳湾镇                                   0     0      0         0      0          0  tied
           2  DB06  蒙小花              柳湾镇                                   0     0      0         0      0          0  tied
           2  DB05  覃秀英              柳湾镇                                   0     0      0         0      0          0  tied
           2  DB02  陆大山              石桥镇      石桥镇人大代表联络站         0     0      0         0      0          0  tied
           2  DB04  黄阿福              石桥镇      石桥镇人大代表联络站         0     0      0         0      0          0  tied
  $ rdlz score explain DB09 --period 2026
  DB09 罗思远, 2026年: scheme '明河县人大代表履职积分办法' 2026-01-01 (print cbb5fd73)
  date        what                         source  object  rule  award  credit  cut  points  running  limits
  2026-03-10  activity inspection present  HD97            活动      2       2    0       2        2
  2026-02-10  activity inspection present  HD96                                                       names none of several seats: no points
  total 2, 1 days on duty
  1 listed without points, each with the reason

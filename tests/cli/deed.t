What is credited beside activities: of a deputy, a station, a group or a unit, each to the day it was done.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,层级,代表团,代表小组,联络站
  > DB0001,MH0101,韦春兰,女,县,石桥镇,石桥一组,ST01
  > DB0002,MH0102,陆大山,男,县、乡镇,石桥镇,石桥一组,ST01
  > DB0003,SQ0103,张伟,男,乡镇,石桥团,石桥一组,ST01
  > END
  $ rdlz deputy import deputies.csv --since 2021-10-20 --quiet
  $ rdlz deed add --type 宣传报道 --title 县报报道护河行动 --deputy 韦春兰 --done-on 2024-05-06 --level 县级 --participants 2 --place 1
  added deed LS0001
  recorded as change 6
  $ rdlz 事项 添加 --类型 表彰奖励 --内容 县级先进联络站 --联络站 ST01 --完成日期 2024-12-26
  added deed LS0002
  recorded as change 7
  $ rdlz deed add --type practical-deed --title 修好路灯 --group 石桥一组 --done-on 2024-06-18 --quantity 12 --quiet
  $ rdlz deed add --type 调研报告 --title 养老服务调研 --deputy 陆大山 --congress 石桥镇 --done-on 2024-07-01
  rdlz: no congress '石桥镇'
  hint: did you mean '石桥镇第二十届人民代表大会'?
  [4]
  $ rdlz congress list
  code     region  term  name                        opened_on  ended_on  seats
  CN-14    全国      14  全国第十四届人民代表大会
  MH-18    明河县    18  明河县第十八届人民代表大会
  MH01-20  石桥镇    20  石桥镇第二十届人民代表大会
  MH02-20  柳湾镇    20  柳湾镇第二十届人民代表大会
  MH03-20  茶山镇    20  茶山镇第二十届人民代表大会
  MH04-20  白塔镇    20  白塔镇第二十届人民代表大会
  MH05-20  河口镇    20  河口镇第二十届人民代表大会
  MH06-20  新圩镇    20  新圩镇第二十届人民代表大会
  MH07-20  龙泉乡    20  龙泉乡第二十届人民代表大会
  MH08-20  大坪乡    20  大坪乡第二十届人民代表大会
  NL-14    南岭省    14  南岭省第十四届人民代表大会
  YZ-7     云州市     7  云州市第七届人民代表大会
  $ rdlz deed add --type 调研报告 --title 养老服务调研 --deputy 陆大山 --congress MH-18 --done-on 2024-07-01 --chosen 2.5 --chosen-by 主任会议 --quiet
  $ rdlz deed list
  code    type        title             deputy  station                   group     department  done_on     level  quantity  state
  LS0001  宣传报道    县报报道护河行动  韦春兰                                                  2024-05-06  县级          1
  LS0003  为民办实事  修好路灯                                            石桥一组              2024-06-18               12
  LS0004  调研报告    养老服务调研      陆大山                                                  2024-07-01                1
  LS0002  表彰奖励    县级先进联络站            石桥镇东片人大代表联络站                        2024-12-26                1
  $ rdlz deed list --deputy DB0001 --period 2024-05
  code    type      title             deputy  station  group  department  done_on     level  quantity  state
  LS0001  宣传报道  县报报道护河行动  韦春兰                              2024-05-06  县级          1
  $ rdlz 事项 查看 LS0004 --lang zh
  事项编号  LS0004
  事项类型  调研报告
  事项内容  养老服务调研
  代表      陆大山
  代表职务  陆大山
  完成日期  2024-07-01
  数量      1
  参与人数  1
  排名      1
  酌定分值  2.5
  酌定人    主任会议
  历史补录  否

What cannot be is refused.

  $ rdlz deed add --type 宣传报道 --title 护河 --done-on 2024-05-06
  rdlz: it does not say whose it is
  hint: name one deputy, one station, one group or one unit; for each another a line of its own
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --station ST01 --done-on 2024-05-06
  rdlz: it is of several: of one only
  hint: name one deputy, one station, one group or one unit; for each another a line of its own
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --group 石桥团 --done-on 2024-05-06
  rdlz: '石桥团' is no deputies' group
  hint: 'rdlz deputy show' shows the groups of its members
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --done-on 2025-05-06
  rdlz: 2025-05-06 has not come yet
  hint: write down what was done, not what is planned; check the year
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --done-on 2020-05-06
  rdlz: 'DB0001' holds no seat on 2020-05-06
  hint: 'rdlz deputy show' shows the seats; check the person and the day
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --done-on 2024-05-06 --quantity 0
  rdlz: a quantity is more than 0
  hint: write how many there were
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --done-on 2024-05-06 --place 2
  rdlz: there is no place 2 among 1
  hint: write how many share it, and the place of this one among them
  [1]
  $ rdlz deed add --type 宣传报道 --title 护河 --deputy DB0001 --done-on 2024-05-06 --chosen 2
  rdlz: points are chosen by somebody: one of the two is missing
  hint: write both the points and who chose them
  [1]
  $ rdlz deed add --type 宣传报道 --title 县报报道护河行动 --deputy 韦春兰 --done-on 2024-05-06
  rdlz: this is written down already, as LS0001
  hint: change that one, or write what tells the two apart
  [1]
  $ rdlz deed add --type 唱歌 --title 护河 --deputy DB0001 --done-on 2024-05-06
  rdlz: type (事项类型): '唱歌' is not in the list 'deed_type' of the policies adopted
  hint: write one of: 宣传报道、表彰奖励、为民办实事、调研报告、捐资助困、联系走访群众、帮扶带动、活动资料、其他
  [2]

A deed declared waits; confirmed it counts, returned it goes back, and corrected it waits again.

  $ rdlz deed declare --type 为民办实事 --title 清理水渠 --deputy DB0001 --done-on 2024-08-02 --quiet
  $ rdlz 事项 申报 --类型 为民办实事 --内容 修桥 --代表 DB0002 --完成日期 2024-08-01
  added deed LS0006
  recorded as change 11
  $ rdlz deed declared
  code    type        title     deputy  station  group  department  done_on     level  quantity  state     entered_on
  LS0006  为民办实事  修桥      陆大山                              2024-08-01                1  declared  2024-12-31
  LS0005  为民办实事  清理水渠  韦春兰                              2024-08-02                1  declared  2024-12-31
  $ rdlz deed return LS0005 --reason 缺少村委会证明
  returned: 1
  recorded as change 12
  $ rdlz deed confirm LS0005
  rdlz: 'LS0005' was returned
  hint: it waits again once it is corrected
  [1]
  $ rdlz deed change LS0005 --evidence 村委会证明 --reason 补证明 --quiet
  $ rdlz deed confirm --all --station ST01 --until 2024-08-01
  code    type        title  deputy  station  group  department  done_on     level  quantity  state  entered_on
  LS0006  为民办实事  修桥   陆大山                              2024-08-01                1         2024-12-31
  confirmed: 1
  recorded as change 14
  $ rdlz deed confirm LS0005
  code    type        title     deputy  station  group  department  done_on     level  quantity  state  entered_on
  LS0005  为民办实事  清理水渠  韦春兰                              2024-08-02                1         2024-12-31
  confirmed: 1
  recorded as change 15
  $ rdlz deed confirm LS0005
  rdlz: 'LS0005' is confirmed already
  hint: correct it, or void it, with a reason
  [1]
  $ rdlz deed declared
  code  type  title  deputy  station  group  department  done_on  level  quantity  state  entered_on

A file of deeds; read again it changes nothing.

  $ write deeds.csv <<END
  > 事项类型,事项内容,姓名,联络站,完成日期,刊发媒体
  > 宣传报道,访谈,韦春兰,,2024-09-01,县融媒体中心
  > 表彰奖励,示范站,,ST02,2024-09-02,市人大
  > END
  $ rdlz deed import deeds.csv
  deeds.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       deeds.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 16
  $ rdlz deed import deeds.csv --quiet
  $ rdlz deed change LS0007 --title 访谈实录 --reason 标题录错 --quiet
  $ rdlz deed void LS0008 --reason 重复登记
  voided deed LS0008
  recorded as change 18
  $ rdlz deed list --period 2024-09
  code    type      title     deputy  station  group  department  done_on     level  quantity  state
  LS0007  宣传报道  访谈实录  韦春兰                              2024-09-01                1

Where the county has a list of levels, a record has a level of that list; several outcomes are words of their list.

  $ rdlz deed add --type 宣传报道 --title 省报报道 --deputy 韦春兰 --done-on 2024-10-06 --level 省部级
  rdlz: level (级别): '省部级' is not in the list 'level' of the policies adopted
  hint: write one of: 国家级、省级、市级、县级、乡镇级
  [2]
  $ write words.toml <<END
  > [policy]
  > code = "words"
  > name = "明河县履职事项用词"
  > effective_on = 2021-01-01
  > checked_on = 2026-08-03
  > 
  > [codes]
  > outcome = ["刊发", "采纳"]
  > role = ["执笔人"]
  > END
  $ rdlz policy adopt words.toml --quiet
  $ rdlz deed add --type 调研报告 --title 养老调研 --deputy 韦春兰 --done-on 2024-10-07 --outcomes 刊发、采纳、、刊发 --role 执笔人
  added deed LS0009
  recorded as change 20
  $ rdlz deed show LS0009
  code           LS0009
  type           调研报告
  title          养老调研
  deputy         韦春兰
  mandate        韦春兰
  done_on        2024-10-07
  role           执笔人
  quantity       1
  participants   1
  place          1
  outcomes       刊发、采纳
  history        no
  $ rdlz deed add --type 调研报告 --title 托育调研 --deputy 韦春兰 --done-on 2024-10-08 --outcomes 刊发、采用
  rdlz: outcomes (结果): '采用' is not in the list 'outcome' of the policies adopted
  hint: write one of: 刊发、采纳
  [2]
  $ write wordy.csv <<END
  > 事项类型,事项内容,姓名,完成日期,结果
  > 调研报告,托育调研,韦春兰,2024-10-08,采纳、采用
  > END
  $ rdlz deed import wordy.csv
  wordy.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  wordy.csv:2: 结果: '采用' is not in the list of the policies adopted (write one of: 刊发、采纳)
  rdlz: 'wordy.csv' was refused: 1 lines have problems; nothing was changed
  [3]

An office with its stations, its policies and a few deputies.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,层级,代表团,联络站
  > DB0001,MH0101,韦春兰,女,县,石桥镇,ST01
  > DB0002,MH0102,陆大山,男,县、乡镇,石桥镇,ST01
  > DB0003,SQ0103,张伟,男,乡镇,石桥镇,ST01
  > DB0004,MH0204,张伟,男,县,石桥镇,ST02
  > END
  $ rdlz deputy import deputies.csv --quiet

An activity is added with the stations that held it: several held it jointly.

  $ rdlz activity add --type 学习培训 --title 学习新修改的监督法 --starts-on 2024-11-18 --place 石桥镇政府会议室 --station ST01 --quiet
  $ rdlz 活动 添加 --活动类型 主题活动 --活动内容 三站联合走访河堤 --日期 2024-11-26 --联络站 ST01 --联络站 石桥镇西片人大代表联络站 --联络站 ST03
  added activity HD0002
  recorded as change 7
  $ rdlz activity add --type 人代会 --title 明河县第十八届人民代表大会第四次会议 --starts-on 2024-01-23 --ends-on 2024-01-26 --half-days 8 --quiet

What cannot be is refused, and says what to write.

  $ rdlz activity add --type 培训 --title 学习 --starts-on 2024-11-18
  rdlz: type (活动类型): '培训' is not in the list 'activity_type' of the policies adopted
  hint: write one of: 人代会、集中接待走访群众、学习培训、代表议政日、用APP反映意见建议、调研视察、督政问效、主题活动、述职评议
  [2]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2024-11-18 --ends-on 2024-11-17
  rdlz: it cannot end on 2024-11-17 before it starts on 2024-11-18
  hint: check both days
  [1]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2025-11-18
  rdlz: 2025-11-18 lies more than 60 days ahead
  hint: check the year
  [1]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2024-11-18 --half-days 3
  rdlz: its days have only 2 half-days, not 3
  hint: check the number, or write its last day
  [1]
  $ rdlz activity add --type 人代会 --title 石桥镇第二十届人民代表大会第五次会议 --starts-on 2024-01-10 --station ST01
  rdlz: '人代会' is not held by stations
  hint: leave the stations out
  [1]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2024-11-18 --cancel-reason 暴雨
  rdlz: it says why it was not held, but not that it was not held
  hint: write 是 under 未开展, or take the reason out
  [1]
  $ rdlz activity add --title 学习 --starts-on 2024-11-18
  rdlz: 'rdlz activity add' needs --type
  hint: 'rdlz activity add --help' shows what it takes
  [2]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2022-11-18 --dry-run
  note: 2022-11-18 lies more than a year back; check the year
  added activity HD0004
  dry run: nothing was kept

Who attended is written down deputy by deputy.

  $ rdlz activity attend HD0001 --deputy DB0001 --deputy 陆大山 --presence present
  recorded as change 9
  $ rdlz 活动 签到 HD0001 --代表 MH0204 --出席情况 迟到 --角色 发言人 --发言或提出意见建议要点 建议加固河堤 --quiet
  $ rdlz activity attend HD0001 --deputy DB0001 --presence present
  nothing changed
  $ rdlz activity attend HD0001 --deputy DB0001 --presence leave-official
  rdlz: the attendance of 'DB0001' is written down otherwise
  hint: to correct it, say why with --reason TEXT
  [1]
  $ rdlz activity attend HD0001 --deputy DB0001 --presence leave-official --reason 补交请假条
  recorded as change 11
  $ rdlz activity attend HD0001 --deputy 张伟 --presence present
  rdlz: '张伟' is the name of several: DB0003, DB0004
  hint: write the code of the one meant
  [1]
  $ rdlz activity attend HD0001 --deputy DB0003 --presence 来了
  rdlz: presence (出席情况): '来了' is not one of the words known here
  hint: write one of: present 出席, late 迟到, left-early 早退, leave-official 公假, leave-sick 病假, leave-private 事假, leave-refused 请假未准, absent 缺席
  [2]
  $ rdlz activity attend HD0001 --deputy DB0003 --presence present --half-days 2
  rdlz: more half-days than 'HD0001' has: 1
  hint: write that many or fewer; nothing where it was all of them
  [1]
  $ rdlz activity attend HD0001 --deputy DB0009 --presence present
  rdlz: no deputy 'DB0009'
  hint: did you mean 'DB0001'?
  [4]

A plenary is attended in the seat of its congress; who has none there did not attend it.

  $ rdlz activity attend HD0003 --deputy DB0002 --presence present --half-days 7.5 --quiet
  $ rdlz activity attend HD0003 --deputy DB0003 --presence present
  rdlz: 'DB0003' holds no seat in '明河县第十八届人民代表大会' on 2024-01-23
  hint: a plenary is attended in the seat of its congress, which the title or the organiser names
  [1]

The list shows who was called and who came; one activity is shown with its attendance.

  $ rdlz activity list
  code    type      title                                 starts_on   place             stations                                      joint  invited  attended
  HD0003  人代会    明河县第十八届人民代表大会第四次会议  2024-01-23                                                                               1         1
  HD0001  学习培训  学习新修改的监督法                    2024-11-18  石桥镇政府会议室  石桥镇东片人大代表联络站                                   3         2
  HD0002  主题活动  三站联合走访河堤                      2024-11-26                    石桥镇东片人大代表联络站、石桥镇西片人大代…   joint        0         0
  $ rdlz activity list --station ST02 --format csv
  (BOM)"code","type","title","starts_on","ends_on","place","organizer","half_days","level","form","outside","outside_note","cancelled","cancel_reason","history","note","stations","joint","invited","attended"␍
  "HD0002","theme","三站联合走访河堤","2024-11-26","","","","","","","","",0,"",0,"","ST01、ST02、ST03",1,0,0␍
  $ rdlz activity list --type 学习培训 --period 2024-Q4 --format json
  [
    {
      "code": "HD0001",
      "type": "training",
      "title": "学习新修改的监督法",
      "starts_on": "2024-11-18",
      "ends_on": null,
      "place": "石桥镇政府会议室",
      "organizer": null,
      "half_days": null,
      "level": null,
      "form": null,
      "outside": null,
      "outside_note": null,
      "cancelled": 0,
      "cancel_reason": null,
      "history": 0,
      "note": null,
      "stations": "ST01",
      "joint": 0,
      "invited": 3,
      "attended": 2
    }
  ]
  $ rdlz activity show HD0001
  code           HD0001
  type           学习培训
  title          学习新修改的监督法
  starts_on      2024-11-18
  place          石桥镇政府会议室
  cancelled      no
  history        no
  stations       石桥镇东片人大代表联络站
  invited        3
  attended       2

  attendance
  deputy  presence        role    half_days
  韦春兰  leave-official
  陆大山  present
  张伟    late            发言人
  $ rdlz activity show HD0003 --format json
  {
    "code": "HD0003",
    "type": "plenary",
    "title": "明河县第十八届人民代表大会第四次会议",
    "starts_on": "2024-01-23",
    "ends_on": "2024-01-26",
    "place": null,
    "organizer": null,
    "half_days": 8,
    "level": null,
    "form": null,
    "outside": null,
    "outside_note": null,
    "cancelled": 0,
    "cancel_reason": null,
    "history": 0,
    "note": null,
    "stations": null,
    "joint": 0,
    "invited": 1,
    "attended": 1,
    "attendance": [
      {
        "activity": "HD0003",
        "deputy": "DB0002",
        "mandate": "DB0002@MH-18",
        "presence": "present",
        "role": null,
        "half_days": 7.5,
        "spoke": null,
        "evidence": null,
        "recorder": null,
        "note": null,
        "state": null,
        "return_reason": null
      }
    ]
  }

What was wrong is changed with a reason, and what never was is voided. Attendance follows the activity.

  $ rdlz activity change HD0001 --place 县委党校
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz activity change HD0001 --place 县委党校 --station ST01 --station ST02 --reason 与西片站联合举办
  recorded as change 13
  $ rdlz activity change HD0001 --cancelled 是 --cancel-reason 暴雨 --reason 更正
  rdlz: 'HD0001' was not held
  hint: nobody attends what was not held; check the activity
  [1]
  $ rdlz activity change HD0003 --title 石桥镇第二十届人民代表大会第四次会议 --reason 会议名称录错
  recorded as change 14
  $ rdlz activity show HD0003 --format json | grep mandate
        "mandate": "DB0002@MH01-20",
  $ rdlz activity void HD0001 --deputy DB0001 --reason 未参加，录错人
  recorded as change 15
  $ rdlz activity void HD0001 --deputy DB0003 --reason 未参加，录错人
  rdlz: no attendance of 'DB0003' at 'HD0001' is written down
  hint: 'rdlz activity show' lists it
  [4]
  $ rdlz activity show HD0001 | tail -4
  attendance
  deputy  presence  role    half_days
  陆大山  present
  张伟    late      发言人
  $ rdlz activity void HD0003 --reason 误录
  voided activity HD0003
  recorded as change 16
  $ rdlz activity list | grep HD0003

A file of activities, and one of attendance. The headings tell which is which.

  $ write activities.csv <<END
  > 活动编号,活动类型,活动内容,日期,联络站,群众人次,未开展,未开展原因
  > HD0101,集中接待走访群众,1月接待日,2024-01-15,ST01,12,否,
  > HD0102,集中接待走访群众,2月接待日,2024-02-18,ST01,,是,道路结冰
  > HD0103,代表议政日,商议年度民生实事,2024-03-12,石桥镇东片人大代表联络站、ST02、ST03,30,否,
  > END
  $ rdlz activity import activities.csv
  activities.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       activities.csv
  created    3
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 17
  $ write attendance.csv <<END
  > 活动编号,代表编号,姓名,出席情况,角色,半天数,发言或提出意见建议要点,佐证材料,登记人
  > HD0101,DB0001,韦春兰,出席,组织者,,,签到表,蒋素琴
  > HD0101,MH0102,陆大山,病假,,,,请假条,蒋素琴
  > HD0103,DB0001,,出席,发言人,0.5,建议修通断头路,签到表,蒋素琴
  > HD0103,,陆大山,早退,,,,签到表,蒋素琴
  > END
  $ rdlz activity import attendance.csv
  attendance.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       attendance.csv
  created    4
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 18

The same files again change nothing; a changed line changes what it says.

  $ rdlz activity import activities.csv --format csv --quiet
  (BOM)"file","created","changed","unchanged","skipped","refused","conflicts"␍
  "activities.csv",0,0,3,0,0,0␍
  $ rdlz activity import attendance.csv --attendance --format csv --quiet
  (BOM)"file","created","changed","unchanged","skipped","refused","conflicts"␍
  "attendance.csv",0,0,4,0,0,0␍
  $ write again.csv <<END
  > 活动编号,证号,出席情况
  > HD0101,MH0102,公假
  > END
  $ rdlz activity import again.csv --dry-run
  again.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  line 2: HD0101 DB0002 出席情况: 'leave-sick' → 'leave-official'
  file       again.csv
  created    0
  changed    1
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept
  $ write moved.csv <<END
  > 活动编号,活动类型,活动内容,日期,联络站
  > HD0103,代表议政日,商议年度民生实事,2024-03-13,ST01、ST02
  > END
  $ rdlz activity import moved.csv --dry-run
  moved.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  line 2: HD0103 日期: '2024-03-12' → '2024-03-13'
  line 2: HD0103 联络站: 'ST01、ST02、ST03' → 'ST01、ST02'
  file       moved.csv
  created    0
  changed    1
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept

Every bad line is named, and nothing is changed.

  $ write bad.csv <<END
  > 活动编号,活动类型,活动内容,日期,结束日期,联络站,半天数,未开展原因
  > HD0201,培训,学习,2024-03-01,,ST01,,
  > HD0202,学习培训,学习,2025-06-01,,ST01,,
  > HD0203,学习培训,学习,2024-03-05,2024-03-04,ST01、ST99,,
  > HD0204,人代会,大会,2024-03-05,,ST01,9,
  > HD0205,,学习,2024-02-30,,ST01,,
  > HD0206,学习培训,学习,2024-03-05,,ST01,,下雨
  > HD0101,集中接待走访群众,1月接待日,2024-01-15,,ST01,,
  > HD0101,集中接待走访群众,1月接待日,2024-01-16,,ST01,,
  > HD0003,学习培训,学习,2024-03-05,,ST01,,
  > END
  $ rdlz activity import bad.csv --quiet
  bad.csv:2: 活动类型: '培训' is not in the list of the policies adopted (write one of: 人代会、集中接待走访群众、学习培训、代表议政日、用APP反映意见建议、调研视察、督政问效、主题活动、述职评议)
  bad.csv:3: 日期: 2025-06-01 lies more than 60 days ahead (check the year)
  bad.csv:4: 联络站: there is no station 'ST99' (add it first, or write a name that 'rdlz station list' shows)
  bad.csv:4: 结束日期: it cannot end on 2024-03-04 before it starts on 2024-03-05 (check both days)
  bad.csv:5: 半天数: its days have only 2 half-days, not 9 (check the number, or write its last day)
  bad.csv:5: 联络站: '人代会' is not held by stations (leave the stations out)
  bad.csv:6: 日期: '2024-02-30' is not a day of the calendar (write it like 2024-11-05)
  bad.csv:6: 活动类型: the cell is empty (write 活动类型)
  bad.csv:7: 未开展原因: it says why it was not held, but not that it was not held (write 是 under 未开展, or take the reason out)
  bad.csv:9: 活动编号: line 8 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  bad.csv:10: 活动编号: the activity 'HD0003' was voided (codes are never used twice: give it another, or leave the code out)
  rdlz: 'bad.csv' was refused: 8 lines have problems; nothing was changed
  [3]
  $ write worse.csv <<END
  > 活动编号,代表编号,姓名,出席情况,半天数
  > HD0101,DB0001,韦春花,出席,
  > HD0101,,张伟,出席,
  > HD0101,DB0009,,出席,
  > HD9999,DB0001,,出席,
  > HD0101,DB0003,,到了,
  > HD0101,DB0004,,出席,2
  > HD0102,DB0001,,出席,
  > HD0103,DB0001,,出席,
  > HD0103,DB0001,,迟到,
  > HD0103,,,出席,
  > ,DB0001,,出席,
  > END
  $ rdlz activity import worse.csv --quiet
  worse.csv:2: 姓名: 'DB0001' is 韦春兰, not 韦春花 (check which of the two is meant)
  worse.csv:3: 姓名: '张伟' is the name of several: DB0003, DB0004 (write the code of the one meant)
  worse.csv:4: 代表编号: there is no deputy 'DB0009' (add it first, or write a name that 'rdlz deputy list' shows)
  worse.csv:5: 活动编号: there is no activity 'HD9999' (add it first, or write a name that 'rdlz activity list' shows)
  worse.csv:6: 出席情况: '到了' is not one of the words known here (write one of: present 出席, late 迟到, left-early 早退, leave-official 公假, leave-sick 病假, leave-private 事假, leave-refused 请假未准, absent 缺席)
  worse.csv:7: 半天数: more half-days than 'HD0101' has: 1 (write that many or fewer; nothing where it was all of them)
  worse.csv:8: 活动编号: 'HD0102' was not held (nobody attends what was not held; check the activity)
  worse.csv:10: line 9 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  worse.csv:11: 代表编号: the cell is empty (write the deputy's code, certificate or name)
  worse.csv:12: 活动编号: the cell is empty (write the activity's code)
  rdlz: 'worse.csv' was refused: 10 lines have problems; nothing was changed
  [3]
  $ rdlz activity list --format csv | wc -l
  6

Planned against done: a joint activity counts for each of its stations and once in the totals.

  $ rdlz activity plan --station ST01
  station                   type               required  held  rate     owed  not_held
  石桥镇东片人大代表联络站  集中接待走访群众         12     1    8.33%    11         1
  石桥镇东片人大代表联络站  学习培训                  4     1   25.00%     3         0
  石桥镇东片人大代表联络站  代表议政日                4     1   25.00%     3         0
  石桥镇东片人大代表联络站  用APP反映意见建议         4     0    0.00%     4         0
  石桥镇东片人大代表联络站  调研视察                  2     0    0.00%     2         0
  石桥镇东片人大代表联络站  督政问效                  2     0    0.00%     2         0
  石桥镇东片人大代表联络站  主题活动                  1     1  100.00%     0         0
  石桥镇东片人大代表联络站  述职评议                  1     0    0.00%     1         0
  total                     total                    30     4   13.33%    26         1
  held jointly: 3; the totals count each of them once
  $ rdlz activity plan --period 2024-H1 --station ST01 --format csv | grep reception
  held jointly: 1; the totals count each of them once
  "ST01","reception",6,1,16.67,5,1,"道路结冰"␍
  $ rdlz activity plan --period 2024-01 --format csv | tail -2
  "","duty-report",0,0,,0,0,""␍
  "","",43,1,2.33,42,0,""␍
  $ rdlz activity plan --period 2024 --as-of 2024-06-30 --station ST01 | tail -1
  held jointly: 1; the totals count each of them once
  total                     total                    30     2   6.67%    12         1
  $ rdlz activity plan --period 2020
  rdlz: no plan of activities is in force in 2020年
  hint: adopt a policy with the part [activities]
  [1]
  $ rdlz activity plan --period 汛期
  rdlz: '汛期' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]

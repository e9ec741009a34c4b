A county with its deputies, units and local rules.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import samples/county/regions.csv --quiet
  $ rdlz department import samples/county/departments.csv --quiet
  $ rdlz station import samples/county/stations.csv --quiet
  $ rdlz deputy import samples/county/deputies.csv --quiet
  $ rdlz congress session MH-18 --number 4 --opened-on 2024-01-23 --closed-on 2024-01-26 --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml samples/policy/periods.toml --quiet

A deputy files with the congress he sits in, at a session or between two; co-signers sit in the same one.

  $ rdlz suggestion file --lead DB0718 --title 关于解决坪上村饮水问题的建议 --category 水利供水 --filed-on 2024-11-11 --number 闭会第91号 --cosigner DB0717 --cosigner DB0716
  filed suggestion JY0001
  recorded as change 8
  $ rdlz suggestion file --lead DB0723 --congress YZ-7 --title 关于明河流域生态补偿的建议 --filed-on 2024-11-12 --number 第101号
  filed suggestion JY0002
  recorded as change 9
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-11-11 --congress YZ-7
  rdlz: 'DB0600' holds no seat in 'YZ-7' on 2024-11-11
  hint: a deputy files with the congress he sits in (代表法 24); where a rule allows another, name that rule with --by-reference (参照依据)
  [1]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-11-11 --cosigner DB0600
  rdlz: 'DB0600' signs twice
  hint: the lead is no co-signer, and each co-signer signs once
  [1]
  $ rdlz suggestion file --lead 张三丰 --title 关于修路的建议
  rdlz: no deputy '张三丰'
  hint: 'rdlz deputy list' shows all
  [4]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --session 5
  rdlz: 'MH-18' has no session 5 in the store
  hint: write it down first: 'rdlz congress session MH-18 --number 5 --opened-on DATE'
  [4]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-11-20 --number 闭会第91号
  rdlz: the number '闭会第91号' is that of 'JY0001'
  hint: a number is given once in a session, and once a year between sessions
  [1]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2025-11-11
  rdlz: 2025-11-11 lies more than 60 days ahead
  hint: check the year
  [1]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-12-30 --opinion YJ0001
  rdlz: there is no opinion 'YJ0001'
  hint: 'rdlz intake list' shows those taken down
  [4]

It is reviewed: accepted, sent back or refused, each but the first with a reason.

  $ rdlz suggestion review JY0001
  rdlz: a review ends in one of three ways
  hint: write --accept, --revise or --refuse
  [2]
  $ rdlz suggestion review JY0001 --refuse
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz suggestion review 闭会第91号 --accept --on 2024-11-12
  JY0001: now accepted
  recorded as change 10
  $ rdlz suggestion review JY0001 --accept --on 2024-11-10
  rdlz: accepted on 2024-11-10, but filed only on 2024-11-11
  hint: check the days; 'rdlz suggestion show' shows them all
  [1]

It is assigned in two steps. The legal clock runs from the first, and both limits are told at once.

  $ rdlz suggestion route JY0001 --to 县水利局
  rdlz: '明河县水利局' is a government department: the first assignment goes to the office above it
  hint: write --to 县人民政府办公室 and --lead 明河县水利局
  [1]
  $ rdlz suggestion route JY0001 --to 石桥镇东片人大代表联络站
  rdlz: '石桥镇东片人大代表联络站' is a liaison station: it records and reports, and assigns nothing
  hint: a suggestion is assigned by the congress's own office or presidium (代表法 51)
  [1]
  $ rdlz suggestion route JY0001
  rdlz: an assignment names its units
  hint: first --to the office that hands it down, then --lead, --assist or --separate
  [2]
  $ rdlz suggestion route JY0001 --to 县人民政府办公室 --on 2024-11-15
  JY0001: now channelled
  code          JY0001
  round         1
  assigned_on   2024-11-15
  due_on        2025-02-17
  statutory_on  2025-02-17
  reminder_on   2025-02-14
  days_left     48 days left
  provisional   no
  recorded as change 11
  $ rdlz suggestion route JY0001 --lead 县水利局 --lead 县财政局
  rdlz: one unit leads
  hint: the others --assist, or all of them are --separate
  [2]
  $ rdlz suggestion route JY0001 --lead 县水利局 --assist 县财政局 --assist 县自然资源局 --on 2024-11-18
  JY0001: now assigned
  code          JY0001
  round         1
  assigned_on   2024-11-15
  due_on        2025-02-17
  statutory_on  2025-02-17
  reminder_on   2025-02-14
  days_left     48 days left
  provisional   no
  recorded as change 12
  $ rdlz suggestion receive JY0001 --on 2024-11-19
  JY0001: now handling
  recorded as change 13
  $ rdlz suggestion handback JY0001 --on 2024-11-20
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz suggestion handback JY0001 --on 2024-11-20 --reason 不属本单位职责
  JY0001: now handed-back
  recorded as change 14
  $ rdlz suggestion route JY0001 --lead 县住房和城乡建设局 --on 2024-11-22 --six-months 主任会议确定
  JY0001: now assigned
  code          JY0001
  round         1
  assigned_on   2024-11-15
  due_on        2025-05-15
  statutory_on  2025-05-15
  reminder_on   2025-05-15
  days_left     135 days left
  provisional   no
  recorded as change 15

What is only followed has no clock of ours.

  $ rdlz suggestion route JY0002 --to 县人民政府办公室 --on 2024-11-15
  passed over: accepted
  JY0002: now channelled
  followed only (只跟踪): it has no clock of ours
  recorded as change 16
  $ rdlz suggestion route JY0002 --lead 县水利局 --on 2024-11-18
  JY0002: now assigned
  followed only (只跟踪): it has no clock of ours
  recorded as change 17

Steps may come late, be passed over, or lack their day; refused is only what cannot be.

  $ rdlz suggestion answer JY0001 --class E --on 2024-12-20
  rdlz: answer_class (答复类别): 'E' is not in the list 'answer_class' of the policies adopted
  hint: write one of: A 已经解决或者基本解决、B 正在解决或者列入规划逐步解决、C 因条件限制或者其他原因需待以后解决、D 留作参考
  [2]
  $ rdlz suggestion answer JY0001 --class B --on 2024-11-10
  rdlz: answered on 2024-11-10, but filed only on 2024-11-11
  hint: check the days; 'rdlz suggestion show' shows them all
  [1]
  $ rdlz suggestion answer JY0001 --class B --unit 县财政局 --on 2024-12-20
  rdlz: '县财政局' only assists in this case
  hint: only leading and separate units (主办, 分办) answer the deputy
  [1]
  $ rdlz suggestion answer JY0001 --class B --unit 县教育局 --on 2024-12-20
  rdlz: '县教育局' was not assigned this case
  hint: assign it with 'suggestion route'; where that was never written down, add --late (补录)
  [1]
  $ rdlz suggestion answer JY0001 --class B --document 明建函〔2024〕9号 --on 2024-12-20 --delivered 2024-12-22 --contact 上门面商
  passed over: signed for
  an answer of class B promises something: keep it among the commitments (承诺事项)
  JY0001: now answered
  recorded as change 18
  $ rdlz suggestion receive JY0001 --late
  the day of 'signed for' is not known
  JY0001: now answered
  recorded as change 19
  $ rdlz suggestion receive JY0001 --unit 县财政局 --on 2024-11-19
  JY0001: now answered
  recorded as change 20

An unsatisfied deputy calls for a second answer, whose time begins at once.

  $ rdlz suggestion rate JY0001 --rating 不满意 --on 2024-12-24 --reason 答复与现场情况不符
  JY0001: now unsatisfied
  recorded as change 21
  $ rdlz suggestion list
  code    number      title                         lead    origin  state        units               due_on      days_left
  JY0001  闭会第91号  关于解决坪上村饮水问题的建议  马信胜  own     unsatisfied  县住房和城乡建设局  2025-01-24  24 days left
  JY0002  第101号     关于明河流域生态补偿的建议    常凤巧  upper   assigned     县水利局
  $ rdlz suggestion due
  code    number      title                         units               due_on      statutory_on  reminder_on  days_left     urgency
  JY0001  闭会第91号  关于解决坪上村饮水问题的建议  县住房和城乡建设局  2025-01-24                2025-01-24   24 days left  green
  as of 2024-12-31: 1 owed, 0 of them late
  $ rdlz suggestion due --as-of 2025-02-03
  code    number      title                         units               due_on      statutory_on  reminder_on  days_left        urgency
  JY0001  闭会第91号  关于解决坪上村饮水问题的建议  县住房和城乡建设局  2025-01-24                2025-01-24   10 days overdue  red
  as of 2025-02-03: 1 owed, 1 of them late
  [8]
  $ rdlz 建议 到期 --天数 5 --lang zh
  件号  建议编号  建议标题  主办（分办）单位  办理期限（本地）  法定期限  提醒日  剩余（超期）天数  预警
  截至 2024-12-31，待办 0 件，其中超期 0 件
  $ rdlz suggestion due --days soon
  rdlz: 'soon' is not a number of days
  hint: write digits only, such as 12
  [2]
  $ rdlz suggestion answer JY0001 --class A --on 2024-12-27
  JY0001: now answered
  recorded as change 22
  $ rdlz suggestion rate JY0001 --rating satisfied --on 2024-12-29
  JY0001: now rated
  recorded as change 23
  $ rdlz suggestion close JY0001 --on 2024-12-30
  JY0001: now closed
  recorded as change 24

One case shows its fields, every step with its round, and on request the count of its limits.

  $ rdlz suggestion show JY0001 --explain
  code               JY0001
  number             闭会第91号
  congress           明河县第十八届人民代表大会
  origin             own
  title              关于解决坪上村饮水问题的建议
  category           水利供水
  lead               马信胜
  filed_on           2024-11-11
  key                no
  six_months         yes
  six_months_reason  主任会议确定
  history            no
  cosigners          于才海、常莹芳
  state              closed
  units              县住房和城乡建设局
  assisting          县财政局、县自然资源局
  missing            signed for: the day is not known
  round              2
  assigned_on        2024-11-15
  due_on             2025-01-24
  reminder_on        2025-01-24
  days_left          answered in time
  provisional        no

  events
  event  round  step         happened_on  department          part     answer_class  document           rating       reason              late_entry
      1      1  accepted     2024-11-12                                                                                                          no
      2      1  routed       2024-11-15   县人民政府办公室    channel                                                                            no
      3      1  routed       2024-11-18   县水利局            lead                                                                               no
      4      1  routed       2024-11-18   县财政局            assist                                                                             no
      5      1  routed       2024-11-18   县自然资源局        assist                                                                             no
      6      1  received     2024-11-19   县水利局                                                                                               no
      7      1  handed-back  2024-11-20   县水利局                                                                   不属本单位职责              no
      8      1  routed       2024-11-22   县住房和城乡建设局  lead                                                                               no
      9      1  answered     2024-12-20   县住房和城乡建设局           B             明建函〔2024〕9号                                           no
     10      1  received                  县住房和城乡建设局                                                                                    yes
     11      1  received     2024-11-19   县财政局                                                                                               no
     12      1  rated        2024-12-24                                                                 unsatisfied  答复与现场情况不符          no
     13      2  answered     2024-12-27   县住房和城乡建设局           A                                                                         no
     14      2  rated        2024-12-29                                                                 satisfied                                no
     15      2  closed       2024-12-30                                                                                                          no

  count
    by the local rule:
    2024-11-15 the first day is not counted
    2024-11-15 and 6个月: 2025-05-15
    2025-05-15 Thursday, working day: reminder day, corresponding day, last day
    by the law, from the first assignment (代表法 51):
    2024-11-15 the first day is not counted
    2024-11-15 and 6个月: 2025-05-15
    2025-05-15 Thursday, working day: reminder day, corresponding day, last day
    due: reminder day 2025-05-15, last day 2025-05-15
    handling 2:
    by the local rule:
    2024-12-24 the first day is not counted
    2024-12-24 and 1个月: 2025-01-24
    2025-01-24 Friday, working day: reminder day, corresponding day, last day
    due: reminder day 2025-01-24, last day 2025-01-24
  $ rdlz suggestion show JY0002 --as-of 2024-11-16 --format json
  {
    "code": "JY0002",
    "number": "第101号",
    "congress": "YZ-7",
    "session": null,
    "origin": "upper",
    "title": "关于明河流域生态补偿的建议",
    "content": null,
    "category": null,
    "lead": "DB0723@YZ-7",
    "filed_on": "2024-11-12",
    "by_reference": null,
    "key": 0,
    "six_months": 0,
    "six_months_reason": null,
    "publicity": null,
    "fulfilled": null,
    "history": 0,
    "note": null,
    "cosigners": null,
    "opinions": null,
    "state": "channelled",
    "units": "DW01",
    "assisting": null,
    "missing": "accepted: not entered",
    "events": [
      {
        "event": 1,
        "round": 1,
        "step": "routed",
        "happened_on": "2024-11-15",
        "department": "DW01",
        "part": "channel",
        "answer_class": null,
        "document": null,
        "delivered_on": null,
        "rating": null,
        "contact": null,
        "reason": null,
        "actor": null,
        "late_entry": 0
      }
    ]
  }
  $ rdlz suggestion list
  code    number   title                       lead    origin  state     units     due_on  days_left
  JY0002  第101号  关于明河流域生态补偿的建议  常凤巧  upper   assigned  县水利局
  $ rdlz suggestion list --all --format csv
  (BOM)"code","number","title","lead","cosigners","congress","session","origin","filed_on","state","units","due_on","statutory_on","reminder_on","days_left"␍
  "JY0001","闭会第91号","关于解决坪上村饮水问题的建议","DB0718",2,"MH-18","","own","2024-11-11","closed","DW11","2025-01-24","","2025-01-24",␍
  "JY0002","第101号","关于明河流域生态补偿的建议","DB0723",0,"YZ-7","","upper","2024-11-12","assigned","DW13","","","",""␍
  $ rdlz suggestion list --state 办结 --lang zh
  件号    建议编号    建议标题                      领衔代表  来源  状态  主办（分办）单位    办理期限    剩余（超期）天数
  JY0001  闭会第91号  关于解决坪上村饮水问题的建议  马信胜    本级  办结  县住房和城乡建设局  2025-01-24          按期答复
  $ rdlz suggestion list --state 完成
  rdlz: '完成' is no state of a suggestion
  hint: write one of: filed 已提出（待审核）, revising 退回修改, refused 不作为建议处理, accepted 已受理（待交办）, channelled 已交办（待分办）, assigned 已交办（待签收）, handling 办理中, handed-back 退办（待改派）, answered 已答复（待评价）, unsatisfied 不满意（重新办理）, rated 已评价（待销号）, closed 办结
  [2]

What was wrong is changed, what never was is voided, both with a reason.

  $ rdlz suggestion change JY0001 --title 关于解决石桥镇坪上村饮水问题的建议 --drop-cosigner DB0716 --reason 标题和名单写错
  recorded as change 25
  $ rdlz suggestion change JY0001 --event 2 --on 2024-11-14 --reason 日期写错
  recorded as change 26
  $ rdlz suggestion change JY0001 --event 2 --on 2024-11-01 --reason 日期写错
  rdlz: assigned on 2024-11-01, but filed only on 2024-11-11
  hint: check the days; 'rdlz suggestion show' shows them all
  [1]
  $ rdlz suggestion change JY0001 --event 99 --on 2024-11-14 --reason 日期写错
  rdlz: 'JY0001' has no step '99'
  hint: 'rdlz suggestion show' numbers them
  [4]
  $ rdlz suggestion change JY0001 --class A --reason 日期写错
  rdlz: --event and what is to be corrected in that step go together
  hint: 'rdlz suggestion show' numbers the steps
  [2]
  $ rdlz suggestion change JY0001 --filed-on 2024-11-13 --reason 日期写错
  rdlz: accepted on 2024-11-12, but filed only on 2024-11-13
  hint: check the days; 'rdlz suggestion show' shows them all
  [1]
  $ rdlz suggestion void JY0001 --event 13 --reason 重复录入
  voided suggestion-event 13
  recorded as change 27
  $ rdlz suggestion void JY0002 --reason 不属我县
  voided suggestion JY0002
  recorded as change 28
  $ rdlz suggestion list --all
  code    number      title                               lead    origin  state   units               due_on      days_left
  JY0001  闭会第91号  关于解决石桥镇坪上村饮水问题的建议  马信胜  own     closed  县住房和城乡建设局  2025-05-14  answered in time
  $ rdlz change show 25
  change 25: suggestion change by 张三 on 2024-12-31 10:00:00: 标题和名单写错
  table       record  what     field      before                        after
  suggestion  JY0001  changed  title      关于解决坪上村饮水问题的建议  关于解决石桥镇坪上村饮水问题的建议
  cosigner    #2      changed  voided_by                                25

Files of cases and of their steps are told apart by their headings; the same file again changes nothing.

  $ write cases.csv <<END
  > 件号,建议编号,所属人大,会议,来源,建议标题,领衔代表,附议代表,提出日期
  > A1,第1号,MH-18,4,本级,关于国道改线的建议,DB0718,DB0717,2024-01-24
  > A2,第2号,MH-18,4,本级,关于社区养老的建议,DB0717,,2024-01-24
  > END
  $ write steps.csv <<END
  > 件号,环节,日期,单位,办理角色,答复类别,代表评价,补录
  > A1,受理,2024-01-26,,,,,否
  > A1,交办,2024-02-23,县人民政府办公室,交办渠道,,,否
  > A1,交办,2024-02-28,县交通运输局,主办,,,否
  > A1,签收,不详,县交通运输局,,,,是
  > A1,答复,2024-05-20,县交通运输局,,A,,否
  > END
  $ rdlz suggestion import cases.csv
  cases.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       cases.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 29
  $ rdlz suggestion import steps.csv
  steps.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       steps.csv
  created    5
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 30
  $ rdlz suggestion import steps.csv --events --quiet
  $ rdlz suggestion show A1 | tail -8

  events
  event  round  step      happened_on  department        part     answer_class  document  rating  reason  late_entry
      1      1  accepted  2024-01-26                                                                              no
      2      1  routed    2024-02-23   县人民政府办公室  channel                                                  no
      3      1  routed    2024-02-28   县交通运输局      lead                                                     no
      4      1  received               县交通运输局                                                              yes
      5      1  answered  2024-05-20   县交通运输局               A                                               no
  $ write wrong.csv <<END
  > 件号,建议编号,所属人大,会议,来源,建议标题,领衔代表,提出日期
  > A3,第3号,MH-18,5,本级,关于停车的建议,DB0718,2024-01-24
  > A4,第4号,YZ-7,,本级,关于停车的建议,DB0723,2024-01-24
  > A5,第5号,MH-18,4,本级,关于停车的建议,李某某,2024-02-30
  > END
  $ rdlz suggestion import wrong.csv
  wrong.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  wrong.csv:2: 会议: 'MH-18' has no session 5 in the store (write it down first: 'rdlz congress session MH-18 --number 5 --opened-on DATE')
  wrong.csv:3: 来源: '本级' cannot be of a suggestion filed with 'YZ-7' (write upper (上级转办), or check the congress)
  wrong.csv:4: 提出日期: '2024-02-30' is not a day of the calendar (write it like 2024-11-05)
  wrong.csv:4: 领衔代表: no deputy '李某某' ('rdlz deputy list' shows all)
  rdlz: 'wrong.csv' was refused: 3 lines have problems; nothing was changed
  [3]
  $ write wrong.csv <<END
  > 件号,环节,日期,单位,办理角色,答复类别,代表评价
  > A9,受理,2024-01-26,,,,
  > A2,受理,2024-01-20,,,,
  > A2,交办,2024-02-23,县外事局,主办,,
  > A1,答复,2024-05-21,县财政局,,E,
  > A1,评价,2024-05-22,,,,
  > END
  $ rdlz suggestion import wrong.csv
  wrong.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  wrong.csv:2: 件号: there is no suggestion 'A9' (add it first, or write a name that 'rdlz suggestion list' shows)
  wrong.csv:3: 日期: accepted on 2024-01-20, but filed only on 2024-01-24 (check the days; 'rdlz suggestion show' shows them all)
  wrong.csv:4: 单位: there is no department '县外事局' (add it first, or write a name that 'rdlz department list' shows)
  wrong.csv:5: 答复类别: 'E' is not in the list of the policies adopted (write one of: A 已经解决或者基本解决、B 正在解决或者列入规划逐步解决、C 因条件限制或者其他原因需待以后解决、D 留作参考)
  wrong.csv:5: 单位: '县财政局' was not assigned this case (assign it with 'suggestion route'; where that was never written down, add --late (补录))
  wrong.csv:6: 代表评价: a rating says how the deputy found the handling (write satisfied, basically or unsatisfied (满意, 基本满意, 不满意))
  rdlz: 'wrong.csv' was refused: 5 lines have problems; nothing was changed
  [3]

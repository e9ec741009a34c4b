Registers of the years before the store have holes. Taken with --history their records are counted, and never due.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 县人大代表工委 --congress MH-18 --quiet
  $ rdlz region import samples/county/regions.csv --quiet
  $ rdlz station import samples/county/stations.csv --quiet
  $ rdlz department import samples/county/departments.csv --quiet
  $ rdlz deputy import samples/county/deputies.csv --since 2021-10-20 --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml --quiet
  $ write old.csv <<END
  > 件号,建议标题,领衔代表,提出日期
  > JS1,关于修缮河堤的建议,DB0001,2022年
  > JS2,关于增设路灯的建议,DB0001,2022-03-05
  > END
  $ rdlz suggestion import old.csv
  old.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  old.csv:2: 提出日期: '2022年' is a year alone (write it like 2024-11-05)
  rdlz: 'old.csv' was refused: 1 lines have problems; nothing was changed
  [3]
  $ rdlz suggestion import old.csv --history
  old.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: old.csv:2: 提出日期: '2022年' taken as 2022-01-01: no more is known of the day
  file       old.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 7
  $ rdlz suggestion import old.csv --history
  old.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: old.csv:2: 提出日期: '2022年' taken as 2022-01-01: no more is known of the day
  file       old.csv
  created    0
  changed    0
  unchanged  2
  skipped    0
  refused    0
  nothing changed
  $ write steps.csv <<END
  > 件号,环节,日期,单位,办理角色
  > JS1,交办,2022年3月,县水利局,主办
  > JS2,交办,2022-03-10,县住房和城乡建设局,主办
  > END
  $ rdlz suggestion import steps.csv --history
  steps.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: steps.csv:2: 日期: '2022年3月' taken as 2022-03-31: no more is known of the day
  file       steps.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 8
  $ rdlz suggestion show JS1
  code               JS1
  congress           明河县第十八届人民代表大会
  origin             own
  title              关于修缮河堤的建议
  lead               彭良有
  filed_on           2022-01-01
  key                no
  six_months         no
  history            yes
  note               提出日期：原表为2022年
  state              assigned
  units              县水利局
  missing            accepted: not entered

  events
  event  round  step    happened_on  department  part  answer_class  document  rating  reason  late_entry
      1      1  routed  2022-03-31   县水利局    lead                                                  no
  $ rdlz suggestion due
  code  number  title  units  due_on  statutory_on  reminder_on  days_left  urgency
  as of 2024-12-31: 0 owed, 0 of them late
  $ rdlz suggestion list
  code  number  title               lead    origin  state     units               due_on  days_left
  JS1           关于修缮河堤的建议  彭良有  own     assigned  县水利局
  JS2           关于增设路灯的建议  彭良有  own     assigned  县住房和城乡建设局

Opinions of old visits wait for nobody either; a deputy of those days need not have held a seat of the store.

  $ write visits.csv <<END
  > 登记编号,联络站,接待日期,接待方式,接待代表,提出主体,反映人姓名,意见编号,反映问题,性质,处理方式,转（交）办单位,转（交）办日期,办理时限
  > JH1,ST03,2019年6月,来信,DB0001,选民,王秀兰,YH1,渠道漏水,意见建议,转（交）办,县水利局,2019年7月,2019年8月
  > END
  $ rdlz intake import visits.csv --history --dry-run --plan visits.plan
  visits.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: visits.csv:2: 接待日期: '2019年6月' taken as 2019-06-01: no more is known of the day
  note: visits.csv:2: 转（交）办日期: '2019年7月' taken as 2019-07-31: no more is known of the day
  note: visits.csv:2: 办理时限: '2019年8月' taken as 2019-08-31: no more is known of the day
  file       visits.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept
  $ rdlz plan apply visits.plan
  file       visits.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 9
  $ rdlz intake import visits.csv --history
  visits.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: visits.csv:2: 接待日期: '2019年6月' taken as 2019-06-01: no more is known of the day
  note: visits.csv:2: 转（交）办日期: '2019年7月' taken as 2019-07-31: no more is known of the day
  note: visits.csv:2: 办理时限: '2019年8月' taken as 2019-08-31: no more is known of the day
  file       visits.csv
  created    0
  changed    0
  unchanged  1
  skipped    0
  refused    0
  nothing changed
  $ rdlz intake show JH1
  code             YH1
  visit            JH1
  content          渠道漏水
  nature           suggestion
  outcome          referred
  department       县水利局
  referred_on      2019-07-31
  due_on           2019-08-31
  note             转（交）办日期：原表为2019年7月；办理时限：原表为2019年8月
  visit_code       JH1
  station          石桥镇南片人大代表联络站
  received_on      2019-06-01
  channel          来信
  raised_by        voter
  name             王*兰
  anonymous        no
  confidential     no
  heads            0
  history          yes
  visit_note       接待日期：原表为2019年6月
  deputies         彭良有
  $ rdlz suggestion due --opinions
  kind  code  number  title  units  due_on  statutory_on  reminder_on  days_left  urgency
  as of 2024-12-31: 0 owed, 0 of them late
  $ write activities.csv <<END
  > 活动类型,活动内容,日期,联络站
  > 学习培训,学习宪法,2019年,ST03
  > END
  $ rdlz activity import activities.csv --history
  activities.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: activities.csv:2: 日期: '2019年' taken as 2019-01-01: no more is known of the day
  file       activities.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 10
  $ rdlz activity import activities.csv --history
  activities.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: activities.csv:2: 日期: '2019年' taken as 2019-01-01: no more is known of the day
  file       activities.csv
  created    0
  changed    0
  unchanged  1
  skipped    0
  refused    0
  nothing changed
  $ rdlz activity list --period 2019 --format json
  [
    {
      "code": "HD0001",
      "type": "training",
      "title": "学习宪法",
      "starts_on": "2019-01-01",
      "ends_on": null,
      "place": null,
      "organizer": null,
      "half_days": null,
      "level": null,
      "form": null,
      "outside": null,
      "outside_note": null,
      "cancelled": 0,
      "cancel_reason": null,
      "history": 1,
      "note": "日期：原表为2019年",
      "stations": "ST03",
      "joint": 0,
      "invited": 0,
      "attended": 0
    }
  ]

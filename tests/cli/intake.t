A county office with one station, two deputies and three units. The lists of channels and categories are adopted policy.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇东片人大代表联络站 --short-name 石桥东站 --region 石桥镇 --quiet
  $ rdlz department add --code BM01 --name 明河县水利局 --short-name 县水利局 --branch government --quiet
  $ rdlz department add --code BM02 --name 中共明河县纪律检查委员会 --short-name 县纪委 --branch party --quiet
  $ rdlz department add --code BM03 --name 明河县信访局 --branch government --quiet
  $ rdlz deputy add --name 韦春兰 --congress MH-18 --certificate MH0001 --since 2021-12-01 --station ST01 --quiet
  $ rdlz deputy add --name 陆大山 --congress MH-18 --certificate MH0002 --since 2024-11-10 --station ST01 --quiet
  $ rdlz policy adopt samples/policy/codes.toml --quiet

One visit, several opinions: each --opinion opens one, and the options after it belong to it.

  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel reception-day --raised-by voter --name 黄阿福 --phone 13907710001 --home 石桥镇河湾村五组12号 --deputy 韦春兰 --opinion "河湾村没有自来水，黄阿福家从山沟挑水" --category 水利供水 --nature suggestion --outcome referred --department 县水利局 --referred-on 2024-11-06 --opinion "医保缴费怎么办，可打13907710001" --nature help --outcome answered --answer "当场教黄阿福用手机缴费"
  added intake JD0001
  added opinion YJ0001
  added opinion YJ0002
  recorded as change 10
  $ rdlz intake list
  code    content                              category  nature      department  resolved  visit_code  station   received_on  name
  YJ0001  河湾村没有自来水，黄*福家从山沟挑水  水利供水  suggestion  县水利局              JD0001      石桥东站  2024-11-05   黄*福
  YJ0002  医保缴费怎么办，可打139****0001                help                              JD0001      石桥东站  2024-11-05   黄*福
  $ rdlz intake show YJ0001
  code             YJ0001
  visit            JD0001
  content          河湾村没有自来水，黄*福家从山沟挑水
  category         水利供水
  nature           suggestion
  outcome          referred
  department       县水利局
  referred_on      2024-11-06
  due_on           2024-11-27
  visit_code       JD0001
  station          石桥东站
  received_on      2024-11-05
  channel          接待日坐班
  raised_by        voter
  name             黄*福
  home             石桥镇河湾村**
  phone            139****0001
  anonymous        no
  confidential     no
  heads            1
  history          no
  deputies         韦春兰
  $ rdlz intake show JD0001 --format csv
  (BOM)"code","visit","content","appeal","category","nature","outcome","answer","sent_to","proposed","department","accused","referred_on","due_on","result","resolved","closed_on","fed_back_on","feedback_method","feedback_by","rating","duplicate_of","note","visit_code","station","received_on","channel","place","recorder","raised_by","name","sex","home","phone","anonymous","confidential","heads","signers","history","visit_note","deputies","suggestions"␍
  "YJ0001","JD0001","河湾村没有自来水，黄*福家从山沟挑水","","water","suggestion","referred","","","","BM01","","2024-11-06","2024-11-27","","","","","","","","","","JD0001","ST01","2024-11-05","reception-day","","","voter","黄*福","","石桥镇河湾村**","139****0001",0,0,1,"",0,"","DB0001",""␍
  "YJ0002","JD0001","医保缴费怎么办，可打139****0001","","","help","answered","当场教黄*福用手机缴费","","","","","","","","","","","","","","","","JD0001","ST01","2024-11-05","reception-day","","","voter","黄*福","","石桥镇河湾村**","139****0001",0,0,1,"",0,"","DB0001",""␍
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel reception-day --raised-by voter
  rdlz: a visit has at least one opinion
  hint: write it with --opinion TEXT
  [2]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel reception-day --raised-by voter --opinion 修路 --nature suggestion
  rdlz: every opinion needs outcome (处理方式)
  [2]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel 托梦 --raised-by voter --opinion 修路 --nature suggestion --outcome answered
  rdlz: channel (接待方式): '托梦' is not in the list 'channel' of the policies adopted
  hint: write one of: 接待日坐班、入户走访、座谈会、赶集摆摊、意见箱、电话、来信、微信群、代表二维码、网上站留言、社情民意联络员
  [2]
  $ rdlz intake record --station ST01 --received-on 2025-11-05 --channel phone --raised-by voter --opinion 修路 --nature suggestion --outcome answered
  rdlz: 2025-11-05 is a day to come
  hint: check the year
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel phone --raised-by voter --name 黄阿福 --anonymous yes --opinion 修路 --nature suggestion --outcome answered
  rdlz: an anonymous visit has no name and no telephone
  hint: leave both out, or say that it is not anonymous
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel phone --raised-by voter --deputy 陆大山 --opinion 修路 --nature suggestion --outcome answered
  rdlz: 'DB0002' held no seat on 2024-11-05
  hint: check the day or the deputy
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel phone --raised-by voter --opinion 修路 --nature suggestion --outcome answered --colour red
  rdlz: '--colour' is not known to 'rdlz intake record'
  hint: 'rdlz intake record --help' shows what it takes
  [2]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel phone --raised-by voter --opinion 修路 --nature suggestion --outcome answered --deputy 韦春兰
  rdlz: '--deputy' goes before the first --opinion
  hint: 'rdlz intake record --help' shows what it takes
  [2]

Nothing of a visit that was refused is kept.

  $ rdlz store info | grep intake
  intake               1
  $ rdlz intake list | wc -l
  3

A script gives the same as JSON. Letters and messages are cases, not people present.

  $ rdlz intake record --json <<END
  > {
  >   "station": "石桥东站", "received_on": "2024-11-12", "channel": "微信群", "raised_by": "voter",
  >   "name": "覃小妹", "phone": "13907710002", "deputies": ["MH0001", "MH0002"],
  >   "opinions": [
  >     {"content": "路灯坏了三盏", "category": "construction", "nature": "suggestion", "outcome": "answered"},
  >     {"content": "想问招工", "nature": "help", "outcome": "elsewhere", "sent_to": "县人社局"}
  >   ]
  > }
  > END
  added intake JD0002
  added opinion YJ0003
  added opinion YJ0004
  recorded as change 11
  $ rdlz intake show YJ0004 --format json
  {
    "code": "YJ0004",
    "visit": "JD0002",
    "content": "想问招工",
    "appeal": null,
    "category": null,
    "nature": "help",
    "outcome": "elsewhere",
    "answer": null,
    "sent_to": "县人社局",
    "proposed": null,
    "department": null,
    "accused": null,
    "referred_on": null,
    "due_on": null,
    "result": null,
    "resolved": null,
    "closed_on": null,
    "fed_back_on": null,
    "feedback_method": null,
    "feedback_by": null,
    "rating": null,
    "duplicate_of": null,
    "note": null,
    "visit_code": "JD0002",
    "station": "ST01",
    "received_on": "2024-11-12",
    "channel": "wechat",
    "place": null,
    "recorder": null,
    "raised_by": "voter",
    "name": "覃*妹",
    "sex": null,
    "home": null,
    "phone": "139****0002",
    "anonymous": 0,
    "confidential": 0,
    "heads": 0,
    "signers": null,
    "history": 0,
    "visit_note": null,
    "deputies": "DB0001、DB0002",
    "suggestions": null
  }
  $ rdlz intake record --json <<END
  > {"station": "ST01", "recieved_on": "2024-11-12"}
  > END
  rdlz: standard input: 'recieved_on' is not known
  hint: did you mean 'received_on'?
  [3]
  $ rdlz intake record --json <<END
  > {"station": "ST01", "opinions": [{"content": "修路", "visit": "JD0001"}]}
  > END
  rdlz: standard input: 'visit' is not known
  [3]
  $ rdlz intake record --json <<END
  > {"station": "ST01", "heads": 1e999}
  > END
  rdlz: standard input: a number is too big
  hint: give one JSON object
  [3]
  $ rdlz intake record --json <<END
  > {"station": "ST01"
  > END
  rdlz: standard input: this is not JSON (at byte 20)
  hint: give one JSON object
  [3]
  $ rdlz intake record --json <<END
  > {"name": "\ud800"}
  > END
  rdlz: standard input: this is not JSON (at byte 17)
  hint: give one JSON object
  [3]
  $ rdlz intake record --json <<END
  > ["ST01"]
  > END
  rdlz: standard input: this is not one JSON object
  hint: give one JSON object
  [3]

One more opinion of the same visit is added later.

  $ rdlz intake add JD0001 --content "村口水渠堵塞" --nature suggestion --outcome referred
  added opinion YJ0005
  recorded as change 12
  $ rdlz intake add JD0009 --content "村口水渠堵塞" --nature suggestion --outcome referred
  rdlz: no intake 'JD0009'
  hint: did you mean 'JD0001'?
  [4]
  $ rdlz intake list --period 2024-11
  code    content                              category  nature      department  resolved  visit_code  station   received_on  name
  YJ0001  河湾村没有自来水，黄*福家从山沟挑水  水利供水  suggestion  县水利局              JD0001      石桥东站  2024-11-05   黄*福
  YJ0002  医保缴费怎么办，可打139****0001                help                              JD0001      石桥东站  2024-11-05   黄*福
  YJ0005  村口水渠堵塞                                   suggestion                        JD0001      石桥东站  2024-11-05   黄*福
  YJ0003  路灯坏了三盏                         城乡建设  suggestion                        JD0002      石桥东站  2024-11-12   覃*妹
  YJ0004  想问招工                                       help                              JD0002      石桥东站  2024-11-12   覃*妹
  $ rdlz intake list --period 2024-10
  code  content  category  nature  department  resolved  visit_code  station  received_on  name
  $ rdlz intake list --category 水利供水 | tail -1
  YJ0001  河湾村没有自来水，黄*福家从山沟挑水  水利供水  suggestion  县水利局              JD0001      石桥东站  2024-11-05   黄*福
  $ rdlz intake list --nature 咨询求助
  code    content                          category  nature  department  resolved  visit_code  station   received_on  name
  YJ0002  医保缴费怎么办，可打139****0001            help                          JD0001      石桥东站  2024-11-05   黄*福
  YJ0004  想问招工                                   help                          JD0002      石桥东站  2024-11-12   覃*妹
  $ rdlz intake list --nature nonsense
  rdlz: nature (性质): 'nonsense' is not one of the words known here
  hint: write one of: suggestion 意见建议, help 咨询求助, petition 申诉求决, accusation 检举控告
  [2]

Names, phones and homes of voters are shown only with a reason, and that is recorded.

  $ rdlz intake show YJ0001 --unmask
  rdlz: --unmask needs --reason TEXT
  hint: the reason is recorded
  [2]
  $ rdlz intake show YJ0001 --unmask --reason 回访选民
  code             YJ0001
  visit            JD0001
  content          河湾村没有自来水，黄阿福家从山沟挑水
  category         水利供水
  nature           suggestion
  outcome          referred
  department       县水利局
  referred_on      2024-11-06
  due_on           2024-11-27
  visit_code       JD0001
  station          石桥东站
  received_on      2024-11-05
  channel          接待日坐班
  raised_by        voter
  name             黄阿福
  home             石桥镇河湾村五组12号
  phone            13907710001
  anonymous        no
  confidential     no
  heads            1
  history          no
  deputies         韦春兰
  $ sqlite3 office.rdlz "SELECT actor, report, reason FROM export"
  张三|intake show|回访选民
  $ rdlz intake list --unmask --reason 核对名册 | grep YJ0002
  YJ0002  医保缴费怎么办，可打13907710001                 help                              JD0001      石桥东站  2024-11-05   黄阿福

Who asked for secrecy is never shown, whoever asks; nor is the name where it stands in the words.

  $ rdlz intake record --station ST01 --received-on 2024-11-20 --channel letter --raised-by voter --name 蒙小花 --phone 13907710003 --home 石桥镇竹园村 --confidential yes --opinion "蒙小花反映村账目不公开，电话13907710003" --nature suggestion --outcome answered --answer "已答复蒙小花"
  added intake JD0003
  added opinion YJ0006
  recorded as change 15
  $ rdlz intake show YJ0006
  code             YJ0006
  visit            JD0003
  content          ***反映村账目不公开，电话***
  nature           suggestion
  outcome          answered
  answer           已答复***
  visit_code       JD0003
  station          石桥东站
  received_on      2024-11-20
  channel          来信
  raised_by        voter
  name             （此件要求保密）
  anonymous        no
  confidential     yes
  heads            0
  history          no
  $ rdlz intake show YJ0006 --unmask --reason 查阅
  code             YJ0006
  visit            JD0003
  content          ***反映村账目不公开，电话***
  nature           suggestion
  outcome          answered
  answer           已答复***
  visit_code       JD0003
  station          石桥东站
  received_on      2024-11-20
  channel          来信
  raised_by        voter
  name             （此件要求保密）
  anonymous        no
  confidential     yes
  heads            0
  history          no
  $ rdlz change list | head -2
  change  at                   user  command         rows  undone_by  undoes  reason
      16  2024-12-31 10:00:00  张三  intake show        1                     查阅
  $ rdlz change show 15
  change 15: intake record by 张三 on 2024-12-31 10:00:00
  table    record  what  field         before  after
  visit    JD0003  made  code                  JD0003
  visit    JD0003  made  station               石桥东站
  visit    JD0003  made  received_on           2024-11-20
  visit    JD0003  made  channel               来信
  visit    JD0003  made  raised_by             voter
  visit    JD0003  made  name                  （已封存）
  visit    JD0003  made  home                  （已封存）
  visit    JD0003  made  phone                 （已封存）
  visit    JD0003  made  anonymous             no
  visit    JD0003  made  confidential          yes
  visit    JD0003  made  heads                 0
  visit    JD0003  made  history               no
  opinion  YJ0006  made  code                  YJ0006
  opinion  YJ0006  made  visit                 JD0003
  opinion  YJ0006  made  content               ***反映村账目不公开，电话***
  opinion  YJ0006  made  nature                suggestion
  opinion  YJ0006  made  outcome               answered
  opinion  YJ0006  made  answer                已答复***

An accusation is sealed, with who brought it. It goes to discipline inspection or the petition office, never to the accused.

  $ rdlz intake record --station ST01 --received-on 2024-11-21 --channel phone --raised-by voter --name 岑大有 --opinion "水利局某人收钱" --nature accusation --outcome referred --department BM01 --accused 县水利局
  rdlz: an accusation never goes to the unit accused: '明河县水利局'
  hint: refer it to discipline inspection or to the petition office (信访工作条例)
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-21 --channel phone --raised-by voter --name 岑大有 --opinion "某人收钱" --nature accusation --outcome referred --department BM01
  rdlz: an accusation goes to discipline inspection or to the petition office only, not to '明河县水利局'
  hint: 信访工作条例 23, 30; name one of those
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-21 --channel phone --raised-by voter --name 岑大有 --opinion "信访局某人收钱" --nature accusation --outcome referred --department BM03 --accused 明河县信访局
  rdlz: an accusation never goes to the unit accused: '明河县信访局'
  hint: refer it to discipline inspection or to the petition office (信访工作条例)
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-21 --channel phone --raised-by voter --name 岑大有 --opinion "水利局某人收钱" --nature accusation --outcome referred --department 县纪委 --referred-on 2024-11-22 --accused 明河县水利局 --opinion "岑大有还要求修路" --nature suggestion --outcome answered
  added intake JD0004
  added opinion YJ0007
  added opinion YJ0008
  recorded as change 17
  $ rdlz intake show JD0004 --unmask --reason 查阅
  code             YJ0007
  visit            JD0004
  content          （检举控告，内容封存）
  nature           accusation
  outcome          referred
  visit_code       JD0004
  station          石桥东站
  received_on      2024-11-21
  channel          电话
  raised_by        voter
  name             （已封存）
  anonymous        no
  confidential     no
  heads            0
  history          no

  code             YJ0008
  visit            JD0004
  content          ***还要求修路
  nature           suggestion
  outcome          answered
  visit_code       JD0004
  station          石桥东站
  received_on      2024-11-21
  channel          电话
  raised_by        voter
  name             （已封存）
  anonymous        no
  confidential     no
  heads            0
  history          no
  $ rdlz intake list --nature accusation --format json --unmask --reason 查阅
  [
    {
      "code": "YJ0007",
      "visit": "JD0004",
      "content": "（检举控告，内容封存）",
      "appeal": null,
      "category": null,
      "nature": "accusation",
      "outcome": "referred",
      "answer": null,
      "sent_to": null,
      "proposed": null,
      "department": null,
      "accused": null,
      "referred_on": null,
      "due_on": null,
      "result": null,
      "resolved": null,
      "closed_on": null,
      "fed_back_on": null,
      "feedback_method": null,
      "feedback_by": null,
      "rating": null,
      "duplicate_of": null,
      "note": null,
      "visit_code": "JD0004",
      "station": "ST01",
      "received_on": "2024-11-21",
      "channel": "phone",
      "place": null,
      "recorder": null,
      "raised_by": "voter",
      "name": "（已封存）",
      "sex": null,
      "home": null,
      "phone": null,
      "anonymous": 0,
      "confidential": 0,
      "heads": 0,
      "signers": null,
      "history": 0,
      "visit_note": null,
      "deputies": null,
      "suggestions": null
    }
  ]
  $ rdlz change show 17
  change 17: intake record by 张三 on 2024-12-31 10:00:00
  table    record  what  field         before  after
  visit    JD0004  made  code                  JD0004
  visit    JD0004  made  station               石桥东站
  visit    JD0004  made  received_on           2024-11-21
  visit    JD0004  made  channel               电话
  visit    JD0004  made  raised_by             voter
  visit    JD0004  made  name                  （已封存）
  visit    JD0004  made  anonymous             no
  visit    JD0004  made  confidential          no
  visit    JD0004  made  heads                 0
  visit    JD0004  made  history               no
  opinion  YJ0008  made  code                  YJ0008
  opinion  YJ0008  made  visit                 JD0004
  opinion  YJ0008  made  content               ***还要求修路
  opinion  YJ0008  made  nature                suggestion
  opinion  YJ0008  made  outcome               answered
  opinion  YJ0007  made  code                  YJ0007
  opinion  YJ0007  made  visit                 JD0004
  opinion  YJ0007  made  content               （已封存）
  opinion  YJ0007  made  nature                accusation
  opinion  YJ0007  made  outcome               referred
  opinion  YJ0007  made  department            （已封存）
  opinion  YJ0007  made  accused               （已封存）
  opinion  YJ0007  made  referred_on           （已封存）
  opinion  YJ0007  made  due_on                （已封存）
  $ rdlz intake change YJ0001 --nature accusation --reason 重新定性
  rdlz: an accusation goes to discipline inspection or to the petition office only, not to '明河县水利局'
  hint: 信访工作条例 23, 30; name one of those
  [1]
  $ rdlz intake change YJ0007 --department BM01 --reason 改转
  rdlz: an accusation never goes to the unit accused: '明河县水利局'
  hint: refer it to discipline inspection or to the petition office (信访工作条例)
  [1]

The days must be in order, and a matter sent elsewhere says where.

  $ rdlz intake add JD0001 --content 修桥 --nature suggestion --outcome referred --referred-on 2024-11-04
  rdlz: it cannot be referred on 2024-11-04, before it was received on 2024-11-05
  [1]
  $ rdlz intake add JD0001 --content 修桥 --nature suggestion --outcome elsewhere
  rdlz: a matter sent elsewhere needs where the person was told to go
  hint: write it with --sent-to
  [1]
  $ rdlz intake add JD0001 --content 修桥 --nature suggestion --outcome answered --department BM01
  rdlz: only a referred matter has a unit that handles it
  hint: write --outcome referred, or leave the unit out
  [1]
  $ rdlz intake add JD0001 --content 修桥 --nature suggestion --outcome referred --department BM01 --referred-on 2024-11-06 --closed-on 2024-11-05
  rdlz: it cannot be closed on 2024-11-05, before it was referred on 2024-11-06
  [1]

What came of it is written down with a reason. A day counted by the rules follows the day it was counted from; a day typed stays.

  $ rdlz intake show YJ0001 | grep due_on
  due_on           2024-11-27
  $ rdlz intake change YJ0001 --referred-on 2024-11-16 --reason 交办日期录错
  recorded as change 20
  $ rdlz intake show YJ0001 | grep due_on
  due_on           2024-12-06
  $ rdlz intake change YJ0001 --due-on 2024-12-10 --reason 约定期限
  recorded as change 21
  $ rdlz intake change YJ0001 --referred-on 2024-11-18 --reason 交办日期录错
  recorded as change 22
  $ rdlz intake show YJ0001 | grep due_on
  due_on           2024-12-10
  $ rdlz intake change YJ0001 --result "已接通120户" --resolved yes --closed-on 2024-12-20 --rating satisfied
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz intake change YJ0001 --result "已接通120户" --resolved yes --closed-on 2024-12-20 --rating satisfied --reason 登记办理结果
  recorded as change 23
  $ rdlz intake change JD0001 --received-on 2024-11-19 --reason 日期录错
  rdlz: it cannot be referred on 2024-11-18, before it was received on 2024-11-19
  [1]
  $ rdlz intake change JD0002 --received-on 2024-11-08 --reason 日期录错
  rdlz: 'DB0002' held no seat on 2024-11-08
  hint: check the day or the deputy
  [1]
  $ rdlz intake change JD0001 --rating satisfied --reason 试
  rdlz: 'JD0001' (intake) has no rating
  hint: name the visit for what concerns the visit, the opinion for the matter
  [2]
  $ rdlz intake change YJ0001 --heads 3 --reason 试
  rdlz: 'YJ0001' (opinion) has no heads
  hint: name the visit for what concerns the visit, the opinion for the matter
  [2]
  $ rdlz change show 23
  change 23: intake change by 张三 on 2024-12-31 10:00:00: 登记办理结果
  table    record  what     field      before  after
  opinion  YJ0001  changed  result             已接通120户
  opinion  YJ0001  changed  resolved           yes
  opinion  YJ0001  changed  closed_on          2024-12-20
  opinion  YJ0001  changed  rating             satisfied

What never was is voided; a visit keeps at least one opinion. What was voided is not found, changed or voided again.

  $ rdlz intake void YJ0003
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz intake void YJ0003 --reason 重复登记
  voided opinion YJ0003
  recorded as change 24
  $ rdlz intake void YJ0003 --reason 重复登记
  rdlz: no intake 'YJ0003'
  hint: did you mean 'JD0003'?
  [4]
  $ rdlz intake change YJ0003 --note 试 --reason 试
  rdlz: no intake 'YJ0003'
  hint: did you mean 'JD0003'?
  [4]
  $ rdlz intake show YJ0003
  rdlz: no intake 'YJ0003'
  hint: did you mean 'JD0003'?
  [4]
  $ rdlz intake void YJ0004 --reason 重复登记
  rdlz: 'YJ0004' is the only opinion of its visit
  hint: void the visit instead
  [1]
  $ rdlz intake void JD0002 --reason 误录
  voided intake JD0002
  recorded as change 25
  $ rdlz intake list --format csv | grep YJ0004
  $ rdlz deputy void DB0001 --reason 误录
  rdlz: 'DB0001' cannot be voided: intake 'JD0001' refers to it
  hint: void that one first, or change it
  [1]
  $ rdlz store check
  the store 'office.rdlz' is sound

In Chinese.

  $ rdlz 接待 登记 --联络站 ST01 --接待日期 2024年12月1日 --接待方式 电话 --提出主体 选民 --意见 修路 --性质 意见建议 --处理方式 转（交）办 --lang zh
  已登记接待 JD0005
  已登记意见 YJ0009
  已保存，变更号 26
  $ rdlz 接待 列表 --lang zh --期间 2024-12
  意见编号  反映问题  问题类别  性质      转（交）办单位  是否解决  登记编号  联络站    接待日期    反映人姓名
  YJ0009    修路                意见建议                            JD0005    石桥东站  2024-12-01

A register kept in a spreadsheet: one line an opinion, lines of one visit repeat its columns. The same file twice changes
nothing; a line with a mistake refuses the whole file.

  $ write register.csv <<END
  > 登记编号,联络站,接待日期,接待方式,接待代表,提出主体,反映人姓名,反映人电话,到场人数,意见编号,反映问题,问题类别,性质,处理方式,转（交）办单位,转（交）办日期
  > JD0100,ST01,2024-11-15,接待日坐班,MH0001,选民,黄阿福,13907710001,2,YJ0100,水渠塌了,水利供水,意见建议,转（交）办,县水利局,2024-11-18
  > JD0100,ST01,2024-11-15,接待日坐班,MH0001,选民,黄阿福,13907710001,2,YJ0101,路灯不亮,城乡建设,意见建议,已当场答复解释,,
  > END
  $ rdlz intake import register.csv
  register.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       register.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 27
  $ rdlz intake import register.csv
  register.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       register.csv
  created    0
  changed    0
  unchanged  2
  skipped    0
  refused    0
  nothing changed
  $ write wrong.csv <<END
  > 登记编号,联络站,接待日期,接待方式,提出主体,反映问题,性质,处理方式,转（交）办单位,转（交）办日期
  > JD0101,ST09,2024-11-31,接待日坐班,选民,水渠塌了,意见建议,转（交）办,县水利局,2024-11-18
  > JD0102,ST01,2024-11-15,飞鸽传书,选民,路灯不亮,意见建议,转（交）办,县水利局,2024-11-10
  > END
  $ rdlz intake import wrong.csv
  wrong.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  wrong.csv:2: 联络站: there is no station 'ST09' (add it first, or write a name that 'rdlz station list' shows)
  wrong.csv:2: 接待日期: '2024-11-31' is not a day of the calendar (write it like 2024-11-05)
  wrong.csv:3: 接待方式: '飞鸽传书' is not in the list of the policies adopted (write one of: 接待日坐班、入户走访、座谈会、赶集摆摊、意见箱、电话、来信、微信群、代表二维码、网上站留言、社情民意联络员)
  rdlz: 'wrong.csv' was refused: 2 lines have problems; nothing was changed
  [3]

What a trial run would change is told as the book of changes tells it: voters masked, accusations sealed.

  $ write sealed.csv <<END
  > 登记编号,联络站,接待日期,接待方式,提出主体,反映人姓名,反映人电话,意见编号,反映问题,性质,处理方式
  > JD0110,ST01,2024-11-16,电话,选民,黄阿福,13907710001,YJ0110,有人截留救灾物资,检举控告,转（交）办
  > JD0111,ST01,2024-11-16,电话,选民,蒙小花,13907710002,YJ0111,蒙小花家门前没有路灯,意见建议,转（交）办
  > END
  $ rdlz intake import sealed.csv --quiet
  $ write sealed.csv <<END
  > 登记编号,联络站,接待日期,接待方式,提出主体,反映人姓名,反映人电话,意见编号,反映问题,性质,处理方式
  > JD0110,ST01,2024-11-16,电话,选民,黄阿福,13907710003,YJ0110,有人挪用救灾物资,检举控告,转（交）办
  > JD0111,ST01,2024-11-16,电话,选民,蒙小花,13907710004,YJ0111,蒙小花家门前没有路,意见建议,转（交）办
  > END
  $ rdlz intake import sealed.csv --dry-run
  sealed.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  line 2: YJ0110 反映人电话: '（已封存）' → '（已封存）'
  line 2: YJ0110 反映问题: '（已封存）' → '（已封存）'
  line 3: YJ0111 反映人电话: '139****0002' → '139****0004'
  line 3: YJ0111 反映问题: '蒙*花家门前没有路灯' → '蒙*花家门前没有路'
  file       sealed.csv
  created    0
  changed    2
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept

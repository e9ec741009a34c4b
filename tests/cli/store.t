An office makes its store: it says who it is and which congress it serves.

  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ ls
  office.rdlz
  office.rdlz.lock

A second one of that name is never made over the first.

  $ rdlz store create office.rdlz --office 甲 --short 乙 --congress MH-18
  rdlz: 'office.rdlz' exists already
  hint: choose another name; a store is never overwritten
  [1]

The store is named with --store or RDLZ_STORE, nothing else.

  $ rdlz store info
  rdlz: no store is named
  hint: name it with --store FILE, or set RDLZ_STORE
  [2]
  $ rdlz store info --store office.rdlz
  file                 office.rdlz
  office               明河县人大常委会代表工作委员会
  short name           明河县人大代工委
  serves the congress  MH-18
  bytes                741376
  form of the store    1
  changes recorded     1
  last backup          never backed up
  region               0
  congress             0
  session              0
  department           0
  station              0
  deputy               0
  mandate              0
  grouping             0
  membership           0
  activity             0
  activity-station     0
  attendance           0
  intake               0
  visit-deputy         0
  opinion              0
  suggestion           0
  cosigner             0
  suggestion-opinion   0
  suggestion-event     0
  tally                0
  collection           0
  receipt              0
  deed                 0
  duty                 0
  rating               0
  manual-line          0
  selection            0
  candidate            0
  decision             0
  decided-name         0
  objection            0
  seal                 0
  sealed-account       0
  adjustment           0
  period-closing       0
  closed-sheet         0
  $ export RDLZ_STORE=office.rdlz
  $ rdlz store info --format json
  {
    "file": "office.rdlz",
    "office": "明河县人大常委会代表工作委员会",
    "short_name": "明河县人大代工委",
    "serves": "MH-18",
    "bytes": 741376,
    "form": 1,
    "changes": 1,
    "last_backup": null,
    "region": 0,
    "congress": 0,
    "session": 0,
    "department": 0,
    "station": 0,
    "deputy": 0,
    "mandate": 0,
    "grouping": 0,
    "membership": 0,
    "activity": 0,
    "activity-station": 0,
    "attendance": 0,
    "intake": 0,
    "visit-deputy": 0,
    "opinion": 0,
    "suggestion": 0,
    "cosigner": 0,
    "suggestion-opinion": 0,
    "suggestion-event": 0,
    "tally": 0,
    "collection": 0,
    "receipt": 0,
    "deed": 0,
    "duty": 0,
    "rating": 0,
    "manual-line": 0,
    "selection": 0,
    "candidate": 0,
    "decision": 0,
    "decided-name": 0,
    "objection": 0,
    "seal": 0,
    "sealed-account": 0,
    "adjustment": 0,
    "period-closing": 0,
    "closed-sheet": 0
  }
  $ rdlz 库 概况 --lang zh
  文件          office.rdlz
  单位全称      明河县人大常委会代表工作委员会
  简称          明河县人大代工委
  所属人大      MH-18
  大小（字节）  741376
  库结构版本    1
  变更次数      1
  最近备份      从未备份
  行政区域      0
  人民代表大会  0
  会议          0
  承办单位      0
  联络站        0
  代表          0
  代表职务      0
  编组          0
  编组关系      0
  代表活动      0
  开展联络站    0
  签到          0
  接待          0
  接待代表      0
  意见          0
  代表建议      0
  附议代表      0
  意见来源      0
  办理环节      0
  期初数        0
  采集表        0
  收表          0
  履职事项      0
  述职          0
  民主测评      0
  手工加减分    0
  建议人选名单  0
  建议人选      0
  评选决定      0
  名单变动      0
  异议          0
  封存          0
  封存明细      0
  调整          0
  月结          0
  月结台账      0
  $ rdlz store check
  the store 'office.rdlz' is sound

A backup is a checked copy; in a folder it is named after the day. The store remembers when it was made.

  $ mkdir copies
  $ rdlz store backup copies
  copied and checked: 'copies/office-2024-12-31.rdlz' (print [..])
  $ ls copies
  office-2024-12-31.rdlz
  $ RDLZ_NOW=2025-01-05T02:00:00Z rdlz store info | grep backup
  last backup          5 days ago: copies/office-2024-12-31.rdlz
  $ rdlz store backup copies
  rdlz: 'copies/office-2024-12-31.rdlz' exists already
  hint: choose another name; a backup is never overwritten
  [1]

A restore makes a store from a copy. What stands there already is put aside, and only when asked.

  $ rdlz store restore copies/office-2024-12-31.rdlz again.rdlz
  restored 'again.rdlz' from 'copies/office-2024-12-31.rdlz' (print [..])
  $ rdlz store check --store again.rdlz
  the store 'again.rdlz' is sound
  $ rdlz store restore copies/office-2024-12-31.rdlz again.rdlz
  rdlz: 'again.rdlz' exists already
  hint: name another file, or add --overwrite: the old one is then put aside
  [1]
  $ rdlz store restore copies/office-2024-12-31.rdlz again.rdlz --overwrite
  the store that stood there is now 'again.rdlz.2024-12-31T02:00:00Z'
  restored 'again.rdlz' from 'copies/office-2024-12-31.rdlz' (print [..])
  $ ls
  again.rdlz
  again.rdlz.2024-12-31T02:00:00Z
  again.rdlz.lock
  copies
  office.rdlz
  office.rdlz.lock

A damaged store can be put aside for a copy as well.

  $ damage again.rdlz
  $ rdlz store info --store again.rdlz
  rdlz: the store 'again.rdlz' is damaged
  hint: restore the last backup with 'rdlz store restore'
  [5]
  $ rdlz store restore copies/office-2024-12-31.rdlz again.rdlz --overwrite
  rdlz: 'again.rdlz.2024-12-31T02:00:00Z' exists already
  hint: move that one away first
  [1]
  $ RDLZ_NOW=2025-01-05T02:00:00Z rdlz store restore copies/office-2024-12-31.rdlz again.rdlz --overwrite
  the store that stood there is now 'again.rdlz.2025-01-05T02:00:00Z'
  restored 'again.rdlz' from 'copies/office-2024-12-31.rdlz' (print [..])
  $ rdlz store check --store again.rdlz
  the store 'again.rdlz' is sound

A copy that is not sound is not restored.

  $ damage copies/office-2024-12-31.rdlz
  $ rdlz store restore copies/office-2024-12-31.rdlz third.rdlz
  rdlz: the store 'copies/office-2024-12-31.rdlz' is damaged
  hint: restore the last backup with 'rdlz store restore'
  [5]
  $ ls
  again.rdlz
  again.rdlz.2024-12-31T02:00:00Z
  again.rdlz.2025-01-05T02:00:00Z
  again.rdlz.lock
  copies
  office.rdlz
  office.rdlz.lock

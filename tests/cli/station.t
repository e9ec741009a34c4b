Stations stand in a township, and may hang under another.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ rdlz region import data/rosters/regions.csv
  data/rosters/regions.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/regions.csv
  created    14
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 2
  $ rdlz station import data/rosters/stations-shared.csv
  data/rosters/stations-shared.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/stations-shared.csv
  created    43
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 3
  $ rdlz station list | head -4
  code  name                        kind  region    parent
  ST01  石桥镇东片人大代表联络站          石桥镇
  ST02  石桥镇西片人大代表联络站          石桥镇
  ST03  石桥镇南片人大代表联络站          石桥镇
  $ rdlz station add --name 高新区代表联络站 --region 明河县 --kind 专业联络站
  added station ST0001
  recorded as change 4
  $ rdlz station show 高新区代表联络站
  code            ST0001
  name            高新区代表联络站
  kind            专业联络站
  region          明河县
  $ rdlz station change 高新区代表联络站 --phone 0771-1234567 --reason 新装电话
  recorded as change 5
  $ rdlz station show 高新区代表联络站 --format json
  {
    "code": "ST0001",
    "name": "高新区代表联络站",
    "short_name": null,
    "kind": "专业联络站",
    "region": "MH",
    "parent": null,
    "address": null,
    "head": null,
    "liaison": null,
    "phone": "0771-1234567",
    "reception_rule": null,
    "reception_time": null,
    "opened_on": null,
    "closed_on": null,
    "merged_into": null,
    "note": null
  }

A station is closed, or merged into another, with a reason; closed ones are shown only when asked for.

  $ rdlz station close ST43
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz station close ST43 --on 2024-06-30 --into ST42 --reason 撤并
  closed; 0 members go on in the other station
  recorded as change 6
  $ rdlz station list | tail -2
  ST41    高新区西片人大代表联络站                高新区
  ST42    高新区南片人大代表联络站                高新区
  $ rdlz station list --all | tail -2
  ST42    高新区南片人大代表联络站                高新区
  ST43    高新区北片人大代表联络站                高新区
  $ rdlz station void ST0001 --reason 误录
  voided station ST0001
  recorded as change 7
  $ rdlz station show ST0001
  rdlz: no station 'ST0001'
  hint: did you mean 'ST01'?
  [4]

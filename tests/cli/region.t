Regions are a tree; those marked with a congress get its term.

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
  $ rdlz region list
  code  name      kind      level       parent  has_congress
  CN    全国      国家      national                     yes
  MH    明河县    县        county      云州市           yes
  MH01  石桥镇    镇        township    明河县           yes
  MH02  柳湾镇    镇        township    明河县           yes
  MH03  茶山镇    镇        township    明河县           yes
  MH04  白塔镇    镇        township    明河县           yes
  MH05  河口镇    镇        township    明河县           yes
  MH06  新圩镇    镇        township    明河县           yes
  MH07  龙泉乡    乡        township    明河县           yes
  MH08  大坪乡    乡        township    明河县           yes
  MH09  城关街道  街道                  明河县            no
  MH10  高新区    开发区                明河县            no
  NL    南岭省    省        province    全国             yes
  YZ    云州市    设区的市  prefecture  南岭省           yes
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

The same file again changes nothing.

  $ rdlz region import data/rosters/regions.csv
  data/rosters/regions.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/regions.csv
  created    0
  changed    0
  unchanged  14
  skipped    0
  refused    0
  nothing changed
  $ rdlz change list
  change  at                   user  command        rows  undone_by  undoes  reason
       2  2024-12-31 10:00:00  张三  region import    26
       1  2024-12-31 10:00:00  张三  store create      1

One more township, by hand; a second of the same code is refused.

  $ rdlz region add --code MH11 --name 新田镇 --kind 镇 --level 乡镇 --parent 明河县
  added region MH11
  recorded as change 3
  $ rdlz region add --code MH11 --name 新田乡 --kind 镇 --level 乡镇 --parent 明河县
  rdlz: the code 'MH11' is taken; codes are never used twice
  hint: leave the code out to get the next free one
  [1]
  $ rdlz region show 新田镇
  code          MH11
  name          新田镇
  kind          镇
  level         township
  parent        明河县
  has_congress  no
  $ rdlz region show 新田镇 --format json
  {
    "code": "MH11",
    "name": "新田镇",
    "kind": "镇",
    "level": "township",
    "parent": "MH",
    "has_congress": 0,
    "note": null
  }
  $ rdlz region show 新田县
  rdlz: no region '新田县'
  hint: did you mean '新田镇'?
  [4]

What was wrong is changed, with a reason.

  $ rdlz region change MH11 --name 新田街道
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz region change MH11 --name 新田街道 --kind 街道 --reason 撤镇设街道
  recorded as change 4
  $ rdlz region show MH11
  code          MH11
  name          新田街道
  kind          街道
  level         township
  parent        明河县
  has_congress  no

What never was is voided, with a reason; where others hang on it, it stays.

  $ rdlz region void MH11
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz region void MH11 --reason 误录
  voided region MH11
  recorded as change 5
  $ rdlz region show MH11
  rdlz: no region 'MH11'
  hint: did you mean 'MH01'?
  [4]
  $ rdlz region void MH --reason 误录
  rdlz: 'MH' cannot be voided: region 'MH01' refers to it
  hint: void that one first, or change it
  [1]
  $ rdlz region list --format csv | head -3
  (BOM)"code","name","kind","level","parent","has_congress","note"␍
  "CN","全国","国家","national","",1,""␍
  "MH","明河县","县","county","YZ",1,""␍
  $ rdlz 行政区域 列表 --语言 zh | head -3
  代码  名称      类别      层级                  上级    设人民代表大会
  CN    全国      国家      全国                                      是
  MH    明河县    县        县（市、区）          云州市              是

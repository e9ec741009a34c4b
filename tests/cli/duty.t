A deputy reports to the voters, who vote; the rate counts each deputy of a congress once in its term.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,层级,代表团,代表小组,联络站
  > DB0001,MH0101,韦春兰,女,县,石桥镇,石桥一组,ST01
  > DB0002,MH0102,陆大山,男,县、乡镇,石桥镇,石桥一组,ST01
  > DB0003,SQ0103,张伟,男,乡镇,石桥镇,石桥一组,ST01
  > END
  $ rdlz deputy import deputies.csv --since 2021-10-20 --quiet
  $ rdlz duty add --deputy DB0001 --held-on 2024-11-20 --form 口头 --voters-present 62 --satisfied 51 --basically 9 --unsatisfied 2
  added duty SZ0001
  recorded as change 6
  $ rdlz 述职 登记 --代表 DB0002 --所属人大 MH-18 --述职日期 2024-11-21 --述职形式 书面
  added duty SZ0002
  recorded as change 7
  $ rdlz duty list
  code    deputy  held_on     form     voters_present  satisfied  basically  unsatisfied
  SZ0001  韦春兰  2024-11-20  oral                 62         51          9            2
  SZ0002  陆大山  2024-11-21  written
  $ rdlz duty rate
  delegation  in_office  reported  rate
  石桥镇              2         2  100.00%
  total               2         2  100.00%
  $ rdlz 述职 述职率 --截至 2024-11-20 --lang zh
  代表团  在任代表  已述职  述职率
  石桥镇         2       1  50.00%
  合计           2       1  50.00%
  $ rdlz duty show SZ0001 --format json
  {
    "code": "SZ0001",
    "deputy": "DB0001",
    "mandate": "DB0001@MH-18",
    "held_on": "2024-11-20",
    "place": null,
    "form": "oral",
    "voters_present": 62,
    "satisfied": 51,
    "basically": 9,
    "unsatisfied": 2,
    "note": null
  }
  $ rdlz duty add --deputy DB0001 --held-on 2024-11-22 --form 口头 --voters-present 10 --satisfied 11
  rdlz: 11 votes of 10 voters
  hint: check the counts
  [1]
  $ rdlz duty add --deputy DB0001 --held-on 2024-11-22 --form 口头 --satisfied 11
  rdlz: there are votes and no voters
  hint: write how many voters were present
  [1]
  $ rdlz duty add --deputy DB0001 --held-on 2024-11-20 --form 书面
  rdlz: this is written down already, as SZ0001
  hint: change that one, or write what tells the two apart
  [1]
  $ rdlz duty change SZ0001 --voters-present 61 --reason 漏计
  rdlz: 62 votes of 61 voters
  hint: check the counts
  [1]
  $ rdlz duty change SZ0001 --voters-present 63 --reason 漏计一人 --quiet
  $ write reports.csv <<END
  > 代表,述职日期,述职形式,到场选民,满意
  > DB0001,2024-12-01,口头,30,30
  > END
  $ rdlz duty import reports.csv --quiet
  $ rdlz duty void SZ0003 --reason 录错人
  voided duty SZ0003
  recorded as change 10
  $ rdlz duty list --format csv
  (BOM)"code","deputy","mandate","held_on","place","form","voters_present","satisfied","basically","unsatisfied","note"␍
  "SZ0001","DB0001","DB0001@MH-18","2024-11-20","","oral",63,51,9,2,""␍
  "SZ0002","DB0002","DB0002@MH-18","2024-11-21","","written","","","","",""␍

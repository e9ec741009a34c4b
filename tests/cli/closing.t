A year whose count stays open into January (计分截止): it cannot be sealed before, a quarter can when it is over.

  $ export RDLZ_STORE=office.rdlz
  $ export RDLZ_NOW=2024-07-02T01:00:00Z
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,姓名,性别,手机,层级,代表团
  > DB01,韦春兰,女,13807710001,县,石桥镇
  > END
  $ rdlz deputy import deputies.csv --since 2021-12-01 --quiet
  $ write scheme.toml <<END
  > [policy]
  > code = "scheme"
  > name = "履职积分办法"
  > effective_on = 2024-01-01
  > checked_on = 2024-06-30
  > [scheme]
  > level = "county"
  > credit = "each"
  > part_year = "same"
  > term_change = "apart"
  > [scheme.year]
  > closes = "01-10"
  > [[scheme.category]]
  > code = "a"
  > name = "参加活动"
  > [[scheme.rule]]
  > name = "学习培训"
  > category = "a"
  > kind = "activity"
  > type = "training"
  > points = 1
  > END
  $ rdlz policy adopt scheme.toml --quiet
  $ rdlz activity add --type training --title 履职培训 --starts-on 2024-06-10 --quiet
  $ rdlz activity attend HD0001 --deputy DB01 --presence present --quiet

What was typed in July counts for the quarter: the count of its year closes in January.

  $ rdlz score compute --period 2024-Q2 --quiet
  part  rank  code  name of the deputy  delegation  station  参加活动  base  added  deducted  total  duty_days  tied
           1  DB01  韦春兰              石桥镇                      1     0      0         0      1          1
  $ rdlz score seal --period 2024-Q2
  sealed 2024年第二季度 as FC0001, fingerprint 92426bdb
  recorded as change 8
  $ export RDLZ_NOW=2025-01-05T01:00:00Z
  $ rdlz activity add --type training --title 年末培训 --starts-on 2024-12-20 --quiet
  $ rdlz activity attend HD0002 --deputy DB01 --presence present --quiet
  $ rdlz score compute --period 2024 --quiet
  part  rank  code  name of the deputy  delegation  station  参加活动  base  added  deducted  total  duty_days  tied
           1  DB01  韦春兰              石桥镇                      2     0      0         0      2          2
  $ rdlz score seal --period 2024
  rdlz: the count of 2024年 is still open on 2025-01-05
  hint: seal it when nothing more can count
  [1]
  $ export RDLZ_NOW=2025-01-10T01:00:00Z
  $ rdlz score seal --period 2024
  rdlz: the count of 2024年 is still open on 2025-01-10
  hint: seal it when nothing more can count
  [1]
  $ export RDLZ_NOW=2025-01-11T01:00:00Z
  $ rdlz score seal --period 2024
  sealed 2024年 as FC0002, fingerprint 767bc604
  recorded as change 11

A record of the sealed deputy was entered twice: joined with another, the sealed account is that of the one kept.

  $ rdlz deputy add --name 韦春兰 --congress MH-18 --since 2021-12-01 --quiet
  $ rdlz deputy merge DB0001 DB01 --reason 同一人 --quiet
  $ rdlz line add --deputy DB0001 --earned-on 2024-12-01 --points 2 --for 漏记 --approver 主任会议 --quiet
  $ rdlz score verify --period 2024
  FC0002 is proved: everything derived once more is equal (fingerprint 767bc604)
  1 deputies would have other lines with what was typed since; 'rdlz score adjust' writes corrections
  what         deputy  place        sealed  derived  adjustment
  typed since  DB01    deputy/code  DB01    DB0001
  $ rdlz score adjust DB0001 --points 1 --period 2024 --because "" --approver 主任会议
  rdlz: 'rdlz score adjust' needs --because
  hint: 'rdlz score adjust --help' shows what it takes
  [2]
  $ rdlz score adjust DB0001 --points 1 --period 2024 --because 漏记 --approver 主任会议 --quiet
  $ rdlz score sealed --period 2024 --quiet
  part  rank  code  name of the deputy  delegation  station  total  adjustment  duty_days
           1  DB01  韦春兰              石桥镇                   2           1          2

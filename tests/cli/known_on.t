Two times: when things happened, and when they were typed in. An office founded in October, with two deputies.

  $ export RDLZ_STORE=office.rdlz
  $ export RDLZ_NOW=2024-10-08T01:00:00Z
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,层级,代表团,联络站,手机
  > DB0001,MH0101,韦春兰,女,县,石桥镇,ST01,13907700001
  > DB0002,MH0102,陆大山,男,县,石桥镇,ST01,13907700002
  > END
  $ rdlz deputy import deputies.csv --quiet

In November an activity is held and one attendance typed in; the other slip comes in December, and a telephone is corrected.

  $ export RDLZ_NOW=2024-11-20T01:00:00Z
  $ rdlz activity add --类型 学习培训 --内容 学习新修改的监督法 --starts-on 2024-11-18 --联络站 ST01 --quiet
  $ rdlz activity attend HD0001 --deputy DB0001 --presence present --quiet
  $ export RDLZ_NOW=2024-12-05T01:00:00Z
  $ rdlz activity attend HD0001 --deputy DB0002 --presence present --quiet
  $ rdlz deputy change DB0001 --phone 13907709999 --reason 换号 --quiet
  $ export RDLZ_NOW=2024-12-31T01:00:00Z

Today both attended, and so they did by the end of November; but then only one was known.

  $ rdlz activity list
  code    type      title               starts_on   place  stations                  joint  invited  attended
  HD0001  学习培训  学习新修改的监督法  2024-11-18         石桥镇东片人大代表联络站               2         2
  $ rdlz activity list --known-on 2024-11-30
  code    type      title               starts_on   place  stations                  joint  invited  attended
  HD0001  学习培训  学习新修改的监督法  2024-11-18         石桥镇东片人大代表联络站               1         1
  $ rdlz activity list --known-on 2024-11-19
  code  type  title  starts_on  place  stations  joint  invited  attended
  $ rdlz deputy list --as-of 2024-11-30
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0101       石桥镇      石桥镇东片人大代表联络站                13907709999
  DB0002  陆大山  male    县（市、区）  MH0102       石桥镇      石桥镇东片人大代表联络站                13907700002
  $ rdlz deputy list --known-on 2024-11-30
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0101       石桥镇      石桥镇东片人大代表联络站                13907700001
  DB0002  陆大山  male    县（市、区）  MH0102       石桥镇      石桥镇东片人大代表联络站                13907700002
  $ rdlz 代表 列表 --已录入至 2024-12-05 --lang zh
  代表编号  姓名    性别  层级          代表证号  代表团  联络站                    站内职务  手机
  DB0001    韦春兰  女    县（市、区）  MH0101    石桥镇  石桥镇东片人大代表联络站            13907709999
  DB0002    陆大山  男    县（市、区）  MH0102    石桥镇  石桥镇东片人大代表联络站            13907700002
  $ rdlz deputy show DB0001 --known-on 2024-11-30 --format csv | grep 13907700001 | wc -l
  1

A look back sees the policies and the changes of then; what nothing was entered after is as it is.

  $ rdlz change list --known-on 2024-11-30
  change  at                   user  command          rows  undone_by  undoes  reason
       7  2024-11-20 09:00:00  张三  activity attend     1
       6  2024-11-20 09:00:00  张三  activity add        2
       5  2024-10-08 09:00:00  张三  deputy import       9
       4  2024-10-08 09:00:00  张三  policy adopt        2
       3  2024-10-08 09:00:00  张三  station import     43
       2  2024-10-08 09:00:00  张三  region import      26
       1  2024-10-08 09:00:00  张三  store create        1
  $ rdlz policy list --known-on 2024-11-30
  code        name                          effective_on  checked_on  state     parts          print
  codes       明河县代表联络站登记代码      2021-01-01    2026-08-03  in-force  codes natures  52f31c11
  activities  明河县代表联络站年度活动计划  2021-01-01    2026-08-03  in-force  activities     32693df6
  $ rdlz deputy list --known-on 2030-01-01
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0101       石桥镇      石桥镇东片人大代表联络站                13907709999
  DB0002  陆大山  male    县（市、区）  MH0102       石桥镇      石桥镇东片人大代表联络站                13907700002

The register of November, as it stood when the month was reported and as it stands now; the manifest tells them apart.

  $ rdlz report xlsx duty-register --period 2024-11 --out now
  report         file                                rows
  duty-register  代表履职情况登记簿_2024年11月.xlsx     2
  $ rdlz report xlsx duty-register --period 2024-11 --known-on 2024-11-30 --out then
  report         file                                rows
  duty-register  代表履职情况登记簿_2024年11月.xlsx     1
  $ rdlz policy adopt samples/policy/scheme-county.toml --quiet
  $ rdlz report xlsx --all --period 2024年12月 --known-on 2024-12-31 --out all --quiet
  report              file                                    rows
  roster              代表花名册_2024年12月31日.xlsx             2
  reception-register  接待选民登记簿_2024年12月.xlsx             0
  duty-register       代表履职情况登记簿_2024年12月.xlsx         0
  opinion-ledger      选民意见建议办理台账_2024年12月.xlsx       0
  suggestion-ledger   代表建议办理情况台账_2024年12月.xlsx       0
  score-summary       履职积分汇总表_2024年12月.xlsx             2
  star-publicity      履职之星拟通报人选公示_2024年12月.xlsx     0
  $ cat all/目录_2024年12月.csv | head -2
  (BOM)"文件","报表","行数","SHA-256","期间","截至","录入截至","依据","工作日历"␍
  "代表花名册_2024年12月31日.xlsx","roster","2","[..]","2024年12月","2024-12-31","2024-12-31","[..]","[..]"␍

Before the founding there is nothing; and a look back cannot be changed.

  $ rdlz deputy list --known-on 2024-10-07
  rdlz: on 2024-10-07 this store did not exist yet
  hint: 'rdlz change list' shows since when it does
  [1]
  $ rdlz deputy change DB0001 --phone 13907700001 --reason 试 --known-on 2024-11-30
  rdlz: '--known-on' is not known to 'rdlz deputy change'
  hint: 'rdlz deputy change --help' shows what it takes
  [2]

Where a clock was wrong the order of entry is not guessed at.

  $ RDLZ_NOW=2025-06-01T01:00:00Z rdlz region add --code MH11 --name 新田镇 --kind 镇 --parent MH --quiet
  $ RDLZ_NOW=2025-01-02T01:00:00Z rdlz region change MH11 --name 新田街道 --reason 撤镇设街道 --quiet
  $ rdlz region show MH11 --known-on 2025-02-01
  rdlz: what was known on 2025-02-01 cannot be told: change 14 cannot be taken back
  hint: name a later day, or leave out --known-on
  [1]
  $ rdlz region show MH11 --known-on 2025-01-01
  rdlz: no region 'MH11'
  hint: did you mean 'MH01'?
  [4]

The ledgers that there are, and a design to start from.

  $ rdlz report list
  report              ledger
  roster              代表花名册
  reception-register  接待选民登记簿
  duty-register       代表履职情况登记簿
  opinion-ledger      选民意见建议办理台账
  suggestion-ledger   代表建议办理情况台账
  score-summary       履职积分汇总表
  star-publicity      履职之星拟通报人选公示
  score-statement     履职积分明细
  station-summary     联络站积分汇总表
  group-summary       代表小组积分汇总表
  department-summary  承办单位积分汇总表
  upper-records       上级代表履职情况抄送表
  $ rdlz report list --format csv
  (BOM)"report","name","data"␍
  "roster","代表花名册","roster"␍
  "reception-register","接待选民登记簿","reception"␍
  "duty-register","代表履职情况登记簿","duty"␍
  "opinion-ledger","选民意见建议办理台账","opinions"␍
  "suggestion-ledger","代表建议办理情况台账","suggestions"␍
  "score-summary","履职积分汇总表","scores"␍
  "star-publicity","履职之星拟通报人选公示","stars"␍
  "score-statement","履职积分明细","statements"␍
  "station-summary","联络站积分汇总表","station-scores"␍
  "group-summary","代表小组积分汇总表","group-scores"␍
  "department-summary","承办单位积分汇总表","department-scores"␍
  "upper-records","上级代表履职情况抄送表","upper-records"␍
  $ rdlz report template roster | head -12
  # 代表花名册。可复制修改后采用；键名不改，标题、宽度、次序、说明可改。
  name = "代表花名册"
  data = "roster"
  title = "{whose}花名册"
  file = "代表花名册_{date}"
  left = "填报单位（盖章）：{office}"
  right = "填报日期：{date}　　单位：人"
  paper = "A3"
  frozen = "name"

  columns = [
      { key = "delegation", heading = "代表团（选举单位）", width = 14 },
  $ rdlz report template 代表花名册 | head -1
  # 代表花名册。可复制修改后采用；键名不改，标题、宽度、次序、说明可改。
  $ rdlz report template reception-register > mine.toml
  $ rdlz report template --check mine.toml
  'mine.toml' is a sound design of '接待选民登记簿'

A design of one's own is checked line by line; all that is wrong is said at once.

  $ write broken.toml <<END
  > name = "接待登记簿"
  > data = "receptoin"
  > title = "{office}接待登记簿{colour}"
  > landscape = "yes"
  > [[column]]
  > key = "code"
  > heading = "编号"
  > width = 900
  > END
  $ rdlz report template --check broken.toml
  broken.toml:2:8: data: there is no data set 'receptoin' (did you mean 'reception'?)
  broken.toml:3:9: title: nothing can be put in for 'colour' (known here: office, short, region, congress, session, whose, station, period, year, so_far, date, rules, commend, basis, upper, decision, publicity, receiver, phone, address, deputy, place, total, days)
  broken.toml:1:1: columns: the ledger has no columns (give at least one)
  broken.toml:4:13: landscape: 'landscape' is not known here (known here: name, data, title, file, left, right, mark, undecided_mark, before, notes, after, signatures, closing, paper, orientation, numbered, one_page, total, empty, blank_rows, columns, frozen, chart)
  broken.toml:5:1: column: 'column' is not known here (did you mean 'columns'?)
  rdlz: 'broken.toml' is not a sound design
  hint: 'rdlz report template NAME' prints one to start from
  [3]
  $ rdlz report template --check nowhere.toml
  rdlz: cannot read 'nowhere.toml'
  [4]
  $ write torn.toml <<END
  > name = "接待登记簿
  > END
  $ rdlz report template --check torn.toml
  torn.toml:1:14: this is not TOML: Error while parsing string: unescaped control characters other than TAB (U+0009) are explicitly prohibited (text stands in double quotes, a list in square brackets with commas between)
  rdlz: 'torn.toml' is not a sound design
  hint: 'rdlz report template NAME' prints one to start from
  [3]

A small county with two visits.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz deputy add --name 韦春兰 --congress MH-18 --certificate MH0001 --since 2021-12-01 --delegation 石桥镇 --station ST01 --quiet
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel 电话 --raised-by voter --name 黄阿福 --phone 13907710001 --opinion 河湾村没有自来水 --nature suggestion --outcome answered --quiet
  $ rdlz intake record --station ST01 --received-on 2024-11-06 --channel 来信 --raised-by voter --name 蒙小花 --confidential yes --opinion 账目不公开 --nature suggestion --outcome answered --quiet

A ledger needs a period and a name, or --all.

  $ rdlz report xlsx reception-register
  rdlz: a ledger needs --period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]
  $ rdlz report xlsx --period 2024-11
  rdlz: name the ledgers, or all of them with --all
  hint: 'rdlz report list' lists them
  [2]
  $ rdlz report xlsx reception-register --all --period 2024-11
  rdlz: name the ledgers, or all of them with --all
  hint: 'rdlz report list' lists them
  [2]
  $ rdlz report xlsx receptoin-register --period 2024-11
  rdlz: there is no template 'receptoin-register'
  hint: did you mean 'reception-register'?
  [4]
  $ rdlz report xlsx reception-register --period 2024-13
  rdlz: '2024-13' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]
  $ rdlz report xlsx reception-register --period 2024-11 --station ST09
  rdlz: no station 'ST09'
  hint: did you mean 'ST01'?
  [4]
  $ ls
  broken.toml
  mine.toml
  office.rdlz
  office.rdlz.lock
  torn.toml

One ledger: a workbook in a folder, which is made where there is none.

  $ rdlz report xlsx reception-register --period 2024-11 --out sheets
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     2
  $ ls sheets
  接待选民登记簿_2024年11月.xlsx
  $ rdlz report xlsx reception-register --period 2024-11 --out sheets
  rdlz: 'sheets/接待选民登记簿_2024年11月.xlsx' is there already
  hint: give --overwrite to replace it, or another folder with --out
  [7]
  $ rdlz report xlsx reception-register --period 2024-11 --out sheets --overwrite --quiet
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     2

Each one that left the office is remembered, with its print.

  $ sqlite3 office.rdlz "SELECT report, period, file, row_count, length(digest), reason FROM export"
  reception-register|2024年11月|接待选民登记簿_2024年11月.xlsx|2|64|
  reception-register|2024年11月|接待选民登记簿_2024年11月.xlsx|2|64|

The same records give the same bytes, on whatever day.

  $ RDLZ_NOW=2025-02-01T02:00:00Z rdlz report xlsx reception-register --period 2024-11 --out again --quiet
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     2
  $ sqlite3 office.rdlz "SELECT count(*), count(DISTINCT digest) FROM export WHERE report = 'reception-register'"
  3|1

What a station needs is its own part.

  $ rdlz station add --code ST02 --name 柳湾镇人大代表联络站 --region 柳湾镇 --quiet
  $ rdlz report xlsx reception-register --period 2024-11 --station ST02 --out ours
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     0

A ledger of the whole congress has no part of one station; of all of them, only those that have are made.

  $ rdlz report xlsx suggestion-ledger --period 2024-11 --station ST02 --out ours
  rdlz: 'suggestion-ledger' is one sheet for the whole congress, not one for each station
  hint: leave out --station
  [1]
  $ rdlz report xlsx --all --period 2024-11 --station ST02 --out station
  manifest: 目录_2024年11月.csv
  report              file                                  rows
  roster              代表花名册_2024年11月30日.xlsx           0
  reception-register  接待选民登记簿_2024年11月.xlsx           0
  duty-register       代表履职情况登记簿_2024年11月.xlsx       0
  opinion-ledger      选民意见建议办理台账_2024年11月.xlsx     0

A design of one's own in the place of the one compiled in.

  $ rdlz report xlsx reception-register --period 2024-11 --template mine.toml --out mine
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     2
  $ rdlz report xlsx reception-register --period 2024-11 --template broken.toml --out mine
  broken.toml:2:8: data: there is no data set 'receptoin' (did you mean 'reception'?)
  broken.toml:3:9: title: nothing can be put in for 'colour' (known here: office, short, region, congress, session, whose, station, period, year, so_far, date, rules, commend, basis, upper, decision, publicity, receiver, phone, address, deputy, place, total, days)
  broken.toml:1:1: columns: the ledger has no columns (give at least one)
  broken.toml:4:13: landscape: 'landscape' is not known here (known here: name, data, title, file, left, right, mark, undecided_mark, before, notes, after, signatures, closing, paper, orientation, numbered, one_page, total, empty, blank_rows, columns, frozen, chart)
  broken.toml:5:1: column: 'column' is not known here (did you mean 'columns'?)
  rdlz: 'broken.toml' is not a sound design
  hint: 'rdlz report template NAME' prints one to start from
  [3]
  $ rdlz report xlsx reception-register roster --period 2024-11 --template mine.toml --out mine
  rdlz: --template goes with one ledger
  [2]

All ledgers at once stop where no scheme is adopted: none is written.

  $ rdlz report xlsx --all --period 2024-11 --out all
  rdlz: no scoring scheme for '县（市、区）代表' is in force on 2024-11-30
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ ls
  again
  broken.toml
  mine
  mine.toml
  office.rdlz
  office.rdlz.lock
  ours
  sheets
  station
  torn.toml
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml samples/policy/periods.toml samples/policy/scheme-county.toml --quiet
  $ rdlz report xlsx --all --period 2024-11 --out all
  manifest: 目录_2024年11月.csv
  report              file                                    rows
  roster              代表花名册_2024年11月30日.xlsx             1
  reception-register  接待选民登记簿_2024年11月.xlsx             2
  duty-register       代表履职情况登记簿_2024年11月.xlsx         0
  opinion-ledger      选民意见建议办理台账_2024年11月.xlsx       2
  suggestion-ledger   代表建议办理情况台账_2024年11月.xlsx       0
  score-summary       履职积分汇总表_2024年11月.xlsx             1
  star-publicity      履职之星拟通报人选公示_2024年11月.xlsx     0
  $ ls all
  代表履职情况登记簿_2024年11月.xlsx
  代表建议办理情况台账_2024年11月.xlsx
  代表花名册_2024年11月30日.xlsx
  履职之星拟通报人选公示_2024年11月.xlsx
  履职积分汇总表_2024年11月.xlsx
  接待选民登记簿_2024年11月.xlsx
  目录_2024年11月.csv
  选民意见建议办理台账_2024年11月.xlsx
  $ cat all/目录_2024年11月.csv | head -2
  (BOM)"文件","报表","行数","SHA-256","期间","截至","录入截至","依据","工作日历"␍
  "代表花名册_2024年11月30日.xlsx","roster","1","[..]","2024年11月","2024-11-30","","《明河县代表联络站登记代码》（2021-01-01起施行，[..]）、[..]","2018–2026（[..]）"␍
  $ cat all/目录_2024年11月.csv | wc -l
  8
  $ rdlz report xlsx --all --period 2024-11 --out all
  rdlz: 'all/代表花名册_2024年11月30日.xlsx' is there already
  hint: give --overwrite to replace it, or another folder with --out
  [7]
  $ rm all/代表花名册_2024年11月30日.xlsx
  $ rdlz report xlsx --all --period 2024-11 --out all
  rdlz: 'all/接待选民登记簿_2024年11月.xlsx' is there already
  hint: give --overwrite to replace it, or another folder with --out
  [7]
  $ ls all
  代表履职情况登记簿_2024年11月.xlsx
  代表建议办理情况台账_2024年11月.xlsx
  履职之星拟通报人选公示_2024年11月.xlsx
  履职积分汇总表_2024年11月.xlsx
  接待选民登记簿_2024年11月.xlsx
  目录_2024年11月.csv
  选民意见建议办理台账_2024年11月.xlsx
  $ rdlz report xlsx --all --period 2024-11 --out all --overwrite --quiet
  report              file                                    rows
  roster              代表花名册_2024年11月30日.xlsx             1
  reception-register  接待选民登记簿_2024年11月.xlsx             2
  duty-register       代表履职情况登记簿_2024年11月.xlsx         0
  opinion-ledger      选民意见建议办理台账_2024年11月.xlsx       2
  suggestion-ledger   代表建议办理情况台账_2024年11月.xlsx       0
  score-summary       履职积分汇总表_2024年11月.xlsx             1
  star-publicity      履职之星拟通报人选公示_2024年11月.xlsx     0

Ledgers of stations, groups and units need a scheme of their own; then they are among all.

  $ rdlz report xlsx station-summary --period 2024-11 --out units
  rdlz: no scoring scheme for '联络站' is in force on 2024-11-30
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz report xlsx department-summary --period 2024-11 --out units
  rdlz: no scoring scheme for '承办单位' is in force on 2024-11-30
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz report xlsx group-summary --period 2024-11 --out units
  rdlz: no scoring scheme for '县（市、区）代表小组' is in force on 2024-11-30
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz policy adopt samples/policy/schemes/laibin.toml samples/policy/schemes/handling.toml --quiet
  $ rdlz report xlsx station-summary department-summary --period 2024-11 --out units
  report              file                                rows
  station-summary     联络站积分汇总表_2024年11月.xlsx       2
  department-summary  承办单位积分汇总表_2024年11月.xlsx     0
  $ rdlz report xlsx --all --period 2024-11 --out more --quiet
  report              file                                    rows
  roster              代表花名册_2024年11月30日.xlsx             1
  reception-register  接待选民登记簿_2024年11月.xlsx             2
  duty-register       代表履职情况登记簿_2024年11月.xlsx         0
  opinion-ledger      选民意见建议办理台账_2024年11月.xlsx       2
  suggestion-ledger   代表建议办理情况台账_2024年11月.xlsx       0
  score-summary       履职积分汇总表_2024年11月.xlsx             1
  star-publicity      履职之星拟通报人选公示_2024年11月.xlsx     0
  station-summary     联络站积分汇总表_2024年11月.xlsx           2
  department-summary  承办单位积分汇总表_2024年11月.xlsx         0

Deputies of a congress above have no points here: what they did in the county goes up as a list.

  $ rdlz report xlsx upper-records --period 2024-11 --out units
  report         file                                    rows
  upper-records  上级代表履职情况抄送表_2024年11月.xlsx     0
  $ rdlz congress open --region YZ --term 7 --first-session 2021-11-15 --quiet
  $ rdlz deputy add --name 罗大志 --congress YZ-7 --certificate YZ0001 --since 2021-12-01 --delegation 明河县代表团 --station ST01 --quiet
  $ rdlz report xlsx 上级代表履职情况抄送表 --period 2024-11 --out units --overwrite
  report         file                                    rows
  upper-records  上级代表履职情况抄送表_2024年11月.xlsx     0
  $ rdlz report xlsx --all --period 2024-11 --out more --overwrite --quiet | grep upper
  upper-records       上级代表履职情况抄送表_2024年11月.xlsx     0

Where it cannot be written, it says so; and the deputies of a congress above are not in the office's hand.

  $ rdlz report xlsx roster --period 2024-11 --out mine.toml
  rdlz: cannot write 'mine.toml': Not a directory
  hint: choose another folder with --out, or make room
  [7]
  $ mkdir closed
  $ chmod 555 closed
  $ rdlz report xlsx roster --period 2024-11 --out closed
  rdlz: cannot write 'closed': Permission denied
  hint: choose another folder with --out, or make room
  [7]
  $ chmod 755 closed
  $ rdlz report xlsx roster --period 2024-11 --congress YZ-7
  rdlz: the deputies of '云州市第七届人民代表大会' are not ranked here: it is above this office's own congress
  hint: their records go up, they get no points (代表法 10, 58)
  [1]

Unmasked only with a reason; what is confidential stays so.

  $ rdlz report xlsx reception-register --period 2024-11 --out open --unmask
  rdlz: --unmask needs --reason TEXT
  hint: the reason is recorded
  [2]
  $ rdlz report xlsx reception-register --period 2024-11 --out open --unmask --reason 回访选民
  report              file                            rows
  reception-register  接待选民登记簿_2024年11月.xlsx     2
  $ sqlite3 office.rdlz "SELECT actor, report, reason FROM export WHERE reason IS NOT NULL"
  张三|report xlsx|回访选民
  张三|reception-register|回访选民
  $ hold office.rdlz
  $ rdlz report xlsx roster --period 2024-11 --out busy --wait 0
  rdlz: the store 'office.rdlz' is being written by 李四 on (host) (process (number)) since 2024-12-31 09:58:00 with 'deputy import'
  hint: try again when that command is done, or wait longer with --wait SECONDS
  [6]
  $ ls
  again
  all
  broken.toml
  closed
  mine
  mine.toml
  more
  office.rdlz
  office.rdlz-shm
  office.rdlz-wal
  office.rdlz.lock
  open
  ours
  sheets
  station
  torn.toml
  units
  $ release

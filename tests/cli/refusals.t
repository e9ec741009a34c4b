What the records say no to, beside the refusals that each noun's own transcript shows. A store before anything is in it.

  $ rdlz store create empty.rdlz --office "" --short "" --congress MH-18
  rdlz: 'rdlz store create' needs --office
  hint: 'rdlz store create --help' shows what it takes
  [2]
  $ ls
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ export RDLZ_STORE=office.rdlz
  $ rdlz score compute
  rdlz: the congress this office serves, 'MH-18', is not in the store yet
  hint: import the regions, or use 'rdlz congress add'
  [1]
  $ rdlz report xlsx roster --period 2024-11 --out ledgers
  rdlz: the congress this office serves, 'MH-18', is not in the store yet
  hint: import the regions, or use 'rdlz congress add'
  [1]
  $ rdlz help suggestoin
  rdlz: there is no page 'suggestoin'
  hint: did you mean 'suggestion'?
  [2]
  $ rdlz help anything
  rdlz: there is no page 'anything'
  hint: did you mean 'rating'?
  [2]

Congresses: terms, openings, sessions.

  $ rdlz region import samples/county/regions.csv --quiet
  $ rdlz congress open --region MH --term 0 --first-session 2021-10-20
  rdlz: a term is a number from 1 to 99
  [2]
  $ rdlz congress open --region MH --term 18 --first-session 2021-10-20
  opened; 0 mandates of the term before ended
  recorded as change 3
  $ rdlz congress open --region MH --term 18 --first-session 2021-10-20
  rdlz: 'MH-18' was opened on 2021-10-20 already
  [1]
  $ rdlz congress session MH-18 --number 4 --opened-on 2024-01-23 --closed-on 2024-01-20
  rdlz: a session cannot close before it opens
  [2]
  $ write regions.csv <<END
  > 代码,名称,类别,上级,设人民代表大会,届次
  > MH20,新镇,镇,MH,是,第一百届
  > END
  $ rdlz region import regions.csv
  regions.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  regions.csv:2: 届次: '第一百届' is not a term (write it like 十八届 or 18)
  rdlz: 'regions.csv' was refused: 1 lines have problems; nothing was changed
  [3]
  $ write deputies.csv <<END
  > 代表编号,姓名,层级
  > DB9001,韦春兰,乡镇
  > END
  $ rdlz deputy import deputies.csv
  deputies.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  deputies.csv:2: 层级: the level '乡镇' has no region here (import the regions first, or check the level)
  rdlz: 'deputies.csv' was refused: 1 lines have problems; nothing was changed
  [3]

Stations and codes.

  $ rdlz department import samples/county/departments.csv --quiet
  $ rdlz station import samples/county/stations.csv --quiet
  $ rdlz deputy import samples/county/deputies.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml samples/policy/suggestions.toml --quiet
  $ rdlz station close ST01 --into ST01 --reason 撤并
  rdlz: a station cannot be merged into itself
  [1]
  $ rdlz station close ST00 --reason 撤并
  rdlz: no station 'ST00'
  hint: did you mean 'ST05'?
  [4]
  $ rdlz station close 石桥镇中片人大代表联络站 --reason 撤并
  rdlz: station 'ST01' still hangs below 'ST05'
  hint: give it another parent first, or close it first
  [1]
  $ rdlz station add --code ST90 --name 临时站 --region MH01 --quiet
  $ rdlz station void ST90 --reason 建错 --quiet
  $ write stations.csv <<END
  > 联络站编号,联络站名称,乡镇
  > ST90,再建站,石桥镇
  > END
  $ rdlz station import stations.csv
  stations.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  stations.csv:2: 联络站编号: the code 'ST90' was voided; codes are never used twice (write another code, or leave the cell empty)
  rdlz: 'stations.csv' was refused: 1 lines have problems; nothing was changed
  [3]
  $ rdlz station show 石桥镇东片
  rdlz: no station '石桥镇东片'
  hint: did you mean '石桥镇东片人大代表联络站'?
  [4]
  $ rdlz department show 水利局
  rdlz: no department '水利局'
  hint: did you mean '县水利局'?
  [4]

Suggestions: who files, from what, to whom.

  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2011-11-11
  rdlz: 'DB0600' holds no seat in any congress on 2011-11-11
  hint: check the day of filing; 'rdlz deputy show' shows the seats
  [1]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --session 夏季
  rdlz: '夏季' is not a session
  hint: write its number: 4; nothing where it was filed between sessions (闭会)
  [2]
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-11-11 --quiet
  $ rdlz suggestion route JY0001 --lead 县水利局 --separate 县财政局
  rdlz: a case has one leading unit or several separate ones, not both
  [2]
  $ rdlz suggestion route JY0001 --to 县人民政府办公室 --on 2024-11-15 --quiet
  code          JY0001
  round         1
  assigned_on   2024-11-15
  due_on        2025-02-17
  statutory_on  2025-02-17
  reminder_on   2025-02-14
  days_left     48 days left
  provisional   no
  $ rdlz suggestion route JY0001 --lead 县水利局 --on 2024-11-18 --quiet
  code          JY0001
  round         1
  assigned_on   2024-11-15
  due_on        2025-02-17
  statutory_on  2025-02-17
  reminder_on   2025-02-14
  days_left     48 days left
  provisional   no
  $ rdlz suggestion review JY0001 --refuse --on 2024-11-19 --reason 试
  rdlz: 'JY0001' is assigned already
  hint: it can no longer be sent back to the deputy or refused; the unit can hand it back
  [1]
  $ rdlz suggestion handback JY0001 --on 2024-11-20 --reason 不属本单位职责 --quiet
  $ rdlz suggestion receive JY0001 --unit 县水利局 --on 2024-11-21
  rdlz: '县水利局' no longer holds this case
  hint: another unit or another round has taken its place; a step of before is entered with --late (补录)
  [1]
  $ rdlz intake record --station ST01 --received-on 2024-11-05 --channel 接待日坐班 --raised-by voter --anonymous yes --opinion 有人收红包 --nature accusation --outcome elsewhere --sent-to 县纪委监委 --quiet
  $ rdlz suggestion file --lead DB0600 --title 关于修路的建议 --filed-on 2024-11-11 --opinion YJ0001
  rdlz: opinion 'YJ0001' is an accusation (检举控告)
  hint: it is sealed and goes only where the law says; it never becomes a suggestion
  [1]
  $ rdlz intake record --station ST01 --opinion 路灯不亮 --接待日期 2024-11-05
  rdlz: '--接待日期' goes before the first --opinion
  hint: 'rdlz intake record --help' shows what it takes
  [2]
  $ rdlz suggestion show YJ0001
  rdlz: no suggestion 'YJ0001'
  hint: did you mean 'JY0001'?
  [4]
  $ rdlz intake show YJ0099
  rdlz: no intake 'YJ0099'
  hint: 'rdlz intake list' shows all
  [4]
  $ rdlz activity add --type 学习培训 --title 学习 --starts-on 2025-01-10 --station ST01 --quiet
  $ rdlz activity attend HD0001 --deputy DB0600 --presence present
  rdlz: 'HD0001' is not held before 2025-01-10
  hint: write attendance down afterwards
  [1]

Options named in a hurry.

  $ rdlz 建议 答复 JY0001 --类别 A
  rdlz: '--类别' is not known to 'rdlz suggestion answer'
  hint: did you mean '--答复类别'?
  [2]
  $ rdlz 接待 登记 --联络站 ST01 --日期 2024-11-05 --方式 坐班 --提出主体 选民 --意见 路灯不亮 --性质 意见建议 --处理方式 当场答复
  rdlz: channel (接待方式): '坐班' is not in the list 'channel' of the policies adopted
  hint: write one of: 接待日坐班、入户走访、座谈会、赶集摆摊、意见箱、电话、来信、微信群、代表二维码、网上站留言、社情民意联络员
  [2]
  $ rdlz 单位 查看 石桥镇人民政府 --全部
  rdlz: '--全部' is not known to 'rdlz department show'
  hint: 'rdlz department show --help' shows what it takes
  [2]
  $ rdlz 站点 列表 --lang 法文
  rdlz: '法文' is no language of this program
  hint: write en or zh
  [2]
  $ RDLZ_LANG=zh rdlz 站点 列表 --lang 法文
  rdlz: 没有“法文”这种语言
  提示：请写 en 或 zh
  [2]

Ledgers and points.

  $ rdlz score compute --period 2024
  rdlz: no scoring scheme for '县（市、区）代表' is in force on 2024-12-31
  hint: adopt one with 'rdlz policy adopt FILE'
  [1]
  $ rdlz report xlsx roster roster --period 2024-11 --out ledgers
  rdlz: two ledgers would be called '代表花名册_2024年11月30日.xlsx'
  hint: give one of the designs another 'file'
  [1]
  $ ls
  deputies.csv
  office.rdlz
  office.rdlz.lock
  regions.csv
  stations.csv
  $ rdlz report xlsx 花名册 --period 2024-11
  rdlz: there is no template '花名册'
  hint: did you mean '代表花名册'?
  [4]
  $ rdlz score compute --candidates --period 去年
  rdlz: '去年' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]

A copy that cannot be written, and a store in which somebody altered a policy.

  $ rdlz store backup no/such/copy.rdlz
  rdlz: cannot write 'no/such/copy.rdlz.part': No such file or directory
  hint: choose another folder, or make room
  [7]
  $ sqlite3 office.rdlz "UPDATE policy_edition SET content = 'code = ' WHERE code = 'codes'"
  $ rdlz policy list
  rdlz: the adopted policy 'codes' cannot be read: codes:1:8: this is not TOML: Error while parsing key-value pair: encountered end-of-file (text stands in double quotes, a list in square brackets with commas between)
  hint: use the version of the program that adopted it, or restore a backup with 'rdlz store restore'
  [5]
  $ rdlz policy adopt samples/policy/periods.toml
  rdlz: the adopted policy 'codes' cannot be read: codes:1:8: this is not TOML: Error while parsing key-value pair: encountered end-of-file (text stands in double quotes, a list in square brackets with commas between)
  hint: use the version of the program that adopted it, or restore a backup with 'rdlz store restore'
  [5]

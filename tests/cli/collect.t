A county with two open stations, one of which has something open from October.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/suggestions.toml samples/policy/activities.toml --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz station add --code ST02 --name 城关街道人大代表联络站 --region 城关街道 --quiet
  $ rdlz station add --code ST03 --name 西片站 --region 石桥镇 --quiet
  $ rdlz station close ST03 --on 2024-10-31 --into ST01 --reason 合并 --quiet
  $ rdlz deputy add --name 韦春兰 --congress MH-18 --certificate MH0001 --since 2021-12-01 --delegation 石桥镇 --station ST01 --quiet
  $ rdlz deputy add --name 陆大山 --congress MH-18 --certificate MH0002 --since 2021-12-01 --delegation 石桥镇 --station ST01 --quiet
  $ rdlz intake record --station ST01 --received-on 2024-10-15 --channel 电话 --raised-by voter --name 黄阿福 --phone 13907710001 --opinion 河湾村没有自来水 --nature suggestion --outcome referred --quiet

The sheets of a month go out, one workbook a station.

  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-20
  station  file                                          version
  ST01     2024年11月_ST01_石桥镇人大代表联络站_采集表…        1
  ST02     2024年11月_ST02_城关街道人大代表联络站_采集…        1
  recorded as change 11
  $ ls sheets
  2024年11月_ST01_石桥镇人大代表联络站_采集表.xlsx
  2024年11月_ST02_城关街道人大代表联络站_采集表.xlsx
  $ rdlz collect list --period 2024-11
  station  name                    state  version  sent        due         received  file
  ST01     石桥镇人大代表联络站    未报         1  2024-11-20  2024-12-05
  ST02     城关街道人大代表联络站  未报         1  2024-11-20  2024-12-05
  $ rdlz 采集 列表 --期间 2024-11 --lang zh
  联络站  名称                    状态  版次  发出        应交        接收  文件
  ST01    石桥镇人大代表联络站    未报     1  2024-11-20  2024-12-05
  ST02    城关街道人大代表联络站  未报     1  2024-11-20  2024-12-05

The same records give the same bytes: nothing new is sent.

  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-21
  station  file                                          version
  ST01     2024年11月_ST01_石桥镇人大代表联络站_采集表…        1
  ST02     2024年11月_ST02_城关街道人大代表联络站_采集…        1
  nothing changed

What has changed since makes a new version of the sheets it stands on.

  $ rdlz intake change YJ0001 --result 已接通自来水 --closed-on 2024-11-01 --resolved yes --reason 办结 --quiet
  $ rdlz collect send --period 2024-11 --out again --as-of 2024-11-22 --dry-run
  station  file                                          version
  ST01     2024年11月_ST01_石桥镇人大代表联络站_采集表…        2
  ST02     2024年11月_ST02_城关街道人大代表联络站_采集…        1
  dry run: nothing was kept
  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-22
  rdlz: 'sheets/2024年11月_ST01_石桥镇人大代表联络站_采集表.xlsx' is there already
  hint: give --overwrite to replace it, or another folder with --out
  [7]
  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-22 --overwrite --due 2024-12-10
  station  file                                          version
  ST01     2024年11月_ST01_石桥镇人大代表联络站_采集表…        2
  ST02     2024年11月_ST02_城关街道人大代表联络站_采集…        2
  recorded as change 13
  $ rdlz collect list --period 2024-11 --format json
  [
    {
      "station": "ST01",
      "name": "石桥镇人大代表联络站",
      "state": "missing",
      "version": 2,
      "sent": "2024-11-22",
      "due": "2024-12-10",
      "received": null,
      "file": null
    },
    {
      "station": "ST02",
      "name": "城关街道人大代表联络站",
      "state": "missing",
      "version": 2,
      "sent": "2024-11-22",
      "due": "2024-12-10",
      "received": null,
      "file": null
    }
  ]

A sheet is of a month, and of a station that there is.

  $ rdlz collect send --period 2024
  rdlz: '2024' is no month
  hint: write --period 2024-11
  [2]
  $ rdlz collect send --station ST09 --period 2024-11
  rdlz: no station 'ST09'
  hint: did you mean 'ST01'?
  [4]
  $ rdlz collect list
  station  name                    state  version  sent        due         received  file
  ST01     石桥镇人大代表联络站    未报         2  2024-11-22  2024-12-10
  ST02     城关街道人大代表联络站  未报         2  2024-11-22  2024-12-10

They come back under any name. A blank one is no zero report; another month and what is no sheet are named.

  $ mkdir in
  $ cp sheets/2024年11月_ST01_石桥镇人大代表联络站_采集表.xlsx in/石桥最终版.xlsx
  $ cp sheets/2024年11月_ST02_城关街道人大代表联络站_采集表.xlsx in/ST02.xlsx
  $ rdlz collect send --station ST02 --period 2024-10 --out october --quiet
  $ cp october/2024年10月_ST02_城关街道人大代表联络站_采集表.xlsx in/城关10月.xlsx
  $ write in/readme.txt <<END
  > 附件为11月采集表
  > END
  $ fill in/石桥最终版.xlsx 接待登记 B6 2024-11-15 C6 接待日坐班 E6 韦春兰、陆大山 G6 选民 H6 王秀兰 K6 13900002222
  $ fill in/石桥最终版.xlsx 意见建议 B6 ST01-2024-11-J01 C6 渠道漏水 F6 意见建议 G6 已当场答复解释 P5 2024-11-31
  $ rdlz collect read in --period 2024-11 --as-of 2024-12-01
  石桥最终版.xlsx: 意见建议 P5 反馈日期: '2024-11-31' is not a day of the calendar (write it like 2024-11-05)
  ST02.xlsx: 接待登记: there is no visit and no opinion, and it is not said that nobody was received (write 是 here, or fill in what came in)
  城关10月.xlsx: it is the sheet of 2024-10
  readme.txt: it is no workbook
  to be sent back: 'in/退改单/退改单_ST01.xlsx'
  to be sent back: 'in/退改单/退改单_ST02.xlsx'
  station  name                    state           file             created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    退改            石桥最终版.xlsx        0        0          0         1
  ST02     城关街道人大代表联络站  退改            ST02.xlsx              0        0          0         1
  ST02     城关街道人大代表联络站  交错月份        城关10月.xlsx          0        0          0         0  it is the sheet of 2024-10
                                   不是本库采集表  readme.txt             0        0          0         0  it is no workbook
  returned 2 · wrong-month 1 · foreign 1
  nothing changed
  [8]
  $ rdlz collect list --period 2024-11
  station  name                    state  version  sent        due         received  file
  ST01     石桥镇人大代表联络站    未报         2  2024-11-22  2024-12-10
  ST02     城关街道人大代表联络站  未报         2  2024-11-22  2024-12-10

What goes back is put right there, and comes in again beside what was wrong.

  $ ls in/退改单
  退改单_ST01.xlsx
  退改单_ST02.xlsx
  $ cp in/退改单/退改单_ST01.xlsx in/退改单_ST01.xlsx
  $ cp in/退改单/退改单_ST02.xlsx in/ST02-2.xlsx
  $ rm in/城关10月.xlsx
  $ rm in/readme.txt
  $ fill in/退改单_ST01.xlsx 意见建议 P4 2024-11-30
  $ fill in/退改单_ST01.xlsx 变动情况 B4 陆大山 C4 联系电话变动 D4 2024-11-30 E4 13900003333
  $ fill in/ST02-2.xlsx 接待登记 D3 是
  $ rdlz collect read in --period 2024-11 --as-of 2024-12-12 --dry-run
  line 4: YJ0001 反馈日期: '' → '2024-11-30'
  to be seen to: ST01: 陆大山: 联系电话变动, 2024-11-30 13900003333
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收        退改单_ST01.xlsx        1        1          0         0
  ST02     城关街道人大代表联络站  零报告      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  taken 1 · zero 1 · superseded 2
  dry run: nothing was kept
  $ rdlz collect read in --period 2024-11 --as-of 2024-12-12
  to be seen to: ST01: 陆大山: 联系电话变动, 2024-11-30 13900003333
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收        退改单_ST01.xlsx        1        1          0         0
  ST02     城关街道人大代表联络站  零报告      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  taken 1 · zero 1 · superseded 2
  recorded as change 15
  $ rdlz intake show ST01-2024-11-J01
  code             ST01-2024-11-Y01
  visit            ST01-2024-11-J01
  content          渠道漏水
  nature           suggestion
  outcome          answered
  visit_code       ST01-2024-11-J01
  station          石桥镇人大代表联络站
  received_on      2024-11-15
  channel          接待日坐班
  raised_by        voter
  name             王*兰
  phone            139****2222
  anonymous        no
  confidential     no
  heads            1
  history          no
  deputies         韦春兰、陆大山
  $ rdlz collect list --period 2024-11
  station  name                    state   version  sent        due         received    file
  ST01     石桥镇人大代表联络站    补报          2  2024-11-22  2024-12-10  2024-12-12  退改单_ST01.xlsx
  ST02     城关街道人大代表联络站  零报告        2  2024-11-22  2024-12-10  2024-12-12  ST02-2.xlsx
  $ rdlz 采集 列表 --期间 2024-11 --format csv --lang zh
  (BOM)"station","name","state","version","sent","due","received","file"␍
  "ST01","石桥镇人大代表联络站","late",2,"2024-11-22","2024-12-10","2024-12-12","退改单_ST01.xlsx"␍
  "ST02","城关街道人大代表联络站","zero",2,"2024-11-22","2024-12-10","2024-12-12","ST02-2.xlsx"␍

The same files again change nothing. A later sheet changes the row that differs.

  $ rdlz collect read in --period 2024-11 --as-of 2024-12-12
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收过      退改单_ST01.xlsx        0        0          0         0
  ST02     城关街道人大代表联络站  已收过      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  known 2 · superseded 2
  nothing changed
  $ cp in/退改单_ST01.xlsx later.xlsx
  $ fill later.xlsx 意见建议 C5 渠道漏水，已三天
  $ rdlz collect read later.xlsx --period 2024-11 --as-of 2024-12-13
  to be seen to: ST01: 陆大山: 联系电话变动, 2024-11-30 13900003333
  station  name                  state  file        created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站  已收   later.xlsx        0        1          1         0
  taken 1
  recorded as change 16
  $ rdlz collect read nowhere --period 2024-11
  rdlz: there is no file or folder 'nowhere'
  [4]

What was read is one change: it can be taken back whole, and read again by a plan that somebody looked at.

  $ rdlz change undo 16
  took back change 16: collect read by 张三 on 2024-12-31 10:00:00, 2 rows
  recorded as change 17
  $ rdlz change undo 15
  took back change 15: collect read by 张三 on 2024-12-31 10:00:00, 7 rows
  recorded as change 18
  $ rdlz collect list
  station  name                    state  version  sent        due         received  file
  ST01     石桥镇人大代表联络站    未报         2  2024-11-22  2024-12-10
  ST02     城关街道人大代表联络站  未报         2  2024-11-22  2024-12-10
  $ rdlz intake show ST01-2024-11-J01
  rdlz: no intake 'ST01-2024-11-J01'
  hint: 'rdlz intake list' shows all
  [4]
  $ rdlz collect read in --dry-run --plan november.plan --as-of 2024-12-12 --quiet
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收        退改单_ST01.xlsx        1        1          0         0
  ST02     城关街道人大代表联络站  零报告      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  $ rdlz plan show november.plan --all | tail -13

  changes
  line  record  field     before  after
     4  YJ0001  反馈日期          2024-11-30

  each row
  line  decision  record
     0  skip      石桥最终版.xlsx
     0  create    退改单_ST01.xlsx
     4  change    YJ0001
     5  create    ST01-2024-11-Y01
     0  create    ST02-2.xlsx
     0  skip      ST02.xlsx
  $ rdlz plan apply november.plan --dry-run
  line 4: YJ0001 反馈日期: '' → '2024-11-30'
  to be seen to: ST01: 陆大山: 联系电话变动, 2024-11-30 13900003333
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收        退改单_ST01.xlsx        1        1          0         0
  ST02     城关街道人大代表联络站  零报告      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  taken 1 · zero 1 · superseded 2
  dry run: nothing was kept
  $ rdlz plan apply november.plan --reason 收11月采集表
  to be seen to: ST01: 陆大山: 联系电话变动, 2024-11-30 13900003333
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收        退改单_ST01.xlsx        1        1          0         0
  ST02     城关街道人大代表联络站  零报告      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  taken 1 · zero 1 · superseded 2
  recorded as change 19
  $ rdlz plan apply november.plan
  rdlz: the store has moved since: the plan was made after change 18, now the last is change 19
  hint: 'rdlz change show 19' tells what was changed; plan the file again
  [1]
  $ rdlz collect list
  station  name                    state   version  sent        due         received    file
  ST01     石桥镇人大代表联络站    补报          2  2024-11-22  2024-12-10  2024-12-12  退改单_ST01.xlsx
  ST02     城关街道人大代表联络站  零报告        2  2024-11-22  2024-12-10  2024-12-12  ST02-2.xlsx
  $ rdlz collect read in --plan november.plan
  rdlz: --plan goes with --dry-run
  hint: 'rdlz plan apply' does what a plan says
  [2]

A plan holds for the files it was made of, all of them.

  $ rdlz collect read in --dry-run --plan later.plan --quiet
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收过      退改单_ST01.xlsx        0        0          0         0
  ST02     城关街道人大代表联络站  已收过      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  $ cp later.xlsx in/later.xlsx
  $ rdlz plan apply later.plan
  rdlz: the files in 'in' are no longer those that were planned; nothing was changed
  hint: plan them again with --dry-run --plan
  [1]
  $ rm in/later.xlsx
  $ rdlz plan apply later.plan --rejects bad.csv
  rdlz: sheets have no file of rejects
  hint: they go back as 退改单
  [2]
  $ rdlz plan apply later.plan --input nowhere
  rdlz: there is no file or folder 'nowhere'
  [4]
  $ rdlz plan apply later.plan
  station  name                    state       file              created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站    已有改后的  石桥最终版.xlsx         0        0          0         0  '退改单_ST01.xlsx' was put right after it
  ST01     石桥镇人大代表联络站    已收过      退改单_ST01.xlsx        0        0          0         0
  ST02     城关街道人大代表联络站  已收过      ST02-2.xlsx             0        0          0         0
  ST02     城关街道人大代表联络站  已有改后的  ST02.xlsx               0        0          0         0  'ST02-2.xlsx' was put right after it
  known 2 · superseded 2
  nothing changed

A folder that lies in the folder is named, and so is a column that is gone.

  $ mkdir odd
  $ cp later.xlsx odd/ST01.xlsx
  $ fill odd/ST01.xlsx 线上群 H3 内容
  $ mkdir odd/附件
  $ rdlz collect read odd
  month: 2024-11
  ST01.xlsx: columns of '线上群' are gone: 反映问题 (copy the rows into the workbook that was sent)
  附件: it is a folder; name it too to have it read
  station  name                  state           file       created  changed  unchanged  problems  note
  ST01     石桥镇人大代表联络站  打不开          ST01.xlsx        0        0          0         0  columns of '线上群' are gone: 反映问题 (cop…
                                 不是本库采集表  附件             0        0          0         0  it is a folder; name it too to have it read
  foreign 1 · unreadable 1
  nothing changed
  [8]

A month is reported and closed. It prints the same sheets afterwards; what comes late counts where it was typed.

  $ export RDLZ_STORE=office.rdlz
  $ export RDLZ_NOW=2024-05-08T01:00:00Z
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/activities.toml --quiet
  $ write deputies.csv <<END
  > 代表编号,代表证号,姓名,性别,层级,代表团,联络站
  > DB0001,MH0101,韦春兰,女,县,石桥镇,ST01
  > DB0002,MH0102,陆大山,男,县,石桥镇,ST01
  > END
  $ rdlz deputy import deputies.csv --since 2021-11-01 --quiet
  $ export RDLZ_NOW=2024-06-20T01:00:00Z
  $ rdlz intake record --station ST01 --received-on 2024-06-11 --channel phone --raised-by voter --name 王秀兰 --recorder 李明 --deputy DB0001 --opinion 路灯不亮 --nature suggestion --outcome referred --quiet
  $ rdlz activity add --类型 学习培训 --内容 学习监督法 --starts-on 2024-06-18 --联络站 ST01 --quiet
  $ rdlz activity attend HD0001 --deputy DB0001 --presence present --quiet

A month is closed when it is over, whatever is still open in it. No scheme was adopted: there is no ranking to keep.

  $ export RDLZ_NOW=2024-07-02T01:00:00Z
  $ rdlz report xlsx reception-register duty-register --period 2024-06 --out before --quiet
  report              file                               rows
  reception-register  接待选民登记簿_2024年6月.xlsx         1
  duty-register       代表履职情况登记簿_2024年6月.xlsx     2
  $ rdlz period close 2024-06 --as-of 2024-06-30
  rdlz: 2024年6月 is not over on 2024-06-30
  hint: close it when it is
  [1]
  $ rdlz period close 2024-07 --as-of 2024-08-02
  rdlz: 2024-08-02 is still to come
  hint: write the day on which it was done
  [2]
  $ rdlz period close 六月
  rdlz: '六月' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]
  $ rdlz period close 2024-06 --dry-run --quiet
  $ rdlz period close 2024-06
  score-summary is not kept: no scoring scheme for '县（市、区）代表' is in force on 2024-06-30
  star-publicity is not kept: no scoring scheme for '县（市、区）代表' is in force on 2024-06-30
  closed 2024年6月 as JZ0001: 5 ledgers are kept
  open in it: 1 opinions without a result
  recorded as change 10
  $ rdlz 期间 月结 2024年6月
  rdlz: 2024年6月 is closed already (JZ0001)
  hint: 'rdlz period show' shows what was printed, 'rdlz period reopen' opens it again
  [1]
  $ rdlz period close 2024-06-15..2024-07-01 --as-of 2024-07-02
  rdlz: 2024年6月15日至2024年7月1日 shares days with 2024年6月, which is closed (JZ0001), and neither lies in the other
  hint: close the days that are left: 2024-07-01..2024-07-01
  [1]
  $ rdlz period list
  code    congress                    period     closed_on   reopened_on  because
  JZ0001  明河县第十八届人民代表大会  2024年6月  2024-07-02
  $ rdlz 月结 列表 --lang zh
  月结编号  所属人大                    期间       月结日期    重开日期  重开原因
  JZ0001    明河县第十八届人民代表大会  2024年6月  2024-07-02

Typing goes on, and says that it is late. The activity's second slip, and a visit.

  $ rdlz activity attend HD0001 --deputy DB0002 --presence present
  recorded as change 11
  2024年6月 of 明河县第十八届人民代表大会 is closed (JZ0001): counts as late (补报)
  $ rdlz intake record --station ST01 --received-on 2024-06-12 --channel phone --raised-by voter --name 李大力 --recorder 李明 --deputy DB0002 --opinion 水管漏水 --opinion 河道淤塞
  rdlz: every opinion needs nature (性质)
  [2]
  $ rdlz intake record --station ST01 --received-on 2024-06-12 --channel phone --raised-by voter --name 李大力 --recorder 李明 --deputy DB0002 --opinion 水管漏水 --nature suggestion --outcome answered --answer 已修好 --opinion 河道淤塞 --nature suggestion --outcome answered --answer 已安排
  added intake JD0002
  added opinion YJ0002
  added opinion YJ0003
  recorded as change 12
  2024年6月 of 明河县第十八届人民代表大会 is closed (JZ0001): counts as late (补报)
  $ rdlz intake record --station ST01 --received-on 2024-07-01 --channel phone --raised-by voter --name 丁一 --recorder 李明 --opinion 种田 --nature suggestion --outcome answered --answer 已答复
  added intake JD0003
  added opinion YJ0004
  recorded as change 13
  $ rdlz intake change YJ0001 --content 三盏路灯不亮 --reason 补充
  recorded as change 14

June, printed again, is the same paper; July says what of it is June's; the year holds each once and says nothing.

  $ export RDLZ_NOW=2024-08-02T01:00:00Z
  $ rdlz report xlsx reception-register duty-register --period 2024-06-01..2024-06-30 --out after
  2024年6月 is closed (JZ0001): printed as it stood on 2024-07-02
  report              file                               rows
  reception-register  接待选民登记簿_2024年6月.xlsx         1
  duty-register       代表履职情况登记簿_2024年6月.xlsx     2
  $ rdlz report xlsx --all --period 2024-06 --out all --lang zh
  2024年6月已月结（JZ0001），按2024-07-02月结时的登记打印
  目录：目录_2024年6月.csv
  报表                文件                                 行数
  roster              代表花名册_2024年6月30日.xlsx           2
  reception-register  接待选民登记簿_2024年6月.xlsx           1
  duty-register       代表履职情况登记簿_2024年6月.xlsx       2
  opinion-ledger      选民意见建议办理台账_2024年6月.xlsx     1
  suggestion-ledger   代表建议办理情况台账_2024年6月.xlsx     0
  $ cat all/目录_2024年6月.csv | head -2
  (BOM)"文件","报表","行数","SHA-256","期间","截至","录入截至","依据","工作日历"␍
  "代表花名册_2024年6月30日.xlsx","roster","2","f77e300e8a507fa9fb1b5419cec9e8904b5ffa61f9f783778e22e86218edec50","2024年6月","2024-06-30","2024-07-02月结（JZ0001）","《明河县代表联络站登记代码》（2021-01-01起施行，52f31c11）、《明河县代表联络站年度活动计划》（2021-01-01起施行，32693df6）","2018–2026（ffeff51c）"␍
  $ rdlz report xlsx reception-register --period 2024-06 --known-on 2024-08-02 --out now
  report              file                           rows
  reception-register  接待选民登记簿_2024年6月.xlsx     3
  $ rdlz report xlsx reception-register --period 2024-06 --as-of 2024-07-31 --out asof
  report              file                           rows
  reception-register  接待选民登记簿_2024年6月.xlsx     3
  $ rdlz report xlsx reception-register duty-register --period 2024-07 --out july
  report              file                               rows
  reception-register  接待选民登记簿_2024年7月.xlsx         3
  duty-register       代表履职情况登记簿_2024年7月.xlsx     2
  $ rdlz report xlsx reception-register duty-register --period 2024 --out year
  report              file                            rows
  reception-register  接待选民登记簿_2024年.xlsx         4
  duty-register       代表履职情况登记簿_2024年.xlsx     4
  $ rdlz table inspect july/接待选民登记簿_2024年7月.xlsx --format json | grep 补报
        "备注": "补报"
        "备注": "补报"
        "序号": "其中补报2024年6月 2 件",
  $ rdlz table inspect year/接待选民登记簿_2024年.xlsx --format json | grep 补报 | wc -l
  0
  $ rdlz report xlsx reception-register --period 2024-06 --station ST01 --out station
  2024年6月 is closed (JZ0001): printed as it stood on 2024-07-02
  report              file                           rows
  reception-register  接待选民登记簿_2024年6月.xlsx     1

What lies in a closed month is not undone; a closing is taken back by opening the month again.

  $ rdlz period show 2024-06
  code         JZ0001
  congress     明河县第十八届人民代表大会
  period       2024年6月
  asked        2024-06
  starts_on    2024-06-01
  ends_on      2024-06-30
  closed_on    2024-07-02
  last_change  8
  program      0.1.0
  rules        《明河县代表联络站登记代码》（2021-01-01起施行，52f31c11）、《明河县代表联络站年度活动计划》（2021-01-01起施行，32693df6）；工作日历2018–2026（ffeff51c）

  sheets as closed
  report              file                                 rows  SHA-256
  roster              代表花名册_2024年6月30日.xlsx           2  f77e300e8a507fa9fb1b5419cec9e8904b5ffa61f9f…
  reception-register  接待选民登记簿_2024年6月.xlsx           1  62a6555206224fd3dede396d35eecf84beab354696a…
  duty-register       代表履职情况登记簿_2024年6月.xlsx       2  61252e62e03d82498d56ae97e23ac2deaae818258d9…
  opinion-ledger      选民意见建议办理台账_2024年6月.xlsx     1  e5f8915db45e63a27d05c86f4aeaf7c9c97fd3eb269…
  suggestion-ledger   代表建议办理情况台账_2024年6月.xlsx     0  57e92d24c1628456df4eb1667b581bf8371a9593e8d…

  typed since (补报)
  what        record         day         entered     user  change
  attendance  HD0001 DB0002  2024-06-18  2024-07-02  张三      11
  intake      JD0002         2024-06-12  2024-07-02  张三      12
  opinion     YJ0002         2024-06-12  2024-07-02  张三      12
  opinion     YJ0003         2024-06-12  2024-07-02  张三      12

  changes since of records lying in it
  change  at                   user  command          rows  reason
      11  2024-07-02 09:00:00  张三  activity attend     1
      12  2024-07-02 09:00:00  张三  intake record       4
      14  2024-07-02 09:00:00  张三  intake change       1  补充
  $ rdlz period show 2024-06 --format json | head -8
  {
    "code": "JZ0001",
    "congress": "MH-18",
    "period": "2024年6月",
    "asked": "2024-06",
    "starts_on": "2024-06-01",
    "ends_on": "2024-06-30",
    "closed_on": "2024-07-02",
  $ rdlz change undo 8
  rdlz: change 8 wrote records of 2024年6月, which is closed (JZ0001)
  hint: enter a correction with the records' own verbs, or open the period with 'rdlz period reopen'
  [1]
  $ rdlz change undo 10
  rdlz: change 10 closed a period, or opened it again
  hint: 'rdlz period reopen' opens a period, 'rdlz period close' closes it once more
  [1]
  $ rdlz period reopen 2024-06
  rdlz: 'rdlz period reopen' needs --because
  hint: 'rdlz period reopen --help' shows what it takes
  [2]
  $ rdlz period reopen 2024-06 --because ""
  rdlz: 'rdlz period reopen' needs --because
  hint: 'rdlz period reopen --help' shows what it takes
  [2]
  $ rdlz period reopen 2024-06 --because 漏报一个站
  opened 2024年6月 again (JZ0001); it prints from the records as they are now
  recorded as change 22
  $ rdlz period reopen 2024-06 --because 漏报一个站
  rdlz: 2024年6月 was opened again on 2024-08-02
  hint: 'rdlz period close' closes it once more
  [1]
  $ rdlz report xlsx reception-register --period 2024-06 --out again
  report              file                           rows
  reception-register  接待选民登记簿_2024年6月.xlsx     3
  $ rdlz period close JZ0001
  rdlz: 'JZ0001' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]
  $ rdlz period close 2024-06 --quiet
  $ rdlz period list
  code    congress                    period     closed_on   reopened_on  because
  JZ0001  明河县第十八届人民代表大会  2024年6月  2024-07-02  2024-08-02   漏报一个站
  JZ0002  明河县第十八届人民代表大会  2024年6月  2024-08-02
  $ rdlz period show JZ0001 --lang zh | head -12
  月结编号  JZ0001
  所属人大  明河县第十八届人民代表大会
  期间      2024年6月
  期间简写  2024-06
  起        2024-06-01
  止        2024-06-30
  月结日期  2024-07-02
  截至变更  8
  程序版本  0.1.0
  依据      《明河县代表联络站登记代码》（2021-01-01起施行，52f31c11）、《明河县代表联络站年度活动计划》（2021-01-01起施行，32693df6）；工作日历2018–2026（ffeff51c）
  重开日期  2024-08-02
  重开原因  漏报一个站
  $ rdlz period show 2024-05
  rdlz: 2024年5月 is not closed
  hint: 'rdlz period list' shows what is
  [1]

A station renamed since is found by its name of today; one set up since was not there.

  $ rdlz station change ST01 --name 石桥镇中心联络站 --reason 更名 --quiet
  $ rdlz report xlsx reception-register --period 2024-06 --station 石桥镇中心联络站 --out renamed
  2024年6月 is closed (JZ0002): printed as it stood on 2024-08-02
  report              file                           rows
  reception-register  接待选民登记簿_2024年6月.xlsx     3
  $ rdlz station add --code ST09 --name 新设联络站 --region 石桥镇 --quiet
  $ rdlz report xlsx reception-register --period 2024-06 --station ST09 --out station
  rdlz: 'ST09' was not there yet when 2024年6月 was closed
  hint: 'rdlz report xlsx --as-of' with the day of today prints the period as the records are now
  [1]

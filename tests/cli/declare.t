What a liaison types on behalf of deputies waits for the office, and counts nowhere until then.

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
  $ rdlz activity add --type 学习培训 --title 学习新修改的监督法 --starts-on 2024-11-18 --station ST01 --quiet
  $ rdlz activity add --type 调研视察 --title 看灌溉渠 --starts-on 2024-11-05 --station ST02 --quiet
  $ rdlz activity attend HD0001 --deputy DB0003 --presence 出席 --quiet
  $ rdlz activity declare HD0001 --deputy DB0001 --deputy DB0002 --presence 出席 --role 发言人
  recorded as change 9
  $ rdlz 活动 申报 HD0002 --代表 韦春兰 --出席情况 出席
  recorded as change 10
  $ rdlz activity list
  code    type      title               starts_on   place  stations                  joint  invited  attended
  HD0002  调研视察  看灌溉渠            2024-11-05         石桥镇西片人大代表联络站               0         0
  HD0001  学习培训  学习新修改的监督法  2024-11-18         石桥镇东片人大代表联络站               1         1
  $ rdlz activity declared
  activity  deputy  presence  role    half_days  title               starts_on   entered_on
  HD0002    韦春兰  present                      看灌溉渠            2024-11-05  2024-12-31
  HD0001    韦春兰  present   发言人             学习新修改的监督法  2024-11-18  2024-12-31
  HD0001    陆大山  present   发言人             学习新修改的监督法  2024-11-18  2024-12-31
  $ rdlz 活动 待核实 --联络站 ST02 --lang zh
  活动编号  代表    出席情况  角色  半天数  活动内容  日期        录入日期
  HD0002    韦春兰  出席                    看灌溉渠  2024-11-05  2024-12-31

What the office has written down itself is not declared over.

  $ rdlz activity declare HD0001 --deputy DB0003 --presence 迟到
  rdlz: the attendance of 'DB0003' is confirmed already
  hint: what was confirmed is corrected with 'rdlz activity attend' and a reason
  [1]

The office confirms what it stands behind, by name or all of a station or of some days, and is told which.

  $ rdlz activity confirm HD0001 --deputy DB0001
  activity  deputy  presence  role    half_days  title               starts_on   entered_on
  HD0001    韦春兰  present   发言人             学习新修改的监督法  2024-11-18  2024-12-31
  confirmed: 1
  recorded as change 11
  $ rdlz activity confirm HD0001 --deputy DB0001
  rdlz: nothing declared waits at 'HD0001' that was named
  hint: 'rdlz activity declared' lists what waits
  [1]
  $ rdlz activity confirm
  rdlz: nothing is named
  hint: name the codes, or take all that waits with --all
  [2]
  $ rdlz activity confirm HD0001 --all
  rdlz: --all names no codes
  hint: name the codes, or take all that waits with --all
  [2]
  $ rdlz activity confirm --all --period 2024-11 --until 2024-11-10 --dry-run
  activity  deputy  presence  role  half_days  title     starts_on   entered_on
  HD0002    韦春兰  present                    看灌溉渠  2024-11-05  2024-12-31
  confirmed: 1
  dry run: nothing was kept
  $ rdlz activity show HD0001
  code           HD0001
  type           学习培训
  title          学习新修改的监督法
  starts_on      2024-11-18
  cancelled      no
  history        no
  stations       石桥镇东片人大代表联络站
  invited        2
  attended       2

  attendance
  deputy  presence  role    half_days  state
  张伟    present
  韦春兰  present   发言人
  陆大山  present   发言人             declared

What it does not stand behind goes back with the reason, and may be declared anew.

  $ rdlz activity return HD0001 --deputy DB0002
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz activity return HD0001 --deputy DB0002 --reason 签到表上没有签名
  returned: 1
  recorded as change 12
  $ rdlz activity declared --returned --format json
  [
    {
      "activity": "HD0001",
      "deputy": "DB0002",
      "mandate": null,
      "presence": "present",
      "role": "发言人",
      "half_days": null,
      "spoke": null,
      "evidence": null,
      "recorder": null,
      "note": null,
      "state": "returned",
      "return_reason": "签到表上没有签名",
      "title": "学习新修改的监督法",
      "starts_on": "2024-11-18",
      "entered_on": "2024-12-31"
    }
  ]
  $ rdlz activity declare HD0001 --deputy DB0002 --presence 出席 --quiet
  $ rdlz activity confirm --all
  activity  deputy  presence  role    half_days  title               starts_on   entered_on
  HD0002    韦春兰  present                      看灌溉渠            2024-11-05  2024-12-31
  HD0001    陆大山  present   发言人             学习新修改的监督法  2024-11-18  2024-12-31
  confirmed: 2
  recorded as change 14
  $ rdlz activity declared --returned
  activity  deputy  presence  role  half_days  title  starts_on  entered_on
  $ rdlz activity list
  code    type      title               starts_on   place  stations                  joint  invited  attended
  HD0002  调研视察  看灌溉渠            2024-11-05         石桥镇西片人大代表联络站               1         1
  HD0001  学习培训  学习新修改的监督法  2024-11-18         石桥镇东片人大代表联络站               3         3

Attendance that the office writes down itself takes the place of a declaration; a file may hold declarations too.

  $ write attendance.csv <<END
  > 活动编号,代表编号,出席情况
  > HD0002,DB0002,出席
  > HD0002,DB0003,出席
  > END
  $ rdlz activity import attendance.csv --declared --quiet
  $ rdlz activity declared --format csv | tail -2
  "HD0002","DB0002","","present","","","","","","","declared","","看灌溉渠","2024-11-05","2024-12-31"␍
  "HD0002","DB0003","","present","","","","","","","declared","","看灌溉渠","2024-11-05","2024-12-31"␍
  $ rdlz activity attend HD0002 --deputy DB0002 --presence 缺席 --quiet
  $ rdlz activity declared
  activity  deputy  presence  role  half_days  title     starts_on   entered_on
  HD0002    张伟    present                    看灌溉渠  2024-11-05  2024-12-31
  $ rdlz activity import attendance.csv --declared
  attendance.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  attendance.csv:2: it is confirmed already, and says something else (what was confirmed is corrected by the office, with a reason)
  rdlz: 'attendance.csv' was refused: 1 lines have problems; nothing was changed
  [3]

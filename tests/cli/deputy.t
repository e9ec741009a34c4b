The county's regions with a congress each, and two stations.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station add --code ST01 --name 石桥镇东片人大代表联络站 --region 石桥镇 --quiet
  $ rdlz station add --code ST02 --name 石桥镇西片人大代表联络站 --region 石桥镇 --quiet
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

A deputy is a person with at least one seat. The seat may stand in a delegation and a constituency, the person in a station and a group.

  $ rdlz deputy add --name 韦春兰 --sex 女 --nation 壮族 --born 1980.03 --phone 13807710001 --employer 石桥镇河湾村 --title 村民 --congress MH-18 --certificate MH0001 --since 2021-12-01 --delegation 石桥镇 --constituency 石桥镇第1选区 --station ST01 --group 石桥镇第一代表小组 --station-role 站长
  added deputy DB0001
  recorded as change 5
  $ rdlz deputy add --name 陆大山 --sex male --phone 13807710002 --congress MH-18 --certificate MH0002 --since 2021-12-01 --delegation 石桥镇 --station ST01
  added deputy DB0002
  recorded as change 6
  $ rdlz deputy add --name 李志
  rdlz: 'rdlz deputy add' needs --congress
  hint: 'rdlz deputy add --help' shows what it takes
  [2]
  $ rdlz deputy add --name 李志 --congress MH-19
  rdlz: no congress 'MH-19'
  hint: did you mean 'MH-18'?
  [4]
  $ rdlz deputy add --name 李志 --born 1975.13 --congress MH-18
  rdlz: born (出生年月): '1975.13' is not a month
  hint: write it like 1975.03
  [2]
  $ rdlz deputy add --code DB0001 --name 李志 --congress MH-18
  rdlz: the code 'DB0001' is taken; codes are never used twice
  hint: leave the code out to get the next free one
  [1]

Two seats at once only where one region contains the other.

  $ rdlz deputy add --name 李志 --phone 13807710003 --congress YZ-7 --congress MH-18 --since 2021-12-01 --delegation 石桥镇
  added deputy DB0003
  recorded as change 7
  $ rdlz congress add --region 石桥镇 --term 20
  rdlz: '石桥镇' has its term 20 already: 'MH01-20'
  hint: change that one, or check the term
  [1]
  $ rdlz deputy add --name 农小满 --congress MH01-20 --congress MH02-20
  rdlz: nobody may sit for '石桥镇' and '柳湾镇' at once: neither contains the other
  hint: 选举法 48; check the levels
  [1]
  $ rdlz deputy add --name 农小满 --congress MH-18 --congress MH-18
  rdlz: 'DB0004' sits in 'MH-18' already
  [1]
  $ rdlz deputy list
  code    name    sex     levels                        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）                  MH0001       石桥镇      石桥镇东片人大代表联络站  站长          13807710001
  DB0002  陆大山  male    县（市、区）                  MH0002       石桥镇      石桥镇东片人大代表联络站                13807710002
  DB0003  李志            设区的市（州）、县（市、区）               石桥镇                                              13807710003

Found by code, certificate, phone or name. A name that two people bear is not guessed at.

  $ rdlz deputy show DB0001
  code         DB0001
  name         韦春兰
  sex          female
  nation       壮族
  born         1980-03
  employer     石桥镇河湾村
  title        村民
  phone        13807710001
  leader       no
  seats        MH-18 MH0001 石桥镇 2021-12-01..
  stations     石桥镇东片人大代表联络站 站长 2021-12-01..
  groups       石桥镇第一代表小组 2021-12-01..
  $ rdlz deputy show MH0002
  code         DB0002
  name         陆大山
  sex          male
  phone        13807710002
  leader       no
  seats        MH-18 MH0002 石桥镇 2021-12-01..
  stations     石桥镇东片人大代表联络站 2021-12-01..
  $ rdlz deputy show 13807710002 | head -2
  code         DB0002
  name         陆大山
  $ rdlz deputy show 陆大山 | head -2
  code         DB0002
  name         陆大山
  $ rdlz deputy show "陆　大山" | head -2
  code         DB0002
  name         陆大山
  $ rdlz deputy add --name 陆大山 --phone 13807710009 --congress MH-18 --certificate MH0009
  added deputy DB0004
  recorded as change 8
  $ rdlz deputy show 陆大山
  rdlz: '陆大山' is the name of several: DB0002, DB0004
  hint: write the code of the one meant
  [1]
  $ rdlz deputy show 陆小山
  rdlz: no deputy '陆小山'
  hint: did you mean '陆大山'?
  [4]
  $ rdlz deputy void DB0004 --reason 重复登记
  voided deputy DB0004
  recorded as change 9
  $ rdlz deputy show DB0001 --format json
  {
    "code": "DB0001",
    "name": "韦春兰",
    "sex": "female",
    "nation": "壮族",
    "born": "1980-03",
    "education": null,
    "party": null,
    "employer": "石桥镇河湾村",
    "title": "村民",
    "phone": "13807710001",
    "id_number": null,
    "category": null,
    "leader": 0,
    "note": null,
    "merged_into": null,
    "seats": "MH-18 MH0001 石桥镇 2021-12-01..",
    "stations": "石桥镇东片人大代表联络站 站长 2021-12-01..",
    "groups": "石桥镇第一代表小组 2021-12-01.."
  }
  $ rdlz deputy show DB0001 --format csv
  (BOM)"code","name","sex","nation","born","education","party","employer","title","phone","id_number","category","leader","note","merged_into","seats","stations","groups"␍
  "DB0001","韦春兰","female","壮族","1980-03","","","石桥镇河湾村","村民","13807710001","","",0,"","","MH-18 MH0001 石桥镇 2021-12-01..","石桥镇东片人大代表联络站 站长 2021-12-01..","石桥镇第一代表小组 2021-12-01.."␍

A place in another station takes the place of the one before, a day earlier; the delegation, the group and the constituency do not move with it.

  $ rdlz deputy assign 韦春兰 --station ST02 --since 2024-07-01 --role 副站长
  recorded as change 10
  $ rdlz deputy list --station ST02
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0001       石桥镇      石桥镇西片人大代表联络站  副站长        13807710001
  $ rdlz deputy list --station ST02 --as-of 2024-06-30
  code  name  sex  levels  certificate  delegation  station  station_role  phone
  $ rdlz deputy list --station ST01 --as-of 2024-06-30
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0001       石桥镇      石桥镇东片人大代表联络站  站长          13807710001
  DB0002  陆大山  male    县（市、区）  MH0002       石桥镇      石桥镇东片人大代表联络站                13807710002
  $ rdlz deputy list --station ST01 --as-of 2021-11-30
  code  name  sex  levels  certificate  delegation  station  station_role  phone
  $ rdlz deputy list --as-of 2021-11-30
  code  name  sex  levels  certificate  delegation  station  station_role  phone
  $ rdlz deputy assign 韦春兰 --station ST02 --since 2024-07-01 --role 副站长
  nothing changed
  $ rdlz deputy assign 韦春兰 --group 石桥镇第二代表小组
  rdlz: there is no 代表小组 '石桥镇第二代表小组'
  hint: did you mean '石桥镇第一代表小组'?
  [4]
  $ rdlz deputy assign 韦春兰 --group 石桥镇第二代表小组 --since 2024-07-01 --new
  recorded as change 11
  $ rdlz deputy list --group 石桥镇第二代表小组 --format json
  [
    {
      "code": "DB0001",
      "name": "韦春兰",
      "sex": "female",
      "levels": "county",
      "certificate": "MH0001",
      "delegation": "石桥镇",
      "constituency": "石桥镇第1选区",
      "group": "石桥镇第二代表小组",
      "station": "石桥镇西片人大代表联络站",
      "station_role": "副站长",
      "phone": "13807710001"
    }
  ]
  $ rdlz deputy list --delegation 石桥镇 | wc -l
  4
  $ rdlz deputy assign 韦春兰 --station ST01 --group 石桥镇第二代表小组
  rdlz: name exactly one of --station, --group, --delegation and --constituency
  [2]
  $ rdlz deputy assign 李志 --delegation 青龙镇 --new
  rdlz: 'DB0003' has several seats
  hint: say which with --congress
  [1]
  $ rdlz deputy assign 李志 --delegation 青龙镇 --congress MH-18 --since 2024-03-01 --new
  recorded as change 12
  $ rdlz deputy show 李志
  code         DB0003
  name         李志
  phone        13807710003
  leader       no
  seats        YZ-7 石桥镇 2021-12-01..、MH-18 青龙镇 2021-12-01..

A place can end while the seat goes on.

  $ rdlz deputy release 韦春兰 --station ST02 --on 2024-11-30
  recorded as change 13
  $ rdlz deputy release 韦春兰 --station ST02 --on 2024-11-30
  rdlz: '韦春兰' has no such place that is open
  hint: 'rdlz deputy show' shows them
  [1]
  $ rdlz deputy release 韦春兰 --group 石桥镇第二代表小组 --on 2020-01-01
  rdlz: a place held since 2024-07-01 cannot end on 2020-01-01
  hint: check the day
  [1]
  $ rdlz deputy list --station ST02
  code  name  sex  levels  certificate  delegation  station  station_role  phone
  $ rdlz deputy list --station ST02 --all
  code    name    sex     levels        certificate  delegation  station                                       station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0001       石桥镇      石桥镇东片人大代表联络站、石桥镇西片人大代…   站长、副站长  13807710001

What was wrong is changed with a reason; the record keeps both.

  $ rdlz deputy change DB0002 --phone 13807710012
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz deputy change DB0002 --phone 13807710012 --reason 号码录错
  recorded as change 14
  $ rdlz deputy change DB0002 --certificate MH0022 --reason 补发证件
  recorded as change 15
  $ rdlz deputy change DB0002 --name "" --reason 试
  rdlz: every deputy needs name (姓名)
  [2]
  $ rdlz deputy change 李志 --certificate MH0003 --reason 补录
  rdlz: 'DB0003' has several seats
  hint: say which with --congress
  [1]
  $ rdlz deputy change 李志 --certificate MH0003 --congress MH-18 --reason 补录
  recorded as change 16
  $ rdlz deputy show 13807710012
  code         DB0002
  name         陆大山
  sex          male
  phone        13807710012
  leader       no
  seats        MH-18 MH0022 石桥镇 2021-12-01..
  stations     石桥镇东片人大代表联络站 2021-12-01..
  $ rdlz deputy show MH0003 | head -2
  code         DB0003
  name         李志
  $ rdlz change list | head -4
  change  at                   user  command         rows  undone_by  undoes  reason
      16  2024-12-31 10:00:00  张三  deputy change      1                     补录
      15  2024-12-31 10:00:00  张三  deputy change      1                     补发证件
      14  2024-12-31 10:00:00  张三  deputy change      1                     号码录错

A seat ends with a reason. While another is open the places stay; with the last one they close.

  $ rdlz deputy assign 李志 --station ST01 --since 2024-01-01
  recorded as change 17
  $ rdlz deputy end 李志 --on 2024-06-30 --end-reason resigned
  rdlz: 'DB0003' has several seats
  hint: say which with --congress
  [1]
  $ rdlz deputy end 李志 --congress MH-18 --on 2024-06-30
  rdlz: 'rdlz deputy end' needs --end-reason
  hint: 'rdlz deputy end --help' shows what it takes
  [2]
  $ rdlz deputy end 李志 --congress MH-18 --on 2024-06-30 --end-reason 辞职
  recorded as change 18
  $ rdlz deputy show 李志
  code         DB0003
  name         李志
  phone        13807710003
  leader       no
  seats        YZ-7 石桥镇 2021-12-01..、MH-18 MH0003 青龙镇 2021-12-01..2024-06-30 辞职
  stations     石桥镇东片人大代表联络站 2024-01-01..
  $ rdlz deputy list --station ST01
  code    name    sex   levels          certificate  delegation  station                   station_role  phone
  DB0002  陆大山  male  县（市、区）    MH0022       石桥镇      石桥镇东片人大代表联络站                13807710012
  DB0003  李志          设区的市（州）               石桥镇      石桥镇东片人大代表联络站                13807710003
  $ rdlz deputy end 李志 --congress MH-18 --on 2024-06-30 --end-reason 辞职
  rdlz: 'DB0003' has no such seat that is open
  hint: 'rdlz deputy show' shows them
  [1]
  $ rdlz deputy end 李志 --on 2020-01-01 --end-reason 去世
  rdlz: a seat held since 2021-12-01 cannot end on 2020-01-01
  hint: check the day
  [1]
  $ rdlz deputy end 李志 --on 2024-09-30 --end-reason 去世 --end-note 云州市人大常委会公告〔2024〕第3号
  recorded as change 19
  $ rdlz deputy show 李志
  code         DB0003
  name         李志
  phone        13807710003
  leader       no
  seats        YZ-7 石桥镇 2021-12-01..2024-09-30 去世、MH-18 MH0003 青龙镇 2021-12-01..2024-06-30 辞职
  stations     石桥镇东片人大代表联络站 2024-01-01..2024-09-30
  $ rdlz change show 18
  change 18: deputy end by 张三 on 2024-12-31 10:00:00
  table       record        what     field       before  after
  mandate     DB0003@MH-18  changed  until               2024-06-30
  mandate     DB0003@MH-18  changed  end_reason          resigned
  membership  #11           changed  until               2024-06-30

Whose seats have all ended is hidden unless asked for, and holds the seat on its last day.

  $ rdlz deputy list
  code    name    sex     levels        certificate  delegation  station                   station_role  phone
  DB0001  韦春兰  female  县（市、区）  MH0001       石桥镇                                              13807710001
  DB0002  陆大山  male    县（市、区）  MH0022       石桥镇      石桥镇东片人大代表联络站                13807710012
  $ rdlz deputy list --all
  code    name    sex     levels                        certificate  delegation      station                                       station_role  phone
  DB0001  韦春兰  female  县（市、区）                  MH0001       石桥镇          石桥镇东片人大代表联络站、石桥镇西片人大代…   站长、副站长  13807710001
  DB0002  陆大山  male    县（市、区）                  MH0022       石桥镇          石桥镇东片人大代表联络站                                    13807710012
  DB0003  李志            设区的市（州）、县（市、区）  MH0003       石桥镇、青龙镇  石桥镇东片人大代表联络站                                    13807710003
  $ rdlz deputy list --as-of 2024-09-30 | grep 李志
  DB0003  李志            设区的市（州）               石桥镇      石桥镇东片人大代表联络站                13807710003
  $ rdlz deputy list --as-of 2024-10-01 | grep 李志
  $ rdlz deputy assign 李志 --station ST02
  rdlz: 'DB0003' has no seat that is open: places close with the last one
  hint: 'rdlz deputy show' shows them
  [1]
  $ rdlz deputy assign 李志 --group 石桥镇第一代表小组
  rdlz: 'DB0003' has no seat that is open: places close with the last one
  hint: 'rdlz deputy show' shows them
  [1]
  $ rdlz deputy assign 李志 --delegation 石桥镇
  rdlz: 'DB0003' has no such seat that is open
  hint: 'rdlz deputy show' shows them
  [1]

What was never true is voided with a reason; its code is never given again.

  $ rdlz deputy void DB0001
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz deputy void DB0001 --reason 误录
  voided deputy DB0001
  recorded as change 20
  $ rdlz deputy show DB0001
  rdlz: no deputy 'DB0001'
  hint: did you mean 'DB0002'?
  [4]
  $ rdlz deputy list --all
  code    name    sex   levels                        certificate  delegation      station                   station_role  phone
  DB0002  陆大山  male  县（市、区）                  MH0022       石桥镇          石桥镇东片人大代表联络站                13807710012
  DB0003  李志          设区的市（州）、县（市、区）  MH0003       石桥镇、青龙镇  石桥镇东片人大代表联络站                13807710003
  $ rdlz deputy add --name 覃秀英 --congress MH-18 --dry-run
  added deputy DB0005
  dry run: nothing was kept
  $ rdlz deputy add --name 覃秀英 --congress MH-18
  added deputy DB0005
  recorded as change 21
  $ rdlz deputy add --code DB0001 --name 覃秀英 --congress MH-18
  rdlz: the code 'DB0001' is taken; codes are never used twice
  hint: leave the code out to get the next free one
  [1]
  $ rdlz store check
  the store 'office.rdlz' is sound

Nobody is put into a station that was closed.

  $ rdlz station close ST01 --on 2024-11-30 --into ST02 --reason 撤并
  closed; 1 members go on in the other station
  recorded as change 22
  $ rdlz deputy assign 覃秀英 --station ST01
  rdlz: station 'ST01' was closed on 2024-11-30 already
  [1]
  $ rdlz deputy show DB0002 | tail -1
  stations     石桥镇东片人大代表联络站 2021-12-01..2024-11-29、石桥镇西片人大代表联络站 2024-11-30..
  $ rdlz station add --code ST09 --name 柳湾镇人大代表联络站 --region 柳湾镇 --quiet
  $ rdlz station close ST09 --reason 误设
  closed; 0 members left without a station
  recorded as change 24
  $ rdlz deputy add --name 农小满 --congress MH-18 --station ST09
  rdlz: station 'ST09' was closed on 2024-12-31 already
  [1]

In Chinese the nouns, verbs and options have their own words.

  $ rdlz 代表 列表 --lang zh --代表团 石桥镇
  代表编号  姓名    性别  层级          代表证号  代表团  联络站                    站内职务  手机
  DB0002    陆大山  男    县（市、区）  MH0022    石桥镇  石桥镇西片人大代表联络站            13807710012

Two entries of one person become one: nothing is lost, and the other code still leads there.

  $ rdlz deputy add --name 覃秀英 --phone 13807710099 --nation 壮族 --congress MH-18 --certificate MH0098 --since 2021-12-10 --quiet
  $ rdlz deputy add --name 秦秀英 --sex 女 --phone 13807710098 --employer 青龙镇卫生院 --congress YZ-7 --certificate YZ0099 --since 2021-12-10 --station ST02 --quiet
  $ rdlz deputy list
  code    name    sex     levels          certificate  delegation  station                   station_role  phone
  DB0002  陆大山  male    县（市、区）    MH0022       石桥镇      石桥镇西片人大代表联络站                13807710012
  DB0005  覃秀英          县（市、区）
  DB0006  覃秀英          县（市、区）    MH0098                                                           13807710099
  DB0007  秦秀英  female  设区的市（州）  YZ0099                   石桥镇西片人大代表联络站                13807710098
  $ rdlz deputy merge DB0006 DB0007
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]
  $ rdlz deputy merge DB0006 DB0007 --reason 同一人，姓名录错
  'DB0007' is one with 'DB0006' now: 2 records moved, 0 that both had kept once
  of these only what the kept entry says is shown: 姓名、手机
  recorded as change 27
  $ rdlz deputy show DB0007
  code         DB0006
  name         覃秀英
  sex          female
  nation       壮族
  employer     青龙镇卫生院
  phone        13807710099
  leader       no
  seats        YZ-7 YZ0099 2021-12-10..、MH-18 MH0098 2021-12-10..
  stations     石桥镇西片人大代表联络站 2021-12-10..
  $ rdlz deputy list
  code    name    sex     levels                        certificate     delegation  station                   station_role  phone
  DB0002  陆大山  male    县（市、区）                  MH0022          石桥镇      石桥镇西片人大代表联络站                13807710012
  DB0005  覃秀英          县（市、区）
  DB0006  覃秀英  female  设区的市（州）、县（市、区）  YZ0099、MH0098              石桥镇西片人大代表联络站                13807710099
  $ rdlz deputy merge DB0006 DB0007 --reason 再来一次
  rdlz: 'DB0006' is one entry only
  hint: name the entry to keep first, then the other one
  [2]
  $ rdlz deputy merge DB0006 DB0002 --reason 试 --dry-run
  rdlz: the two say different things of one mandate: 代表证号 'MH0098' and 'MH0022'
  hint: correct the one that is wrong first
  [1]
  $ rdlz change undo
  took back change 27: deputy merge by 张三 on 2024-12-31 10:00:00, 5 rows
  recorded as change 28
  $ rdlz deputy show DB0007
  code         DB0007
  name         秦秀英
  sex          female
  employer     青龙镇卫生院
  phone        13807710098
  leader       no
  seats        YZ-7 YZ0099 2021-12-10..
  stations     石桥镇西片人大代表联络站 2021-12-10..
  $ rdlz change redo --quiet

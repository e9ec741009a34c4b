The mean mark of one group of raters; no single ballot is kept.

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
  $ rdlz rating add --deputy DB0001 --rater-group 选民测评 --rated-on 2024-12-05 --mark 92.5 --ballots 60
  added rating CP0001
  recorded as change 6
  $ rdlz 测评 登记 --联络站 ST01 --测评主体 主席团评价 --测评日期 2024-12-05 --得分 88
  added rating CP0002
  recorded as change 7
  $ rdlz rating list
  code    deputy  station                   department  rater_group  rated_on    mark  ballots
  CP0001  韦春兰                                        选民测评     2024-12-05  92.5       60
  CP0002          石桥镇东片人大代表联络站              主席团评价   2024-12-05    88        1
  $ rdlz 测评 列表 --测评主体 选民测评 --lang zh
  测评编号  代表    联络站  单位  测评主体  测评日期    得分  票数
  CP0001    韦春兰                选民测评  2024-12-05  92.5    60
  $ rdlz rating add --deputy DB0001 --rater-group 领导测评 --rated-on 2024-12-05 --mark 90
  rdlz: rater_group (测评主体): '领导测评' is not in the list 'rater_group' of the policies adopted
  hint: write one of: 自评、代表互评、选民测评、主席团评价
  [2]
  $ rdlz rating add --deputy DB0001 --rater-group 自评 --rated-on 2024-12-05 --mark 100.5
  rdlz: a mark is 0 to 100, not 100.5
  hint: check the mark
  [1]
  $ rdlz rating add --rater-group 自评 --rated-on 2024-12-05 --mark 90
  rdlz: it does not say whose it is
  hint: name one deputy, one station or one unit; for each another a line of its own
  [1]
  $ rdlz rating add --deputy DB0001 --rater-group 自评 --rated-on 2024-12-05 --mark 90 --ballots 0
  rdlz: a mark comes from at least one ballot
  hint: check the count
  [1]
  $ rdlz rating add --deputy DB0001 --rater-group 选民测评 --rated-on 2024-12-05 --mark 91
  rdlz: this is written down already, as CP0001
  hint: change that one, or write what tells the two apart
  [1]
  $ rdlz rating change CP0001 --mark 92.4 --reason 重新计票 --quiet
  $ write marks.csv <<END
  > 代表,测评主体,测评日期,平均分
  > DB0002,代表互评,2024-12-05,86
  > END
  $ rdlz rating import marks.csv --quiet
  $ rdlz rating show CP0003
  code         CP0003
  deputy       陆大山
  rater_group  代表互评
  rated_on     2024-12-05
  mark         86
  ballots      1
  $ rdlz rating void CP0003 --reason 录错人
  voided rating CP0003
  recorded as change 10
  $ rdlz rating list --format csv
  (BOM)"code","deputy","mandate","station","department","rater_group","rated_on","mark","ballots","document","note"␍
  "CP0001","DB0001","DB0001@MH-18","","","voters","2024-12-05",92.4,60,"",""␍
  "CP0002","","","ST01","","presidium","2024-12-05",88,1,"",""␍

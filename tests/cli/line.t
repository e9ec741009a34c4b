The one way to type points: with the day, the reason and who approved them.

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
  $ rdlz line add --deputy DB0001 --earned-on 2024-11-08 --points -2 --for 无故不参加执法检查 --approver 主任会议 --document 明人主〔2024〕9号
  added manual-line SG0001
  recorded as change 6
  $ rdlz 加减分 添加 --代表 DB0002 --所属人大 MH-18 --发生日期 2024-07-02 --分值 3 --事由 抗洪抢险 --批准人 主任会议
  added manual-line SG0002
  recorded as change 7
  $ rdlz line list
  code    deputy  earned_on   points  for                 approver
  SG0002  陆大山  2024-07-02       3  抗洪抢险            主任会议
  SG0001  韦春兰  2024-11-08      -2  无故不参加执法检查  主任会议
  $ rdlz 手工加减分 列表 --代表 DB0001 --lang zh
  加减分编号  代表    发生日期    分值  事由                批准人
  SG0001      韦春兰  2024-11-08    -2  无故不参加执法检查  主任会议
  $ rdlz line add --deputy DB0001 --earned-on 2024-11-08 --points 2 --for 通报
  rdlz: 'rdlz line add' needs --approver
  hint: 'rdlz line add --help' shows what it takes
  [2]
  $ rdlz line add --deputy DB0001 --earned-on 2024-11-08 --points 0 --for 通报 --approver 主任会议
  rdlz: no points are no line
  hint: write how many, or leave it out
  [1]
  $ rdlz line add --deputy DB0001 --earned-on 2024-11-08 --points 0.00001 --for 通报 --approver 主任会议
  rdlz: points (分值): '0.00001' is not a number with at most four decimals
  hint: write it like 1.5
  [2]
  $ rdlz line change SG0001 --points -1.5 --reason 主任会议改定 --quiet
  $ write lines.csv <<END
  > 代表,发生日期,分值,事由,批准人
  > DB0001,2024-10-11,1,值班,主任会议
  > END
  $ rdlz line import lines.csv --quiet
  $ rdlz line show SG0003
  code       SG0003
  deputy     韦春兰
  mandate    韦春兰
  earned_on  2024-10-11
  points     1
  for        值班
  approver   主任会议
  $ rdlz line void SG0003 --reason 录错人
  voided manual-line SG0003
  recorded as change 10
  $ rdlz line list --format csv
  (BOM)"code","deputy","mandate","earned_on","points","for","approver","document","item","note"␍
  "SG0002","DB0002","DB0002@MH-18","2024-07-02",3,"抗洪抢险","主任会议","","",""␍
  "SG0001","DB0001","DB0001@MH-18","2024-11-08",-1.5,"无故不参加执法检查","主任会议","明人主〔2024〕9号","",""␍

What is understood of a file is shown before anything is imported, without any store.

  $ rdlz table inspect data/rosters/02-office-gb18030.csv --rows 2
  kind               text
  encoding           GB18030
  decided by         not UTF-8 from byte 1 on, and every byte is GB18030
  separator          ,
  headings on line   3
  rows of headings   1
  import             deputy
  rows               818
  empty rows         0
  closing rows       2
  repeated headings  0
  problems           0

  titles
  line  text
     1  明河县五级人大代表编组进站花名册
     2  填报单位：县人大常委会代表工作委员会 填报日…

  columns
  column  heading         read as
       1  序号
       2  姓  名          姓名
       3  性别            性别
       4  民族            民族
       5  出生年月        出生年月
       6  文化程度        学历
       7  党派            政治面貌
       8  工作单位及职务  工作单位
       9  联系电话        手机
      10  代表层级        层级
      11  代表团          代表团
      12  选区            选区
      13  所在联络站      联络站
      14  备注            备注

  closing
  line  text
   822  合计 818人
   823  填表人： 审核人：

  first rows
  line  record  序号  姓  名  性别  民族  出生年月  文化程度  党派      工作单位及职务    联系电话     代表层级            代表团  选区           所在联络站                备注
     4       1  1     彭良有  男    汉族  1978.10   中专      中共党员  石桥镇河湾村村民  15000942849  县（市、区）、乡镇  石桥镇  石桥镇第1选区  石桥镇西片人大代表联络站
     5       2  2     田　波  男    汉族  1973-02   高中      群众      石桥镇竹园村村民  19000560642  县（市、区）、乡镇  石桥镇  石桥镇第1选区  石桥镇南片人大代表联络站
  $ rdlz 表格 查看 data/rosters/03-damaged-utf8bom.csv --行数 0
  kind               text
  encoding           UTF-8
  decided by         byte-order mark
  separator          ,
  headings on line   1
  rows of headings   1
  import             deputy
  rows               60
  empty rows         0
  closing rows       0
  repeated headings  0
  problems           1

  columns
  column  heading   read as
       1  姓名      姓名
       2  性别      性别
       3  出生年月  出生年月
       4  单位职务  工作单位
       5  手机      手机
       6  层级      层级
       7  代表团    代表团
       8  联络站    联络站

  problems
    data/rosters/03-damaged-utf8bom.csv:25: 4 cells where there are 8 headings (fill in the missing cells)
  $ rdlz table inspect data/rosters/01-clean-utf8.csv --format json | head -12
  {
    "kind": "text",
    "encoding": "UTF-8",
    "decided_by": "every byte is UTF-8",
    "separator": ",",
    "sheet": null,
    "header_line": 1,
    "header_rows": 1,
    "import": "deputy",
    "rows": 818,
    "empty_rows": 0,
    "closing_rows": 0,

Two rows of headings, a merged column, and rows that close the table.

  $ write groups.csv <<END
  > 明河县人大代表联系表,,,,
  > 代表团,姓名,联系方式,,备注
  > ,,手机,微信,
  > 城关,甲,13800138000,jia,
  > ,乙,13800138001,yi,"两
  > 行"
  > ,,,,
  > 代表团,姓名,联系方式,,备注
  > 石桥,丙,13800138002,bing,
  > 合计,3,,,
  > 填表人：王,,,,
  > END
  $ rdlz table inspect groups.csv --fill-down 代表团
  kind               text
  encoding           UTF-8
  decided by         every byte is UTF-8
  separator          ,
  headings on line   2
  rows of headings   2
  import             deputy
  rows               3
  empty rows         1
  closing rows       2
  repeated headings  1
  problems           0

  titles
  line  text
     1  明河县人大代表联系表

  columns
  column  heading        read as
       1  代表团         代表团
       2  姓名           姓名
       3  手机           手机
       4  联系方式 微信
       5  备注           备注

  closing
  line  text
    10  合计 3
    11  填表人：王

  first rows
  line  record  代表团  姓名  手机         联系方式 微信  备注
     4       1  城关    甲    13800138000  jia
     5       2  城关    乙    13800138001  yi             两 行
     9       3  石桥    丙    13800138002  bing

Every cell as it stands, for other programs.

  $ rdlz table inspect groups.csv --cells --format csv | head -14
  (BOM)"line","record","role","column","text"␍
  1,1,"title",1,"明河县人大代表联系表"␍
  1,1,"title",2,""␍
  1,1,"title",3,""␍
  1,1,"title",4,""␍
  1,1,"title",5,""␍
  2,2,"heading",1,"代表团"␍
  2,2,"heading",2,"姓名"␍
  2,2,"heading",3,"联系方式"␍
  2,2,"heading",4,""␍
  2,2,"heading",5,"备注"␍
  3,3,"heading",1,""␍
  3,3,"heading",2,""␍
  3,3,"heading",3,"手机"␍

A workbook says which of its sheets is meant, and what stands in it that a person may not see.

  $ workbook roster.xlsx <<END
  > [第一团]
  > 代表团,姓名,手机,出生年月
  > 城关,甲,13800138000,1975.03
  > ,乙,1.3800138001E10,=TODAY()
  > merge A2:A3
  > [第二团]
  > 代表团,姓名,手机
  > 石桥,丙,#REF!
  > [底表 hidden]
  > 男
  > END
  $ rdlz table inspect roster.xlsx
  rdlz: 'roster.xlsx' has several sheets: 第一团、第二团
  hint: say which with --sheet NAME or --sheet NUMBER
  [3]
  $ rdlz table inspect roster.xlsx --sheet 1
  kind               workbook
  sheet              第一团
  headings on line   1
  rows of headings   1
  import             deputy
  rows               2
  empty rows         0
  closing rows       0
  repeated headings  0
  problems           1

  columns
  column  heading   read as
       1  代表团    代表团
       2  姓名      姓名
       3  手机      手机
       4  出生年月  出生年月

  notices
    hidden sheets, not read: 底表
    other sheets, not read: 第二团
    column '代表团' has merged cells (1), whose text stands in the first row only; --fill-down 代表团 repeats it

  problems
    roster.xlsx:3: 出生年月: the formula '=TODAY()' has no value: the program that wrote it computed none (open the workbook in WPS or Excel, save it and try again)

  first rows
  line  record  代表团  姓名  手机         出生年月
     2       1  城关    甲    13800138000  1975.03
     3       2          乙    13800138001
  $ rdlz table inspect roster.xlsx --sheet 第二团 --rows 0
  kind               workbook
  sheet              第二团
  headings on line   1
  rows of headings   1
  import             deputy
  rows               1
  empty rows         0
  closing rows       0
  repeated headings  0
  problems           1

  columns
  column  heading  read as
       1  代表团   代表团
       2  姓名     姓名
       3  手机     手机

  notices
    hidden sheets, not read: 底表
    other sheets, not read: 第一团

  problems
    roster.xlsx:2: 手机: the cell holds the error #REF! (mend the formula, or type the value)
  $ rdlz table inspect roster.xlsx --sheet 第三团
  rdlz: 'roster.xlsx' has no sheet '第三团'
  hint: name one of: 第一团、第二团、底表
  [3]

What cannot be read is refused in one line with how to save it again.

  $ write old.xlsx <<END
  > 姓名,手机
  > END
  $ rdlz table inspect old.xlsx
  rdlz: 'old.xlsx' is named .xlsx but holds no workbook
  hint: name it .csv where it is CSV; otherwise open it and save a copy as .xlsx
  [3]
  $ rdlz table inspect missing.csv
  rdlz: cannot read 'missing.csv'
  hint: name a file that exists
  [4]
  $ rdlz table inspect groups.csv --rows many
  rdlz: 'many' is not a number of rows
  hint: write digits only, such as 12, or all
  [2]
  $ rdlz table inspect groups.csv --fill-down 年龄
  rdlz: there is no column '年龄' to fill down
  hint: name one of: 代表团、姓名、手机、联系方式 微信、备注
  [2]

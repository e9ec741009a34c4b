The county's regions and stations first.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet

A roster in which every kind of mistake stands once is refused: every bad line is named, nothing is kept.

  $ rdlz deputy import data/rosters/03-damaged-utf8bom.csv --since 2021-12-01
  data/rosters/03-damaged-utf8bom.csv: read as UTF-8 (byte-order mark), headings on line 1
  data/rosters/03-damaged-utf8bom.csv:6: 手机: '1.38E+10' has lost digits of a telephone number (type the number again and format the column as text)
  note: data/rosters/03-damaged-utf8bom.csv:10: 手机: '1.3812345678E+10' taken as 13812345678
  data/rosters/03-damaged-utf8bom.csv:13: 出生年月: '1975.13' is not a month (write it like 1975.03)
  data/rosters/03-damaged-utf8bom.csv:16: 姓名: the cell is empty (write the deputy's name)
  data/rosters/03-damaged-utf8bom.csv:19: 联络站: there is no station '不存在的联络站' (add it first, or write a name that 'rdlz station list' shows)
  data/rosters/03-damaged-utf8bom.csv:22: 层级: '外县' names no congress of this region, of one above it or of one in it (write 全国, 省, 设区的市, 县 or 乡镇; nobody may sit for two regions of which neither contains the other (选举法 48))
  data/rosters/03-damaged-utf8bom.csv:25: 4 cells where there are 8 headings (fill in the missing cells)
  note: data/rosters/03-damaged-utf8bom.csv:28: 单位职务: the cell holds a line break
  note: data/rosters/03-damaged-utf8bom.csv:32 (record 30): says the same as line 4; passed over
  note: data/rosters/03-damaged-utf8bom.csv:35 (record 33): 性别: '男性' taken as 男
  data/rosters/03-damaged-utf8bom.csv:38 (record 36): 出生年月: '2030.01' lies in the future (check the year)
  note: data/rosters/03-damaged-utf8bom.csv:41 (record 39): 手机: '１３８００１３８０００' taken as 13800138000
  note: data/rosters/03-damaged-utf8bom.csv:47 (record 45): 出生年月: '27454' taken as the day number of a spreadsheet: 1975-03-01
  note: data/rosters/03-damaged-utf8bom.csv:50 (record 48): 姓名: '张　 三' taken as '张三'
  data/rosters/03-damaged-utf8bom.csv:52 (record 50): 层级: '城关街道' has no people's congress: a deputy of the level '乡镇' cannot belong to it (a street or a zone has none; check the level or the delegation)
  rdlz: 'data/rosters/03-damaged-utf8bom.csv' was refused: 8 lines have problems; nothing was changed
  [3]
  $ rdlz store info | grep deputy
  deputy               0
  visit-deputy         0

A clean roster, first as a dry run.

  $ rdlz deputy import data/rosters/01-clean-utf8.csv --since 2021-12-01 --dry-run
  data/rosters/01-clean-utf8.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/01-clean-utf8.csv
  created    818
  changed    0
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept
  $ rdlz deputy import data/rosters/01-clean-utf8.csv --since 2021-12-01
  data/rosters/01-clean-utf8.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/01-clean-utf8.csv
  created    818
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 4
  $ rdlz deputy list | wc -l
  819
  $ rdlz deputy import data/rosters/01-clean-utf8.csv --since 2021-12-01
  data/rosters/01-clean-utf8.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       data/rosters/01-clean-utf8.csv
  created    0
  changed    0
  unchanged  818
  skipped    0
  refused    0
  nothing changed

The same people as an office keeps them: title lines above, the encoding of Windows, other headings.

  $ rdlz store create other.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ export RDLZ_STORE=other.rdlz
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz station import data/rosters/stations-shared.csv --quiet
  $ rdlz deputy import data/rosters/02-office-gb18030.csv --since 2021-12-01
  data/rosters/02-office-gb18030.csv: read as GB18030 (not UTF-8 from byte 1 on, and every byte is GB18030), headings on line 3
  data/rosters/02-office-gb18030.csv: passed over: 0 empty rows, 2 closing rows
  note: data/rosters/02-office-gb18030.csv:5 (record 2): 姓  名: '田　波' taken as '田波'
  note: data/rosters/02-office-gb18030.csv:6 (record 3): 姓  名: '吴　康' taken as '吴康'
  note: data/rosters/02-office-gb18030.csv:8 (record 5): 姓  名: '许　达' taken as '许达'
  note: data/rosters/02-office-gb18030.csv:37 (record 34): 姓  名: '白　健' taken as '白健'
  note: data/rosters/02-office-gb18030.csv:39 (record 36): 姓  名: '万　永' taken as '万永'
  note: data/rosters/02-office-gb18030.csv:48 (record 45): 姓  名: '陆　莹' taken as '陆莹'
  note: data/rosters/02-office-gb18030.csv:50 (record 47): 姓  名: '龙　福' taken as '龙福'
  note: data/rosters/02-office-gb18030.csv:55 (record 52): 姓  名: '刘　芳' taken as '刘芳'
  note: data/rosters/02-office-gb18030.csv:57 (record 54): 姓  名: '单　清' taken as '单清'
  note: data/rosters/02-office-gb18030.csv:58 (record 55): 姓  名: '吴　清' taken as '吴清'
  note: data/rosters/02-office-gb18030.csv:59 (record 56): 姓  名: '汤　涛' taken as '汤涛'
  note: data/rosters/02-office-gb18030.csv:61 (record 58): 姓  名: '陆　宁' taken as '陆宁'
  note: data/rosters/02-office-gb18030.csv:63 (record 60): 姓  名: '闫　坚' taken as '闫坚'
  note: data/rosters/02-office-gb18030.csv:70 (record 67): 姓  名: '曹　伟' taken as '曹伟'
  note: data/rosters/02-office-gb18030.csv:71 (record 68): 姓  名: '朱　桂' taken as '朱桂'
  note: data/rosters/02-office-gb18030.csv:72 (record 69): 姓  名: '丁　明' taken as '丁明'
  note: data/rosters/02-office-gb18030.csv:73 (record 70): 姓  名: '范　文' taken as '范文'
  note: data/rosters/02-office-gb18030.csv:77 (record 74): 姓  名: '秦　胜' taken as '秦胜'
  note: data/rosters/02-office-gb18030.csv:80 (record 77): 姓  名: '龙　玉' taken as '龙玉'
  note: data/rosters/02-office-gb18030.csv:81 (record 78): 姓  名: '严　胜' taken as '严胜'
  note: and 187 more notes
  file       data/rosters/02-office-gb18030.csv
  created    818
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 4

What is said about how a file is written must be true.

  $ rdlz deputy import data/rosters/02-office-gb18030.csv --encoding utf-8
  rdlz: 'data/rosters/02-office-gb18030.csv' is damaged: byte 1, on line 1, is no whole character of UTF-8
  hint: save the table again as CSV UTF-8, or name its encoding with --encoding
  [3]
  $ rdlz deputy import data/rosters/02-office-gb18030.csv --encoding latin-9
  rdlz: 'latin-9' is no encoding known here
  hint: write utf-8, gb18030, utf-16le, utf-16be, big5 or shift-jis
  [2]
  $ rdlz deputy import missing.csv
  rdlz: cannot read 'missing.csv'
  hint: name a file that exists
  [4]

The headings that offices use for what belongs to the seat are known too.

  $ rdlz store create titles.rdlz --office 甲 --short 乙 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --store titles.rdlz --quiet
  $ write seats.csv <<END
  > 姓名,代表级别,团别,证号,代表类别,连任情况
  > 田波,县代表,石桥镇,MH0002,常委会组成人员,是
  > END
  $ rdlz deputy import seats.csv --store titles.rdlz
  seats.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       seats.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 3

A workbook to fill in: the headings that the import knows, and an example row that it passes over.

  $ rdlz deputy import --template 花名册.xlsx
  '花名册.xlsx' is ready to be filled in
  nothing changed
  $ rdlz deputy import --template 花名册.xlsx
  rdlz: '花名册.xlsx' is there already
  hint: give --overwrite to replace it, or another name
  [7]
  $ rdlz deputy import --template 花名册.xlsx --overwrite --quiet
  $ rdlz deputy import roster.csv --template 花名册.xlsx
  rdlz: --template reads no file
  hint: leave one of the two out
  [2]
  $ rdlz deputy import
  rdlz: no file is named
  hint: name it, or get one to fill in with --template FILE
  [2]
  $ write example.csv <<END
  > 代表编号,姓名,层级,代表团
  > （示例）,王小明,县,石桥镇
  > DB9001,王大明,县,石桥镇
  > END
  $ rdlz deputy import example.csv --store titles.rdlz
  example.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  example.csv: passed over: the example row
  file       example.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 4

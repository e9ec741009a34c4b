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
  data/rosters/03-damaged-utf8bom.csv:32 (record 30): the same person as line 4, word for word (delete one of the two lines, or write who should stand here)
  note: data/rosters/03-damaged-utf8bom.csv:35 (record 33): 性别: '男性' taken as 男
  data/rosters/03-damaged-utf8bom.csv:38 (record 36): 出生年月: '2030.01' lies in the future (check the year)
  note: data/rosters/03-damaged-utf8bom.csv:41 (record 39): 手机: '１３８００１３８０００' taken as 13800138000
  note: data/rosters/03-damaged-utf8bom.csv:47 (record 45): 出生年月: '27454' taken as the day number of a spreadsheet: 1975-03-01
  note: data/rosters/03-damaged-utf8bom.csv:50 (record 48): 姓名: '张　 三' taken as '张三'
  data/rosters/03-damaged-utf8bom.csv:52 (record 50): 层级: '城关街道' has no people's congress: a deputy of the level '乡镇' cannot belong to it (a street or a zone has none; check the level or the delegation)
  rdlz: 'data/rosters/03-damaged-utf8bom.csv' was refused: 9 lines have problems; nothing was changed
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

With --explain every heading is told with the column it became, and by which word. What the program does not know, an
office says in a file of columns, which is adopted like any policy.

  $ rdlz store create words.rdlz --office 甲 --short 乙 --congress MH-18 --quiet
  $ export RDLZ_STORE=words.rdlz
  $ rdlz region import data/rosters/regions.csv --quiet
  $ write words.csv <<END
  > 序号,姓  名,单位职务,手机（长号）,电话,代表级别,团别,微信号
  > 1,田波,石桥镇竹园村村民,13800000001,,县,石桥镇,tb
  > END
  $ rdlz deputy import words.csv --explain --dry-run
  words.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  words.csv: columns not read: 手机（长号）、微信号
  words.csv: '序号' is not read: it only numbers the rows
  words.csv: '姓  名' is 姓名 (name), its own heading
  words.csv: '单位职务' is 工作单位 (employer), built-in synonym '单位职务'
  words.csv: '手机（长号）' is not read: nobody said what it is
  words.csv: '电话' is 手机 (phone), built-in synonym '电话'
  words.csv: '代表级别' is 层级 (levels), built-in synonym '代表级别'
  words.csv: '团别' is 代表团 (delegation), built-in synonym '团别'
  words.csv: '微信号' is not read: nobody said what it is
  file       words.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  dry run: nothing was kept
  $ rdlz policy adopt samples/policy/columns.toml --quiet
  $ rdlz deputy import words.csv --explain --quiet
  $ rdlz 代表 导入 words.csv --解释 --lang zh
  words.csv: 按UTF-8，所有字节都符合 UTF-8读取，表头在第 1 行
  words.csv: 没有读取的列：电话、微信号
  words.csv: “序号”不读：只是行号
  words.csv: “姓  名”是姓名（name），凭本来的列名
  words.csv: “单位职务”是工作单位（employer），凭自带的又名“单位职务”
  words.csv: “手机（长号）”是手机（phone），凭政策“columns”里的又名
  words.csv: “电话”不读：“手机（长号）”已经是手机
  words.csv: “代表级别”是层级（levels），凭自带的又名“代表级别”
  words.csv: “团别”是代表团（delegation），凭自带的又名“团别”
  words.csv: “微信号”不读：没有说明它是哪一列
  文件  words.csv
  新增  0
  修改  0
  未变  1
  略过  0
  退改  0
  没有任何改动

A whole form of the office's own is chosen by its headings, or by its name.

  $ write form.csv <<END
  > 姓名,出生,单位,职务（职级）,联系方式,所属人大,所在团
  > 吴康,1980.02,石桥镇中心学校,教师,13800000002,县乡两级人大代表,石桥镇
  > END
  $ rdlz deputy import form.csv
  form.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  form.csv: read by the form '组织部门代表信息采集表'
  file       form.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 5
  $ rdlz deputy import form.csv --form 采集表
  rdlz: no form '采集表' is adopted for such tables
  hint: forms adopted: 组织部门代表信息采集表
  [2]
  $ write false.toml <<END
  > [policy]
  > code = "columns"
  > name = "某县列名"
  > effective_on = 2024-01-01
  > checked_on = 2026-08-03
  > [columns.deputy]
  > phon = ["短号"]
  > [[form]]
  > name = "采集表"
  > noun = "deputies"
  > columns = { "姓名" = "name" }
  > [matching]
  > deputy = ["certificate", "name"]
  > END
  $ rdlz policy check false.toml
  false.toml:7: phon: tables of deputy have no column 'phon' (did you mean 'phone'?)
  false.toml:11: name: no tables of 'deputies' are taken in (write one of: region, station, department, deputy, activity, attendance, intake, suggestion, suggestion-event, deed, duty, rating, manual-line)
  false.toml:13:10: deputy: 'name' is no key: the name alone never tells who somebody is (write one of: code, certificate, phone+name, name+born, name+unit)
  false.toml:13:10: deputy: the deputy's own code is not among the keys (put "code" where it shall stand: a code says who somebody is)
  rdlz: problems found: 4
  [3]

What can be read in two ways is asked about; what else is wrong with a cell is told with the reason.

  $ write doubts.csv <<END
  > 姓名,性别,民族,政治面貌,学历,出生年月,手机,身份证号,层级
  > 甲一,男,汉,党员,专科,1990.1,+86 138 0000 0003,,县
  > 甲二,男,汉,民盟,私塾,75.3,138000000045,,县
  > 甲三,男,火星,红十字会,本科,3/12/1975,661234,,县
  > 甲四,男,汉,群众,本科,1975.03,1.38E+10,4.51103E+17,县
  > 甲?,男,汉,群众,本科,1949.12,13800000005,11010519491231002X,县
  > 甲六,女,汉,群众,本科,1949.11,13800000006,11010519491231002X,县
  > 甲七,女,汉,群众,本科,1949.12,13800000007,110105194912310021,县
  > END
  $ rdlz deputy import doubts.csv
  doubts.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  doubts.csv:2: 出生年月: '1990.1' may be January or October: a spreadsheet drops the last 0 of 1990.10 (write 1990.01 or 1990.10)
  note: doubts.csv:2: 学历: '专科' taken as 大专
  note: doubts.csv:2: 政治面貌: '党员' taken as 中共党员
  note: doubts.csv:2: 手机: '+86 138 0000 0003' taken as 13800000003
  doubts.csv:3: 出生年月: '75.3' has a year of two figures (write the year with four figures)
  note: doubts.csv:3: 学历: '私塾' is not in the table of educations; kept as it is written
  note: doubts.csv:3: 政治面貌: '民盟' taken as 民盟盟员
  doubts.csv:3: 手机: '138000000045' is not a telephone number (write eleven digits, or 0774-5123456)
  doubts.csv:4: 民族: '火星' is not one of the 56 nations (write it like 汉族)
  doubts.csv:4: 出生年月: '3/12/1975' does not begin with the year (write it like 1975.03)
  doubts.csv:4: 政治面貌: '红十字会' is not in the table of parties (write one of: 中共党员、中共预备党员、共青团员、民革党员、民盟盟员、民建会员、民进会员、农工党党员、致公党党员、九三学社社员、台盟盟员、无党派人士、群众)
  note: doubts.csv:4: 手机: '661234' is neither a mobile number nor a landline; kept
  doubts.csv:5: 手机: '1.38E+10' has lost digits of a telephone number (type the number again and format the column as text)
  doubts.csv:5: 身份证号: '4.5****E+17' has lost its last figures in a spreadsheet (type the number again and format the column as text, or empty the cell)
  doubts.csv:6: 姓名: '甲?' has lost a character (write the name again, and save as CSV UTF-8)
  doubts.csv:6: 身份证号: '1101**********002X' is the number of the other sex than the line says (correct one of the two)
  doubts.csv:7: 身份证号: '1101**********002X' says born in 1949-12, the line says 1949-11 (correct one of the two)
  doubts.csv:8: 身份证号: the check digit of '1101**********0021' is wrong (type the number again and format the column as text, or empty the cell)
  rdlz: 'doubts.csv' was refused: 7 lines have problems; nothing was changed
  [3]

The column that keeps the 0 of October settles 1990.1. Numbers of identity cards are checked and not kept.

  $ write settled.csv <<END
  > 姓名,性别,出生年月,手机,身份证号,层级
  > 乙一,女,1990.1,13800000011,,县
  > 乙二,女,1988.10,13800000012,,县
  > 乙三,女,1949.12,13800000013,11010519491231002X,县
  > END
  $ rdlz deputy import settled.csv
  settled.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: settled.csv:4: 身份证号: these numbers are checked and not kept: no policy says so
  file       settled.csv
  created    3
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 6
  $ rdlz deputy show DB0003 --format json | grep born
    "born": "1990-01",

Who is who: where two fit they are named, and what one key says and another denies is a conflict. Nobody is guessed.

  $ write two.csv <<END
  > 姓名,出生年月,工作单位,手机,层级,代表证号
  > 丙一,1973-02,水利局,13800000021,县,MH1
  > 丙一,1980-01,水利局,13800000022,县,MH2
  > END
  $ rdlz deputy import two.csv --quiet
  $ write who.csv <<END
  > 姓名,出生年月,工作单位,手机,层级,代表证号
  > 丙一,,水利局,,县,
  > 丙二,,水利局,,县,MH1
  > 丙一,1973-02,水利局,,县,MH9
  > END
  $ rdlz deputy import who.csv
  who.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  who.csv:2: 姓名: '丙一' may be any of these: 丙一 (DB0006, 水利局); 丙一 (DB0007, 水利局) (write the code of the one meant)
  who.csv:3: 姓名: the certificate 'MH1' is that of 丙一 (DB0006, 水利局) (correct the certificate or the name; who has a new name is found by his code)
  who.csv:4: 代表证号: 丙一 (DB0006, 水利局) has the certificate 'MH1' (write that deputy's code, or another code where it is somebody else)
  rdlz: 'who.csv' was refused: 3 lines have problems; nothing was changed
  [3]

A phone under whatever a spreadsheet put around it is the same phone; a name without phone or birth, of which there is
one already, is told of; and where phone and birth lead to two of one name, neither is taken.

  $ write around.csv <<END
  > Full Name,Date of Birth,Mobile,Level,WeChat
  > 丁一,1973.02,"=""13800000031""",县,d1
  > 丁　二,1974年2月,'13800000032,县,d2
  > 丁•三,1975/2,1.3800000033E+10,县,d3
  > 丁一,1980-01,１３８－００００－００３４,县,d4
  > END
  $ rdlz deputy import around.csv
  around.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  around.csv: columns not read: WeChat
  note: around.csv:3: Full Name: '丁　二' taken as '丁二'
  note: around.csv:4: Full Name: '丁•三' taken as '丁·三'
  note: around.csv:4: Mobile: '1.3800000033E+10' taken as 13800000033
  note: around.csv:5: Mobile: '１３８－００００－００３４' taken as 13800000034
  file       around.csv
  created    4
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 8
  $ write again.csv <<END
  > 姓名,出生年月,手机,层级
  > 丁二,,,县
  > 丁一,1980-01,13800000031,县
  > END
  $ rdlz deputy import again.csv
  again.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: again.csv:2: 姓名: taken as a new deputy; of the same name is 丁二 (DB0009)
  again.csv:3: 姓名: '丁一' may be any of these: 丁一 (DB0008); 丁一 (DB0011) (write the code of the one meant)
  rdlz: 'again.csv' was refused: 1 lines have problems; nothing was changed
  [3]

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

An import is a plan first: what would become of each row is saved, looked at, and then done, or nothing is.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ write units.csv <<END
  > 编号,单位名称,系统,联系人
  > D01,县水利局,政府部门,李强
  > D02,县教育局,政府部门,王敏
  > END
  $ rdlz department import units.csv --quiet
  $ write newer.csv <<END
  > 编号,单位名称,系统,联系人
  > D01,县水利局,政府部门,李强
  > D02,县教育局,政府部门,赵刚
  > D03,县人民法院,法院,
  > D03,县人民法院,法院,
  > END
  $ rdlz department import newer.csv --dry-run --plan newer.plan
  newer.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  note: newer.csv:5: 编号: says the same as line 4; passed over
  line 3: D02 联系人: '王敏' → '赵刚'
  file       newer.csv
  created    1
  changed    1
  unchanged  1
  skipped    1
  refused    0
  dry run: nothing was kept
  $ cat newer.plan | tail -5
  {"line":2,"decision":"unchanged","record":"D01"}
  {"line":3,"decision":"change","record":"D02","differences":[["联系人","王敏","赵刚"]]}
  {"line":4,"decision":"create","record":"D03"}
  {"line":5,"decision":"skip","record":"D03"}
  {"counts":{"create":1,"change":1,"unchanged":1,"skip":1,"reject":0,"conflict":0},"refused":false,"unreadable":false}
  $ rdlz plan show newer.plan
  file                newer.csv
  created             1
  changed             1
  unchanged           1
  skipped             1
  refused             0
  kind of import      department
  SHA-256             20664ccc4342e5298e973bee5565c843e01decfbd3caeeb9153ae9cc83e927d2
  office              明河县人大常委会代表工作委员会
  made after change   2
  made at             2024-12-31 10:00:00
  refused as a whole  no

  changes
  line  record  field   before  after
     3  D02     联系人  王敏    赵刚
  $ rdlz 导入计划 查看 newer.plan --全部 --lang zh
  文件          newer.csv
  新增          1
  修改          1
  未变          1
  略过          1
  退改          0
  导入种类      承办单位
  SHA-256       20664ccc4342e5298e973bee5565c843e01decfbd3caeeb9153ae9cc83e927d2
  单位全称      明河县人大常委会代表工作委员会
  在此变更之后  2
  制定时间      2024-12-31 10:00:00
  整体退回      否

  变更
  行号  记录  项目    变更前  变更后
     3  D02   联系人  王敏    赵刚

  逐行
  行号  处理  记录
     2  未变  D01
     3  修改  D02
     4  新增  D03
     5  略过  D03
  $ rdlz plan show newer.plan --format json
  {
    "file": "newer.csv",
    "created": 1,
    "changed": 1,
    "unchanged": 1,
    "skipped": 1,
    "refused": 0,
    "conflicts": 0,
    "importer": "department",
    "sha256": "20664ccc4342e5298e973bee5565c843e01decfbd3caeeb9153ae9cc83e927d2",
    "office": "明河县人大常委会代表工作委员会",
    "after_change": 2,
    "made_at": "2024-12-31T02:00:00Z",
    "refused_whole": 0,
    "changes": [
      {
        "line": 3,
        "record": "D02",
        "field": "联系人",
        "before": "王敏",
        "after": "赵刚"
      }
    ],
    "problems": []
  }
  $ rdlz department list
  code  name      short_name  branch      parent
  D01   县水利局              government
  D02   县教育局              government
  $ rdlz plan apply newer.plan --reason 机构改革
  file       newer.csv
  created    1
  changed    1
  unchanged  1
  skipped    1
  refused    0
  recorded as change 3
  $ rdlz department list
  code  name        short_name  branch      parent
  D01   县水利局                government
  D02   县教育局                government
  D03   县人民法院              court
  $ rdlz change list | head -2
  change  at                   user  command            rows  undone_by  undoes  reason
       3  2024-12-31 10:00:00  张三  plan apply            2                     机构改革

It is done once: after that the store has moved. So has the file when it was saved again.

  $ rdlz plan apply newer.plan
  rdlz: the store has moved since: the plan was made after change 2, now the last is change 3
  hint: 'rdlz change show 3' tells what was changed; plan the file again
  [1]
  $ rdlz department import newer.csv --dry-run --plan newer.plan
  rdlz: 'newer.plan' is there already
  hint: give --overwrite to replace it, or another name
  [7]
  $ rdlz department import newer.csv --dry-run --plan newer.plan --overwrite --quiet
  $ rdlz plan apply newer.plan
  file       newer.csv
  created    0
  changed    0
  unchanged  3
  skipped    1
  refused    0
  nothing changed
  $ cp units.csv newer.csv
  $ rdlz plan apply newer.plan
  rdlz: 'newer.csv' is no longer the file that was planned; nothing was changed
  hint: plan it again with --dry-run --plan
  [1]
  $ rdlz plan apply newer.plan --input missing.csv
  rdlz: cannot read 'missing.csv'
  [4]
  $ rdlz department import units.csv --plan units.plan
  rdlz: --plan goes with --dry-run
  hint: 'rdlz plan apply' does what a plan says
  [2]
  $ rdlz plan show units.csv
  rdlz: 'units.csv' is no plan
  hint: name a plan saved with --plan
  [3]
  $ rdlz plan show missing.plan
  rdlz: cannot read 'missing.plan'
  hint: name a plan saved with --plan
  [4]

Rows that say different things of one record, and rows with a problem, refuse the file; they can be had as a file of
their own, byte for byte as they were, with the reason in front.

  $ write mixed.csv <<END
  > 编号,单位名称,系统,联系人
  > D04,县司法局,政府部门,"甲""乙"
  > D05,县"文旅"局,什么部门, 丙
  > D04,县司法局,政府部门,丁
  > D06,县卫生健康局,政府部门,戊
  > END
  $ rdlz department import mixed.csv --rejects bad.csv
  mixed.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  mixed.csv:3: 系统: '什么部门' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  mixed.csv:4: 编号: line 2 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  rows left out: 2; mend them in 'bad.csv' and import that file
  rdlz: 'mixed.csv' was refused: 2 lines have problems; nothing was changed
  [3]
  $ cat bad.csv
  行号,原因,建议,编号,单位名称,系统,联系人
  "3","系统: '什么部门' is not one of the words known here","write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他",D05,县"文旅"局,什么部门, 丙
  "4","编号: line 2 is about the same record and says something else","delete one of the two lines, or write what tells the two records apart",D04,县司法局,政府部门,丁
  $ rdlz department import mixed.csv --dry-run --plan mixed.plan --quiet
  mixed.csv:3: 系统: '什么部门' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  mixed.csv:4: 编号: line 2 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  rdlz: 'mixed.csv' was refused: 2 lines have problems; nothing was changed
  [3]
  $ rdlz plan show mixed.plan
  file                mixed.csv
  created             2
  changed             0
  unchanged           0
  skipped             0
  refused             1
  conflicts           1
  kind of import      department
  SHA-256             c8776900072ace1ede4a08778e05bdbf63b90791dc1480993558223bd45174b9
  office              明河县人大常委会代表工作委员会
  made after change   3
  made at             2024-12-31 10:00:00
  refused as a whole  yes

  problems
  line  decision  column  problem                                       remedy
     3  reject    系统    '什么部门' is not one of the words known he…  write one of: government-office 政府办公室,…
     4  conflict  编号    line 2 is about the same record and says so…  delete one of the two lines, or write what …
  $ rdlz plan apply mixed.plan
  mixed.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  mixed.csv:3: 系统: '什么部门' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  mixed.csv:4: 编号: line 2 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  rdlz: 'mixed.csv' was refused: 2 lines have problems; nothing was changed
  [3]

With --partial the good ones are taken. Mended, the rejects are imported as they are.

  $ rdlz department import mixed.csv --partial
  mixed.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  mixed.csv:3: 系统: '什么部门' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  mixed.csv:4: 编号: line 2 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  rows left out: 2; mend them in 'mixed.csv.rejects.csv' and import that file
  file       mixed.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    1
  conflicts  1
  recorded as change 4
  $ cat mixed.csv.rejects.csv
  行号,原因,建议,编号,单位名称,系统,联系人
  "3","系统: '什么部门' is not one of the words known here","write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他",D05,县"文旅"局,什么部门, 丙
  "4","编号: line 2 is about the same record and says something else","delete one of the two lines, or write what tells the two records apart",D04,县司法局,政府部门,丁
  $ rdlz department import mixed.csv --partial
  mixed.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  mixed.csv:3: 系统: '什么部门' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  mixed.csv:4: 编号: line 2 is about the same record and says something else (delete one of the two lines, or write what tells the two records apart)
  rdlz: 'mixed.csv.rejects.csv' is there already
  hint: give --overwrite to replace it, or another name with --rejects
  [7]
  $ write mixed.csv.rejects.csv <<END
  > 行号,原因,建议,编号,单位名称,系统,联系人
  > 3,系统: …,,D05,县"文旅"局,政府部门, 丙
  > END
  $ rdlz department import mixed.csv.rejects.csv
  mixed.csv.rejects.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       mixed.csv.rejects.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 5
  $ rdlz department import mixed.csv.rejects.csv
  mixed.csv.rejects.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       mixed.csv.rejects.csv
  created    0
  changed    0
  unchanged  1
  skipped    0
  refused    0
  nothing changed

A partial plan is applied as one.

  $ write more.csv <<END
  > 编号,单位名称,系统
  > D07,县商务局,政府部门
  > D08,,政府部门
  > END
  $ rdlz department import more.csv --partial --dry-run --plan more.plan --quiet
  more.csv:3: 单位名称: the cell is empty (write 单位名称)
  $ rdlz plan apply more.plan --rejects left.csv
  rows left out: 1; mend them in 'left.csv' and import that file
  file       more.csv
  created    1
  changed    0
  unchanged  0
  skipped    0
  refused    1
  recorded as change 6
  $ ls
  bad.csv
  left.csv
  mixed.csv
  mixed.csv.rejects.csv
  mixed.plan
  more.csv
  more.plan
  newer.csv
  newer.plan
  office.rdlz
  office.rdlz.lock
  units.csv

A long run is told at a terminal, on one line written over again; here the clock is moved on by hand.

  $ TICK=600 rdlz department import units.csv --dry-run
  (line written over) 2 rows, 1 a second, 0:00 left(line written over) units.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  line 3: D02 联系人: '赵刚' → '王敏'
  file       units.csv
  created    0
  changed    1
  unchanged  1
  skipped    0
  refused    0
  dry run: nothing was kept
  $ TICK=600 rdlz department import units.csv --dry-run --quiet

Units handle suggestions; a unit may stand under an office that hands cases down.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ write units.csv <<END
  > 编号,单位名称,简称,系统,归口单位,联系人,办公电话
  > D01,明河县人民政府办公室,县政府办,政府办公室,,王敏,0771-1111111
  > D02,明河县水利局,县水利局,政府部门,明河县人民政府办公室,李强,0771-2222222
  > END
  $ rdlz department import units.csv
  units.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  file       units.csv
  created    2
  changed    0
  unchanged  0
  skipped    0
  refused    0
  recorded as change 2
  $ rdlz department list
  code  name                  short_name  branch             parent
  D01   明河县人民政府办公室  县政府办    government-office
  D02   明河县水利局          县水利局    government         县政府办
  $ rdlz department add --name 明河县人民法院 --short-name 县法院 --branch 法院
  added department DW0001
  recorded as change 3
  $ rdlz department show 县水利局
  code        D02
  name        明河县水利局
  short_name  县水利局
  branch      government
  parent      县政府办
  contact     李强
  phone       0771-2222222
  $ rdlz department show 明河县人民法院 --format json
  {
    "code": "DW0001",
    "name": "明河县人民法院",
    "short_name": "县法院",
    "branch": "court",
    "parent": null,
    "contact": null,
    "phone": null,
    "closed_on": null,
    "note": null
  }
  $ rdlz department change D02 --contact 赵明 --reason 人员调整
  recorded as change 4
  $ rdlz department void 明河县人民法院 --reason 误录
  voided department 明河县人民法院
  recorded as change 5
  $ rdlz department list --format csv
  (BOM)"code","name","short_name","branch","parent","contact","phone","closed_on","note"␍
  "D01","明河县人民政府办公室","县政府办","government-office","","王敏","0771-1111111","",""␍
  "D02","明河县水利局","县水利局","government","D01","赵明","0771-2222222","",""␍

A bad line is named with what is wrong, and nothing of the file is kept.

  $ write more.csv <<END
  > 编号,单位名称,系统,归口单位
  > D04,明河县教育局,政府部门,县府办
  > D05,,政府部门,D01
  > D06,明河县监察委员会,监查委,
  > END
  $ rdlz department import more.csv
  more.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  more.csv:2: 归口单位: there is no department '县府办' (add it first, or write a name that 'rdlz department list' shows)
  more.csv:3: 单位名称: the cell is empty (write 单位名称)
  more.csv:4: 系统: '监查委' is not one of the words known here (write one of: government-office 政府办公室, government 政府部门, court 法院, procuratorate 检察院, supervision 监委, party 党委部门, other 其他)
  rdlz: 'more.csv' was refused: 3 lines have problems; nothing was changed
  [3]
  $ rdlz department list | wc -l
  3

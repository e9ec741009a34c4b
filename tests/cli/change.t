Every command that writes is one change: who, when, which command, why, and each row old and new.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes
  added region MH
  recorded as change 2
  $ rdlz region add --code MH01 --name 石桥镇 --kind 镇 --parent MH
  added region MH01
  recorded as change 3
  $ rdlz station add --name 石桥镇代表联络站 --region 石桥镇 --phone 0771-1234567
  added station ST0001
  recorded as change 4
  $ RDLZ_USER=李四 rdlz station change 石桥镇代表联络站 --phone 0771-7654321 --reason 号码录错
  recorded as change 5
  $ rdlz change list
  change  at                   user  command         rows  undone_by  undoes  reason
       5  2024-12-31 10:00:00  李四  station change     1                     号码录错
       4  2024-12-31 10:00:00  张三  station add        1
       3  2024-12-31 10:00:00  张三  region add         1
       2  2024-12-31 10:00:00  张三  region add         1
       1  2024-12-31 10:00:00  张三  store create       1
  $ rdlz change show 5
  change 5: station change by 李四 on 2024-12-31 10:00:00: 号码录错
  table    record  what     field  before        after
  station  ST0001  changed  phone  0771-1234567  0771-7654321
  $ rdlz change show 5 --format json
  [
    {
      "table": "station",
      "record": "ST0001",
      "what": "changed",
      "field": "phone",
      "before": "0771-1234567",
      "after": "0771-7654321"
    }
  ]
  $ rdlz change show 9
  rdlz: no change '9'
  hint: 'rdlz change list' shows all
  [4]

A dry run leaves no change, and a command that changes nothing neither.

  $ rdlz station change 石桥镇代表联络站 --phone 0771-0000000 --reason 试 --dry-run
  dry run: nothing was kept
  $ rdlz station change 石桥镇代表联络站 --phone 0771-7654321 --reason 再录
  nothing changed
  $ rdlz change list | wc -l
  6
  $ rdlz 变更 列表 --lang zh | head -2
  变更号  时间                 经办人  命令            行数  被撤销于  撤销的变更  理由
       5  2024-12-31 10:00:00  李四    station change     1                        号码录错

A change is taken back by a change of its own, newest first or by number, and can be put back.

  $ rdlz change undo
  rdlz: the newest change, 5 ('station change'), is by 李四
  hint: write its number if it is really that one
  [1]
  $ rdlz change undo 5
  took back change 5: station change by 李四 on 2024-12-31 10:00:00, 1 rows
  recorded as change 6
  $ rdlz station show ST0001 --format csv
  (BOM)"code","name","short_name","kind","region","parent","address","head","liaison","phone","reception_rule","reception_time","opened_on","closed_on","merged_into","note"␍
  "ST0001","石桥镇代表联络站","","","MH01","","","","","0771-1234567","","","","","",""␍
  $ rdlz change redo 5
  put back change 5: station change by 李四 on 2024-12-31 10:00:00, 1 rows
  recorded as change 7
  $ rdlz change list --format csv
  (BOM)"change","at","user","command","rows","undone_by","undoes","reason"␍
  7,"2024-12-31T02:00:00Z","张三","change redo",1,"","6",""␍
  6,"2024-12-31T02:00:00Z","张三","change undo",1,"7","5",""␍
  5,"2024-12-31T02:00:00Z","李四","station change",1,"","","号码录错"␍
  4,"2024-12-31T02:00:00Z","张三","station add",1,"","",""␍
  3,"2024-12-31T02:00:00Z","张三","region add",1,"","",""␍
  2,"2024-12-31T02:00:00Z","张三","region add",1,"","",""␍
  1,"2024-12-31T02:00:00Z","张三","store create",1,"","",""␍
  $ rdlz change undo
  rdlz: the newest change, 5 ('station change'), is by 李四
  hint: write its number if it is really that one
  [1]
  $ rdlz change undo 99
  rdlz: no change '99'
  hint: 'rdlz change list' shows all
  [4]
  $ rdlz change undo 七
  rdlz: '七' is not the number of a change
  hint: 'rdlz change list' shows all
  [2]
  $ rdlz change undo 6
  rdlz: change 6 is an undo itself
  hint: 'rdlz change redo 6' puts back what it took
  [1]
  $ rdlz change redo 4
  rdlz: change 4 is in effect; there is nothing to put back
  hint: 'rdlz change list' shows all
  [1]

What later changes rest on is not taken from under them, unless they go too.

  $ RDLZ_USER=李四 rdlz change undo 3
  rdlz: later changes rest on change 3: 4, 5
  hint: look at them with 'rdlz change show', undo them first, or take all back with --cascade
  [1]
  $ RDLZ_USER=李四 rdlz change undo 3 --cascade --dry-run
  took back change 5: station change by 李四 on 2024-12-31 10:00:00, 1 rows
  took back change 4: station add by 张三 on 2024-12-31 10:00:00, 1 rows
  took back change 3: region add by 张三 on 2024-12-31 10:00:00, 1 rows
  dry run: nothing was kept
  $ RDLZ_USER=李四 rdlz change undo 3 --cascade --reason 镇名有误，重新录入
  took back change 5: station change by 李四 on 2024-12-31 10:00:00, 1 rows
  took back change 4: station add by 张三 on 2024-12-31 10:00:00, 1 rows
  took back change 3: region add by 张三 on 2024-12-31 10:00:00, 1 rows
  recorded as change 8
  $ rdlz station list
  code  name  kind  region  parent
  $ rdlz change redo
  put back change 3: region add by 张三 on 2024-12-31 10:00:00, 1 rows
  put back change 4: station add by 张三 on 2024-12-31 10:00:00, 1 rows
  put back change 5: station change by 李四 on 2024-12-31 10:00:00, 1 rows
  recorded as change 9
  $ rdlz station list
  code    name              kind  region  parent
  ST0001  石桥镇代表联络站        石桥镇
  $ rdlz change undo 1
  rdlz: change 1 founded the store; it cannot be undone
  [1]
  $ rdlz 变更 撤销 2 --lang zh
  rdlz: 有后续变更依托变更2：3
  提示：请用“rdlz 变更 查看”看看，先撤销它们，或加 --连同后续 一并撤销
  [1]
  $ rdlz 变更 撤销 --help --lang zh
  rdlz change undo (变更 撤销): 撤销一次变更，撤销本身也是一次变更

  用法： rdlz 变更 撤销 [数字] [选项]

    数字        变更编号；不写则为最近一次
    --连同后续  依托它的后续变更一并撤销

  共用选项：
    --试运行     照常运行并显示结果，但不保存
    --理由 文字  理由，随变更一并记录
    --库 文件    库文件，不填则取 RDLZ_STORE
    --用户 名称  经办人，不填则取 RDLZ_USER
    --等待 秒数  他人正在写入时，最多等待的秒数（默认10）
    --安静       顺利完成时不显示提示
    --语言 语言  en 或 zh，不填则按系统语言
  $ rdlz store check
  the store 'office.rdlz' is sound

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
  change  at                   user  command         rows  reason
       5  2024-12-31 10:00:00  李四  station change     1  号码录错
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
  变更号  时间                 经办人  命令            行数  理由
       5  2024-12-31 10:00:00  李四    station change     1  号码录错

Every kind of message, once.

Words that the program does not know are named, with the nearest that it does.

  $ rdlz statoin list
  rdlz: 'statoin' is not a word of this program
  hint: did you mean 'station'?
  [2]
  $ rdlz station lst
  rdlz: 'lst' is not a word of this program
  hint: did you mean 'list'?
  [2]
  $ rdlz 联洛站 列表
  rdlz: '联洛站' is not a word of this program
  hint: did you mean '联络站'?
  [2]
  $ rdlz xyzzy
  rdlz: 'xyzzy' is not a word of this program
  hint: 'rdlz help' lists the words
  [2]
  $ rdlz station list --stroe office.rdlz
  rdlz: '--stroe' is not known to 'rdlz station list'
  hint: did you mean '--store'?
  [2]
  $ rdlz station show
  rdlz: 'rdlz station show' needs WHICH
  hint: 'rdlz station show --help' shows what it takes
  [2]
  $ rdlz station show ST01 ST02 --store office.rdlz
  rdlz: 'ST02' is not known to 'rdlz station show'
  hint: 'rdlz station show --help' shows what it takes
  [2]
  $ rdlz station list --store
  rdlz: '--store' of 'rdlz station list' has no value
  hint: 'rdlz station list --help' shows what it takes
  [2]
  $ rdlz station list --store office.rdlz --store other.rdlz
  rdlz: '--store' of 'rdlz station list' stands more than once
  hint: 'rdlz station list --help' shows what it takes
  [2]
  $ rdlz station list --store office.rdlz --库=other.rdlz
  rdlz: '--库' of 'rdlz station list' stands more than once
  hint: 'rdlz station list --help' shows what it takes
  [2]
  $ rdlz station list --all=yes
  rdlz: '--all' of 'rdlz station list' takes no value
  hint: write it alone, or leave it out
  [2]
  $ rdlz station add --站名称 石桥站
  rdlz: '--站名称' is not known to 'rdlz station add'
  hint: did you mean '--名称'?
  [2]
  $ rdlz 联络站 列表 ——格式 csv
  rdlz: '——格式' is not known to 'rdlz station list'
  hint: did you mean '--格式'?
  [2]
  $ rdlz --format csv station list
  rdlz: '--format' stands before the noun and the verb
  hint: options go behind them: rdlz NOUN VERB [ARGUMENTS] [OPTIONS]
  [2]
  $ rdlz station --all list
  rdlz: '--all' stands before the noun and the verb
  hint: options go behind them: rdlz NOUN VERB [ARGUMENTS] [OPTIONS]
  [2]
  $ rdlz station list --lang fr
  rdlz: 'fr' is no language of this program
  hint: write en or zh
  [2]
  $ rdlz station list --known-on 2024-02-30 --store office.rdlz
  rdlz: '2024-02-30' is not a day of the calendar
  hint: write it like 2024-11-05
  [2]
  $ rdlz station list --store office.rdlz --format xml
  rdlz: 'xml' is no format
  hint: write table, csv or json
  [2]
  $ rdlz station list --store office.rdlz --wait soon
  rdlz: 'soon' is not a number of seconds
  hint: write digits only, such as 12
  [2]

The store: not named, missing, something else, of another program, newer, damaged.

  $ rdlz station list
  rdlz: no store is named
  hint: name it with --store FILE, or set RDLZ_STORE
  [2]
  $ rdlz station list --store office.rdlz
  rdlz: there is no store 'office.rdlz'
  hint: make one with 'rdlz store create', or name another with --store FILE
  [5]
  $ write notes.rdlz <<END
  > this is no store
  > END
  $ rdlz station list --store notes.rdlz
  rdlz: 'notes.rdlz' is not a store of this program
  hint: name the store with --store FILE
  [5]
  $ sqlite3 other.rdlz "CREATE TABLE a (b)"
  $ rdlz station list --store other.rdlz
  rdlz: 'other.rdlz' is not a store of this program
  hint: name the store with --store FILE
  [5]
  $ rdlz store create office.rdlz --office 甲县人大常委会 --short 甲县人大 --congress MH-18
  made the store 'office.rdlz'
  $ cp office.rdlz newer.rdlz
  $ sqlite3 newer.rdlz "PRAGMA user_version = 999"
  $ rdlz station list --store newer.rdlz
  rdlz: the store 'newer.rdlz' was made by a newer program (form 999, this one knows 1)
  hint: install the newer program
  [5]
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes --store newer.rdlz
  rdlz: the store 'newer.rdlz' was made by a newer program (form 999, this one knows 1)
  hint: install the newer program
  [5]
  $ cp office.rdlz broken.rdlz
  $ damage broken.rdlz
  $ rdlz store check --store broken.rdlz
  rdlz: the store 'broken.rdlz' is damaged
  hint: restore the last backup with 'rdlz store restore'
  [5]
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes --store broken.rdlz
  rdlz: the store 'broken.rdlz' is damaged
  hint: restore the last backup with 'rdlz store restore'
  [5]
  $ rdlz store create no/such/folder.rdlz --office 甲县人大常委会 --short 甲县人大 --congress MH-18
  rdlz: there is no folder for the store 'no/such/folder.rdlz'
  hint: make the folder first
  [5]

A store that may only be read can be read.

  $ mkdir archive
  $ cp office.rdlz archive/office.rdlz
  $ chmod 444 archive/office.rdlz
  $ chmod 555 archive
  $ rdlz region list --store archive/office.rdlz
  code  name  kind  level  parent  has_congress
  $ rdlz region add --code MH --name 明河县 --kind 县 --store archive/office.rdlz
  rdlz: cannot write beside the store 'archive/office.rdlz': Permission denied
  hint: copy the store to a folder you may write in
  [5]
  $ rdlz store backup copy.rdlz --store archive/office.rdlz
  copied and checked: 'copy.rdlz' (print [..])
  the store does not remember this copy: cannot write beside the store 'archive/office.rdlz': Permission denied
  $ rdlz store create archive/new.rdlz --office 甲县人大常委会 --short 甲县人大 --congress MH-18
  rdlz: cannot write beside the store 'archive/new.rdlz': Permission denied
  hint: copy the store to a folder you may write in
  [5]
  $ chmod 755 archive
  $ rdlz region add --code MH --name 明河县 --kind 县 --store archive/office.rdlz
  rdlz: the store 'archive/office.rdlz' cannot be written
  hint: ask for write permission, or copy it to a folder of yours
  [5]

A store that another command writes says who it is; reading goes on.

  $ hold office.rdlz
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes --store office.rdlz --wait 0
  rdlz: the store 'office.rdlz' is being written by 李四 on (host) (process (number)) since 2024-12-31 09:58:00 with 'deputy import'
  hint: try again when that command is done, or wait longer with --wait SECONDS
  [6]
  $ rdlz region list --store office.rdlz
  code  name  kind  level  parent  has_congress
  $ release
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes --store office.rdlz --wait 0
  added region MH
  recorded as change 2

Something typed that is not what it should be.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz region show MH77
  rdlz: no region 'MH77'
  hint: did you mean 'MH'?
  [4]
  $ rdlz region add --code MH01 --name 石桥镇 --kind 村镇 --parent MH
  added region MH01
  recorded as change 3
  $ rdlz region add --code MH01 --name 石桥镇 --kind 镇 --parent NH
  rdlz: no region 'NH'
  hint: did you mean 'MH'?
  [4]
  $ rdlz station close ST01 --on 2024-13-01 --reason 撤并
  rdlz: '2024-13-01' is not a day of the calendar
  hint: write it like 2024-11-05
  [2]
  $ rdlz region change MH --name 明河市
  rdlz: this needs --reason TEXT
  hint: say why; it is recorded with the change
  [2]

An output that cannot be written.

  $ rdlz region list > /dev/full
  rdlz: standard output cannot be written
  hint: make room on the disk, or write elsewhere
  [7]

A name that no file can have, since the system takes at most 255 bytes.

  $ rdlz store backup 备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份
  rdlz: cannot use '备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份备份': File name too long
  hint: choose another name or folder
  [7]

Nor is anything kept whose answer cannot be written.

  $ write regions.csv <<END
  > 代码,名称,类别
  > MH02,青山镇,镇
  > END
  $ rdlz region import regions.csv > /dev/full
  regions.csv: read as UTF-8 (every byte is UTF-8), headings on line 1
  rdlz: standard output cannot be written
  hint: make room on the disk, or write elsewhere
  [7]
  $ rdlz region show MH02
  rdlz: no region 'MH02'
  hint: did you mean 'MH01'?
  [4]

Looking back further than the store goes.

  $ rdlz region list --known-on 2024-12-30
  rdlz: on 2024-12-30 this store did not exist yet
  hint: 'rdlz change list' shows since when it does
  [1]

In Chinese, whatever the environment says; and the next command is in English again.

  $ rdlz statoin list --lang zh
  rdlz: 没有“statoin”这个命令
  提示：是不是“station”？
  [2]
  $ LANG=zh_CN.UTF-8 rdlz region show MH77
  rdlz: 没有行政区域“MH77”
  提示：是不是“MH”？
  [4]
  $ rdlz region show MH77
  rdlz: no region 'MH77'
  hint: did you mean 'MH'?
  [4]

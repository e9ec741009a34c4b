One term of a region's congress; two terms can stand side by side.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18
  made the store 'office.rdlz'
  $ rdlz region add --code MH --name 明河县 --kind 县 --level county --has-congress yes
  added region MH
  recorded as change 2
  $ rdlz congress add --region MH --term 18 --seats 268
  added congress MH-18
  recorded as change 3
  $ rdlz congress list
  code   region  term  name                        opened_on  ended_on  seats
  MH-18  明河县    18  明河县第十八届人民代表大会                         268
  $ rdlz congress show MH-18
  code          MH-18
  region        明河县
  term          18
  name          明河县第十八届人民代表大会
  seats         268
  $ rdlz congress show MH-18 --format json
  {
    "code": "MH-18",
    "region": "MH",
    "term": 18,
    "name": "明河县第十八届人民代表大会",
    "opened_on": null,
    "ended_on": null,
    "seats": 268,
    "mobile_seats": null,
    "note": null
  }
  $ rdlz congress add --region MH --term 18
  rdlz: '明河县' has its term 18 already: 'MH-18'
  hint: change that one, or check the term
  [1]

Sessions of a congress.

  $ rdlz congress session MH-18 --number 4 --opened-on 2024-01-16 --closed-on 2024-01-19
  recorded as change 4
  $ rdlz congress session MH-18 --number 4 --opened-on 2024-01-16
  recorded as change 5
  $ rdlz congress session MH-18 --number 5 --opened-on 2024-02-30
  rdlz: opened_on (开幕日期): '2024-02-30' is not a day of the calendar
  hint: write it like 2024-11-05
  [2]

The first session of the next term ends the term before it.

  $ rdlz congress open --region MH --term 19 --seats 268 --first-session 2024-12-20
  opened; 0 mandates of the term before ended
  recorded as change 6
  $ rdlz congress list
  code   region  term  name                        opened_on   ended_on  seats
  MH-19  明河县    19  明河县第十九届人民代表大会  2024-12-20              268
  $ rdlz congress change MH-19 --seats 270 --reason 县人大常委会公告
  recorded as change 7
  $ rdlz congress show MH-19
  code          MH-19
  region        明河县
  term          19
  name          明河县第十九届人民代表大会
  opened_on     2024-12-20
  seats         270

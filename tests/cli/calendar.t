The calendar knows which days are worked, and by which notice.

  $ rdlz calendar show --period 2024-10-01..2024-10-14
  date        what                                      workday  provisional
  2024-10-01  Tuesday, holiday 国庆节
  2024-10-02  Wednesday, holiday 国庆节
  2024-10-03  Thursday, holiday 国庆节
  2024-10-04  Friday, holiday 国庆节
  2024-10-05  Saturday, holiday 国庆节
  2024-10-06  Sunday, holiday 国庆节
  2024-10-07  Monday, holiday 国庆节
  2024-10-08  Tuesday, working day                          yes
  2024-10-09  Wednesday, working day                        yes
  2024-10-10  Thursday, working day                         yes
  2024-10-11  Friday, working day                           yes
  2024-10-12  Saturday, working day made up for 国庆节      yes
  2024-10-13  Sunday, weekend
  2024-10-14  Monday, working day                           yes
  $ rdlz 日历 查看 --period 2025-01-25..2025-01-28 --format json
  [
    {
      "date": "2025-01-25",
      "kind": "weekend",
      "name": null,
      "announced_in": null,
      "workday": 0,
      "provisional": 0
    },
    {
      "date": "2025-01-26",
      "kind": "make-up",
      "name": "春节",
      "announced_in": 2025,
      "workday": 1,
      "provisional": 0
    },
    {
      "date": "2025-01-27",
      "kind": "workday",
      "name": null,
      "announced_in": null,
      "workday": 1,
      "provisional": 0
    },
    {
      "date": "2025-01-28",
      "kind": "holiday",
      "name": "春节",
      "announced_in": 2025,
      "workday": 0,
      "provisional": 0
    }
  ]
  $ rdlz calendar show --years | tail -4
  2023  国务院办公厅关于2023年部分节假日安排的通知
  2024  国务院办公厅关于2024年部分节假日安排的通知
  2025  国务院办公厅关于2025年部分节假日安排的通知
  2026  国务院办公厅关于2026年部分节假日安排的通知
  $ rdlz calendar show --years --format csv | tail -1
  2026,"国务院办公厅关于2026年部分节假日安排的通知","https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"␍
  $ rdlz calendar show | head -3
  date        what                    workday  provisional
  2024-12-01  Sunday, weekend
  2024-12-02  Monday, working day         yes
  $ rdlz calendar show --period 六月
  rdlz: '六月' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2 or 2024-01-05..2024-03-31
  [2]

Working days are counted from the day after the first, as the Civil Code says.

  $ rdlz calendar count 2024-09-28 2024-10-12
  from         2024-09-28
  to           2024-10-12
  workdays     7
  days         14
  $ rdlz calendar count 2024年9月28日 --workdays 10 --format json
  {
    "from": "2024-09-28",
    "to": "2024-10-16",
    "workdays": 10,
    "days": 18,
    "provisional": 0
  }
  $ rdlz 日历 计数 2024-09-30 --工作日 1 --format csv
  (BOM)"from","to","workdays","days","provisional"␍
  "2024-09-30","2024-10-08",1,8,0␍

A count is proved day by day.

  $ rdlz calendar explain 2024-09-28 --workdays 3
  2024-09-28 the first day is not counted
  2024-09-29 Sunday, working day made up for 国庆节: number 1
  2024-09-30 Monday, working day: number 2
  2024-10-01 Tuesday, holiday 国庆节
  2024-10-02 Wednesday, holiday 国庆节
  2024-10-03 Thursday, holiday 国庆节
  2024-10-04 Friday, holiday 国庆节
  2024-10-05 Saturday, holiday 国庆节
  2024-10-06 Sunday, holiday 国庆节
  2024-10-07 Monday, holiday 国庆节
  2024-10-08 Tuesday, working day: number 3
  $ rdlz calendar explain 2024-09-28 --until 2024-10-01 --format csv
  (BOM)"date","kind","number","provisional"␍
  "2024-09-29","make-up",1,0␍
  "2024-09-30","workday",2,0␍
  "2024-10-01","holiday",0,0␍

Months end on the corresponding day, or on the month's last; a day off is passed over. The reminder day is the last
working day before.

  $ rdlz calendar explain 2025-07-01 --months 3
  2025-07-01 the first day is not counted
  2025-07-01 and 3个月: 2025-10-01
  2025-09-30 Tuesday, working day: reminder day
  2025-10-01 Wednesday, holiday 国庆节、中秋节: corresponding day
  2025-10-02 Thursday, holiday 国庆节、中秋节
  2025-10-03 Friday, holiday 国庆节、中秋节
  2025-10-04 Saturday, holiday 国庆节、中秋节
  2025-10-05 Sunday, holiday 国庆节、中秋节
  2025-10-06 Monday, holiday 国庆节、中秋节
  2025-10-07 Tuesday, holiday 国庆节、中秋节
  2025-10-08 Wednesday, holiday 国庆节、中秋节
  2025-10-09 Thursday, working day: last day
  $ rdlz calendar explain 2025-11-30 --months 3
  2025-11-30 the first day is not counted
  2025-11-30 and 3个月: 2026-02-28 (the month has no such day: its last one, 民法典 202)
  2026-02-28 Saturday, working day made up for 春节: reminder day, corresponding day, last day
  $ rdlz calendar explain 2025-07-01 --months 3 --format json | head -7
  [
    {
      "date": "2025-09-30",
      "kind": "workday",
      "number": 0,
      "provisional": 0
    },

Days that no notice has settled are provisional, and every result that touches one says so.

  $ rdlz calendar show --period 2026-12-20..2026-12-23
  date        what                    workday  provisional
  2026-12-20  Sunday, weekend
  2026-12-21  Monday, working day         yes
  2026-12-22  Tuesday, working day        yes  provisional
  2026-12-23  Wednesday, working day      yes  provisional
  provisional: no notice has settled the holidays of these days yet
  $ rdlz calendar count 2026-12-18 2026-12-22
  from         2026-12-18
  to           2026-12-22
  workdays     2
  days         4
  provisional  no notice has settled the holidays of these days yet
  $ rdlz calendar count 2026-12-18 2026-12-21
  from         2026-12-18
  to           2026-12-21
  workdays     1
  days         3
  $ rdlz calendar explain 2026-12-20 --workdays 2
  2026-12-20 the first day is not counted
  2026-12-21 Monday, working day: number 1
  2026-12-22 Tuesday, working day, provisional: number 2
  provisional: no notice has settled the holidays of these days yet
  $ rdlz calendar explain 2026-10-08 --months 3
  2026-10-08 the first day is not counted
  2026-10-08 and 3个月: 2027-01-08
  2027-01-08 Friday, working day, provisional: reminder day, corresponding day, last day
  provisional: no notice has settled the holidays of these days yet
  $ rdlz calendar show --period 2017-12-31..2018-01-01
  date        what                  workday  provisional
  2017-12-31  Sunday, weekend                provisional
  2018-01-01  Monday, holiday 元旦
  provisional: no notice has settled the holidays of these days yet

What cannot be counted is said.

  $ rdlz calendar count 2024-09-28
  rdlz: say how far to count, in exactly one way
  hint: 'rdlz calendar count FROM TO', or '--workdays NUMBER'
  [2]
  $ rdlz calendar count 2024-09-28 2024-10-12 --workdays 3
  rdlz: say how far to count, in exactly one way
  hint: 'rdlz calendar count FROM TO', or '--workdays NUMBER'
  [2]
  $ rdlz calendar count 2024-09-28 2024-09-01
  rdlz: '2024-09-01' lies before '2024-09-28'
  hint: name the earlier day first
  [2]
  $ rdlz calendar explain 2024-02-30 --months 3
  rdlz: '2024-02-30' is not a day of the calendar
  hint: write it like 2024-11-05
  [2]
  $ rdlz calendar explain 2024-02-29 --workdays 0
  rdlz: '0' is not a number from 1 to 9999
  hint: write digits only, such as 12
  [2]

Of some years only the totals survive: they are written down with the paper they come from.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import samples/county/regions.csv --quiet
  $ rdlz station import samples/county/stations.csv --quiet
  $ rdlz tally set 2021 接待人次 1240 --station ST03 --source 2021年工作总结
  now: ※1240 据2021年工作总结
  recorded as change 4
  $ rdlz 期初数 登记 2021 意见条数 356 --来源 2021年工作总结
  now: ※356 据2021年工作总结
  recorded as change 5
  $ rdlz tally set 2021 people 1204 --station ST03 --source 2021年工作总结（更正） --reason 原数抄错
  was: ※1240 据2021年工作总结
  now: ※1204 据2021年工作总结（更正）
  recorded as change 6
  $ rdlz tally list
  period  measure   station                   number  source
  2021    opinions                              ※356  2021年工作总结
  2021    people    石桥镇南片人大代表联络站   ※1204  2021年工作总结（更正）
  $ rdlz 期初数 列表 --lang zh
  期间  口径      联络站                    数字   来源
  2021  意见条数                             ※356  2021年工作总结
  2021  接待人次  石桥镇南片人大代表联络站  ※1204  2021年工作总结（更正）
  $ rdlz tally list --format json
  [
    {
      "period": "2021",
      "measure": "opinions",
      "station": null,
      "number": 356,
      "source": "2021年工作总结"
    },
    {
      "period": "2021",
      "measure": "people",
      "station": "ST03",
      "number": 1204,
      "source": "2021年工作总结（更正）"
    }
  ]
  $ rdlz tally set 2024 people 10 --source 无
  rdlz: '2024' is not over: what happens in it is counted from its records
  hint: a tally is for a past of which nothing else survives
  [1]
  $ rdlz tally set 二〇二一年 people 10 --source 无
  rdlz: '二〇二一年' is not a period
  hint: write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy
  [2]
  $ rdlz tally set 2021 人数 10 --source 无
  rdlz: measure (口径): '人数' is not one of the words known here
  hint: write one of: receptions 接待次数, people 接待人次, opinions 意见条数, solved 意见办结条数, activities 活动场次, attendances 参加代表人次, suggestions 建议件数, answered 建议答复件数
  [2]
  $ rdlz tally set 2021 people many --source 无
  rdlz: number (数字): 'many' is not a whole number
  hint: write digits only, such as 12
  [2]
  $ rdlz tally set 2021 people 10
  rdlz: 'rdlz tally set' needs --source
  hint: 'rdlz tally set --help' shows what it takes
  [2]

A county with two open stations, one of which has something open from October.

  $ export RDLZ_STORE=office.rdlz
  $ rdlz store create office.rdlz --office 明河县人大常委会代表工作委员会 --short 明河县人大代工委 --congress MH-18 --quiet
  $ rdlz region import data/rosters/regions.csv --quiet
  $ rdlz policy adopt samples/policy/codes.toml samples/policy/suggestions.toml samples/policy/activities.toml --quiet
  $ rdlz station add --code ST01 --name 石桥镇人大代表联络站 --region 石桥镇 --quiet
  $ rdlz station add --code ST02 --name 城关街道人大代表联络站 --region 城关街道 --quiet
  $ rdlz station add --code ST03 --name 西片站 --region 石桥镇 --quiet
  $ rdlz station close ST03 --on 2024-10-31 --into ST01 --reason 合并 --quiet
  $ rdlz deputy add --name 韦春兰 --congress MH-18 --certificate MH0001 --since 2021-12-01 --delegation 石桥镇 --station ST01 --quiet
  $ rdlz deputy add --name 陆大山 --congress MH-18 --certificate MH0002 --since 2021-12-01 --delegation 石桥镇 --station ST01 --quiet
  $ rdlz intake record --station ST01 --received-on 2024-10-15 --channel 电话 --raised-by voter --name 黄阿福 --phone 13907710001 --opinion 河湾村没有自来水 --nature suggestion --outcome referred --quiet

The sheets of a month go out, one workbook a station.

  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-20
  $ ls sheets
  $ rdlz collect list --period 2024-11
  $ rdlz 采集 列表 --期间 2024-11 --lang zh

The same records give the same bytes: nothing new is sent.

  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-21

What has changed since makes a new version of the sheets it stands on.

  $ rdlz intake change YJ0001 --result 已接通自来水 --closed-on 2024-11-01 --resolved yes --reason 办结 --quiet
  $ rdlz collect send --period 2024-11 --out again --as-of 2024-11-22 --dry-run
  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-22
  $ rdlz collect send --period 2024-11 --out sheets --as-of 2024-11-22 --overwrite --due 2024-12-10
  $ rdlz collect list --period 2024-11 --format json

A sheet is of a month, and of a station that there is.

  $ rdlz collect send --period 2024
  $ rdlz collect send --station ST09 --period 2024-11
  $ rdlz collect list

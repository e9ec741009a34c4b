"""Three cases as they really went in other counties, under this county's names: a village without piped water,
a road through tea gardens, a factory short of workers."""

from datetime import date

from . import units, visits
from .handling import OFFICE_CLERK, WORK_COMMITTEE, Event
from .language import Block, Telling
from .opinions import Opinion
from .suggestions import Suggestion
from .visits import Visit

WATER = ("大坪乡", "高寨村")
TEA = ("茶山镇", "枫树村")
HEARD_WATER, LOOKED, HEARD_TEA = date(2024, 10, 15), date(2024, 10, 22), date(2024, 5, 15)
HEARD_FACTORY = date(2024, 2, 26)


def fixed(county):
    """The inspection in which the deputy goes to look, and the receptions that must have been held."""
    water, tea = county.station(*WATER), county.station(*TEA)
    look = (LOOKED, "高寨村", "察看高寨村第7、8村民小组饮水水源和供水管网")
    return {(water.code, "调研视察", 1): look}, {(water.code, HEARD_WATER), (tea.code, HEARD_TEA)}


def _activity(county, station, day):
    return next(one for one in county.activities if station in one.stations and one.day == day)


def _county_deputy(county, station, day):
    """A deputy of the county congress who was there on the day."""
    rows = _activity(county, station, day).attendance
    row = next(row for row in rows if row.deputy.in_county and not row.deputy.role_class and not row.deputy.leader)
    row.presence, row.evidence = "出席", row.evidence or "接待选民登记簿、签到表"
    return row.deputy


def _opinion(visit, category, content, appeal, unit, referred):
    block = Block(category, "意见建议", "全", "1-12")
    opinion = Opinion(visit, block, Telling(visit.chance, {}), content, appeal, unit=unit, referred=referred)
    opinion.by = visit.deputies[0].name
    visit.opinions.append(opinion)
    return opinion


def _visit(county, station, day, channel, place, deputies, heads):
    chance = county.chance("story", day)
    visit = Visit(station, day, channel, "", place, deputies, heads=heads, chance=chance)
    visit.name, visit.sex = county.person_name(chance)
    visit.phone = visits.phone(chance)
    county.visits.append(visit)
    return visit


def _end(opinion, result, resolved, closed, told, how, rating):
    opinion.result, opinion.resolved, opinion.closed = result, resolved, closed
    opinion.told, opinion.how, opinion.rating = told, how, rating


def water(county):
    station = county.station(*WATER)
    deputy = _county_deputy(county, station, HEARD_WATER)
    unit = county.directory["县水利局"]
    visit = _visit(county, station, HEARD_WATER, "接待日坐班", f"{station.short}接待室", [deputy], 2)
    visit.home = "大坪乡高寨村第7村民小组"
    first = _opinion(
        visit, "水利供水",
        "高寨村第7、8村民小组120户至今没有通自来水，靠山泉水和水窖过日子，入秋以后泉眼快断了，每天要下到沟底挑水",
        "把自来水接到第7、8村民小组，让120户都用上干净水", unit, date(2024, 10, 16),
    )  # fmt: skip
    again = _visit(county, station, LOOKED, "入户走访", "高寨村第7、8村民小组", [deputy], 5)
    again.raised_by, again.home, again.signers = "集体", "大坪乡高寨村第8村民小组", 120
    second = _opinion(
        again, "水利供水",
        "代表到第7、8村民小组走访12户，察看水源点：泉眼日出水不足两方，水窖水浑有虫；村口主管道离第7村民小组1.8公里，中间要加一级提水",
        "从村口主管道接水，建一级加压泵站，120户联名请求今年冬天前通水", unit, date(2024, 10, 23),
    )  # fmt: skip
    _went_to_look(county, station, deputy)
    suggestion = Suggestion(
        "关于解决大坪乡高寨村第7、8村民小组120户群众饮水问题的建议",
        "2024年10月15日接待选民时，群众反映高寨村第7、8村民小组120户没有通自来水；10月22日实地察看，水源点日出水不足两方，"
        "村口主管道距该片1.8公里，高差六十余米。建议：一是从村口主管道延伸供水，建一级加压泵站；二是资金纳入本年度农村供水维修养护项目，"
        "冬季前通水；三是通水后由村集体落实管护人员和水费收缴办法。",
        "水利供水", unit, deputy, date(2024, 11, 5), opinions=[first, second],
        assisting=[county.directory["大坪乡人民政府"]], key=True,
    )  # fmt: skip
    suggestion.fulfilled = "延伸供水管道1.8公里，建加压泵站一座，2024年12月20日通水，120户群众用上自来水"
    suggestion.results = {"A": suggestion.fulfilled}
    for opinion in (first, second):
        opinion.proposed = f"由县人大代表{deputy.name}形成代表建议提出"
        result = f"已转为代表建议《{suggestion.title}》；{suggestion.fulfilled}"
        _end(opinion, result, "已解决", date(2024, 12, 20), date(2024, 12, 23), "当面", "满意")
    _upkeep(county, station, deputy, second)
    _events(
        county, suggestion, date(2024, 11, 6), date(2024, 11, 8), date(2024, 11, 11), date(2024, 11, 12),
        Event("答复", date(2024, 12, 23), unit, answer_class="A", delivered=date(2024, 12, 24),
              contact="2024年11月14日与代表到现场踏勘，商定管线走向", actor=unit.contact),
        Event("评价", date(2024, 12, 26), unit, rating="满意", actor=WORK_COMMITTEE),
        Event("办结销号", date(2024, 12, 30), reason="2024年12月20日通水，代表到户核实", actor=WORK_COMMITTEE),
    )  # fmt: skip


def _upkeep(county, station, deputy, opinion):
    """A second suggestion from the same opinion, still being handled when the year ends."""
    here = [one for one in county.deputies if one.in_county and one.station.place is station.place]
    there = [one for one in here if one is not deputy]
    suggestion = Suggestion(
        "关于落实大坪乡山区供水工程管护人员和经费的建议",
        "代表走访高寨村第7、8村民小组时看到，前几年建的水池、管道因无人管护已经废弃。山区供水点多、线长，建得起、管不好的问题普遍。"
        "建议：一是每处供水工程确定一名管护员并给予补助；二是水费收缴和使用按季公示；三是每年汛前、旱前各组织一次检修。",
        "水利供水", county.directory["县水利局"], there[0], date(2024, 11, 20), cosigners=[deputy] + there[1:3],
        opinions=[opinion],
    )  # fmt: skip
    _events(county, suggestion, date(2024, 11, 21), date(2024, 11, 25), date(2024, 11, 27), date(2024, 11, 29))


def _went_to_look(county, station, deputy):
    row = next(row for row in _activity(county, station, LOOKED).attendance if row.deputy is deputy)
    row.presence, row.evidence = "出席", "签到表、视察报告"
    row.role = row.role or "发言人"
    row.spoke = "实地察看水源点和主管道，走访12户；建议从村口延伸管道1.8公里、加压供水，冬季前通水"


def _events(county, suggestion, accepted, first, second, received, *rest):
    unit, office = suggestion.unit, county.directory[units.OFFICE]
    suggestion.first_routed = first
    suggestion.events = [
        Event("受理", accepted, actor=WORK_COMMITTEE),
        Event("交办", first, office, "交办渠道", actor=WORK_COMMITTEE),
        Event("交办", second, unit, "主办", actor=OFFICE_CLERK),
        *(Event("交办", second, one, "协办", actor=OFFICE_CLERK) for one in suggestion.assisting),
        Event("签收", received, unit, actor=unit.contact),
        *rest,
    ]
    county.suggestions.append(suggestion)


def tea_road(county):
    station = county.station(*TEA)
    deputy = _county_deputy(county, station, HEARD_TEA)
    unit = county.directory["县农业农村局"]
    visit = _visit(county, station, HEARD_TEA, "接待日坐班", f"{station.short}接待室", [deputy], 3)
    visit.home = "茶山镇枫树村第5村民小组"
    opinion = _opinion(
        visit, "农业农村",
        "枫树村茶园里的路还是土路，一下雨三轮车就陷，采下来的鲜叶要用人背出来，路上一捂就变红，卖不起价",
        "把进茶园的900米路修成水泥路", unit, date(2024, 5, 17),
    )  # fmt: skip
    suggestion = Suggestion(
        "关于修建茶山镇枫树村茶园产业路的建议",
        "枫树村茶园连片，进园道路900米为土路，雨天车辆无法通行，鲜叶运输全靠人背肩扛，周边三个村的茶农同样要走这条路。"
        "建议：一是把该路列入衔接资金项目，按产业路标准硬化900米；二是同步修好边沟，防止雨水冲毁路面；三是由村集体落实养护。",
        "农业农村", unit, deputy, date(2024, 6, 4), opinions=[opinion],
        assisting=[county.directory["茶山镇人民政府"], county.directory["县财政局"]],
    )  # fmt: skip
    suggestion.fulfilled = "硬化茶园产业路900米，投资44万元，2024年12月22日通过验收，受益群众4273人"
    opinion.proposed = f"由县人大代表{deputy.name}形成代表建议提出"
    result = f"已转为代表建议《{suggestion.title}》；{suggestion.fulfilled}"
    _end(opinion, result, "已解决", date(2024, 12, 22), date(2024, 12, 24), "当面", "满意")
    _events(
        county, suggestion, date(2024, 6, 5), date(2024, 6, 7), date(2024, 6, 12), date(2024, 6, 13),
        Event("答复", date(2024, 8, 20), unit, answer_class="B", delivered=date(2024, 8, 22),
              contact="2024年7月16日与代表到茶园丈量、定线", reason="列入2024年衔接资金项目，投资44万元，年底前完工",
              actor=unit.contact),
        Event("评价", date(2024, 8, 28), unit, rating="基本满意", reason="盼早日动工", actor=WORK_COMMITTEE),
        Event("办结销号", date(2024, 12, 25), reason="2024年12月22日验收：长900米，投资44万元，受益4273人", actor=WORK_COMMITTEE),
    )  # fmt: skip


def factory(county):
    station = next(one for one in county.stations if one.place.name == "高新区" and one.center)
    deputies = [deputy for deputy in county.members[station.code] if deputy.in_county][:2]
    visit = _visit(county, station, HEARD_FACTORY, "微信群", "高新区企业联络微信群", deputies, 0)
    visit.raised_by, visit.home = "企业", "明河县新锦电子有限公司"
    opinion = _opinion(
        visit, "就业与劳动",
        "公司年后新接两条生产线订单，排产到年底，一线操作工缺500人，招工启事贴出去半个月只来了三十多人",
        "请代表帮忙联系各乡镇，把返乡还没有外出的劳动力介绍过来", county.directory["县人力资源和社会保障局"], date(2024, 2, 27),
    )  # fmt: skip
    opinion.proposed = "代表在群里发动各联络站摸排用工信息，建议县人社局组织专场招聘"
    result = "代表协调、促成解决：十个乡镇（街道、园区）联络站接力发布岗位，县人社局组织专场招聘三场，共招工500人，企业满员开工"
    _end(opinion, result, "已解决", date(2024, 4, 12), date(2024, 4, 15), "微信", "满意")


def tell(county):
    water(county)
    tea_road(county)
    factory(county)

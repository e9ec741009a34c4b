"""The ten places of the county, their villages, their stations, and the words that texts about them use."""

from dataclasses import dataclass, field

_VILLAGES = "东岭 石门 高寨 竹园 双井 枫树 河湾 新寨 西塘 下坪".split()
# name, directions of its stations, the centre's, river, road, reservoir, produce, street, market days (last digit)
_TABLE = """
石桥镇|东西南北中|中|石桥河|石柳公路|石门水库|沙糖桔|石桥街|147
柳湾镇|东西南北|东|柳溪|石柳公路|西塘水库|优质稻|柳湾街|258
茶山镇|东西南北|西|茶溪|茶白公路|高寨水库|茶叶|茶山街|369
白塔镇|东西南北|南|白水河|茶白公路|双井水库|葡萄|白塔街|147
河口镇|东西南北中|中|明河|河新公路|下坪水库|莲藕|河口街|258
新圩镇|东西南北|西|新圩河|河新公路|竹园水库|蔬菜|新圩街|369
龙泉乡|东西南北|北|龙泉河|龙大公路|龙泉水库|油茶|龙泉街|05
大坪乡|东西南北|西|大坪河|龙大公路|大坪水库|中药材|大坪街|38
城关街道|东西南北中|中|明河|明河大道|城北水库|小吃|文昌街 人民路 学府路 滨河路 迎宾路|
高新区|东西南北|北|白水河|创业大道|城北水库|特产|创业大道 科技路 纬三路 园区东路|
"""


@dataclass
class Place:
    name: str
    directions: str
    center: str
    river: str
    road: str
    reservoir: str
    produce: str
    streets: list
    market: str
    stations: list = field(default_factory=list)

    @property
    def urban(self):
        return self.name in ("城关街道", "高新区")

    @property
    def government(self):
        return {"城关街道": "城关街道办事处", "高新区": "高新区管理委员会"}.get(self.name, self.name + "人民政府")

    @property
    def presidium(self):
        """What speaks for deputies here; a street or a zone has no congress."""
        return self.name + ("人大工作委员会" if self.urban else "人大主席团")

    def is_market_day(self, day):
        return str(day.day % 10) in self.market

    def suits(self, where):
        words = where.split("/")
        return "全" in words or self.name in words or ("城" if self.urban else "村") in words


@dataclass
class Station:
    code: str
    name: str
    place: Place
    villages: list
    center: bool
    head: object = None
    liaison: str = ""

    @property
    def short(self):
        return self.name.replace("人大代表", "")

    def words(self, chance, village=None):
        """The words that texts about this station's villages use."""
        place = self.place
        village = village or chance.pick(self.villages)
        others = [other for other in self.villages if other != village] or [village]
        group = chance.between(1, 9)
        return {
            "镇": place.name,
            "村": village,
            "邻村": chance.pick(others),
            "组": str(group),
            "后组": str(group + 1),
            "河": place.river,
            "路": place.road,
            "库": place.reservoir,
            "产": place.produce,
            "街": chance.pick(place.streets),
            "中校": place.name + "中心学校",
            "院": place.name + "卫生院",
        }


def _shares(villages, count):
    return [villages[index::count] for index in range(count)]


def build():
    """The places with their stations, coded ST01 to ST43 in the order of the table."""
    places, number = [], 0
    for line in _TABLE.split("\n"):
        if not line:
            continue
        name, directions, center, river, road, reservoir, produce, streets, market = line.split("|")
        place = Place(name, directions, center, river, road, reservoir, produce, streets.split(), market)
        suffix = "社区" if place.urban else "村"
        shares = _shares([village + suffix for village in _VILLAGES], len(directions))
        for direction, villages in zip(directions, shares):
            number += 1
            place.stations.append(
                Station(f"ST{number:02}", f"{name}{direction}片人大代表联络站", place, villages, direction == center)
            )
        places.append(place)
    return places


def station_rows(county):
    """The rows of stations.csv: in each place the centre first, so that the others can name it."""
    ordered = [one for place in county.places for one in sorted(place.stations, key=lambda one: not one.center)]
    for station in ordered:
        chance = county.chance("station", station.code)
        place = station.place
        center = next(other for other in place.stations if other.center)
        house = f"{place.government}大院一楼" if station.center else f"{place.name}{station.villages[0]}党群服务中心一楼"
        yield [
            station.code,
            station.name,
            "中心联络站" if station.center else "联络站",
            place.name,
            "" if station.center else center.name,
            house,
            station.head.name,
            station.liaison,
            f"0786-86{chance.between(10000, 99999)}",
            "每月15日，遇节假日顺延",
            "9:00-11:00",
            f"{chance.between(2017, 2021)}-{chance.between(3, 11):02}-{chance.between(1, 28):02}",
        ]

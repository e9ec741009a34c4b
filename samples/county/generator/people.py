"""The 818 deputies: the roster as it stands, and what the county's office adds to it."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

COUNTY_LEVEL = "县（市、区）"
# A few posts that a roster of a whole county cannot be without: certificate → unit, post, other station.
_POSTS = {
    "MH0537": ("明河县人大常委会", "主任", ""),
    "MH0684": ("明河县人大常委会", "副主任", ""),
    "MH0634": ("明河县人大常委会", "副主任", ""),
    "MH0669": ("明河县人大常委会", "副主任", ""),
    "MH0619": ("明河县人大常委会代表工作委员会", "主任", ""),
    "MH0658": ("中共明河县委员会", "书记", ""),
    "MH0654": ("明河县人民政府", "县长", ""),
    "MH0009": ("石桥镇人民代表大会", "主席", ""),
    "MH0092": ("柳湾镇人民代表大会", "主席", ""),
    "MH0141": ("茶山镇人民代表大会", "主席", ""),
    "MH0218": ("白塔镇人民代表大会", "主席", ""),
    "MH0265": ("河口镇人民代表大会", "主席", "河口镇中片人大代表联络站"),
    "MH0345": ("新圩镇人民代表大会", "主席", ""),
    "MH0411": ("龙泉乡人民代表大会", "主席", ""),
    "MH0465": ("大坪乡人民代表大会", "主席", ""),
    "MH0766": ("城关街道人大工作委员会", "主任", "城关街道中片人大代表联络站"),
    "MH0703": ("高新区人大工作委员会", "主任", ""),
}
_STANDING = 30  # members of the county's standing committee, its chair and deputy chairs among them


@dataclass
class Deputy:
    code: str
    row: dict
    employer: str
    title: str
    station: object
    category: str = ""
    leader: bool = False
    group: str = ""
    role: str = "驻站代表"
    role_class: str = ""
    zeal: int = 0  # how often of a hundred the deputy comes

    @property
    def name(self):
        return self.row["姓名"]

    @property
    def levels(self):
        return re.split("、(?![^（]*）)", self.row["层级"])

    @property
    def certificate(self):
        return self.row["代表证号"]

    @property
    def in_county(self):
        return COUNTY_LEVEL in self.levels

    @property
    def in_prefecture(self):
        return "设区的市" in self.levels


def _category(deputy):
    title, employer = deputy.title, deputy.employer
    if "部队" in employer:
        return "解放军和武警"
    if deputy.leader:
        return "党政领导干部"
    if title in ("教师", "副校长", "医师", "主治医师", "护士长", "技术员"):
        return "专业技术人员"
    if title in ("车间主任", "职工"):
        return "工人"
    if title == "总经理":
        return "企业负责人"
    if title == "村民":
        return "农民"
    if "村" in employer or "社区" in employer:
        return "社区居民" if title == "居民" else "村（社区）干部"
    return "机关和事业单位工作人员"


def _field_of_work(deputy):
    if deputy.title in ("教师", "副校长", "医师", "主治医师", "护士长"):
        return "教科文卫"
    if deputy.category in ("企业负责人", "工人") or deputy.title == "技术员":
        return "财政经济"
    return "社区治理" if deputy.station.place.urban else "农业农村"


def _rank_for_head(deputy):
    posts = {"书记": 2, "主任": 3, "副职领导": 4, "总经理": 5}
    own = deputy.certificate in _POSTS and deputy.title in ("主席", "主任")
    county_post = deputy.employer.startswith(("明河县人大", "中共明河", "明河县人民"))
    return (
        0 if own and not county_post else 1,
        9 if county_post else posts.get(deputy.title, 8),
        0 if deputy.in_county else 1,
        deputy.code,
    )


def build(stations):
    """All deputies, coded DB0001 to DB0818 in the order of their certificates."""
    path = Path(__file__).parent / "roster.csv"
    by_name = {station.name: station for station in stations}
    deputies = []
    with open(path, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            employer, title, moved = _POSTS.get(row["代表证号"], (row["工作单位"], row["职务"], ""))
            deputies.append(Deputy(f"DB{number:04}", row, employer, title, by_name[moved or row["联络站"]]))
    for deputy in deputies:
        deputy.leader = deputy.certificate in _POSTS or deputy.title == "副职领导"
        deputy.category = _category(deputy)
        deputy.group = f"{deputy.station.place.name}{_field_of_work(deputy)}代表小组"
    return deputies


def appoint(county):
    """Heads and deputy heads of the stations, members of the standing committee, and who comes how often."""
    for station in county.stations:
        ranked = sorted(county.members[station.code], key=_rank_for_head)
        ranked[0].role, ranked[1].role = "站长", "副站长"
        station.head = ranked[0]
        station.liaison = county.person_name(county.chance("liaison", station.code))[0]
    _seat_standing_committee(county)
    chance = county.chance("zeal")
    for deputy in county.deputies:
        usual = chance.weighted(((97, 30), (93, 30), (88, 22), (80, 12), (68, 6)))
        deputy.zeal = 97 if deputy.role == "站长" else usual


def _seat_standing_committee(county):
    barred = ("人民政府", "办事处", "管理委员会", "司法所", "县委员会", "部队")  # organs whose posts exclude membership
    chair = [deputy for deputy in county.deputies if deputy.employer.startswith("明河县人大常委会")]
    rest = [
        deputy
        for deputy in county.deputies
        if deputy.in_county and deputy not in chair and not any(word in deputy.employer for word in barred)
    ]
    for deputy in chair + county.chance("standing").some(rest, _STANDING - len(chair)):
        deputy.role_class = "常委会组成人员"


def rows(county):
    for deputy in county.deputies:
        row = deputy.row
        yield [
            deputy.code,
            *(row[key] for key in ("代表证号", "姓名", "性别", "民族", "出生年月", "学历", "政治面貌")),
            deputy.employer,
            deputy.title,
            row["手机"],
            deputy.category,
            "是" if deputy.leader else "否",
            *(row[key] for key in ("层级", "选区", "代表团")),
            deputy.group,
            deputy.station.name,
            deputy.role,
            deputy.role_class,
        ]

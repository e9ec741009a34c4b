"""The units that handle suggestions and opinions: forty behind the county government's office or beside it."""

from dataclasses import dataclass

OFFICE = "明河县人民政府办公室"
# name in tables | branch | the word of its letters; 县 stands for 明河县 in the full name
_TABLE = """
县人民政府办公室|政府办公室|明政办
县发展和改革局|政府部门|明发改
县教育局|政府部门|明教
县工业和信息化局|政府部门|明工信
县公安局|政府部门|明公
县民政局|政府部门|明民
县司法局|政府部门|明司
县财政局|政府部门|明财
县人力资源和社会保障局|政府部门|明人社
县自然资源局|政府部门|明自然资
县住房和城乡建设局|政府部门|明建
县交通运输局|政府部门|明交
县水利局|政府部门|明水
县农业农村局|政府部门|明农
县商务局|政府部门|明商
县文化广电体育和旅游局|政府部门|明文旅
县卫生健康局|政府部门|明卫健
县退役军人事务局|政府部门|明退役
县应急管理局|政府部门|明应急
县市场监督管理局|政府部门|明市监
县医疗保障局|政府部门|明医保
县林业局|政府部门|明林
县城市管理局|政府部门|明城管
县信访局|政府部门|明信
云州市明河生态环境局|政府部门|明环
石桥镇人民政府|政府部门|石政
柳湾镇人民政府|政府部门|柳政
茶山镇人民政府|政府部门|茶政
白塔镇人民政府|政府部门|白政
河口镇人民政府|政府部门|河政
新圩镇人民政府|政府部门|新政
龙泉乡人民政府|政府部门|龙政
大坪乡人民政府|政府部门|坪政
城关街道办事处|政府部门|城办
高新区管理委员会|政府部门|高管
县人民法院|法院|明法
县人民检察院|检察院|明检
县纪委监委|监委|明监
县委组织部|党委部门|明组
县委宣传部|党委部门|明宣
县供电公司|其他|明供电
"""


@dataclass
class Unit:
    code: str
    name: str
    short: str
    branch: str
    letter: str
    contact: str

    @property
    def behind_office(self):
        return self.branch in ("政府部门", "其他")


def _full(short):
    if short.startswith("县委"):
        return "中共明河" + short
    return "明河" + short if short.startswith("县") else short


def build(county):
    units = []
    for number, line in enumerate(_TABLE.strip().split("\n"), 1):
        short, branch, letter = line.split("|")
        contact = county.person_name(county.chance("unit", short))[0]
        units.append(Unit(f"DW{number:02}", _full(short), short, branch, letter, contact))
    return units


class Directory:
    """Units by every name that the texts use."""

    def __init__(self, units, places):
        self.names = {}
        for unit in units:
            self.names[unit.name] = self.names[unit.short] = unit
        for place in places:
            for word in ("人民政府", "办事处", "管理委员会"):
                self.names.setdefault(place.name + word, self.names[place.government])

    def __getitem__(self, name):
        return self.names[name]


def rows(county):
    for unit in county.units:
        chance = county.chance("unit phone", unit.code)
        above = OFFICE if unit.behind_office else ""
        phone = f"0786-85{chance.between(10000, 99999)}"
        yield [unit.code, unit.name, unit.short, unit.branch, above, unit.contact, phone]

"""Everything there is, built in the order in which one thing needs another."""

from . import language, people, places, units
from .chance import Chance


class County:
    """The county as values: places, stations, units, deputies; then activities, visits, suggestions."""

    def __init__(self):
        self.names = language.names()
        self.places = places.build()
        self.stations = [station for place in self.places for station in place.stations]
        self.deputies = people.build(self.stations)
        self.members = {station.code: [] for station in self.stations}
        for deputy in self.deputies:
            self.members[deputy.station.code].append(deputy)
        self.units = units.build(self)
        self.directory = units.Directory(self.units, self.places)
        people.appoint(self)
        self.activities, self.visits, self.suggestions, self.merits = [], [], [], None

    @staticmethod
    def chance(*names):
        return Chance(*names)

    def person_name(self, chance):
        """A name and sex of somebody who is in no roster."""
        sex = "女" if chance.happens(45) else "男"
        return chance.pick(self.names["姓"]) + chance.pick(self.names[sex]), sex

    def station(self, place, village):
        """The station that a village belongs to."""
        return next(
            station for station in self.stations if station.place.name == place and village in station.villages
        )

    def opinions(self):
        return [opinion for visit in self.visits for opinion in visit.opinions]

"""Working days of 2024 and the first days of 2025, as the State Council's paper arranged them, and market days."""

from datetime import date, timedelta

FIRST = date(2024, 1, 1)
LAST = date(2024, 12, 31)  # nothing in the sample county happened later

_OFF = {
    date(2024, month, day)
    for month, days in (
        (1, (1,)),
        (2, range(10, 18)),
        (4, (4, 5, 6)),
        (5, range(1, 6)),
        (6, (10,)),
        (9, (15, 16, 17)),
        (10, range(1, 8)),
    )
    for day in days
} | {date(2025, 1, 1)}
_MADE_UP = {
    date(2024, month, day)
    for month, day in ((2, 4), (2, 18), (4, 7), (4, 28), (5, 11), (9, 14), (9, 29), (10, 12))
}


def works(day):
    return day in _MADE_UP or (day.weekday() < 5 and day not in _OFF)


def next_workday(day):
    """The day itself where it is a working day, or the first one after it."""
    while not works(day):
        day += timedelta(days=1)
    return day


def after(day, count):
    """The working day that lies a number of working days after a day."""
    while count > 0:
        day += timedelta(days=1)
        if works(day):
            count -= 1
    return day


def months_later(day, months):
    """The corresponding day of a later month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def last_day(assigned, months):
    """The last day by law: the corresponding day, rolled off a holiday."""
    return next_workday(months_later(assigned, months))


def workdays(first, last):
    return [day for day in days(first, last) if works(day)]


def days(first, last):
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def month(number):
    return FIRST.replace(month=number), months_later(FIRST, number) - timedelta(days=1)


def chinese(day):
    return f"{day.year}年{day.month}月{day.day}日"

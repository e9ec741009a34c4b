"""Chance that is the same on every Python: SplitMix64, seeded by words, never by the clock."""

import hashlib

_MASK = (1 << 64) - 1


class Chance:
    """One stream of random choices; streams of other names do not disturb it."""

    def __init__(self, *names):
        digest = hashlib.sha256("/".join(str(name) for name in ("county",) + names).encode("utf-8")).digest()
        self._state = int.from_bytes(digest[:8], "big")

    def _next(self):
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def below(self, count):
        return (self._next() * count) >> 64

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def happens(self, percent):
        return self.below(1000) < round(percent * 10)

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def weighted(self, pairs):
        """A value of (value, weight) pairs."""
        at = self.below(sum(weight for _, weight in pairs))
        for value, weight in pairs:
            if at < weight:
                return value
            at -= weight
        raise AssertionError("weights do not add up")

    def shuffled(self, values):
        result = list(values)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result

    def some(self, values, count):
        """Several of the values, in their own order."""
        values = list(values)
        chosen = sorted(self.shuffled(range(len(values)))[:count])
        return [values[index] for index in chosen]

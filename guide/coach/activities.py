"""Sports and other things people do: real words, so none of them is a slip for an exercise.

"Squash" is no misspelt squat. Where the guide has a sport that is near, it stands in and says so.
"""

from __future__ import annotations

from guide.coach.spelling import words

NEAR: tuple[frozenset[str], ...] = tuple(
    frozenset(words(group))
    for group in (
        "tennis squash badminton padel pickleball racquetball racketball",
        "ski skiing",
        "kayak kayaking canoe canoeing paddling",
    )
)
"""Sports so near to each other that one may stand in for the other."""

ACTIVITIES: frozenset[str] = frozenset(
    words(
        """
        archery athletics ballet barre baseball basketball billiards biathlon bobsleigh bouldering
        bowling bowls boxing capoeira cheerleading cricket croquet crossfit curling dancing darts
        decathlon diving dodgeball fencing fishing floorball football freediving frisbee futsal
        gardening golf golfing gymnastics handball heptathlon hiking hockey housework hunting
        hurling jiujitsu judo karate kendo kitesurfing lacrosse marathon massage meditation
        motocross mowing netball orienteering paintball paragliding parkour pentathlon pilates polo
        rafting rollerblading rugby sailing sauna shovelling skateboarding skating skydiving
        sledding snooker snorkeling snorkelling snowboarding snowshoeing soccer softball surfing
        swimming taekwondo tobogganing triathlon vacuuming volleyball wakeboarding weightlifting
        windsurfing wrestling yoga zumba
        """
    )
).union(*NEAR)
"""In the spelling of the search."""

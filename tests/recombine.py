"""Names made of the parts of other names, as a public database puts them together.

``python -m tests.recombine`` prints them. For ``names_recombined.csv`` nonsense was struck out by
hand and the rest judged.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from msgspec import Struct

SEED = 20261126
TOLD = 2  # names that are tried for each that is wanted


class Family(Struct, frozen=True):
    """Moves that are said with the same words around them; apart by commas."""

    moves: str
    kit: str = ""
    stance: str = ""
    limb: str = ""
    behind: str = ""
    names: int = 12


FAMILIES = (
    Family(
        moves="Squat, Squats, Front Squat, Box Squat, Split Squats, Sumo Squat, Hack Squat, Lunge,"
        " Lunges, Rear Lunge, Side Lunge, Walking Lunges, Step-Up, Step Ups, Jump Squat",
        kit="Barbell, Dumbbell, Kettlebell, Smith Machine, Landmine, Weighted, Bodyweight, EZ-Bar",
        stance="Narrow Stance, Wide Stance, Elevated, Heels-Elevated, Kneeling, Front-Loaded",
        limb="One-Leg, Single Leg, Alternating, Alternate Leg",
        behind="with Bands, with Chains, To A Bench, - With Pause, (Clean Grip), On Exercise Ball,"
        " with Knee Raise, w/ Band, With Two Kettlebells, To A Box, Behind The Back, In Place",
        names=34,
    ),
    Family(
        moves="Deadlift, Deadlifts, Romanian Deadlift, Stiff-Legged Deadlift, Good Morning,"
        " Good Mornings, Sumo Deadlift, Rack Pull, Hip Thrust, Glute Bridge, Pull Through, Swing",
        kit="Barbell, Dumbbell, Kettlebell, Smith Machine, Band, Cable, Trap Bar, Axle, Landmine",
        stance="Wide Stance, Seated, Deficit, Elevated, Snatch-Grip, Staggered Stance",
        limb="One-Legged, Single-Leg, One-Arm, Two-Arm, Alternating",
        behind="from Blocks, with Chains, with Bands, - Below Knees, On Smith Machine, w/ Pause,"
        " From Deficit, (Feet Elevated), On Bench, with Handles",
        names=28,
    ),
    Family(
        moves="Leg Curl, Leg Curls, Leg Extension, Leg Extensions, Calf Raise, Calf Raises,"
        " Leg Press, Calf Press, Toe Raises, Hip Abduction, Hip Adductions, Kickbacks, Hip Flexion",
        kit="Machine, Cable, Band, Dumbbell, Barbell, Smith Machine, Exercise Ball, Leverage, Sled",
        stance="Seated, Standing, Lying, Kneeling, Prone, Incline, Side-Lying, Bent-Knee",
        limb="One-Leg, Single-Leg, One-Legged, Alternating, Two-Leg",
        behind="- With Bands, On The Leg Press Machine, with Ankle Weights, On A Step, On A Block,"
        " - Toes Out, with Towel, On Smith Machine, (Standing)",
        names=34,
    ),
    Family(
        moves="Clean, Snatch, Jerk, High Pull, Power Clean, Power Snatch, Split Snatch, Push Press,"
        " Clean and Press, Clean and Jerk, Hang Clean, Muscle Snatch, Split Jerk, Thruster",
        kit="Kettlebell, Dumbbell, Barbell, Axle, Sandbag, Medicine Ball, Log, Smith Machine",
        stance="Hang, Double, High, Behind-The-Neck, Wide-Grip",
        limb="One-Arm, Single-Arm, Two-Arm, Alternating",
        behind="from Blocks, - Below Knees, From The Hang Position, with Pause, From The Rack,"
        " (Squat Style), Balance, - Above Knees",
        names=22,
    ),
    Family(
        moves="Jump, Box Jump, Hop, Hops, Bound, Cone Hops, Hurdle Hops, Depth Jump, Long Jump,"
        " Skip, Skips, Push-off, Sprint, Shuffle, Knee Tuck Jump, Chest Pass, Overhead Throw, Slam",
        kit="Box, Bench, Medicine Ball, Rope, Weighted, Cone, Hurdle",
        stance="Lateral, Side To Side, Seated, Kneeling, Standing, Diagonal, Split, Backward",
        limb="Single-Leg, One-Leg, Double Leg, Alternate Leg, Two-Arm",
        behind="- Multiple Response, with Stick, to Sprint, Over Hurdle, with Rebound, Drill,"
        " For Height, with Turn, From Box",
        names=28,
    ),
    Family(
        moves="Stretch, Stretches, Circles, Rotation, Rock",
        kit="Wall, Chair, Towel, Band, Bench, Partner, Bar",
        stance="Standing, Seated, Kneeling, Lying, Side-Lying, On-Your-Back, All Fours, Prone",
        limb="Hamstring, Quad, Calf, Hip Flexor, Groin, Glute, Adductor, Piriformis, Shoulder,"
        " Lower Back, Chest, Ankle, Triceps, Lat, Hip, IT Band, Shin, Neck",
        behind="Against Wall, On The Floor, with Strap, (Crossed Leg), - Knee Bent, Leg Extended",
        names=30,
    ),
    Family(
        moves="Sled Push, Sled Drag, Yoke Walk, Farmer's Walk, Carry, Stone Lift, Tire Flip,"
        " Log Press, Keg Toss, Rope Climb, Running, Walking, Cycling, Rowing, Stairmaster, Bike,"
        " Elliptical, Treadmill",
        kit="Kettlebell, Sandbag, Dumbbell, Keg, Trap Bar, Harness, Recumbent, Stationary",
        stance="Backward, Forward, Lateral, Overhead, Incline, Uphill, Front-Rack",
        limb="One-Arm, Single-Arm, Two-Hand",
        behind="with Harness, - Intervals, with Weighted Vest, For Distance, (Backwards), Machine",
        names=22,
    ),
    Family(
        moves="Bench Press, Press, Shoulder Press, Chest Press, Flyes, Fly, Push-Up, Push-Ups,"
        " Dips, Lateral Raise, Front Raises, Upright Row, Shrugs, Military Press, Pullover",
        kit="Barbell, Dumbbell, Cable, Smith Machine, Machine, Leverage, Kettlebell, EZ-Bar, Band",
        stance="Seated, Standing, Incline, Decline, Close-Grip, Wide-Grip, Lying, Kneeling, Flat",
        limb="One-Arm, Alternating, Single-Arm, Two-Arm",
        behind="- Medium Grip, with Bands, with Chains, On Exercise Ball, (Neutral Grip),"
        " - Palms In, Behind Neck, with a Twist, On Floor, Feet Elevated",
        names=34,
    ),
    Family(
        moves="Curl, Curls, Hammer Curls, Preacher Curl, Triceps Extension, Tricep Pushdown, Row,"
        " Rows, Lat Pulldown, Pull-Up, Chin-Ups, Rear Delt Raise, Wrist Curl, Skull Crushers,"
        " Kickback, Concentration Curl",
        kit="Barbell, Dumbbell, Cable, EZ-Bar, Machine, Rope, Band, High-Pulley, Low Pulley, Plate",
        stance="Seated, Standing, Incline, Decline, Bent-Over, Lying, Close-Grip, Wide-Grip,"
        " Reverse-Grip, Prone",
        limb="One-Arm, Alternating, Two-Arm, Single-Arm",
        behind="- Rope Attachment, Against Wall, Over A Bench, (Palms Up), with V-Bar, On Incline"
        " Bench, To The Chest, with Straps, Behind The Back",
        names=34,
    ),
    Family(
        moves="Crunch, Crunches, Sit-Up, Sit-Ups, Leg Raise, Leg Raises, Twist, Side Bend, Plank,"
        " Knee Raise, Rollout, Reverse Crunch, Oblique Crunch, Wood Chop, Russian Twists, V-Up",
        kit="Cable, Weighted, Exercise Ball, Medicine Ball, Barbell, Plate, Dumbbell, Machine, TRX",
        stance="Hanging, Seated, Kneeling, Decline, Lying, Standing, Flat Bench, Side",
        limb="Alternating, Single-Leg, One-Arm, Bent-Knee, Straight-Leg",
        behind="On Exercise Ball, with Twist, - Hands Overhead, With Legs On Bench, From Bench,"
        " (Knees Bent), on Captain's Chair, On Knees",
        names=24,
    ),
)


def names(seed: int = SEED) -> Iterator[str]:
    """The names, each once, by family; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - names, not secrets
    told: set[str] = set()
    for family in FAMILIES:
        for _ in range(TOLD * family.names):
            name = _name(family, chance)
            if name not in told:
                told.add(name)
                yield name


def _name(family: Family, chance: random.Random) -> str:
    """One or two words in front, in either order, and now and then something behind."""
    front = chance.sample(("kit", "stance", "limb"), chance.choice((1, 1, 2, 2)))
    parts = [_one(getattr(family, slot), chance) for slot in front]
    parts.append(_one(family.moves, chance))
    if len(parts) == 2 or chance.random() < 1 / 4:
        parts += [_one(family.behind, chance)] if chance.random() < 1 / 2 else []
    return " ".join(parts)


def _one(listed: str, chance: random.Random) -> str:
    return chance.choice([word.strip() for word in listed.split(",")])


if __name__ == "__main__":
    print(*names(), sep="\n")  # noqa: T201 - that is what it is for

"""Poses of every kind of support and place, as a catalog would write them, for the figure tests."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from guide.records.pose import End, Far, FarArm, Load, Pose, Prop
from guide.words import Arms, Foot, LoadAt, Place, PropKind, Support


def load(at: LoadAt, typical: float) -> Load:
    """A load with plain light and heavy sides."""
    return Load(at=at, light=typical / 2, typical=typical, heavy=typical * 2)


def prop(kind: PropKind, at: Place | None = None, height: float | None = None) -> Prop:
    """A prop in one line."""
    return Prop(kind=kind, at=at, height=height)


def drawn(start: End, end: End, *props: Prop, arms: Arms = Arms.HANG, tilt: int = 0) -> Pose:
    """A pose for the picture only."""
    return Pose(support=Support.DRAWN, start=start, end=end, props=props, arms=arms, tilt=tilt)


POSES: dict[str, Pose] = {
    "squat": Pose(
        support=Support.TWO,
        start=End(knee=5, trunk=3),
        end=End(knee=100, trunk=35, arms=Arms.FORWARD),
    ),
    "back-squat": Pose(
        support=Support.TWO,
        arms=Arms.BAR,
        start=End(knee=5, trunk=3),
        end=End(knee=100, trunk=42),
        load=load(LoadAt.BACK, 0.8),
    ),
    "heel-raise": Pose(
        support=Support.TWO, start=End(knee=3, shank=2), end=End(knee=3, shank=2, heel=30)
    ),
    "smith-squat": Pose(
        support=Support.TWO,
        arms=Arms.BAR,
        start=End(knee=5, trunk=3),
        end=End(knee=95, trunk=25),
        load=load(LoadAt.BACK, 0.5),
        props=(prop(PropKind.RAILED_BAR, Place.HANDS),),
    ),
    "landmine-squat": Pose(
        support=Support.TWO,
        arms=Arms.GOBLET,
        start=End(knee=5, trunk=5),
        end=End(knee=95, trunk=25),
        load=load(LoadAt.GOBLET, 0.3),
        props=(prop(PropKind.LANDMINE, Place.HANDS),),
    ),
    "sandbag-deadlift": Pose(
        support=Support.TWO,
        start=End(knee=80, trunk=50, upper_arm=5),
        end=End(knee=5, trunk=2, upper_arm=10),
        load=load(LoadAt.HANDS, 0.3),
        props=(prop(PropKind.SANDBAG, Place.HANDS),),
    ),
    "tyre-flip": drawn(
        End(knee=100, shank=30, trunk=60, heel=16, upper_arm=40, elbow=6),
        End(knee=34, shank=22, trunk=40, heel=20, upper_arm=70, elbow=40),
        prop(PropKind.TYRE, Place.HANDS),
    ),
    "romanian-deadlift": Pose(
        support=Support.TWO,
        arms=Arms.DEADLIFT,
        start=End(knee=8, trunk=0),
        end=End(knee=25, trunk=65),
        load=load(LoadAt.HANDS, 0.7),
        props=(prop(PropKind.BARBELL, Place.HANDS),),
    ),
    "bulgarian-split-squat": Pose(
        support=Support.SPLIT,
        arms=Arms.HIPS,
        start=End(knee=15, shank=-4, trunk=8, far=Far(thigh=10, foot=Foot.LACES, surface=0.42)),
        end=End(knee=95, shank=10, trunk=18, far=Far(thigh=0, foot=Foot.LACES, surface=0.42)),
        props=(prop(PropKind.BENCH, Place.FAR_FOOT, 0.42),),
    ),
    "leg-press": Pose(
        support=Support.PUSH,
        tilt=45,
        start=End(knee=12, shank=3, trunk=-10),
        end=End(knee=92, shank=15, trunk=-10),
        load=load(LoadAt.SLED, 1.5),
        props=(prop(PropKind.LEG_PRESS),),
    ),
    "hack-squat": Pose(
        support=Support.PUSH,
        tilt=40,
        start=End(knee=10, shank=2, trunk=0),
        end=End(knee=95, shank=15, trunk=0),
        load=load(LoadAt.SLED, 1.0),
        props=(prop(PropKind.HACK_SLED),),
    ),
    "step-up": Pose(
        support=Support.ONE,
        start=End(knee=58, trunk=28, far=Far(knee=10, shank=-18)),
        end=End(knee=5, trunk=3, far=Far(knee=60, shank=-20)),
        props=(prop(PropKind.BOX, Place.NEAR_FOOT, 0.2),),
    ),
    "glute-bridge": Pose(
        support=Support.BRIDGE,
        start=End(knee=118, shank=-20),
        end=End(knee=100, shank=-5),
        props=(prop(PropKind.MAT, Place.BACK),),
    ),
    "leg-extension": Pose(
        support=Support.PAD,
        start=End(knee=90, trunk=-10),
        end=End(knee=20, trunk=-10),
        load=load(LoadAt.PAD, 0.4),
        props=(prop(PropKind.LEG_EXTENSION),),
    ),
    "wall-sit": Pose(
        support=Support.WALL,
        start=End(knee=20, trunk=0, shank=0),
        end=End(knee=90, trunk=0, shank=0),
        props=(prop(PropKind.WALL, Place.BACK),),
        hold=30,
    ),
    "push-up": drawn(
        End(knee=2, shank=70, trunk=72, upper_arm=0, elbow=2, heel=70),
        End(knee=2, shank=82, trunk=84, upper_arm=-50, elbow=95, heel=80),
    ),
    "kneeling-push-up": drawn(
        End(knee=60, shank=120, trunk=62, upper_arm=0, elbow=2),
        End(knee=35, shank=112, trunk=78, upper_arm=-50, elbow=90),
        prop(PropKind.CUSHION, Place.KNEES),
    ),
    "plank": drawn(
        End(knee=2, shank=80, trunk=82, upper_arm=0, elbow=90, heel=80),
        End(knee=2, shank=80, trunk=82, upper_arm=0, elbow=90, heel=80),
        prop(PropKind.MAT),
    ),
    "childs-pose": drawn(
        End(knee=90, shank=90, trunk=85, upper_arm=5, elbow=0),
        End(knee=155, shank=90, trunk=98, upper_arm=95, elbow=5),
        prop(PropKind.MAT),
    ),
    "upright-bike": drawn(
        End(knee=30, shank=4, trunk=30, upper_arm=48, elbow=12, far=Far(knee=105, shank=22)),
        End(knee=105, shank=22, trunk=30, upper_arm=48, elbow=12, far=Far(knee=30, shank=4)),
        prop(PropKind.UPRIGHT_BIKE),
    ),
    "recumbent-bike": drawn(
        End(knee=25, shank=-70, trunk=-25, far=Far(knee=95, shank=-30)),
        End(knee=95, shank=-30, trunk=-25, far=Far(knee=25, shank=-70)),
        prop(PropKind.RECUMBENT_BIKE),
    ),
    "elliptical": drawn(
        End(knee=20, trunk=5, far=Far(knee=50, shank=20)),
        End(knee=50, trunk=5, far=Far(knee=20, shank=0)),
        prop(PropKind.ELLIPTICAL),
    ),
    "rower": drawn(
        End(knee=115, shank=5, trunk=25, upper_arm=75, elbow=2),
        End(knee=10, shank=-80, trunk=-22, upper_arm=-45, elbow=115),
        prop(PropKind.ROWER),
    ),
    "ski-machine": drawn(
        End(knee=10, shank=3, trunk=5, upper_arm=140, elbow=25),
        End(knee=55, shank=18, trunk=55, upper_arm=-15, elbow=20),
        prop(PropKind.SKI_MACHINE),
    ),
    "stair-climber": drawn(
        End(knee=15, shank=5, trunk=12, far=Far(knee=70, shank=25)),
        End(knee=70, shank=25, trunk=12, far=Far(knee=15, shank=5)),
        prop(PropKind.STAIR_CLIMBER),
    ),
    "treadmill": drawn(
        End(knee=40, shank=-15, trunk=6, upper_arm=35, elbow=85, far=Far(knee=20, shank=30)),
        End(knee=20, shank=30, trunk=6, upper_arm=-35, elbow=85, far=Far(knee=40, shank=-15)),
        prop(PropKind.TREADMILL),
    ),
    "stairs": Pose(
        support=Support.ONE,
        start=End(knee=60, trunk=20, far=Far(knee=15, shank=-5)),
        end=End(knee=8, trunk=5, far=Far(knee=70, shank=10)),
        props=(prop(PropKind.STAIRS, Place.NEAR_FOOT, 0.17),),
    ),
    "front-crawl": drawn(
        End(knee=5, shank=95, trunk=88, upper_arm=95, elbow=5, far=Far(knee=25, shank=100)),
        End(knee=25, shank=105, trunk=88, upper_arm=-40, elbow=10, far=Far(knee=5, shank=88)),
        prop(PropKind.WATER),
    ),
    "water-walking": drawn(
        End(knee=10, shank=-8, trunk=3, upper_arm=20, elbow=30, far=Far(knee=30, shank=25)),
        End(knee=55, shank=-10, trunk=3, upper_arm=-20, elbow=30, far=Far(knee=10, shank=5)),
        prop(PropKind.WATER, height=1.1),
    ),
    "lat-pulldown": drawn(
        End(knee=90, shank=0, trunk=-10, upper_arm=165, elbow=10),
        End(knee=90, shank=0, trunk=-15, upper_arm=35, elbow=120),
        prop(PropKind.SEAT, Place.HIP),
        prop(PropKind.CABLE, Place.HANDS, 2.1),
    ),
    "clamshell": drawn(
        End(knee=90, shank=-45, trunk=-90, upper_arm=-90, elbow=0, far=Far(knee=85, shank=-35)),
        End(knee=100, shank=-25, trunk=-90, upper_arm=-90, elbow=0, far=Far(knee=75, shank=-60)),
        prop(PropKind.BAND, Place.KNEES),
    ),
    "pull-up": drawn(
        End(knee=40, shank=35, trunk=0, upper_arm=178, elbow=4, above=0.3),
        End(knee=40, shank=35, trunk=-8, upper_arm=60, elbow=125, above=0.75),
        prop(PropKind.BAR_ABOVE),
    ),
    "dip": drawn(
        End(knee=60, shank=60, trunk=5, upper_arm=0, elbow=2, above=0.3),
        End(knee=60, shank=60, trunk=25, upper_arm=-55, elbow=85, above=0.1),
        prop(PropKind.RAIL, Place.HANDS),
    ),
    "bench-press": drawn(
        End(knee=85, shank=-5, trunk=-90, upper_arm=180, elbow=0),
        End(knee=85, shank=-5, trunk=-90, upper_arm=110, elbow=75),
        prop(PropKind.BENCH, Place.BACK, 0.42),
        prop(PropKind.BARBELL, Place.HANDS),
    ),
    "incline-press": drawn(
        End(knee=80, shank=0, trunk=-40, upper_arm=150, elbow=5),
        End(knee=80, shank=0, trunk=-40, upper_arm=50, elbow=110),
        prop(PropKind.BENCH, Place.BACK),
        prop(PropKind.DUMBBELL, Place.HANDS),
    ),
    "seated-row": drawn(
        End(knee=35, shank=-50, trunk=10, upper_arm=70, elbow=5),
        End(knee=35, shank=-50, trunk=-5, upper_arm=-35, elbow=95),
        prop(PropKind.SEAT, Place.HIP),
        prop(PropKind.CABLE, Place.HANDS, 0.6),
    ),
    "bent-over-row": Pose(
        support=Support.TWO,
        start=End(knee=25, trunk=60, upper_arm=0, elbow=0),
        end=End(knee=25, trunk=60, upper_arm=-60, elbow=90),
        load=load(LoadAt.HANDS, 0.4),
        props=(prop(PropKind.BARBELL, Place.HANDS),),
    ),
    "overhead-press": Pose(
        support=Support.TWO,
        start=End(knee=3, trunk=0, arms=Arms.RACK),
        end=End(knee=3, trunk=0, arms=Arms.OVERHEAD),
        load=load(LoadAt.HANDS, 0.3),
        props=(prop(PropKind.BARBELL, Place.HANDS),),
    ),
    "farmer-carry": drawn(
        End(knee=10, shank=-12, trunk=2, far=Far(knee=25, shank=25)),
        End(knee=25, shank=25, trunk=2, far=Far(knee=10, shank=-12)),
        prop(PropKind.KETTLEBELL, Place.HANDS),
    ),
    "bird-dog": drawn(
        End(knee=90, shank=90, trunk=85, upper_arm=0, elbow=0, far=Far(knee=90, shank=90)),
        End(knee=5, shank=95, trunk=85, upper_arm=95, elbow=0, far=Far(knee=90, shank=90)),
        prop(PropKind.MAT),
    ),
    "crunch": drawn(
        End(knee=100, shank=-30, trunk=-90, arms=Arms.CROSSED),
        End(knee=100, shank=-30, trunk=-62, arms=Arms.CROSSED),
        prop(PropKind.MAT),
    ),
    "dead-bug": drawn(
        End(knee=90, shank=-90, trunk=-90, upper_arm=180, elbow=0, far=Far(knee=90, shank=-90)),
        End(knee=10, shank=-80, trunk=-90, upper_arm=180, elbow=0, far=Far(knee=90, shank=-90)),
        prop(PropKind.MAT),
    ),
    "ball-squat": Pose(
        support=Support.WALL,
        start=End(knee=20, trunk=0, shank=0),
        end=End(knee=80, trunk=0, shank=0),
        props=(prop(PropKind.WALL, Place.BACK), prop(PropKind.BALL, Place.BACK)),
    ),
    "spanish-squat": Pose(
        support=Support.STRAP,
        start=End(knee=15, trunk=2, shank=0),
        end=End(knee=90, trunk=15, shank=0),
        props=(prop(PropKind.STRAP, Place.KNEES),),
    ),
    "sit-to-stand": Pose(
        support=Support.TWO,
        arms=Arms.CROSSED,
        start=End(knee=5, trunk=2),
        end=End(knee=88, trunk=42),
        props=(prop(PropKind.CHAIR, Place.HIP, 0.45),),
    ),
    "calf-stretch": Pose(
        support=Support.SPLIT,
        start=End(knee=20, shank=5, trunk=10, far=Far(thigh=-25, foot=Foot.FLAT)),
        end=End(knee=40, shank=15, trunk=18, upper_arm=70, elbow=20,
                far=Far(thigh=-30, foot=Foot.FLAT)),
        props=(prop(PropKind.WALL, Place.HANDS),),
    ),
    "quad-stretch": drawn(
        End(knee=5, shank=0, trunk=0, far=Far(knee=3, shank=0)),
        End(knee=125, shank=120, trunk=0, upper_arm=-25, elbow=5, far=Far(knee=3, shank=0)),
        prop(PropKind.CHAIR, Place.FRONT),
    ),
    "hamstring-strap": drawn(
        End(knee=5, shank=-90, trunk=-90, upper_arm=120, elbow=30, far=Far(knee=5, shank=-88)),
        End(knee=10, shank=-175, trunk=-90, upper_arm=120, elbow=30, far=Far(knee=5, shank=-88)),
        prop(PropKind.MAT),
        prop(PropKind.STRAP, Place.NEAR_FOOT),
    ),
    "kneeling-pulldown": Pose(
        support=Support.KNEEL,
        start=End(knee=90, trunk=0, upper_arm=150, elbow=10),
        end=End(knee=90, trunk=5, upper_arm=20, elbow=100),
        props=(prop(PropKind.CABLE, Place.HANDS, 2.0), prop(PropKind.MAT)),
    ),
    "lying-leg-curl": Pose(
        support=Support.OPEN,
        start=End(knee=8, shank=98, trunk=88, upper_arm=35, elbow=50),
        end=End(knee=88, shank=178, trunk=88, upper_arm=35, elbow=50),
        load=load(LoadAt.PAD, 0.2),
        props=(prop(PropKind.LEG_CURL),),
    ),
    "seated-leg-curl": Pose(
        support=Support.OPEN,
        start=End(knee=10, shank=-80, trunk=-8),
        end=End(knee=90, shank=0, trunk=-8),
        load=load(LoadAt.PAD, 0.2),
        props=(prop(PropKind.LEG_CURL),),
    ),
    "box-jump": drawn(
        End(knee=85, shank=28, trunk=45, upper_arm=-50, elbow=10),
        End(knee=70, shank=25, trunk=35, upper_arm=60, elbow=30, above=0.5),
        prop(PropKind.BOX, Place.FRONT, 0.5),
    ),
    "skipping": drawn(
        End(knee=20, shank=12, trunk=3, upper_arm=-5, elbow=60),
        End(knee=12, shank=6, trunk=3, upper_arm=-5, elbow=60, above=0.08, heel=30),
        prop(PropKind.ROPE),
    ),
    "heels-on-wedge": Pose(
        support=Support.TWO,
        start=End(knee=5, trunk=2, wedge=15),
        end=End(knee=100, trunk=18, wedge=15),
        props=(prop(PropKind.WEDGE, Place.FEET),),
    ),
    "sled-push": drawn(
        End(knee=80, shank=20, trunk=55, upper_arm=80, elbow=5, far=Far(knee=15, shank=55)),
        End(knee=15, shank=55, trunk=55, upper_arm=80, elbow=5, far=Far(knee=80, shank=20)),
        prop(PropKind.SLED, Place.HANDS),
    ),
    "roller-quads": drawn(
        End(knee=5, shank=90, trunk=82, upper_arm=0, elbow=90),
        End(knee=5, shank=90, trunk=82, upper_arm=0, elbow=90),
        prop(PropKind.ROLLER, Place.KNEES),
    ),
    "ball-slam": Pose(
        support=Support.TWO,
        start=End(knee=5, trunk=0, upper_arm=170, elbow=10),
        end=End(knee=45, trunk=45, upper_arm=20, elbow=5),
        load=load(LoadAt.HANDS, 0.1),
        props=(prop(PropKind.MEDICINE_BALL, Place.HANDS),),
    ),
    "plate-squat": Pose(
        support=Support.TWO,
        arms=Arms.GOBLET,
        start=End(knee=5, trunk=2),
        end=End(knee=95, trunk=25),
        load=load(LoadAt.GOBLET, 0.15),
        props=(prop(PropKind.PLATE, Place.HANDS),),
    ),
    "sledgehammer": Pose(
        support=Support.TWO,
        start=End(knee=6, trunk=-2, upper_arm=160, elbow=10, wrist=50),
        end=End(knee=42, trunk=50, upper_arm=30, elbow=5, wrist=34),
        props=(prop(PropKind.HAMMER, Place.HANDS), prop(PropKind.TYRE, Place.FRONT)),
    ),
    "yoke-walk": drawn(
        End(knee=6, shank=-14, trunk=1, arms=Arms.BAR, far=Far(knee=16, shank=30)),
        End(knee=16, shank=30, trunk=1, arms=Arms.BAR, far=Far(knee=6, shank=-14)),
        prop(PropKind.YOKE, Place.BACK),
    ),
    "pole-walk": drawn(
        End(knee=8, shank=-18, trunk=6, upper_arm=-35, elbow=15, far=Far(knee=16, shank=38)),
        End(knee=16, shank=38, trunk=6, upper_arm=45, elbow=20, far=Far(knee=8, shank=-18)),
        prop(PropKind.POLES, Place.HANDS),
    ),
    "skating": drawn(
        End(knee=50, shank=20, trunk=34, far=Far(knee=44, shank=44)),
        End(knee=60, shank=24, trunk=38, far=Far(knee=26, shank=46)),
        prop(PropKind.SKATES),
    ),
    "trampoline": drawn(
        End(knee=30, shank=18, trunk=6, upper_arm=20, elbow=60),
        End(knee=10, shank=6, trunk=3, upper_arm=40, elbow=60, heel=30, above=0.1),
        prop(PropKind.TRAMPOLINE, Place.FEET),
    ),
    "rope-climb": drawn(
        End(knee=100, shank=40, trunk=4, above=0.4, upper_arm=170, elbow=10),
        End(knee=20, shank=14, above=0.4, upper_arm=150, elbow=40, far_arm=FarArm(upper_arm=172)),
        prop(PropKind.CLIMBING_ROPE, Place.HANDS),
    ),
    "punch": drawn(
        End(knee=20, shank=10, trunk=6, upper_arm=25, elbow=130),
        End(knee=20, shank=10, trunk=10, upper_arm=84, elbow=4,
            far_arm=FarArm(upper_arm=25, elbow=128)),
        prop(PropKind.PUNCH_BAG, Place.HANDS),
    ),
    "cone-drill": drawn(
        End(knee=30, shank=30, trunk=22, heel=26, far=Far(knee=90, shank=34)),
        End(knee=62, shank=4, trunk=32, far=Far(knee=40, shank=54)),
        prop(PropKind.CONES),
    ),
    "ladder-drill": drawn(
        End(knee=34, shank=22, trunk=12, heel=14, far=Far(knee=62, shank=26)),
        End(knee=62, shank=26, trunk=12, heel=20, far=Far(knee=34, shank=22)),
        prop(PropKind.LADDER),
    ),
    "hurdle-hop": drawn(
        End(knee=58, shank=26, trunk=30),
        End(knee=95, shank=20, trunk=20, heel=25, above=0.4, ahead=0.8),
        prop(PropKind.HURDLE, height=0.25),
    ),
    "slide": drawn(
        End(knee=30, shank=16, trunk=20),
        End(knee=40, shank=20, trunk=24, far=Far(knee=5, shank=30)),
        prop(PropKind.SLIDE_BOARD),
    ),
    "tennis": drawn(
        End(knee=40, shank=22, trunk=18, upper_arm=40, elbow=40),
        End(knee=56, shank=10, trunk=22, upper_arm=85, elbow=25),
        prop(PropKind.RACKET, Place.HANDS),
    ),
    "rucking": drawn(
        End(knee=10, shank=-16, trunk=8, far=Far(knee=16, shank=36)),
        End(knee=16, shank=36, trunk=8, far=Far(knee=10, shank=-16)),
        prop(PropKind.RUCKSACK),
    ),
    "rack-pull": Pose(
        support=Support.TWO,
        arms=Arms.DEADLIFT,
        start=End(knee=5, trunk=2),
        end=End(knee=38, trunk=48),
        load=load(LoadAt.HANDS, 1.0),
        props=(prop(PropKind.BARBELL, Place.HANDS), prop(PropKind.BLOCKS)),
    ),
    "vest-run": drawn(
        End(knee=14, shank=40, trunk=10, heel=48, far=Far(knee=88, shank=30)),
        End(knee=44, shank=20, trunk=10, far=Far(knee=80, shank=84)),
        prop(PropKind.VEST),
    ),
    "dot-drill": drawn(
        End(knee=40, shank=22, trunk=20),
        End(knee=30, shank=16, trunk=18, heel=26, above=0.12, ahead=0.4),
        prop(PropKind.DOTS),
    ),
    "towel-curl": drawn(
        End(knee=90, shank=0, trunk=8, toes=35),
        End(knee=90, shank=0, trunk=8, toes=-35),
        prop(PropKind.CHAIR, Place.HIP, 0.45), prop(PropKind.TOWEL, Place.NEAR_FOOT),
    ),
    "skiing": drawn(
        End(knee=30, shank=18, trunk=24, upper_arm=50, elbow=30, far=Far(knee=22, shank=40)),
        End(knee=22, shank=40, trunk=24, upper_arm=-40, elbow=10, heel=30,
            far=Far(knee=30, shank=18)),
        prop(PropKind.SKIS), prop(PropKind.POLES, Place.HANDS),
    ),
    "kick-off": drawn(
        End(knee=24, shank=22, trunk=14, far=Far(knee=86, shank=96)),
        End(knee=28, shank=8, trunk=-4, far=Far(knee=24, shank=-40)),
        prop(PropKind.SPORTS_BALL, Place.FAR_FOOT),
    ),
    "spike": drawn(
        End(knee=74, shank=32, trunk=36, upper_arm=-50, elbow=10),
        End(knee=24, shank=30, trunk=-6, upper_arm=166, elbow=10, heel=40, above=0.3),
        prop(PropKind.SPORTS_BALL, Place.FRONT), prop(PropKind.NET),
    ),
    "jump-shot": drawn(
        End(knee=68, shank=30, trunk=30, upper_arm=30, elbow=90),
        End(knee=10, shank=6, upper_arm=150, elbow=30, heel=40, above=0.25),
        prop(PropKind.SPORTS_BALL, Place.HANDS), prop(PropKind.BASKET),
    ),
    "golf": drawn(
        End(knee=20, shank=10, trunk=34, upper_arm=62, elbow=60),
        End(knee=24, shank=14, trunk=38, upper_arm=18, elbow=4),
        prop(PropKind.CLUB, Place.HANDS),
    ),
    "hockey": drawn(
        End(knee=56, shank=22, trunk=34, upper_arm=34, elbow=20),
        End(knee=70, shank=26, trunk=39, upper_arm=30, elbow=12),
        prop(PropKind.STICK, Place.HANDS),
    ),
    "fencing": drawn(
        End(knee=44, shank=12, trunk=2, upper_arm=40, elbow=70, far=Far(knee=40, shank=52)),
        End(knee=84, shank=4, trunk=12, upper_arm=86, elbow=4, far=Far(knee=8, shank=62)),
        prop(PropKind.FOIL, Place.HANDS),
    ),
    "table-tennis": drawn(
        End(knee=38, shank=18, trunk=26, upper_arm=10, elbow=80),
        End(knee=46, shank=22, trunk=34, upper_arm=56, elbow=40),
        prop(PropKind.BAT, Place.HANDS), prop(PropKind.TABLE, Place.FRONT, 0.76),
    ),
    "stand-up-paddle": drawn(
        End(knee=20, shank=10, trunk=14, upper_arm=-4, elbow=14,
            far_arm=FarArm(upper_arm=66, elbow=30)),
        End(knee=30, shank=14, trunk=32, upper_arm=50, elbow=4,
            far_arm=FarArm(upper_arm=104, elbow=50)),
        prop(PropKind.BOARD, Place.FEET), prop(PropKind.PADDLE, Place.HANDS),
    ),
    "kayak": drawn(
        End(knee=34, shank=-62, trunk=8, upper_arm=76, elbow=10, heel=-50,
            far_arm=FarArm(upper_arm=40, elbow=84)),
        End(knee=34, shank=-62, trunk=-2, upper_arm=0, elbow=60, heel=-50,
            far_arm=FarArm(upper_arm=84, elbow=40)),
        prop(PropKind.KAYAK), prop(PropKind.PADDLE, Place.HANDS),
    ),
    "digging": drawn(
        End(knee=20, shank=8, trunk=14, upper_arm=58, elbow=16, far=Far(knee=16, shank=38),
            far_arm=FarArm(upper_arm=0, elbow=80)),
        End(knee=44, shank=18, trunk=52, upper_arm=40, elbow=10, far=Far(knee=24, shank=46),
            far_arm=FarArm(upper_arm=30, elbow=76)),
        prop(PropKind.SPADE, Place.HANDS),
    ),
    "snowshoes": Pose(
        support=Support.DRAWN,
        slope=6,
        start=End(knee=54, shank=10, trunk=14, far=Far(knee=12, shank=32)),
        end=End(knee=14, shank=30, trunk=14, heel=34, far=Far(knee=54, shank=10)),
        props=(prop(PropKind.SNOWSHOES),),
    ),
    "skateboard": drawn(
        End(knee=34, shank=20, trunk=18, far=Far(knee=24, shank=44)),
        End(knee=44, shank=24, trunk=24, far=Far(knee=40, shank=8)),
        prop(PropKind.SKATEBOARD),
    ),
    "hoop": drawn(End(knee=10, shank=5, trunk=-3), End(knee=10, shank=5, trunk=4),
                  prop(PropKind.HOOP)),
    "climbing": drawn(
        End(knee=44, shank=14, trunk=2, heel=14, upper_arm=118, elbow=70,
            far=Far(knee=40, shank=12), far_arm=FarArm(upper_arm=146, elbow=10)),
        End(knee=40, shank=12, heel=14, upper_arm=148, elbow=8,
            far=Far(knee=98, shank=22), far_arm=FarArm(upper_arm=100, elbow=70)),
        prop(PropKind.CLIMBING_WALL),
    ),
    "riding": drawn(
        End(knee=78, shank=24, trunk=2, upper_arm=10, elbow=84),
        End(knee=58, shank=24, trunk=12, upper_arm=20, elbow=74),
        prop(PropKind.HORSE),
    ),
    "wheelchair": drawn(
        End(knee=86, shank=-4, trunk=4, upper_arm=-42, elbow=62),
        End(knee=86, shank=-4, trunk=12, upper_arm=4, elbow=26),
        prop(PropKind.WHEELCHAIR),
    ),
    "ski-glider": drawn(
        End(knee=20, shank=12, trunk=12, upper_arm=60, elbow=20, far=Far(knee=16, shank=34)),
        End(knee=16, shank=34, trunk=12, upper_arm=-30, elbow=10, heel=24,
            far=Far(knee=20, shank=12)),
        prop(PropKind.GLIDER),
    ),
    "mini-pedals": drawn(
        End(knee=38, shank=-44, trunk=4, heel=-35, far=Far(knee=86, shank=-16)),
        End(knee=86, shank=-16, trunk=4, heel=-30, far=Far(knee=38, shank=-44)),
        prop(PropKind.CHAIR, Place.HIP, 0.45),
        prop(PropKind.PEDALS),
    ),
    "bicycle": drawn(
        End(knee=30, shank=4, trunk=38, upper_arm=54, elbow=14, far=Far(knee=105, shank=22)),
        End(knee=105, shank=22, trunk=38, upper_arm=54, elbow=14, far=Far(knee=30, shank=4)),
        prop(PropKind.BICYCLE),
    ),
    "hand-bike": drawn(
        End(knee=88, upper_arm=72, elbow=15, far_arm=FarArm(upper_arm=15, elbow=95)),
        End(knee=88, upper_arm=15, elbow=95, far_arm=FarArm(upper_arm=72, elbow=15)),
        prop(PropKind.SEAT, Place.HIP, 0.48), prop(PropKind.HAND_BIKE, Place.HANDS),
    ),
}  # fmt: skip
"""By a name for the test's output. Between them they use every support and every kind of prop."""

ROUND = ("upright-bike", "bicycle", "recumbent-bike", "mini-pedals", "elliptical")
"""Those whose feet go round."""

FRONT: dict[str, Pose] = msgspec.convert(
    tomllib.loads(Path(__file__).with_name("front.toml").read_text("utf-8")), dict[str, Pose]
)
"""The same from the front."""

EVERY = POSES | FRONT

"""Search words of injury and illness: they lead to the stop signs first, and set no filter."""

from __future__ import annotations

from guide.coach import spelling

SINGLE = frozenset(
    {
        "meniscus", "acl", "mcl", "pcl", "lcl", "ligament", "cartilage", "tear", "torn", "rupture",
        "operation", "surgery", "postop", "arthroscopy", "replacement", "transplant",
        "swollen", "swelling", "effusion", "locked", "locking", "stuck", "popped",
        "fracture", "fractured", "dislocated", "dislocation", "sprain", "sprained",
        "injury", "injured", "arthritis", "osteoarthritis", "rheumatoid", "gout", "bursitis",
        "tendinitis", "tendonitis", "tendinopathy", "chondromalacia", "schlatter", "baker", "cyst",
        "clot", "thrombosis", "numb", "numbness", "fever", "infection", "infected", "cancer",
        "pregnant", "pregnancy", "postpartum", "osteoporosis",
        "dizzy", "dizziness", "faint", "fainted", "fainting", "palpitation", "palpitations",
        "breathless", "sciatica", "hernia", "osgood", "syndrome", "tkr", "tka", "replaced", "op",
        "operated", "stitches", "diagnosed", "splints", "strained",
        "buckle", "buckled", "buckles", "buckling",
        "swell", "swells", "swelled", "puffy", "csection", "caesarean", "cesarean", "concussion",
        "whiplash", "hypermobile", "ehlers", "lupus", "polio", "parkinsons", "sclerosis",
        "chemo", "angina", "pacemaker", "dvt", "embolism", "prolapse", "diastasis", "postnatal",
        "prenatal", "antenatal", "itbs", "oa", "trimester",
        "rehab", "rehabilitation", "physio", "physiotherapy", "patellofemoral", "pfps",
    }
)  # fmt: skip
TOGETHER = (
    frozenset({"giving", "way"}),
    frozenset({"gave", "way"}),
    frozenset({"give", "way"}),
    frozenset({"blood", "clot"}),
    frozenset({"post", "op"}),
    frozenset({"chest", "pain"}),
    frozenset({"chest", "hurt"}),
    frozenset({"heart", "problem"}),
    frozenset({"heart", "condition"}),
    frozenset({"heart", "attack"}),
    frozenset({"heart", "disease"}),
    frozenset({"heart", "failure"}),
    frozenset({"slipped", "disc"}),
    frozenset({"pulled", "muscle"}),
    frozenset({"pulled", "calf"}),
    frozenset({"pulled", "hamstring"}),
    frozenset({"pulled", "groin"}),
    frozenset({"pulled", "quad"}),
    frozenset({"cant", "breathe"}),
    frozenset({"hot", "red"}),
    frozenset({"knee", "unstable"}),
    frozenset({"post", "baby"}),
    frozenset({"had", "baby"}),
    frozenset({"having", "baby"}),
    frozenset({"giving", "birth"}),
    frozenset({"after", "birth"}),
    frozenset({"cant", "put", "weight"}),
    frozenset({"cant", "straighten", "knee"}),
    frozenset({"cant", "walk"}),
    frozenset({"fluid", "knee"}),
    frozenset({"fell", "knee"}),
    frozenset({"fell", "hip"}),
)
"""Words that mean an injury only together."""
PHRASES = (
    "runner knee",
    "jumper knee",
    "housemaid knee",
    "bone bone",
    "water knee",
    "my new knee",
    "knee lock",
    "felt pop",
    "heard pop",
    "felt crack",
    "heard crack",
    "felt snap",
    "heard snap",
    "broken leg",
    "broken ankle",
    "broken foot",
    "broken kneecap",
    "broken hip",
    "broke my",
    "new hip",
    "give out",
    "giving out",
    "gave out",
    "had fall",
    "had stroke",
    "after stroke",
    "blood pressure",
    "knee feel loose",
    "knee feel wobbly",
    "wobbly knee",
    "loose knee",
    "kneecap slip",
    "kneecap slipped",
    "kneecap slipping",
    "kneecap moved",
    "bruised knee",
    "twisted my knee",
    "twisted knee",
    "twisted my ankle",
    "twisted ankle",
    "rolled my ankle",
)
"""The same, side by side: there is a runner's lunge to knee drive."""


def mentioned(text: str) -> bool:
    """Whether a search names an injury, an operation or an illness."""
    spelt = spelling.words(text)
    words = {*spelt, *text.casefold().split()}
    told = f" {' '.join(spelt)} "
    return (
        not SINGLE.isdisjoint(words)
        or any(group <= words for group in TOGETHER)
        or any(f" {phrase} " in told for phrase in PHRASES)
    )

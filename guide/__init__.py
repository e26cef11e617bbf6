"""Kneewise: how hard an exercise is on the knee, why, and what to do instead.

Data flows one way. A room imports only from the floors below it, and no two modules of a room need
each other; the import contracts in ``pyproject.toml`` hold it to that::

    9   __main__ · cli             the command
    8b  serving · direct · guard   worker processes · kept answers at once · what a client may take
    8a  web/                       handlers, HTTP policy; the only room with Litestar and Jinja
    7   pages/                     one view model per page, ready to print
    6   public · lint · coverage   the JSON contract · the rules of ``check`` · how far marks reach
        validation                 how the pose model stands beside published figures
        review · fresh             the table under review and its changes · a new file's start
    5   phrases                    every generated sentence
    4   coach/                     the questions people ask, answered from an edition
    3   edition                    catalog, marks and indexes in one frozen object
    2   knee · figure · catalog    pose and load to mark · joints to SVG · folder to records
    1b  body/                      anatomy, pose solver, statics
    1a  records/                   one catalog file each; queries and sheets to and from URLs
    0   words · paths              the closed vocabularies · where the data lies
"""

__version__ = "0.1.0"

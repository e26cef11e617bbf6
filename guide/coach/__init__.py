"""The questions people ask, answered from an edition: data only, no sentences and no HTTP.

Each question has its own row of modules; what stands before a ``>`` is asked by what is behind it.

*Which exercise is called so?* ``spelling, tiers`` (words as typed) > ``activities, alike, couples,
beside, wording`` (words that are one thing) > ``names, facts, meaning, worth`` (what words name,
and count) > ``split, together, terms`` (a name taken apart) > ``rephrase, refining, known, doing,
weighing, asked, sayings`` (a text held against names) > ``strictly, loosely`` (names with every
word · the nearest) > ``fitting, hits, variants, inside, lost, plainer, twins, chains, nearby`` >
``search`` > ``named, naming``.

*What does a sentence ask for?* ``ordinary, complaints, postures, illness`` (the words) >
``tokens`` > ``asking, sore, well, occasions, taking, remains`` (one thing each) > ``phrasing,
slips, versus`` > ``sentence`` > ``question`` > ``answers`` > ``filters, browse`` (the list of the
search page).

*What instead?* ``equipment, sets, reach`` > ``holding`` > ``heading`` > ``traits`` >
``candidates`` > ``pairs`` > ``limits`` > ``grounds`` > ``weights, ranking`` > ``swaps`` >
``ladder`` (the way back up).

*And if it is done otherwise?* ``easier`` > ``turning`` > ``dials``. *Where does it take the body?*
``carried, lying`` > ``on_floor`` > ``placed`` > ``positions``. *What does a mark rest on?*
``evidence``.

*What of a whole programme?* ``reading`` > ``measured`` > ``naming`` > ``choices, line_parts`` >
``lines, belonging`` > ``workout`` > ``keeping, offers`` > ``plan, sheets``, made with
``sheet_form``.
"""

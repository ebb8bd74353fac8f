/**
 * Nouns that may stand for one another when a story comes back to a counted group: "six countries … the sixth nation".
 * People, bodies and places can be named, so one of them that never is leaves a question; of other things only a list
 * that stops short does.
 */
export const COUNTED_FAMILIES = {
  country: 'country, nation, state, government, ally, power, republic, member, capital',
  body: `company, firm, bank, bidder, lender, group, corporation, business, broker, brokerage, insurer, carrier, airline, retailer, automaker,
    carmaker, manufacturer, maker, supplier, producer, buyer, seller, investor, creditor, entity, organization, organisation, agency,
    institution, fund, startup, outlet, newspaper, broadcaster, charity, union, party, university, school, hospital, club, team, court, subsidiary, unit, contractor`,
  people: `person, people, man, woman, child, boy, girl, suspect, victim, defendant, official, candidate, attacker, gunman, member,
    individual, prisoner, hostage, detainee, inmate, passenger, survivor, soldier, officer, policeman, worker, employee, student, teacher,
    lawmaker, senator, congressman, congresswoman, congressperson, representative, legislator, minister, judge, justice, juror, witness, nominee, appointee, adviser, advisor, aide,
    executive, director, manager, leader, founder, author, writer, journalist, reporter, player, activist, protester, plaintiff, accuser,
    donor, delegate, superdelegate, governor, mayor, diplomat, envoy, ambassador, scientist, researcher, doctor, nurse, lawyer, attorney, prosecutor,
    brother, sister, son, daughter, sibling, relative, friend, colleague, participant, guest, resident, citizen, civilian, militant, terrorist,
    hacker, partner, counselor, staffer, contender, democrat, republican, tory, conservative, liberal, foreigner, co-chair, reviewer, trustee, commissioner,
    councillor, councilman, driver, pilot, farmer, migrant, refugee, patient, fighter, rebel, accomplice, conspirator, co-conspirator, perpetrator, co-defendant`,
  place:
    'city, town, village, region, province, county, district, location, site, facility, plant, factory, base, port, island, area, embassy, consulate, casino, store',
  law: 'law, bill, measure, proposal, resolution, amendment, treaty',
} as const;

export const COUNT_WORDS = {
  /** Counted nouns that have no members to name: stretches of time are in `amountNoun`; here what sport and polls count. */
  talliedNoun: `game, games, match, matches, win, wins, loss, losses, victory, victories, defeat, defeats, goal, goals, run, runs, try, tries,
    touchdown, touchdowns, start, starts, set, sets, innings, wicket, wickets, vote, votes, seat, seats, poll, polls, respondents, occasions,
    ways, steps, sides, parts, lots, kinds, sorts, types, terms, others, words, lines, pages, calls, trips, visits, meetings, shots, rounds,
    units, shares, copies, questions, reasons, factors, symptoms, items, topics, subjects, issues, things, counts, charges, couples, pairs`,
  /** Names that hold an "and" of their own. */
  joinedName: `Procter and Gamble, Standard and Poor's, Standard and Poors, Marks and Spencer, Johnson and Johnson, Barnes and Noble,
    Smith and Wesson, Ernst and Young, Bed Bath and Beyond, Simon and Schuster, Crate and Barrel, Black and Decker,
    Merck and Co, Tiffany and Co, Abercrombie and Fitch, Dun and Bradstreet, Fish and Wildlife, Food and Drug Administration,
    Securities and Exchange Commission, Health and Human Services, Housing and Urban Development, Bureau of Alcohol Tobacco Firearms and Explosives,
    Centers for Disease Control and Prevention, Immigration and Customs Enforcement, Customs and Border Protection, Ways and Means,
    Oversight and Reform, Arts and Sciences, Science and Technology, Newfoundland and Labrador, Tyne and Wear, Jammu and Kashmir,
    Turks and Caicos, Wallis and Futuna, King and Spalding, Australia and New Zealand Banking Group,
    Marine and Fire Insurance, Globe and Mail, Education and the Workforce`,
  /** Bodies and offices whose name may go on behind an "and": "the Department of Justice and Equality". */
  joiningNoun:
    'department, ministry, minister, secretary, office, committee, institute, centre, center, council, commission, bureau, administration, institution, fund, association',
  /** Behind a comma these belong to the name before it. */
  nameSuffix: 'jr, sr, ii, iii, iv, inc, ltd, llc, llp, plc, corp, co, md, phd, esq',
  /** Say that a member is another one, or one without a name. */
  otherWord:
    'other, others, another, unnamed, unidentified, undisclosed, anonymous, unknown, unspecified, further',
  /** A listed group of their own: "the states of A and B", "plants in A and B". */
  groupLink: 'of, like, in, from, such as, including, namely',
  /** In front of a list whose members need not be all. */
  openCue:
    'including, among them, among these, such as, notably, like, e.g, for example, for instance, among whom are, among which are, in particular',
  closedCue: 'namely, i.e, that is, to wit',
  approximation:
    'at least, at most, about, around, roughly, some, nearly, almost, more than, fewer than, over, up to, as many as, approximately, no fewer than',
  limiting: 'only, just, merely',
} as const;

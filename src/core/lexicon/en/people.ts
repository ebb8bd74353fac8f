/**
 * Nouns that stand for people, by what a reader learns from them. Singular; the lexicon adds plurals.
 * A noun may stand in two lists: "an expert" is somebody with a trade, bare "experts" is nobody in particular.
 */
export const PEOPLE = {
  /** People only by their telling. */
  sourceNoun: 'source, insider, informant, tipster, leaker, whistleblower, whistle-blower, mole',
  /** People in general: a source only with a description of what they know, or an anonymity clause. */
  personNoun: `person, individual, man, woman, figure, somebody, someone, guy, party, businessman, businesswoman, friend,
    acquaintance, colleague, associate, confidant, confidante, veteran, hand, couple, citizen, youth,
    teenager, boy, girl, lady, gentleman, mother, father, parent, son, daughter, brother, sister, wife, husband, widow,
    cousin, uncle, aunt, grandmother, grandfather, girlfriend, boyfriend, fiance, fiancee, relative, family member,
    relation, partner, ex-wife, ex-husband, roommate, classmate, teammate, co-worker, coworker, survivor, passenger, customer, client, patient, victim, student, pupil, migrant, refugee, immigrant, asylum seeker,
    fan, protester, demonstrator, marcher, striker, voter, shopper, tourist, traveler, traveller, caller, reader,
    viewer, user, member, participant, attendee, guest, delegate, onlooker, bystander, passer-by, guard, servant, supporter, speaker, kid, villager, worker`,
  /** People by their office, trade or part in events: they can be asked, and be named. */
  roleNoun: `official, officer, aide, adviser, advisor, staffer, staff member, operative, strategist, consultant, lawmaker,
    legislator, mp, mep, senator, congressman, congresswoman, representative, backbencher, minister, cabinet member,
    councillor, councilor, councilman, councilwoman, commissioner, envoy, ambassador, diplomat, negotiator, mediator,
    loyalist, ally, donor, bundler, fundraiser, fund-raiser, lobbyist, civil servant, bureaucrat, regulator,
    policymaker, policy maker, deputy, secretary, undersecretary, politician, candidate, organizer, organiser,
    campaigner, commander, general, colonel, captain, sergeant, soldier, troop, marine, sailor, pilot, airman,
    serviceman, fighter, militant, rebel, guerrilla, insurgent, militiaman, detective, investigator, inspector,
    policeman, policewoman, constable, cop, sheriff, deputy sheriff, agent, operator, analyst, economist,
    trader, dealer, broker, banker, investor, fund manager, portfolio manager, shareholder, stockholder, creditor,
    lender, buyer, seller, supplier, importer, exporter, producer, refiner, shipper, retailer, wholesaler, executive,
    manager, director, board member, chairman, employee, worker, staff, engineer, technician, contractor, developer, entrepreneur,
    lawyer, attorney, prosecutor, judge, juror, clerk, counsel, barrister, solicitor, magistrate, defense lawyer, doctor,
    physician, surgeon, nurse, paramedic, medic, scientist, researcher, academic, scholar, professor, teacher, educator,
    principal, coach, player, scout, referee, driver, resident, villager, local, witness, eyewitness, eye-witness,
    neighbor, neighbour, farmer, rancher, fisherman, miner, merchant, shopkeeper, trucker, priest, nun, bishop, cleric, imam, pastor, rabbi,
    monk, activist, advocate, leader, elder, chief, mayor, governor, administrator, superintendent, curator, librarian,
    accountant, auditor, planner, architect, designer, editor, journalist, reporter, columnist, correspondent, author,
    writer, producer, filmmaker, actor, musician, artist, historian, specialist, expert, therapist,
    counselor, counsellor, psychologist, psychiatrist, meteorologist, forecaster, seismologist, epidemiologist,
    pathologist, biologist, geologist, physicist, chemist, firefighter, fireman, rescuer, rescue worker, aid worker,
    health worker, relief worker, social worker, volunteer, peacekeeper, monitor, mourner,
    bodyguard, interpreter, translator, fixer, smuggler, dissident, exile, defector, inmate, prisoner, detainee, hostage,
    suspect, gunman, hacker, owner, landlord, tenant, homeowner, vendor, waiter, bartender, cook, chef, pensioner, retiree,
    party member, congregant, parishioner, alumnus, trustee, regent, dean, provost, recruiter, sponsor,
    promoter, backer, booker, legal team, defense team, assistant, appointee, nominee, office-holder, officeholder, incumbent,
    law clerk, monarchist, courtier, royal aide, curate, vicar, crew member, captain, steward, stewardess, flight attendant`,
  /** Speakers by office: unnamed, but of a named body. */
  spokesNoun: `spokesman, spokeswoman, spokesperson, spokespeople, press officer, press secretary, publicist,
    press aide, press spokesman, spox`,
  /** Followers of a party, as a noun. */
  partyNoun: `democrat, republican, tory, conservative, liberal, lib dem, labourite, socialist, communist, progressive,
    moderate, centrist, libertarian, islamist, nationalist, separatist, unionist, loyalist, brexiteer, remainer`,
  /** People in view of a cause or of a stock of knowledge: nobody in particular. */
  genericNoun: `critic, skeptic, sceptic, detractor, opponent, supporter, proponent, advocate, pundit, commentator, observer,
    watcher, commenter, naysayer, cynic, optimist, pessimist, traditionalist, purist, theorist, enthusiast, adherent,
    follower, believer, sympathizer, sympathiser, well-wisher, foe, rival, adversary, doubter, defender, apologist, booster, backer,
    campaigner, environmentalist, conservationist, ethicist, legal scholar, legal expert, expert`,
  /** People asked for their opinion of events: what they *say* is an interview, what they *think* is nobody's word. */
  opinionNoun: `analyst, economist, trader, dealer, strategist, scientist, researcher, scholar, historian, academic, investor,
    specialist, expert, doctor, physician, lawyer, forecaster, pollster, insider, watcher, fan, activist, campaigner, ally`,
  /** Bodies that speak as such: never an unnamed person. */
  institutionNoun: `police, authority, prosecution, government, ministry, company, administration, agency, army, military,
    court, council, committee, commission, department, board, bank, union, party, group, team, club, organization,
    organisation, firm, corporation, university, hospital, school, office, bureau, parliament, congress, senate, house,
    cabinet, coalition, opposition, regime, kingdom, state, city, county, province, country, nation, world, public`,
} as const;

/** Words that stand for people without a noun: "some say", "one of them said", "a second said", "those affected". */
export const STANDING_ALONE = 'some, many, most, few, several, one, another, those, second, third, fourth';

/** Heads that the plural or a bare article leaves unnamed, but that one holder of an office makes known. */
export const OFFICE_HOLDERS = `president, prime minister, premier, chancellor, king, queen, prince, princess, pope, governor,
  mayor, chairman, chairwoman, chair, chief executive, ceo, attorney general, secretary of state, sheriff, minister,
  foreign minister, defense minister, defence minister, ambassador, senator, congressman, congresswoman, judge, author, coach,
  director, commander, principal, pilot, driver, owner, founder, captain, general, colonel, secretary, manager, columnist, candidate,
  actor, singer, suspect, defendant, plaintiff, victim, gunman, student, boy, girl, man, woman, teenager, couple, mother,
  father, husband, wife, son, daughter, brother, sister`;

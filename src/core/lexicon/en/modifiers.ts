/** Adjectives and noun modifiers that stand between determiner and head. */
export const MODIFIERS = {
  /** Say outright that the source is not named. */
  anonymousAdjective:
    'anonymous, unnamed, unidentified, nameless, un-named, faceless, undisclosed, unspecified, not-named',
  /** Say that a thing is kept from the reader. */
  undisclosedAdjective: `undisclosed, unspecified, unnamed, unidentified, undetermined, unknown, unstated, unpublished,
    unreleased, undeclared, as-yet-unnamed, as-yet-unidentified, as-yet-undisclosed, mystery, still-unidentified,
    still-unknown, still-unnamed`,
  rankAdjective: `senior, top, high-ranking, high-level, ranking, leading, key, mid-level, junior, low-level, veteran, longtime,
    long-time, influential, prominent, well-placed, well-connected, well-informed, informed, reliable, credible,
    knowledgeable, trusted, authoritative, independent, separate, unauthorised, unauthorized, former, retired, current,
    outgoing, incoming, serving, one-time, onetime, sitting, acting, ex, chief, deputy, assistant, associate, principal, lead,
    high-profile, high-placed, highly-placed, middle-ranking, middle-aged, elderly, young, old, local, foreign, federal,
    national, international, regional, domestic, western, eastern, northern, southern, official, unofficial, private, public, outside,
    inside, additional, fellow, potential, prospective, would-be, confidential, secret, main, original, first, second, third, fourth, fifth,
    new, different, same, remaining, rival, prominent, respected, experienced, several, many, few, numerous, disgruntled, angry, frustrated,
    concerned, worried, conservative, liberal, moderate, republican, democratic, leftist, rightist, centrist, military, civilian,
    political, diplomatic, judicial, legal, medical, financial, commercial, industrial, presidential, congressional, parliamentary,
    ministerial, governmental, royal, religious, academic, scientific, technical, naval, armed, ruling, opposing, visiting, striking,
    practicing, practising, registered, elected, appointed, unelected, unaffiliated, uniformed, plainclothes, undercover, unpaid,
    paid, hired, trained, qualified, educated, displaced, wounded, injured, bereaved, accused, convicted, jailed, detained,
    imprisoned, exiled, self-described, self-styled, self-proclaimed, so-called, law-enforcement, other, own, sympathetic`,
  domainNoun: `government, administration, white house, campaign, party, gop, senate, house, capitol hill, pentagon, state
    department, treasury, justice department, intelligence, law enforcement, security, defense, defence, police, state, city,
    union, industry, market, banking, trade, oil, gas, shipping, company, club, league, palace, court, hospital, aviation, prison,
    border, customs, immigration, health, education, energy, tax, finance, foreign policy, business, media, press, union,
    football, soccer, mining, mines, metals, grain, commodity, commodities, currency, bond, equity, stock, futures, hedge fund,
    insurance, property, retail, airline, airport, transport, rail, union, labor, labour, human rights, army, navy, air force,
    marine, coast guard, cabinet, coalition, opposition, committee, council, ministry, agency, embassy, consulate, nato, eu, un`,
  /** -ing words that describe rather than report. */
  participleModifier: `leading, ruling, outgoing, incoming, serving, acting, sitting, remaining, mining, banking, shipping,
    trading, training, housing, manufacturing, engineering, lending, visiting, striking, working, living, existing,
    neighboring, neighbouring, ranking, commanding, presiding, managing, supporting, dissenting, practicing, practising, nursing, opposing, competing,
    warring, protesting, surviving, investing, operating, marketing, accounting, consulting, policing, publishing,
    broadcasting, farming, fishing, building, planning, running, voting, polling, intelligence-gathering`,
  participleAdjective: `retired, unnamed, unidentified, informed, trusted, elected, appointed, unelected, affected, displaced, wounded,
    injured, bereaved, accused, convicted, jailed, detained, imprisoned, exiled, registered, armed, uniformed, respected, experienced,
    disgruntled, frustrated, concerned, worried, so-called, hired, trained, qualified, educated, undisclosed, unspecified, undetermined,
    interested, involved, connected, unaffiliated, unauthorised, unauthorized, certified, licensed, united, combined, seasoned, alleged,
    suspected, redacted, limited, unrelated, increased, proposed, related, planned, mixed, leaked, sealed, classified`,
  anonymityAdverb:
    'highly, closely, well, publicly, previously, recently, formerly, newly, politically, very, extremely, as-yet, so-far, still, yet',
} as const;

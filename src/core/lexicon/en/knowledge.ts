/**
 * What stands behind a noun to say how its people know. `knowledge` is enough by itself to make a source of "a
 * person"; `involvement` only together with a verb of saying, for people may be "close to" anything.
 */
export const KNOWLEDGE = {
  knowledge: `familiar with, briefed on, briefed about, briefed by, apprised of, informed of, informed about, informed on, privy to,
    knowledgeable about, knowledgeable of, with knowledge of, with direct knowledge, with first-hand knowledge, with firsthand knowledge,
    with intimate knowledge, with detailed knowledge, with personal knowledge, with specific knowledge, with inside knowledge,
    with some knowledge, with deep knowledge, with an understanding of, with understanding of, with direct understanding of, with awareness of,
    with direct awareness of, with insight into, with inside information, with information about, who is familiar with, who are familiar with,
    who was familiar with, who were familiar with, who is close to, who are close to, who was briefed, who were briefed, who has been briefed, who have been briefed, who had been briefed,
    who has knowledge of, who have knowledge of, who had knowledge of, who has direct knowledge, who have direct knowledge,
    who had direct knowledge, who is knowledgeable about, who was told of, who were told of, who was told about,
    who has seen, who have seen, who had seen, who saw, who has read, who have read, who had read, who read, who has reviewed,
    who have reviewed, who reviewed, who viewed, who has viewed, who have viewed, who heard, who has heard, who was aware of, who were aware of, who is aware of, who are aware of`,
  involvement: `close to, near to, aware of, involved in, involved with, party to, taking part in, present at, present for, present during,
    in the room, on the call, at the meeting, at the table, in attendance, at the dinner, at the talks, in the talks,
    with access to, with ties to, with close ties to, with links to, with close links to, with connections to, linked to, tied to, connected to,
    tracking, following, monitoring, working on, working with, who worked on, who works on, who is working on, who works for, who works with, who works in, who works at,
    who attended, who participated in, who took part in, who witnessed, who was present, who were present, who was involved in,
    who were involved in, who is involved in, who are involved in, who was at, who was in the room, who advised, who advises`,
  /** "a group of", "dozens of": the noun behind "of" is the head. */
  partitive: `group, number, handful, couple, pair, dozen, dozens, score, scores, hundreds, thousands, majority, minority, series,
    trio, quartet, host, some, many, most, several, few, all, both, none, one, two, three, four, five, six, seven, eight,
    nine, ten, half, each, any, either, neither, another, plenty, lot, lots, number, chorus, circle, team, panel, batch, cluster, string, variety, bunch`,
  /** Nouns whose first part looks like a verb. */
  compoundNoun:
    'think tank, think tanks, show business, work force, call centre, call center, drive time, talk show, talk radio, fire department, fire service',
  nameParticle:
    'de, van, von, der, den, bin, bint, al, el, la, le, da, di, du, dos, des, del, ibn, abu, ben, y, ter, ten, zu, st',
  nameTitle: `mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, dame, baroness, sen, rep, gov, lt, gen, col, maj, capt, cpt, sgt, adm,
    cmdr, president, prime, minister, chancellor, senator, congressman, congresswoman, representative, governor, mayor, judge, justice,
    king, queen, prince, princess, pope, cardinal, archbishop, bishop, rabbi, imam, sheikh, ayatollah, general, colonel, major, captain, lieutenant, sergeant,
    admiral, commander, detective, officer, inspector, secretary, ambassador, attorney, chief, coach, deputy, spokesman, spokeswoman, spokesperson,
    councillor, councilman, councilwoman, commissioner, chairman, chairwoman, director, sheriff, father, sister, brother`,
} as const;

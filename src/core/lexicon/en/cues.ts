/** Single words that the grammar looks for to tell one construction from another. */
export const CUES = {
  /** Forms of verbs of speech that are as often nouns, and stand in front of another noun: "state officials", "claims adjusters". */
  verbAndNoun: `answer, answers, blame, brief, call, calls, care, charge, charges, claim, claims, comment, comments, concern, concerns,
    counsel, credit, demand, demands, dispute, disputes, doubt, doubts, e-mail, email, estimate, estimates, fear, fears, hope, hopes,
    like, love, need, needs, note, notes, object, objects, phone, pledge, pledges, praise, project, promise, protest, protests, question,
    questions, remark, remarks, report, reports, response, signal, signals, state, states, support, telephone, view, views, voice,
    voices, worries, worry`,
  /** Words in -ly that are no adverbs of manner. */
  lyNoun: `family, ally, supply, assembly, july, italy, early, elderly, daily, weekly, monthly, friendly, likely, only, reply, monopoly,
    anomaly, lonely`,
  possessiveMark: "'s",
  singularDeterminer: 'a, an, another, each, every',
  approximator:
    'about, nearly, almost, roughly, around, approximately, just, only, over, some, least, most, than, fewer, more',
  /** Adjectives that stand behind the noun they describe: "people familiar with". */
  postpositive: `familiar, close, privy, aware, present, involved, available, alike, able, willing, unable, unauthorized, unauthorised,
    critical, loyal, opposed, sympathetic, responsible, knowledgeable, elsewhere, interviewed`,
  /** Verbs whose object hears, is met or is watched, and does not itself speak: "told officials that". */
  objectVerb: `told, tell, tells, telling, asked, asks, asking, urged, urging, informed, informing, assured, assuring, warned, warning,
    reminded, briefed, briefing, met, meeting, called, calling, named, see, sees, saw, seeing, watch, watched, watching, hear, hears,
    heard, hearing, let, lets, make, makes, made, making, help, helps, helped, helping`,
  /** Where something was said, not who said it: "in an interview", "at a briefing". */
  occasionNoun: `interview, interviews, statement, statements, email, emails, e-mail, e-mails, briefing, conference, report, reports, call,
    message, post, letter, response, addition, memo, recent, telephone, phone`,
  definiteWord: 'the, this, that, these, those',
  /** Counts out of a definite group: "one of the officials". */
  partOfGroup: 'one, some, most, many, two, three, both, several, another, all, neither, none',
  vagueQuantifier: 'some, many, most, certain, few',
  /** No one in particular: "any official", "no lawyer". */
  nobodyWord: 'any, no, every, each, neither',
  /** Bodies by their people: in the plural and without a determiner they speak as such. */
  bodyPlural: 'prosecutors, authorities, regulators',
  /** Who is asked in polls. */
  polledNoun: 'voters, consumers, americans, respondents, taxpayers, households',
  pollWord: `percent, per cent, percentage, polled, surveyed, respondents, two-thirds, one-third, three-quarters, half, pollsters`,
  collectiveNoun: 'staff, team, couple, pair, those',
} as const;

/** Every auxiliary with every complement: "did" × "not, never" → "did not", "did never". */
const pairs = (auxiliaries: string, complements: string): string =>
  auxiliaries
    .split(', ')
    .flatMap((auxiliary) => complements.split(', ').map((complement) => `${auxiliary} ${complement}`))
    .join(', ');

/** The words with which news says that something is kept from the reader. */
export const SECRECY = {
  /** Did not: in front of a base form or a participle. */
  didNot: `${pairs('did, does, do, has, have, had, could, can', 'not, still not, also not, never')}, cannot, never,
    ${pairs('has, have, had', 'yet to, so far not, failed to, so far refused to, repeatedly failed to')},
    failed to, fails to, fail to, failing to, not having`,
  /** Would not: a refusal, in front of a base form. */
  wouldNot: `${pairs('would, will', 'not, also not, never, neither')}`,
  /** Was not: in front of a participle or an adjective. */
  wasNot: `${pairs('was, were, is, are, being', 'not, never, not yet, still not, not being, neither')},
    ${pairs('has, have, had', 'not been, not yet been, never been, yet to be, still not been, so far not been')},
    ${pairs('will, would, could, can', 'not be, never be')}, cannot be`,
  /** Could not, was not able to: in front of a base form. */
  couldNot: `could not, cannot, can not, ${pairs('was, were, is, are, been', 'unable to, not able to, in no position to, not in a position to')},
    ${pairs('has, have, had', 'not been able to')}, unable to, unable immediately to, not able to`,
  /** Why the law forbids naming. */
  legalBar: `for legal reasons, on legal grounds, for data protection reasons, for privacy reasons, by law, by court order,
    because of his age, because of her age, because of their age, because of their ages, because of the child's age, due to his age, due to her age,
    due to their age, because of a court order, under a court order, due to a court order, because of reporting restrictions,
    under the law, as a minor, because he is a minor, because she is a minor, as he is a minor, as she is a minor,
    because they are minors, as they are minors, because of juvenile laws, under juvenile law`,
  loath: 'unwilling, reluctant, not willing, not prepared, loath, hesitant',
  hasBeen: 'was, were, has been, have been, had been, is being, are being',
  /** Adverbs that go with telling and not telling. */
  manner: `immediately, publicly, yet, further, otherwise, specifically, initially, fully, officially, formally, openly,
    explicitly, directly, independently, precisely, exactly, clearly, still, also, even, really, actually, in detail,
    so far, as yet, at once, in public, anonymously, freely, candidly, frankly, separately, firmly, definitively,
    conclusively, truly, at first, previously, ever, always, either, just, entirely, altogether, completely,
    necessarily, readily, simply, instantly, reliably, repeatedly, consistently, voluntarily`,
  /** Things a reader would want to be told, as heads of a noun phrase. */
  fact: `name, names, identity, identities, detail, details, particulars, specifics, terms, figure, figures, number, numbers,
    price, value, cost, costs, amount, amounts, sum, total, fee, salary, size, scale, scope, extent, nature, reason, reasons,
    explanation, explanations, rationale, justification, motive, cause, evidence, proof, substantiation, timeline,
    timetable, timeframe, time frame, timing, date, dates, deadline, schedule, location, locations, whereabouts,
    nationality, nationalities, age, ages, gender, hometown, hometowns, breakdown, estimate, estimates, information, contents,
    clarification, elaboration, specification, example, examples, address, addresses, motives, circumstances,
    toll, statistics, data, results, findings, outcome, itinerary, agenda, affiliation, description, descriptions, destination,
    occupation, signatories, assessment, analysis`,
  /** Carriers of facts, which may be published or kept back. */
  document: `document, documents, report, reports, record, records, video, videos, footage, recording, recordings, tape, tapes,
    transcript, transcripts, email, emails, e-mail, e-mails, letter, letters, memo, memos, memorandum, file, files, list, lists, text, texts, copy,
    copies, photograph, photographs, photo, photos, image, images, picture, pictures, study, survey, audit, contract,
    correspondence, affidavit, material, materials, dossier, log, logs, tax return, tax returns`,
  /** What is asked for and left without an answer. */
  inquiry: `request, requests, message, messages, call, calls, phone call, phone calls, telephone call, telephone calls, email, emails,
    e-mail, e-mails, inquiry, inquiries, enquiry, enquiries, query, queries, question, questions, letter, letters, voicemail, voicemails,
    text, texts, text message, text messages, voice message, invitation, invitations, attempt, attempts,
    allegation, allegations, accusation, accusations, complaint, complaints`,
  /** Grades of certainty that a state of knowledge lacks. */
  clear: 'clear, known, certain, apparent, evident',
  unclear: 'unclear, unknown, uncertain, a mystery, an open question',
  /** Participles that say a thing is kept back. */
  hidden: `undisclosed, unspecified, unnamed, unidentified, undetermined, unstated, unrevealed,
    as-yet-unnamed, as-yet-unidentified, as-yet-undisclosed, as-yet-unspecified, still-unidentified, still-unknown, still-unnamed,
    yet-to-be-named, yet-to-be-identified, yet-to-be-disclosed, yet-unnamed`,
  /** What "unknown", "secret" or "mystery" keeps from the reader, rather than calls obscure. */
  unknownThing: `number, numbers, amount, amounts, quantity, quantities, sum, sums, assailant, assailants, attacker, attackers, gunman,
    gunmen, suspect, suspects, person, persons, people, man, men, woman, women, individual, individuals, assassin, assassins, party,
    parties, location, locations, destination, destinations, origin, cause, causes, reason, reasons, motive, motives, date, perpetrator,
    perpetrators, culprit, culprits, thief, thieves, hacker, hackers, caller, callers, donor, donors, buyer, buyers, bidder, bidders,
    investor, investors, client, clients, benefactor, benefactors, sender, vehicle, vehicles, substance, extent, percentage`,
  /** Was not …: what a source lacks who may not speak. */
  authorised: 'authorised, authorized, cleared, at liberty, empowered, sanctioned, entitled',
  /** On … of anonymity, on … that the name not be used. */
  condition:
    'condition, conditions, grounds, basis, understanding, proviso, agreement, promise, ground rules, rules',
  /** … anonymity. */
  strict: 'strict, strictest, complete, total, full, absolute, customary, usual',
  them: 'him, her, it, them, anyone, anybody, names',
  their: 'his, her, their',
  byName: 'by name, by names, by full name, by first name, by last name, by real name',
  giveOut: 'give, provide, share, offer, disclose, reveal, use, supply, state, publish',
  /** What a source keeps back of itself. */
  withheldName: `name, names, full name, full names, real name, real names, last name, last names, surname, surnames, family name, family names,
    first name, first names, identity, identities, full identity`,
  /** The same in words that nobody uses of a third person: "declined to give a last name". */
  ownName: `last name, last names, full name, full names, surname, surnames, family name, family names, real name, real names,
    first name, first names, own name, own names, second name, middle name, given name`,
  /** How rumours are. */
  rumourGrade: `market, media, press, mounting, growing, wild, false, intense, fresh, renewed, swirling, unfounded, baseless, online, internet,
    constant, rampant, feverish, takeover, transfer, repeated, new`,
  /** What reports do that have no author. */
  hearsay: `say, said, suggest, suggested, suggesting, claim, claimed, describe, described, allege, alleged, emerge, emerged, surfaced,
    circulated, circulate, circulating, swirled, swirling, indicate, indicated, quoted, have it`,
  consensus: 'widely, generally, commonly, largely, universally, broadly, popularly, almost universally',
  /** How reports are that have no author. */
  reportGrade: `unconfirmed, some, several, many, various, conflicting, early, initial, widespread, recent, earlier, persistent, multiple,
    numerous, unverified, contradictory, anecdotal, scattered, sketchy, other, a number of, local, foreign, unofficial`,
  mediaGrade: `local, foreign, international, national, domestic, regional, several, some, many, various, other, U.S, US, UK, social`,
  press:
    'reporters, a reporter, the reporter, journalists, a journalist, the press, the media, the news media, us, me',
  /** Was … anonymity. */
  pastGiven: 'given, granted, promised, guaranteed, offered, assured, accorded, afforded',
} as const;

/** Verbs of the same field, as lemmas; the lexicon makes their forms. */
export const SECRECY_VERBS = {
  /** Their object is what the reader would want to know, whatever it is. */
  divulge: `disclose, reveal, divulge, specify, quantify, itemise, itemize, spell out, make public, make known, publicise, publicize,
    clarify, detail, describe, explain, break down, elaborate on, expand on, enumerate, pinpoint, make available`,
  identify: 'name, identify',
  /** They also have objects that are no information: "did not release the hostages". */
  handOver: `release, publish, provide, give, offer, share, supply, furnish, produce, announce, cite, list, state, indicate,
    put forward, hand over, turn over, reveal, disclose, volunteer, report, unveil, submit, mention`,
  /** With a question behind them. */
  tellOf: `say, state, indicate, explain, mention, specify, tell, discuss, reveal, disclose, make clear, clarify, detail,
    announce, describe, identify, speculate on, speculate about, spell out, elaborate on, confirm, report, address, outline, note`,
  /** What one may decline to do in front of a reporter, with any object. */
  discuss: `discuss, explain, confirm, verify, characterise, characterize, describe, answer questions about, elaborate on, expand on,
    speculate on, speculate about, talk about, speak about, be drawn on, be specific about, outline`,
  /** Bring out into the open, as something that would have to be done with a document. */
  expose:
    'release, publish, disclose, make public, declassify, unseal, unveil, divulge, reveal, specify, provide, give, announce, circulate',
  /** What one could not do about a claim. */
  verify: 'confirm, verify, ascertain, corroborate, authenticate, substantiate',
  /** The same, of a fact that nobody has stated. */
  findOut: 'determine, establish, learn, discover, pinpoint',
  /** Speaking to a reporter at length. */
  speakOut: `speak, talk, comment, discuss, brief, be interviewed, be quoted, describe, disclose, reveal, divulge, share, provide, confirm, release,
    address, give, make, be named, be identified, talk about, explain, detail, elaborate, respond, answer, announce, publicise, publicize, appear`,
  voice: `speak, talk, comment, agree to speak, agree to talk, agree to discuss, agree to be interviewed, agree to an interview, discuss, describe, respond,
    reply, confirm, brief, write, be interviewed, communicate, testify, provide, share, outline, give, elaborate, disclose, reveal`,
  /** Ask to be left unnamed. */
  askFor: `ask, request, insist, demand, wish, want, prefer, choose, opt, elect, decide, agree, seek, plead, beg, require, stipulate`,
  nameSomeone:
    'name, identify, quote, cite, mention, credit, attribute, use, publish, print, disclose, reveal, report, record, share, release',
} as const;

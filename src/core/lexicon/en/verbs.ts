/**
 * Verbs by what they do in news, as lemmas. The lexicon makes their forms: a family `say` gives the classes
 * `say` (finite forms), `sayParticiple` and `saying`.
 */
export const VERB_FAMILIES = {
  /** Reporting verbs: what the subject says follows. */
  say: `say, tell, add, note, explain, claim, assert, insist, argue, contend, maintain, allege, state, declare,
    reveal, disclose, confirm, deny, admit, acknowledge, concede, suggest, hint, imply, indicate, warn, caution, recommend,
    predict, estimate, complain, lament, joke, quip, recall, recount, describe, reply, wonder, comment, remark, observe,
    testify, stress, emphasize, emphasise, underline, reiterate, repeat, point out, point to, speculate, boast, brag, whisper, confide,
    relate, mention, elaborate, grumble, marvel, muse, proclaim, tweet, dismiss, discount, downplay, play down, attribute,
    ascribe, put it, talk about, speak of, rule out, conclude, opine, portray, characterize, characterise, counter,
    interject, report, corroborate, forecast, cite, theorize, theorise, posit, surmise, accuse`,
  /** Acts done by speaking, which also happen without telling anything: officials may agree, protest, call for action. */
  act: `agree, disagree, object, protest, promise, pledge, vow, swear, call, question, charge, blame, praise, credit,
    criticize, criticise, condemn, denounce, decry, fault, dispute, rebut, respond, answer, urge, advise, inform, assure,
    brief, signal, voice, write, tout, deem, liken, concur, ask, relay, counsel, demand, threaten, reject, announce, come forward, phone, telephone, email, e-mail`,
  /** Verbs of holding true: the subject has a view, and need not have spoken. */
  believe: 'believe, think, expect, fear, worry, doubt, suspect, reckon, anticipate, foresee, assume',
  /** Attitudes: no information is handed on. */
  attitude: `hope, feel, see, view, consider, regard, know, understand, project, favor, favour, support, oppose, want, wish,
    prefer, like, welcome, appreciate, love, hate, care, need`,
  /** Verbs that hand on somebody else's words. */
  cite: 'cite, quote',
  /** Verbs of asking for or getting something; with anonymity as the object. */
  request: 'request, seek, demand, ask for, insist on, want, prefer, ask, wish, choose, opt, elect',
  grant: 'grant, give, promise, offer, guarantee, allow',
  /** Verbs of making known; under negation they tell of an undisclosed fact. */
  disclose: `disclose, name, identify, specify, reveal, divulge, detail, publish, release, publicise, publicize, clarify,
    announce, elaborate, expand, list, quantify, itemise, itemize, describe, mention, explain, confirm, provide, give,
    offer, share, supply, furnish, spell out, make public, make clear, break down, say, state, indicate, comment on, attribute`,
  decline: 'decline, refuse',
  /** Common verbs that a noun phrase never runs over when read leftwards; no nouns among their forms. */
  other: `accept, accompany, achieve, acquire, act, allow, appear, apply, appoint, arrest, arrive, assemble, assist,
    attend, avoid, become, begin, belong, bring, build, carry, catch, cause, choose, come, compare,
    complete, conduct, consist, contact, contain, continue, convince, create, decide, defend, deliver, demand, depend,
    deploy, detain, determine, develop, die, discuss, drop, elect, employ, enable, encourage, enter, examine, exist, expand,
    face, fail, fall, feel, fire, find, follow, force, forget, gain, gather, get, give, go, grow, happen, hear,
    hide, hire, hold, identify, ignore, include, increase, injure, interview, introduce, investigate, invite, involve, join,
    keep, kill, know, lead, learn, leave, let, live, lose, make, mean, meet, monitor, move, need, notify, obtain, occur, offer,
    order, pay, perform, persuade, prepare, prevent, prompt, propose, prove, provide, publish, pull, pursue, push, put,
    question, quit, raise, reach, read, receive, recognise, recognize, recommend, refer, reflect, refuse, reject, release,
    remain, remember, remove, replace, require, resign, retire, return, save, seek, seem, sell, send, serve, set, settle,
    shoot, show, shut, sign, sit, speak, spend, stand, stay, steal, stop, strike, succeed, suffer, summon, surround, survive,
    take, talk, teach, tend, threaten, throw, train, travel, try, turn, use, visit, wait, wake, walk, want, warn, wear,
    win, wonder, work, wound, write`,
} as const;

/**
 * Verbs by what they do in news, as lemmas. The lexicon makes their forms: a family `say` gives the classes
 * `say` (finite forms), `sayParticiple` and `saying`.
 */
export const VERB_FAMILIES = {
  /** Reporting verbs whose subject speaks. */
  say: `say, tell, add, note, explain, claim, assert, insist, argue, contend, maintain, allege, state, declare, announce,
    report, reveal, disclose, confirm, deny, admit, acknowledge, concede, suggest, hint, imply, indicate, warn, caution,
    predict, estimate, complain, lament, joke, quip, recall, recount, describe, reply, respond, answer, ask, wonder,
    comment, remark, observe, testify, stress, emphasize, emphasise, underline, reiterate, repeat, point out, speculate,
    vow, pledge, promise, swear, boast, brag, whisper, confide, relate, mention, elaborate, concur, agree, disagree,
    object, protest, grumble, marvel, muse, proclaim, pronounce, report, signal, voice, write, tweet, dispute, rebut,
    dismiss, discount, downplay, play down, question, attribute, ascribe, blame, praise, credit, accuse, advise, urge,
    inform, assure, brief, charge, put it, talk about, speak of, rule out, conclude, opine, relay, portray, characterize,
    characterise, call, counter, interject, tout, deem, fault, criticize, criticise, condemn, denounce, decry, liken`,
  /** Verbs of holding true: the subject has a view, and need not have spoken. */
  believe: `believe, think, expect, fear, hope, worry, doubt, suspect, feel, assume, see, view, consider, regard, know,
    understand, reckon, anticipate, foresee, forecast, project, favor, favour, support, oppose, want, wish, prefer,
    like, welcome, appreciate`,
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
    attend, avoid, become, begin, believe, belong, bring, build, carry, catch, cause, choose, come, compare,
    complete, conduct, consist, contact, contain, continue, convince, create, decide, defend, deliver, demand, depend,
    deploy, detain, determine, develop, die, discuss, elect, employ, enable, encourage, enter, examine, exist, expand,
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

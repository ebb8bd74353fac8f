/** The forms of an English verb; where two are in use (proved, proven) both are listed. */
export interface VerbForms {
  /** Finite forms: base, third person, past; behind them the further ones of "be". */
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly gerund: string;
}

/** base → past and participle, where they are not base + -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  learn: ['learned', 'learned'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  write: ['wrote', 'written'],
};

/** The one verb with more than three finite forms. */
const OF_BE = ['am', 'are', 'were'];

/** Short verbs that double their last consonant. */
const DOUBLING =
  /^(admit|bar|chat|commit|confer|defer|drop|grab|nod|omit|permit|plan|prefer|quip|refer|regret|rip|step|stop|submit|tip|transfer|trap)$/;

/** Inflects a verb; of several words ("point out") the first is inflected. */
export function inflectVerb(lemma: string): VerbForms {
  const [verb, ...rest] = lemma.split(' ');
  const complete = (form: string): string => [form, ...rest].join(' ');
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)];
  return {
    finite: [verb, thirdPerson(verb), past, ...(verb === 'be' ? OF_BE : [])].map(complete),
    participles: [complete(participle)],
    gerund: complete(gerund(verb)),
  };
}

function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (/^(be|see|agree)$/.test(verb)) return `${verb}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.test(verb) || /^(cut|get|hit|let|put|quit|run|set|shut|sit|swim|win|begin)$/.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : `${verb}ing`;
}

/** Ending → plural. */
const IRREGULAR_PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<!\b(?:ger|ro|hu|nor|otto|sha|talis))man$/i, 'men'],
  [/^person$/, 'people'],
  [/child$/, 'children'],
  [/wife$/, 'wives'],
  [/thief$/, 'thieves'],
];

/** The plural of a noun; of several words the last one takes it ("fund manager" → "fund managers"). */
export function pluralise(noun: string): string {
  const space = noun.lastIndexOf(' ') + 1;
  const last = noun.slice(space);
  return noun.slice(0, space) + pluralOf(last);
}

function pluralOf(noun: string): string {
  for (const [ending, plural] of IRREGULAR_PLURALS)
    if (ending.test(noun)) return noun.replace(ending, plural);
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

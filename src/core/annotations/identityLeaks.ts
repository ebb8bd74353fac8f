import { isFields, toCanonicalText, valueAt, withoutPaths, type Fields, type ValuePath } from '../plainValue';

/** Words that make a key ask for a person, or for the way to one. */
const IDENTITY_WORDS = new Set([
  ...['name', 'names', 'firstname', 'lastname', 'fullname', 'realname', 'surname', 'initials', 'nickname'],
  ...[
    'identity',
    'who',
    'person',
    'contact',
    'contacts',
    'phone',
    'telephone',
    'tel',
    'mobile',
    'cell',
    'fax',
  ],
  ...[
    'email',
    'mail',
    'signal',
    'telegram',
    'whatsapp',
    'threema',
    'wechat',
    'twitter',
    'mastodon',
    'bluesky',
  ],
  ...['facebook', 'instagram', 'linkedin', 'handle', 'username', 'pseudonym', 'alias', 'address', 'street'],
  ...['employer', 'birthday', 'birthdate', 'dob', 'passport', 'ssn', 'met', 'meeting'],
]);

/** Where one word of a key ends and the next begins, e.g. in `sourceName`, `source_name`. */
const WORD_BORDER = /(?<=\p{Ll})(?=\p{Lu})|[^\p{L}]+/u;

/** Fields with the draft's own words, which are to be published anyway. */
const DRAFT_WORDS = new Set(['exact', 'prefix', 'suffix', 'draft']);

const IDENTITY_VALUES: readonly RegExp[] = [
  // j.roe@harbour.example
  /[\p{L}\p{N}_%+-]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u,
  // @harbourwatch, @harbour@social.example; a role (@desk) is nobody
  /(?<![\p{L}\p{N}._/-])@(?!(?:reporter|desk|standards)(?![\p{L}\p{N}_.]))[\p{L}_][\p{L}\p{N}_.]+/iu,
  // +44 20 7946 0000, 0044 20 7946 0000
  /(?<![\p{L}\p{N}.,])(?:\+|00)[1-9][\d ().\u2010-\u2013-]{6,}\d/u,
  // (020) 7946 0000, 020-7946-0000; 555-010-4477
  /(?<![\p{L}\p{N}.,-])(?:\(0\d{1,5}\)|0\d{1,5})[ ./-]?\d{2,8}(?:[ ./-]?\d{2,8}){1,4}(?![\p{L}\p{N}-])/u,
  /(?<![\p{L}\p{N}.,-])\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/u,
  // https://social.example/@harbourwatch, linkedin.com/in/…, wa.me/…
  /https?:\/\/\S+\/@\S/iu,
  /\b(?:facebook|instagram|linkedin|twitter|x|tiktok|telegram|t|wa|signal)\.(?:com|me|org)\/[\p{L}\p{N}+#]/iu,
  // "Signal: …", "real name: …" in a note
  /\b(?:phone|mobile|telephone|tel\.?|e-?mail|signal|telegram|whatsapp|(?:real|full|first|last) name)\s*[:=]\s*\S/iu,
];

/** What every identity value has one of: most values need no closer look. */
const SIGN = /[@\d/:=]/;

/** A key, or a value, that says who a source is or how to reach them. */
export interface IdentityLeak {
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
}

/**
 * Whether words speak of an identity: an e-mail address, a phone number, a handle, a personal page. A plain name is not
 * told from other capitalised words.
 */
export function namesIdentity(words: string): boolean {
  return SIGN.test(words) && IDENTITY_VALUES.some((pattern) => pattern.test(words));
}

/** Every key and value in a sidecar's content that speaks of an identity. The draft's own words are left alone. */
export function findIdentityLeaks(content: unknown): readonly IdentityLeak[] {
  return [...leaksIn(content, [])];
}

/** The leaks of a content that `known` has not, wherever in a list they stand. */
export function findNewLeaks(content: unknown, known: unknown): readonly IdentityLeak[] {
  const old = new Set(findIdentityLeaks(known).map((leak) => toLeakText(known, leak)));
  return findIdentityLeaks(content).filter((leak) => !old.has(toLeakText(content, leak)));
}

/** Equal for the same leak in two versions of a content. It holds what must not be shown. */
export function toLeakText(content: unknown, { path }: IdentityLeak): string {
  return JSON.stringify([
    path.filter((key) => typeof key === 'string'),
    toCanonicalText(valueAt(content, path)),
  ]);
}

/** The content without its leaks: whole notes where they stand in a note, whole conflicts where in one of its values. */
export function withoutLeaks(content: Fields, leaks: readonly IdentityLeak[]): Fields {
  return withoutPaths(
    content,
    leaks.map(({ path }) => toRemovable(path)),
  );
}

function toRemovable(path: ValuePath): ValuePath {
  const conflict = path.indexOf('conflict');
  if (conflict >= 0) return path.slice(0, conflict + 2);
  const index = path.findIndex((key) => typeof key === 'number');
  return index < 0 ? path : path.slice(0, index + 1);
}

function* leaksIn(value: unknown, path: ValuePath): Generator<IdentityLeak> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* leaksIn(item, [...path, i]);
  } else if (isFields(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (DRAFT_WORDS.has(key)) continue;
      const at = [...path, key];
      // Six random letters may spell a word.
      const isId = path.length === 1 && path[0] === 'annotations';
      if (!isId && isIdentityKey(key)) yield { path: at, part: 'key' };
      else yield* leaksIn(inner, at);
    }
  } else if ((typeof value === 'string' || typeof value === 'number') && namesIdentity(String(value))) {
    yield { path, part: 'value' };
  }
}

function isIdentityKey(key: string): boolean {
  if (namesIdentity(key)) return true;
  return key.split(WORD_BORDER).some((word) => IDENTITY_WORDS.has(word.toLowerCase()));
}

/** What a UTF-16 unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const TABLE_SIZE = 0x250;
const classes = new Uint8Array(TABLE_SIZE).fill(MARK);
const folds = new Uint16Array(TABLE_SIZE);

for (let unit = 0; unit < TABLE_SIZE; unit++) {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  folds[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  if (unit <= 0x20 || unit === 0x85 || unit === 0xa0) classes[unit] = SPACE;
  else if (unit >= 0x30 && unit <= 0x39) classes[unit] = DIGIT;
  else if (lower !== character.toUpperCase() || unit === 0xaa || unit === 0xba) classes[unit] = LETTER;
}

/**
 * Class of a unit. Beyond Latin everything is a letter but punctuation, symbols and CJK marks, which is what
 * splitting news prose into words needs; surrogates count as letters, so an emoji never tears a word's offsets.
 */
export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return classes[unit];
  if (unit < 0x2000) return LETTER;
  if (
    unit <= 0x200f ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
    return SPACE;
  return unit < 0x2c00 || (unit > 0x3000 && unit < 0x3041) ? MARK : LETTER;
}

/** Lower-case form of a unit, with the typographic apostrophe and hyphens folded to the typewriter's. */
export function fold(unit: number): number {
  if (unit < TABLE_SIZE) return folds[unit];
  if (unit === 0x2019 || unit === 0x02bc) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  return unit;
}

export const isUpper = (unit: number): boolean =>
  unit < TABLE_SIZE ? folds[unit] !== unit : unit >= 0x370 && unit < 0x2000 && isUpperByCase(unit);

function isUpperByCase(unit: number): boolean {
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

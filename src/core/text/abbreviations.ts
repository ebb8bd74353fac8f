import { WordTable } from './wordTable';

/**
 * Abbreviations of news English that carry a full stop, written without it.
 * Titles and months stand before a name or a number and never end a sentence; the others may
 * ("She moved to the U.S. The company …"). A capitalised entry is one only with its capital: "Miss." is a state.
 */
const NEVER_FINAL = `
  mr mrs ms messrs mx dr prof rev sr hon gov govs lt sen sens rep reps pres amb atty gen Col cmdr Cpt Capt Maj sgt
  brig adm cpl pvt det insp supt St ste Mt Ft nos vs v fig figs vol pp approx est incl cf
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
`;
const MAY_BE_FINAL = `
  inc corp co cos ltd llc plc bros assn dept jr esq etc Ave Blvd Rd
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Vt Va Wash Wis Wyo Ont Que
`;
/** Only before a figure: "No. 10", else it is the word "no" at the end of a sentence. */
const BEFORE_FIGURE = 'no';

const CAPITAL_ONLY = 4;
export const NEVER_ENDS = 1;
export const MAY_END = 2;
const FIGURE_ONLY = 8;

/**
 * The words a tokeniser must know by itself. They get the first ids of the table, so that one comparison tells
 * whether a word can be an abbreviation at all.
 */
export class Vocabulary {
  readonly table = new WordTable();
  readonly #abbreviation: Uint8Array;

  constructor() {
    const entries: (readonly [string, number])[] = [
      ...split(NEVER_FINAL).map((word) => [word, NEVER_ENDS] as const),
      ...split(MAY_BE_FINAL).map((word) => [word, MAY_END] as const),
      [BEFORE_FIGURE, NEVER_ENDS | FIGURE_ONLY],
    ];
    const flags: number[] = [0];
    for (const [word, flag] of entries) {
      const id = this.table.intern(word);
      flags[id] = flag | (word === word.toLowerCase() ? 0 : CAPITAL_ONLY);
    }
    this.#abbreviation = Uint8Array.from(flags);
  }

  /** `NEVER_ENDS` or `MAY_END` for an abbreviation that is followed by its full stop, else 0. */
  abbreviation(id: number, capital: boolean, beforeFigure: boolean): number {
    if (id === 0 || id >= this.#abbreviation.length) return 0;
    const flags = this.#abbreviation[id];
    if (flags & CAPITAL_ONLY && !capital) return 0;
    if (flags & FIGURE_ONLY && !beforeFigure) return 0;
    return flags & (NEVER_ENDS | MAY_END);
  }
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

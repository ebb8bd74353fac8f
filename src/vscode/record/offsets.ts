import { fingerprint, placeAt, settledRange, type Annotations, type Places, type Quote } from '../../core';

/** Start, end, and what stands for the quote that was found there. */
export type KnownPlace = readonly [start: number, end: number, quote: string];

/** Where the annotations of one text were last seen; no word of it. */
export interface KnownText {
  /** Stands for the sidecar's address. */
  readonly sidecar: string;
  readonly places: Readonly<Record<string, KnownPlace>>;
}

/** What is worth remembering of places: those about which there is no doubt. */
export function toKnownPlaces(annotations: Annotations, places: Places): KnownText['places'] {
  return Object.fromEntries(
    [...annotations].flatMap(([id, { quote }]): [string, KnownPlace][] => {
      const range = settledRange(places.get(id));
      return range ? [[id, [range.start, range.end, hashOf(quote)]]] : [];
    }),
  );
}

/** The places of `annotations` that were seen in the very same text, with the very same quotes. */
export function fromKnownPlaces(known: KnownText['places'], annotations: Annotations, text: string): Places {
  return new Map(
    [...annotations].flatMap(([id, { quote }]) => {
      const place = Object.hasOwn(known, id) ? known[id] : undefined;
      if (!place || place[2] !== hashOf(quote)) return [];
      return [[id, placeAt(text, quote, { start: place[0], end: place[1] })] as const];
    }),
  );
}

/** Reads what was stored; anything that is not of this shape counts as nothing. */
export function parseKnownTexts(stored: unknown): ReadonlyMap<string, KnownText> {
  if (!isRecord(stored) || stored.version !== 1 || !isRecord(stored.texts)) return new Map();
  return new Map(
    Object.entries(stored.texts).filter((entry): entry is [string, KnownText] => isKnownText(entry[1])),
  );
}

export const toStored = (texts: ReadonlyMap<string, KnownText>): unknown => ({
  version: 1,
  texts: Object.fromEntries(texts),
});

const hashOf = ({ exact, prefix, suffix }: Quote): string =>
  fingerprint(JSON.stringify([exact, prefix, suffix]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnownText = (value: unknown): value is KnownText =>
  isRecord(value) &&
  typeof value.sidecar === 'string' &&
  isRecord(value.places) &&
  Object.values(value.places).every(isKnownPlace);

const isKnownPlace = (value: unknown): value is KnownPlace =>
  Array.isArray(value) &&
  value.length === 3 &&
  Number.isInteger(value[0]) &&
  Number.isInteger(value[1]) &&
  typeof value[2] === 'string';

import {
  findPlaces,
  isSame,
  placeAt,
  settledRange,
  type Annotations,
  type Places,
  type Range,
  type Sidecar,
} from '../../core';
import type { SidecarHome } from './home';

/** What the desk has decided about a draft, and where it stands in the text as it is now. */
export interface DraftRecord {
  readonly home: SidecarHome;
  /** What the file held when it was last read. */
  readonly sidecar: Sidecar;
  readonly annotations: Annotations;
  readonly places: Places;
}

/** One annotation of one draft, as commands and views name it. */
export interface AnnotationRef {
  /** Of the draft. */
  readonly uri: string;
  readonly id: string;
}

export const isVoid = ({ annotations, sidecar }: DraftRecord): boolean =>
  annotations.size === 0 && sidecar.problems.length === 0;

/** The places of annotations that are tied to the same words in both. */
export function placesKept(places: Places, before: Annotations, after: Annotations): Places {
  return new Map(
    [...places].filter(([id, place]) => {
      const quote = after.get(id)?.quote;
      return quote && settledRange(place) && isSame(quote, before.get(id)?.quote);
    }),
  );
}

/** The same record with other annotations; those tied to new words stand `at` the given range, where there is one. */
export function withAnnotations(
  record: DraftRecord,
  annotations: Annotations,
  text: string,
  at?: Range,
): DraftRecord {
  const kept = placesKept(record.places, record.annotations, annotations);
  const placed = [...annotations].flatMap(([id, { quote }]) =>
    at && !isSame(quote, record.annotations.get(id)?.quote) ? [[id, placeAt(text, quote, at)] as const] : [],
  );
  return { ...record, annotations, places: findPlaces(text, annotations, new Map([...kept, ...placed])) };
}

/** The annotation whose place is the shortest around an offset. */
export function findAt({ annotations, places }: DraftRecord, offset: number): string | undefined {
  const lengthOf = ({ start, end }: Range): number => end - start;
  return [...annotations.keys()]
    .flatMap((id) => {
      const range = settledRange(places.get(id));
      return range && range.start <= offset && offset <= range.end ? [{ id, range }] : [];
    })
    .sort((a, b) => lengthOf(a.range) - lengthOf(b.range))
    .at(0)?.id;
}

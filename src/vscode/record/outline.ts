import type { Analysis, Annotation, Finding, Gap, Outcome, Range, Source } from '../../core';
import { kindName, OUTLINE_WORDS, RECORD_WORDS } from '../recordWords';
import { countNoun } from '../words';
import type { AnnotationRef, DraftRecord } from './draftRecord';
import { toContext } from './context';

/** A row of *Sources in this story*; it says where it leads, if anywhere. */
export interface OutlineRow {
  readonly label: string;
  readonly description?: string;
  /** A product icon. */
  readonly icon?: string;
  /** What menus may ask of the row. */
  readonly context?: string;
  readonly range?: Range;
  readonly annotation?: AnnotationRef;
  readonly rows?: readonly OutlineRow[];
}

/** Everything the draft and its record hold, in the order an editor asks for it; what is empty is left out. */
export function toOutline(
  uri: string,
  analysis: Analysis | undefined,
  record: DraftRecord | undefined,
): readonly OutlineRow[] {
  const sections = [
    ...(record ? reviewSections(uri, record) : []),
    ...(analysis ? findingSections(analysis) : []),
    ...(record ? stateSections(uri, record) : []),
  ];
  return sections.filter(({ rows = [] }) => rows.length > 0);
}

const LONGEST_LABEL = 60;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
};

const section = (label: string, icon: string, rows: readonly OutlineRow[]): OutlineRow => ({
  label,
  icon,
  description: String(rows.length),
  rows,
});

function findingSections({ findings, sources, gaps }: Analysis): readonly OutlineRow[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const facts = findings.filter(({ kind }) => kind === 'undisclosed-fact').map(toFindingRow);
  return [
    section(
      OUTLINE_WORDS.sources,
      'person',
      sources.map((source) => toSourceRow(source, byId)),
    ),
    section(OUTLINE_WORDS.facts, 'eye-closed', facts),
    section(
      OUTLINE_WORDS.gaps,
      'list-ordered',
      gaps.map((gap) => toGapRow(gap, byId)),
    ),
  ];
}

const toFindingRow = ({ words, range }: Finding): OutlineRow => ({ label: shorten(words), range });

function toSourceRow({ id, mentions, terms, named }: Source, byId: ReadonlyMap<string, Finding>): OutlineRow {
  const rows = mentions.flatMap(({ finding }) => {
    const mention = byId.get(finding);
    return mention ? [toFindingRow(mention)] : [];
  });
  const facts = [
    countNoun(mentions.length, 'mention'),
    ...(named === null ? [] : [OUTLINE_WORDS.named(named)]),
    ...terms.map(shorten),
  ];
  const first = rows.at(0);
  return {
    label: `${id} ${first?.label ?? ''}`,
    description: facts.join(', '),
    ...(first?.range && { range: first.range }),
    rows: rows.length > 1 ? rows : [],
  };
}

function toGapRow(
  { finding, stated, members, unnamed }: Gap,
  byId: ReadonlyMap<string, Finding>,
): OutlineRow {
  const found = byId.get(finding);
  return {
    label: found ? shorten(found.words) : '',
    description: OUTLINE_WORDS.gap(stated, unnamed),
    ...(found && { range: found.range }),
    rows: members.map(({ text, range }) => ({ label: shorten(text), range })),
  };
}

/** What waits for a person: conflicts of a merge, places in doubt, words that are gone. */
function reviewSections(uri: string, record: DraftRecord): readonly OutlineRow[] {
  const rowsIn = (state: Outcome['state'], context: string): readonly OutlineRow[] =>
    rowsOf(uri, record, (_, place) => place?.state === state, context);
  return [
    section(
      OUTLINE_WORDS.conflicts,
      'warning',
      rowsOf(uri, record, ({ conflict }) => conflict !== undefined),
    ),
    section(OUTLINE_WORDS.review, 'question', rowsIn('review', 'review')),
    section(OUTLINE_WORDS.orphans, 'debug-disconnect', rowsIn('orphan', 'orphan')),
  ];
}

function stateSections(uri: string, record: DraftRecord): readonly OutlineRow[] {
  const rowsIn = (state: Annotation['state']): readonly OutlineRow[] =>
    rowsOf(uri, record, (annotation) => annotation.state === state);
  return [
    section(OUTLINE_WORDS.open, 'comment-unresolved', rowsIn('open')),
    section(OUTLINE_WORDS.resolved, 'pass', rowsIn('resolved')),
    section(OUTLINE_WORDS.dismissed, 'circle-slash', rowsIn('dismissed')),
  ];
}

function rowsOf(
  uri: string,
  { annotations, places }: DraftRecord,
  isIn: (annotation: Annotation, place: Outcome | undefined) => boolean,
  context?: string,
): readonly OutlineRow[] {
  return [...annotations]
    .filter(([id, annotation]) => isIn(annotation, places.get(id)))
    .map(([id, annotation]): OutlineRow => {
      const place = places.get(id);
      return {
        label: shorten(annotation.quote.exact),
        description: describe(annotation, place),
        context: context ?? toContext(annotation, place),
        annotation: { uri, id },
        ...(place && place.state !== 'orphan' && { range: place.range }),
      };
    });
}

function describe({ kind, thread = [], state }: Annotation, place: Outcome | undefined): string {
  const notes = thread.length === 0 ? [] : [countNoun(thread.length, 'note')];
  const isReworded = place?.state === 'changed' && !place.sameWords;
  const reworded = isReworded
    ? [state === 'dismissed' ? RECORD_WORDS.notCovered : RECORD_WORDS.reworded]
    : [];
  return [kindName(kind), ...notes, ...reworded].join(', ');
}

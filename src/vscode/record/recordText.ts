import { holds, type Annotation, type Disclosure, type Note, type Outcome } from '../../core';
import { escapeMarkdown } from '../escapeMarkdown';
import { DISMISSAL_NAMES, kindName, RECORD_WORDS, STATE_NAMES } from '../recordWords';
import { capitalise, countNoun } from '../words';

/** What the record says of a place, in Markdown: what it is about, where the desk stands, what is known of the source. */
export function describeAnnotation(annotation: Annotation, place: Outcome | undefined): string {
  const { kind, state, dismissed, disclosure = {}, conflict } = annotation;
  const reason = dismissed ? `: ${DISMISSAL_NAMES[dismissed.reason].label.toLowerCase()}` : '';
  const paragraphs = [
    `**${capitalise(kindName(kind))}**, ${STATE_NAMES[state]}${reason}.`,
    dismissed?.note === undefined ? '' : escapeMarkdown(dismissed.note),
    describeChange(annotation, place),
    describeDisclosure(disclosure),
    conflict
      ? `$(warning) ${escapeMarkdown(RECORD_WORDS.conflict(conflict))} ${describeValues(conflict)}`
      : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** The last word of a thread; roles, never names. */
export function describeLastNote(thread: readonly Note[] = []): string {
  const last = thread.at(-1);
  return last ? `*${escapeMarkdown(last.by)}, ${toDay(last.at)}:* ${escapeMarkdown(last.note)}` : '';
}

/** Says what another wording does to the record. */
function describeChange(annotation: Annotation, place: Outcome | undefined): string {
  if (place?.state !== 'changed' || place.sameWords) return '';
  const was = `The words were “${escapeMarkdown(annotation.quote.exact)}”.`;
  if (annotation.state !== 'dismissed' || holds(annotation, place)) return was;
  return `${was} The dismissal no longer covers them.`;
}

function describeDisclosure(disclosure: Disclosure): string {
  const { terms, reason, basis, number, corroboration, editorKnows, approval, relayedFrom } = disclosure;
  const facts = [
    terms && `terms: ${terms}`,
    reason && `reason: ${reason}`,
    basis && `basis: ${basis}`,
    number !== undefined && countNoun(number, 'person', 'people'),
    corroboration && `corroboration: ${corroboration}`,
    editorKnows !== undefined && (editorKnows ? 'an editor knows who it is' : 'no editor knows who it is'),
    approval && `approved by ${approval.byRole}`,
    relayedFrom && `relayed by ${relayedFrom}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return facts.length === 0 ? '' : `${capitalise(escapeMarkdown(facts.join('; ')))}.`;
}

const describeValues = (conflict: NonNullable<Annotation['conflict']>): string =>
  Object.entries(conflict)
    .map(([field, values]) => `${escapeMarkdown(field)}: ${values.map(showValue).join(' or ')}`)
    .join('; ');

const showValue = (value: unknown): string =>
  value === null
    ? 'nothing'
    : `“${escapeMarkdown(typeof value === 'string' ? value : JSON.stringify(value))}”`;

/** A date without its time, as the file has it. */
const toDay = (at: string): string => escapeMarkdown(at.slice(0, 10));

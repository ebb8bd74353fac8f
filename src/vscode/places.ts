import { SEVERITIES, type Finding } from '../core';

/** One stretch of the draft that gets one mark: the finding that gives it, and those that overlap it. */
export interface Place {
  readonly finding: Finding;
  readonly also: readonly Finding[];
}

/**
 * One mark a place: where findings overlap, the gravest gives the mark, and of equally grave ones the shortest. What the
 * house asks about a source has no mark of its own: it joins the place of that source, where that is shown.
 * @param findings in the order of their starts
 * @returns places in the order of their starts
 */
export function toPlaces(findings: readonly Finding[]): readonly Place[] {
  const shown = new Set(findings.map(({ id }) => id));
  const guests = new Map<string, Finding[]>();
  const hosts = findings.filter((finding) => {
    const host = hostOf(finding);
    if (host === undefined || !shown.has(host)) return true;
    guests.set(host, [...(guests.get(host) ?? []), finding]);
    return false;
  });
  return cluster(hosts).map(({ finding, also }) => {
    const joined = [finding, ...also].flatMap(({ id }) => guests.get(id) ?? []);
    return { finding, also: [...also, ...joined] };
  });
}

/** The mention that a question of the house is about. */
const hostOf = ({ kind, related }: Finding): string | undefined =>
  kind === 'house' ? related.find(({ rel }) => rel === 'source')?.id : undefined;

function cluster(findings: readonly Finding[]): readonly Place[] {
  const places: Place[] = [];
  let overlapping: Finding[] = [];
  let clusterEnd = 0;
  for (const finding of findings) {
    if (finding.range.start >= clusterEnd) {
      places.push(...chooseMarks(overlapping));
      overlapping = [];
    }
    overlapping.push(finding);
    clusterEnd = Math.max(clusterEnd, finding.range.end);
  }
  places.push(...chooseMarks(overlapping));
  return places;
}

function chooseMarks(findings: readonly Finding[]): readonly Place[] {
  const marks: { readonly finding: Finding; readonly also: Finding[] }[] = [];
  for (const finding of findings.toSorted(byWeight)) {
    const mark = marks.find((other) => overlap(other.finding, finding));
    if (mark) mark.also.push(finding);
    else marks.push({ finding, also: [] });
  }
  return marks.sort((a, b) => a.finding.range.start - b.finding.range.start);
}

const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || lengthOf(a) - lengthOf(b);

const lengthOf = ({ range }: Finding): number => range.end - range.start;

const overlap = (a: Finding, b: Finding): boolean =>
  a.range.start < b.range.end && b.range.start < a.range.end;

import { Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { overlaps, settledRange, type Finding, type Range } from '../../core';
import type { DraftAnalyses } from '../analysis';
import { fromEditorRange } from '../convert';
import type { DraftRecord } from './draftRecord';

/** Words of a draft that a command is about. */
export interface Passage {
  readonly document: TextDocument;
  readonly range: Range;
  /** What was found there, where the passage is that of a finding. */
  readonly finding?: Finding;
}

/** How a quick fix names a passage: the finding by its place, since ids are made anew at each analysis. */
export interface PassageRef {
  readonly uri: string;
  readonly range: Range;
  readonly ruleId: string;
}

/** The passage that is named, else the selection, else the finding at the cursor. */
export async function findPassage(analyses: DraftAnalyses, argument: unknown): Promise<Passage | undefined> {
  const ref = toPassageRef(argument);
  if (!ref) return window.activeTextEditor && passageIn(analyses, window.activeTextEditor);
  const document = await workspace.openTextDocument(Uri.parse(ref.uri, true));
  const finding = findingsIn(analyses, document).find(
    ({ range, ruleId }) => ruleId === ref.ruleId && range.start === ref.range.start,
  );
  return finding && { document, range: finding.range, finding };
}

/** The annotation of a finding: of the same kind, on the same words. */
export function findAnnotationOf(record: DraftRecord, { kind, range }: Finding): string | undefined {
  const found = [...record.annotations].find(([id, annotation]) => {
    const place = settledRange(record.places.get(id));
    return annotation.kind === kind && place !== undefined && overlaps(place, range);
  });
  return found?.[0];
}

function passageIn(analyses: DraftAnalyses, { document, selection }: TextEditor): Passage | undefined {
  const range = fromEditorRange(document, selection);
  if (!selection.isEmpty) {
    const finding = findingsIn(analyses, document).find(
      (each) => each.range.start === range.start && each.range.end === range.end,
    );
    return { document, range, ...(finding && { finding }) };
  }
  const around = findingsIn(analyses, document)
    .filter((each) => each.range.start <= range.start && range.start <= each.range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  const finding = around.at(0);
  return finding && { document, range: finding.range, finding };
}

function findingsIn(analyses: DraftAnalyses, document: TextDocument): readonly Finding[] {
  const state = analyses.stateOf(document);
  return state?.status === 'checked' ? state.analysis.findings : [];
}

function toPassageRef(argument: unknown): PassageRef | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const isRef = 'uri' in argument && 'range' in argument && 'ruleId' in argument;
  // Ours alone name a rule: quick fixes make them.
  return isRef ? (argument as PassageRef) : undefined;
}

import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { changeAnnotation, confirmQuote, quoteAt, type Range } from '../../core';
import { fromEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import type { AnnotationRef } from '../record/draftRecord';
import { candidatesOf, excerptAround, quotedExcerpt } from '../record/excerpts';
import { findTarget, openActive, toRef, type Target } from '../record/target';
import { reveal } from '../reveal';
import { kindName, RECORD_WORDS } from '../recordWords';

/** Shown side by side: the words as they were confirmed, and the place they may be now. */
const SCHEME = 'on-the-record-review';

/**
 * Asks a person where annotations belong whose words have changed too much to tell: here, at another place, or not decided
 * now.
 */
export function registerReviewAnnotations(parts: FeatureParts): Disposable {
  const texts = new Map<string, string>();
  let toBePlaced: AnnotationRef | undefined;
  const review = async (argument: unknown): Promise<void> => {
    const target = await findReview(parts, argument);
    if (!target) return;
    const decided = await choose(target, texts);
    if (decided?.decision === 'accept') {
      await place(parts, target, decided.range);
      await reveal(await window.showTextDocument(target.document), decided.range);
    }
    if (decided?.decision !== 'choose') return;
    toBePlaced = { uri: target.document.uri.toString(), id: target.id };
    await window.showTextDocument(target.document);
    void window.showInformationMessage(RECORD_WORDS.selectWords);
  };
  const placeOnSelection = async (argument: unknown): Promise<void> => {
    const target = await findTarget(parts.annotations, toRef(argument) ?? toBePlaced);
    const editor = window.activeTextEditor;
    if (!target) return;
    if (editor?.document !== target.document || editor.selection.isEmpty)
      return void window.showInformationMessage(RECORD_WORDS.selectWords);
    toBePlaced = undefined;
    await place(parts, target, fromEditorRange(target.document, editor.selection));
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
    }),
    commands.registerCommand('onTheRecord.reviewAnnotations', review),
    commands.registerCommand('onTheRecord.placeAnnotation', placeOnSelection),
  );
}

/** Ties an annotation to the words at a place. */
async function place({ annotations }: FeatureParts, { document, id }: Target, range: Range): Promise<void> {
  const quote = quoteAt(document.getText(), range);
  await annotations.change(
    document,
    (now) => changeAnnotation(now, id, (annotation) => confirmQuote(annotation, quote)),
    range,
  );
}

/** The annotation that is named, else one the writer picks among those in doubt. */
async function findReview({ annotations }: FeatureParts, argument: unknown): Promise<Target | undefined> {
  if (toRef(argument)) return findTarget(annotations, argument);
  const active = await openActive(annotations);
  if (!active) return undefined;
  const { record, editor } = active;
  const doubtful = [...record.annotations].filter(([id]) => candidatesOf(record.places.get(id)));
  if (doubtful.length === 0) return void window.showInformationMessage(RECORD_WORDS.nothingToReview);
  const items = doubtful.map(([id, { kind, quote }]) => ({
    id,
    label: quote.exact,
    description: kindName(kind),
  }));
  const choice = await window.showQuickPick(items, { title: RECORD_WORDS.reviewTitle });
  return choice && findTarget(annotations, { uri: editor.document.uri.toString(), id: choice.id });
}

/** What the writer decides; nothing, where it is left for now. */
type Decision =
  { readonly decision: 'accept'; readonly range: Range } | { readonly decision: 'choose' } | undefined;

/** Shows one candidate after the other beside the quote, and asks in a message that covers neither. */
async function choose(target: Target, texts: Map<string, string>): Promise<Decision> {
  const { document, record, id, annotation } = target;
  const candidates = candidatesOf(record.places.get(id)) ?? [];
  const { acceptHere, nextPlace, chooseOther } = RECORD_WORDS;
  for (const [index, range] of candidates.entries()) {
    await compare(target, range, texts);
    const question = RECORD_WORDS.standsHere(
      annotation.quote.exact,
      document.positionAt(range.start).line + 1,
    );
    const others = index + 1 < candidates.length ? [nextPlace] : [];
    const choice = await window.showInformationMessage(question, acceptHere, ...others, chooseOther);
    if (choice === acceptHere) return { decision: 'accept', range };
    if (choice !== nextPlace) return choice === chooseOther ? { decision: 'choose' } : undefined;
  }
  const choice = await window.showInformationMessage(
    RECORD_WORDS.isGone(annotation.quote.exact),
    chooseOther,
  );
  return choice === chooseOther ? { decision: 'choose' } : undefined;
}

async function compare(
  { document, annotation, id }: Target,
  range: Range,
  texts: Map<string, string>,
): Promise<void> {
  const before = `/${id}/quote`;
  const now = `/${id}/${range.start}-${range.end}`;
  texts.set(before, quotedExcerpt(annotation.quote));
  texts.set(now, excerptAround(document.getText(), range, annotation.quote));
  const title = RECORD_WORDS.compareTitle(workspace.asRelativePath(document.uri));
  await commands.executeCommand('vscode.diff', toUri(before), toUri(now), title, {
    preview: true,
  });
}

const toUri = (path: string): Uri => Uri.from({ scheme: SCHEME, path });

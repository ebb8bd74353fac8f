import { Hover, languages, MarkdownString, type Disposable, type Position, type TextDocument } from 'vscode';
import { settledRange } from '../../core';
import { toEditorRange } from '../convert';
import { DRAFT_LANGUAGES } from '../draftLanguages';
import type { FeatureParts } from '../feature';
import { actionsFor } from '../record/actionsFor';
import { findAt, type AnnotationRef } from '../record/draftRecord';
import { describeAnnotation, describeLastNote } from '../record/recordText';
import { ACTION_NAMES, RECORD_WORDS } from '../recordWords';

/** Says over an annotated place what the record holds about it, and what can be done. */
export function registerRecordHover({ annotations }: FeatureParts): Disposable {
  const provideHover = (document: TextDocument, position: Position): Hover | undefined => {
    const record = annotations.recordOf(document);
    const id = record && findAt(record, document.offsetAt(position));
    const annotation = id === undefined ? undefined : record?.annotations.get(id);
    const place = id === undefined ? undefined : record?.places.get(id);
    const range = settledRange(place);
    if (!annotation || !range || id === undefined) return undefined;
    const actions = actionsFor(annotation, place);
    const ref = { uri: document.uri.toString(), id };
    const text = new MarkdownString(
      [
        `*${RECORD_WORDS.recordTitle}* ${describeAnnotation(annotation, place)}`,
        describeLastNote(annotation.thread),
        actions.map((command) => toLink(command, ref)).join(' | '),
      ]
        .filter((paragraph) => paragraph !== '')
        .join('\n\n'),
      true,
    );
    text.isTrusted = { enabledCommands: actions };
    return new Hover(text, toEditorRange(document, range));
  };
  return languages.registerHoverProvider(DRAFT_LANGUAGES, { provideHover });
}

const toLink = (command: keyof typeof ACTION_NAMES, ref: AnnotationRef): string =>
  `[${ACTION_NAMES[command]}](command:${command}?${encodeURIComponent(JSON.stringify([ref]))})`;

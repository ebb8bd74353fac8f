import { Disposable, MarkdownString, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import { KINDS } from '../../core';
import type { CheckedDraft, DraftState } from '../analysis';
import type { FeatureParts } from '../feature';
import { countOf, WORDS } from '../words';
import type { CommandId } from '../commandIds';

/** The count of the active draft; hidden where no draft is active. */
export function registerStatusBar({ analyses }: FeatureParts): Disposable {
  const item = window.createStatusBarItem('onTheRecord.status', StatusBarAlignment.Right, 90);
  item.name = WORDS.name;
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const state = document && analyses.stateOf(document);
    if (!state) return item.hide();
    show(item, state);
    item.show();
  };
  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    analyses.onDidChange((document) => {
      if (document === window.activeTextEditor?.document) update();
    }),
  );
}

function show(item: StatusBarItem, state: DraftState): void {
  const face = faceOf(state);
  item.text = face.text;
  item.tooltip = face.tooltip;
  item.command = face.command;
  item.accessibilityInformation = { label: face.spoken };
}

interface Face {
  readonly text: string;
  readonly tooltip: MarkdownString | string;
  readonly command: CommandId;
  readonly spoken: string;
}

function faceOf(state: DraftState): Face {
  switch (state.status) {
    case 'off':
      return {
        text: `$(eye-closed) ${WORDS.off}`,
        tooltip: WORDS.offTooltip,
        command: 'onTheRecord.turnOnInFolder',
        spoken: WORDS.offTooltip,
      };
    case 'unchecked':
      return {
        text: `$(warning) ${WORDS.notChecked}`,
        tooltip: WORDS[state.reason],
        command: 'onTheRecord.checkDraft',
        spoken: WORDS[state.reason],
      };
    case 'checked':
      return faceOfChecked(state);
    default:
      return state satisfies never;
  }
}

/** The count is that of the Problems rows; hints stand in the tooltip only. */
function faceOfChecked({ places }: CheckedDraft): Face {
  const rows = places.filter(({ finding }) => finding.severity !== 'hint').length;
  const lines = KINDS.flatMap((kind) => {
    const count = places.filter(({ finding }) => finding.kind === kind).length;
    return count === 0 ? [] : [countOf(kind, count)];
  });
  const summary = lines.length === 0 ? WORDS.nothingFound : `${WORDS.name}: ${lines.join(', ')}`;
  return {
    text: `$(eye) ${rows}`,
    tooltip: new MarkdownString([`**${WORDS.name}**`, ...lines.map((line) => `- ${line}`)].join('\n')),
    command: 'onTheRecord.nextFinding',
    spoken: summary,
  };
}

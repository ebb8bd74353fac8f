import { commands, Disposable, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { CHECK_COMMAND_IDS, type CheckCommandId } from '../commandIds';
import type { FeatureParts } from '../feature';
import type { Place } from '../places';
import { reveal, REVEAL_COMMAND, revealLinked } from '../reveal';
import { WORDS } from '../words';

export function registerCommands(parts: FeatureParts): Disposable {
  const { settings, log } = parts;
  const handlers: Readonly<Record<CheckCommandId, () => unknown>> = {
    'onTheRecord.checkDraft': onActive(({ document }) => checkDraft(parts, document)),
    'onTheRecord.nextFinding': onActive((editor) => go(parts, editor, findNext)),
    'onTheRecord.previousFinding': onActive((editor) => go(parts, editor, findPrevious)),
    'onTheRecord.toggleHighlights': onActive(({ document }) =>
      settings.write('highlight.enabled', !settings.of(document)['highlight.enabled'], document),
    ),
    'onTheRecord.turnOffInFolder': onActive(({ document }) => turnOffInFolder(parts, document)),
    'onTheRecord.turnOnInFolder': onActive(({ document }) => turnOnInFolder(parts, document)),
    'onTheRecord.showLog': () => log.show(),
  };
  return Disposable.from(
    ...CHECK_COMMAND_IDS.map((id) => commands.registerCommand(id, handlers[id])),
    commands.registerCommand(REVEAL_COMMAND, revealLinked),
  );
}

const onActive = (run: (editor: TextEditor) => unknown) => (): unknown => {
  const editor = window.activeTextEditor;
  return editor && run(editor);
};

/** Checks, then shows the findings in the Problems view, or says why there are none. */
async function checkDraft({ analyses }: FeatureParts, document: TextDocument): Promise<void> {
  const state = await analyses.check(document);
  switch (state?.status) {
    case undefined:
      return say(WORDS.notADraft);
    case 'off':
      return say(WORDS.isOff);
    case 'unchecked':
      return say(WORDS[state.reason]);
    case 'checked':
      if (state.places.length === 0) return say(WORDS.nothingFound);
      await commands.executeCommand('workbench.actions.view.problems');
      return;
    default:
      return state satisfies never;
  }
}

type Choose = (places: readonly Place[], cursor: number) => Place | undefined;

/** Both wrap around at the ends of the draft. */
const findNext: Choose = (places, cursor) =>
  places.find(({ finding }) => finding.range.start > cursor) ?? places.at(0);
const findPrevious: Choose = (places, cursor) =>
  places.findLast(({ finding }) => finding.range.start < cursor) ?? places.at(-1);

async function go({ analyses }: FeatureParts, editor: TextEditor, choose: Choose): Promise<void> {
  const state = analyses.stateOf(editor.document);
  if (state?.status !== 'checked') return;
  const place = choose(state.places, editor.document.offsetAt(editor.selection.active));
  if (place) await reveal(editor, place.finding.range);
  else say(WORDS.nothingFound);
}

async function turnOffInFolder({ settings }: FeatureParts, document: TextDocument): Promise<void> {
  if (workspace.getWorkspaceFolder(document.uri)) await settings.writeInFolder('enabled', false, document);
  else say(WORDS.noFolder);
}

/** Takes the folder's own "off" away; where a wider setting says off as well, the folder says on. */
async function turnOnInFolder({ settings }: FeatureParts, document: TextDocument): Promise<void> {
  if (!workspace.getWorkspaceFolder(document.uri)) return say(WORDS.noFolder);
  await settings.writeInFolder('enabled', undefined, document);
  if (!settings.of(document).enabled) await settings.writeInFolder('enabled', true, document);
}

function say(sentence: string): void {
  void window.showInformationMessage(sentence);
}

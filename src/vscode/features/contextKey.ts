import { commands, Disposable, window } from 'vscode';
import type { FeatureParts } from '../feature';

/**
 * The context key `onTheRecord.draft` of the active editor: `on`, `off`, or not set where it shows no draft.
 * The manifest's `when` clauses read it.
 */
export function registerContextKey({ analyses }: FeatureParts): Disposable {
  let last: 'on' | 'off' | undefined;
  const set = (value: 'on' | 'off' | undefined): void => {
    if (value === last) return;
    last = value;
    void commands.executeCommand('setContext', 'onTheRecord.draft', value);
  };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const state = document && analyses.stateOf(document);
    set(state && (state.status === 'off' ? 'off' : 'on'));
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    analyses.onDidChange(update),
    new Disposable(() => set(undefined)),
  );
}

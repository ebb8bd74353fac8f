import { commands, window, type LogOutputChannel } from 'vscode';

/** Tells the writer one sentence about what is wrong in the settings, once a session, and writes it to the log. */
export type Warn = (sentence: string) => void;

const OPEN_SETTINGS = 'Open Settings';

export function createWarnings(log: LogOutputChannel): Warn {
  const told = new Set<string>();
  return (sentence) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    log.warn(sentence);
    void window.showWarningMessage(sentence, OPEN_SETTINGS).then((choice) => {
      if (choice === OPEN_SETTINGS)
        void commands.executeCommand('workbench.action.openSettings', 'onTheRecord');
    });
  };
}

import {
  ConfigurationTarget,
  EventEmitter,
  workspace,
  type Disposable,
  type Event,
  type TextDocument,
  type Uri,
} from 'vscode';
import { parseSettings, type SettingKey, type Settings } from './parseSettings';
import { describeSettingProblem } from './words';
import type { Warn } from './warnings';

const SECTION = 'onTheRecord';

/** The only reader and writer of VS Code's configuration. */
export class SettingsReader implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listener: Disposable;

  /** Fires when any of our settings may have changed, anywhere. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly warn: Warn) {
    this.#listener = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) this.#changed.fire();
    });
  }

  /** The settings as they hold for a document or a place; what has the wrong type is told and its default stands in. */
  of(scope: TextDocument | Uri): Settings {
    const configuration = workspace.getConfiguration(SECTION, scope);
    const { settings, problems } = parseSettings((key) => configuration.get(key));
    for (const problem of problems) this.warn(describeSettingProblem(problem));
    return settings;
  }

  /** Writes a setting at the level that decides now: the folder's, the workspace's, else the user's. */
  async write<Key extends SettingKey>(key: Key, value: Settings[Key], scope: TextDocument): Promise<void> {
    const configuration = workspace.getConfiguration(SECTION, scope);
    const now = configuration.inspect(key);
    if (now?.workspaceFolderValue !== undefined)
      await configuration.update(key, value, ConfigurationTarget.WorkspaceFolder);
    else if (now?.workspaceValue !== undefined)
      await configuration.update(key, value, ConfigurationTarget.Workspace);
    else await configuration.update(key, value, ConfigurationTarget.Global);
  }

  /** Writes a setting for the workspace folder that holds `scope`; `undefined` takes it out again. */
  async writeInFolder<Key extends SettingKey>(
    key: Key,
    value: Settings[Key] | undefined,
    scope: TextDocument,
  ): Promise<void> {
    const configuration = workspace.getConfiguration(SECTION, scope);
    await configuration.update(key, value, ConfigurationTarget.WorkspaceFolder);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}

import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, type TextEditor } from 'vscode';
import { closeAll, diagnosticsOf, rulesOf, set, showUntitled, until } from './editor';

const { Global } = ConfigurationTarget;

describe('the settings', () => {
  let editor: TextEditor;
  const rules = (): string => rulesOf(editor.document).join(' ');

  beforeEach(async () => {
    editor = await showUntitled('Officials said one thing. Critics say another.');
    await until(() => rules() === 'anonymous/role vague/generic');
  });

  afterEach(async () => {
    for (const key of ['rules', 'minimumSeverity', 'outlets', 'enabled']) await set(key, undefined, Global);
    await closeAll();
  });

  it('turn a rule off, and make another graver, at once', async () => {
    await set('rules', { 'vague/generic': 'off', 'anonymous/role': 'error' }, Global);
    await until(() => rules() === 'anonymous/role');
    assert.equal(diagnosticsOf(editor.document)[0].severity, DiagnosticSeverity.Error);
  });

  it('make a hint of a finding, which takes its diagnostic away', async () => {
    await set('rules', { 'vague/generic': 'hint' }, Global);
    await until(() => rules() === 'anonymous/role');
  });

  it('hide what is less grave than the minimum', async () => {
    await set('minimumSeverity', 'warning', Global);
    await until(() => rules() === '');
  });

  it('turn the whole extension off', async () => {
    await set('enabled', false, Global);
    await until(() => rules() === '');
  });

  it('stay at their defaults where they have the wrong type', async () => {
    await set('rules', { 'vague/generic': 'off' }, Global);
    await until(() => rules() === 'anonymous/role');
    await set('rules', 'everything', Global);
    await until(() => rules() === 'anonymous/role vague/generic');
  });

  it('teach the relay rules an outlet', async () => {
    await set('outlets', ['Pellmere Gazette'], Global);
    const relayed = await showUntitled(
      'The quay will close, Pellmere Gazette reported, citing unnamed officials.',
    );
    await until(() => rulesOf(relayed.document).includes('relay/anonymous'));
  });
});

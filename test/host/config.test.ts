import assert from 'node:assert/strict';
import { languages, workspace, type Diagnostic, type TextEditor } from 'vscode';
import { closeAll, diagnosticsOf, hoverOver, inWorkspace, rulesOf, show, until, write } from './editor';

const CONFIG = 'drafts/city/.on-the-record.yaml';
const DRAFT = 'drafts/city/deal.md';

describe("a desk's config", () => {
  let editor: TextEditor;
  const rules = (): string => rulesOf(editor.document).join(' ');
  const problems = (): readonly Diagnostic[] => languages.getDiagnostics(inWorkspace(CONFIG));

  beforeEach(async () => {
    await write(
      DRAFT,
      'The deal is off, a person familiar with the talks said. Critics were glad, critics say.\n',
    );
    editor = await show(DRAFT);
    await until(() => rules() === 'anonymous/knowledge vague/generic');
  });

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(inWorkspace('drafts/city'), { recursive: true });
    await until(() => problems().length === 0);
  });

  it('holds as soon as it is there, and no longer than that', async () => {
    await write(CONFIG, 'rules: { vague/generic: off }\n');
    await until(() => rules() === 'anonymous/knowledge');
    await workspace.fs.delete(inWorkspace(CONFIG));
    await until(() => rules() === 'anonymous/knowledge vague/generic');
  });

  it('decides what the house asks, in the lines of the source', async () => {
    const message = (): string => diagnosticsOf(editor.document)[0].message;
    assert.match(message(), /\nThe story does not say why this source is not named\./);
    assert.match(await hoverOver(editor.document, 'familiar'), /AP \\\(2009\\\)/);
    await write(CONFIG, 'house: { reason-missing: { enabled: false } }\n');
    await until(() => !message().includes('does not say why'));
  });

  it('is told what is wrong with it, on the line', async () => {
    await write(CONFIG, 'rules:\n  vague/generics: off\nrule: {}\n');
    await until(() => problems().length === 2);
    assert.deepEqual(
      problems().map(({ range, code }) => [range.start.line, range.end.character, code]),
      [
        [2, 4, 'config-unknown-key'],
        [1, 16, 'config-unknown-rule'],
      ],
    );
  });
});

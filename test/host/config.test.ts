import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Position,
  workspace,
  type CompletionList,
  type Diagnostic,
  type TextEditor,
} from 'vscode';
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
    await write(CONFIG, '');
    await until(() => problems().length === 0);
    await workspace.fs.delete(inWorkspace(CONFIG));
    await workspace.fs.delete(inWorkspace('drafts/city'), { recursive: true });
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

  it('is helped to be written', async () => {
    await write(CONFIG, 'rules:\n  count/gap: \n');
    const { document } = await show(CONFIG);
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new Position(1, 13),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const severity of ['error', 'warning', 'off'])
      assert.ok(labels.includes(severity), labels.join(' '));
    assert.match(await hoverOver(document, 'rules'), /by the id of the rule/);
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

  it('loads its packs, and tells what is wrong with one in that pack', async () => {
    const pack = 'drafts/city/desk.yaml';
    const packProblems = (): readonly Diagnostic[] => languages.getDiagnostics(inWorkspace(pack));
    await write(CONFIG, 'packs:\n  - desk.yaml\n');
    await until(() => problems().length === 1);
    assert.deepEqual(
      problems().map(({ range, code }) => [range.start.line, code]),
      [[1, 'config-missing-pack']],
    );
    await write(pack, `pack: desk\nrules:\n${rule('glad', '~be glad')}${rule('sad', '( sad')}`);
    await until(() => rules().includes('desk/glad'));
    assert.equal(problems().length, 0);
    assert.deepEqual(
      packProblems().map(({ range, code }) => [range.start.line, code]),
      [[18, 'pack-pattern']],
    );
    await write(pack, `pack: desk\nrules:\n${rule('glad', '~be glad')}`);
    await until(() => packProblems().length === 0);
  });
});

const rule = (name: string, pattern: string): string => `  - id: desk/${name}
    kind: undisclosed-fact
    severity: warning
    message: '“{text}”'
    why: It is a test.
    ask: Is it?
    patterns:
      - '${pattern}'
    examples: { flag: ['They ${name}.'], pass: ['They left.'] }
`;

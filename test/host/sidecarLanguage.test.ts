import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  languages,
  workspace,
  type CodeAction,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type TextDocument,
} from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  hoverOver,
  inWorkspace,
  rulesOf,
  show,
  underlined,
  until,
  write,
} from './editor';

const FILE = 'drafts/ferry.txt.annotations.yaml';

const SIDECAR = `version: 1
draft: ferry.txt
annotations:
  3k9w0a:
    kind: vague-attribution
    quote: { exact: Critics, prefix: "", suffix: " say" }
    state: open
    disclosure:
      terms: background
  b7c2de:
    quote: { exact: the captain, prefix: "as ", suffix: " told" }
    state: open
    sameAs: 3k9w0a
`;

const LANGUAGE = 'on-the-record-annotations';

async function open(text: string): Promise<TextDocument> {
  await write(FILE, text);
  const { document } = await show(FILE);
  await until(() => document.getText() === text);
  return document;
}

const ask = <T>(command: string, document: TextDocument, ...args: readonly unknown[]): Thenable<T> =>
  commands.executeCommand<T>(`vscode.${command}`, document.uri, ...args);

async function completionsBehind(document: TextDocument, words: string): Promise<readonly string[]> {
  const at = document.positionAt(document.getText().indexOf(words) + words.length);
  const { items } = await ask<CompletionList>('executeCompletionItemProvider', document, at);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('a sidecar', () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(inWorkspace(FILE));
  });

  it('has a language of its own, and nothing is wrong with a good one', async () => {
    const document = await open(SIDECAR);
    assert.equal(document.languageId, LANGUAGE);
    await until(async () => (await hoverOver(document, 'kind')) !== '');
    assert.deepEqual(diagnosticsOf(document), []);
  });

  it('shows what is wrong on the words that are, and nobody’s name', async () => {
    const document = await open(
      `${SIDECAR.replace('state: open', 'state: opne').replace('sameAs: 3k9w0a', 'sameAs: zz9999')}` +
        '    realName: Ada Quill\n    conflict:\n      state: [open, resolved]\n',
    );
    await until(() => diagnosticsOf(document).length === 5);
    assert.deepEqual(underlined(document), ['opne', 'zz9999', 'realName', 'realName', 'state']);
    assert.deepEqual([...new Set(rulesOf(document))].sort(), [
      'conflict-open',
      'identity-leak',
      'sidecar-same-as',
      'sidecar-unknown-key',
      'sidecar-value',
    ]);
    for (const { code, severity, message } of diagnosticsOf(document)) {
      const expected = code === 'conflict-open' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
      assert.equal(severity, expected);
      assert.ok(!/realName|Quill|opne|zz9999/.test(message), message);
    }
  });

  it('is checked again while it is written', async () => {
    const document = await open(SIDECAR.replace('version: 1', 'version: none'));
    await until(() => underlined(document).join() === 'none');
    await open(SIDECAR);
    await until(() => diagnosticsOf(document).length === 0);
  });

  it('offers keys, words and ids', async () => {
    const document = await open(`${SIDECAR}    \n`);
    await until(async () => (await completionsBehind(document, 'terms: ')).includes('deep-background'));
    assert.deepEqual((await completionsBehind(document, '    state: ')).slice().sort(), [
      'dismissed',
      'open',
      'resolved',
    ]);
    assert.deepEqual(await completionsBehind(document, 'sameAs: '), ['3k9w0a']);
    const keys = await completionsBehind(document, `${SIDECAR}    `);
    assert.ok(keys.includes('thread') && !keys.includes('state'), keys.join(' '));
  });

  it('says what a key and a word mean', async () => {
    const document = await open(SIDECAR);
    await until(async () => (await hoverOver(document, 'terms')) !== '');
    assert.match(await hoverOver(document, 'terms'), /\*\*terms\*\*: \S.*\n\n- `on-record`: \S/);
    assert.match(await hoverOver(document, 'background'), /\*\*background\*\*: \S/);
    assert.equal(await hoverOver(document, 'the captain'), '');
  });

  it('links to its draft, folds and has an outline', async () => {
    const document = await open(SIDECAR);
    await until(async () => (await hoverOver(document, 'kind')) !== '');
    const links = await ask<DocumentLink[]>('executeLinkProvider', document);
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.path, target?.fragment]),
      [
        ['ferry.txt', inWorkspace('drafts/ferry.txt').path, ''],
        ['3k9w0a', document.uri.path, 'L4,3'],
      ],
    );
    const folds = await ask<FoldingRange[]>('executeFoldingRangeProvider', document);
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]).sort(([a], [b]) => a - b),
      [
        [2, 12],
        [3, 8],
        [7, 8],
        [9, 12],
      ],
    );
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider', document);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [
        ['Critics', 'open'],
        ['the captain', 'open'],
      ],
    );
  });

  it('is brought into its normal form by Format Document', async () => {
    const [head, annotations] = SIDECAR.split(/(?=annotations:)/);
    const document = await open(`${annotations}${head.replace('ferry.txt', '"ferry.txt"')}`);
    await until(async () => (await hoverOver(document, 'version')) !== '');
    await commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), SIDECAR);
  });

  it('speaks as well where somebody maps it to another language', async () => {
    const document = await open(SIDECAR.replace('state: open', 'state: opne'));
    const mapped = await languages.setTextDocumentLanguage(document, 'yaml');
    await until(() => diagnosticsOf(mapped).length === 1);
    assert.match(await hoverOver(mapped, 'terms'), /\*\*terms\*\*/);
  });

  it('offers to repair what a Git conflict left, and keeps both sides', async () => {
    const side = (id: string, words: string): string =>
      `  ${id}:\n    quote: { exact: ${words}, prefix: "", suffix: " say" }\n    state: open\n`;
    const [first, second] = [side('3k9w0a', 'Critics'), side('b7c2de', 'the captain')];
    const document = await open(
      `version: 1\ndraft: ferry.txt\nannotations:\n<<<<<<< HEAD\n${first}=======\n${second}>>>>>>> desk\n`,
    );
    await until(() => diagnosticsOf(document).some(({ code }) => code === 'conflict-markers'));
    let repair: CodeAction | undefined;
    await until(async () => {
      const actions = await commands.executeCommand<readonly CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        diagnosticsOf(document)[0].range,
      );
      repair = actions.find(({ title }) => title.startsWith('Keep both sides'));
      return repair !== undefined;
    });
    assert.ok(repair?.edit && (await workspace.applyEdit(repair.edit)));
    assert.match(document.getText(), /3k9w0a:[^]*Critics[^]*b7c2de:[^]*the captain/);
    assert.ok(!/[<=>]{7}/.test(document.getText()));
    assert.ok(await document.save());
    await until(() => diagnosticsOf(document).length === 0);
  });
});

describe('the explorer', () => {
  it('can nest a sidecar under its draft, beside the patterns of others', () => {
    const patterns = workspace
      .getConfiguration('explorer')
      .get<Record<string, string>>('fileNesting.patterns');
    assert.equal(patterns?.['*.md'], '${capture}.md.annotations.yaml');
    assert.ok(patterns['*.ts'], 'VS Code’s own are gone');
  });
});

import assert from 'node:assert/strict';
import { languages, type TextDocument } from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  openUntitled,
  rulesOf,
  show,
  showUntitled,
  underlined,
  until,
  write,
} from './editor';

const isChecked = (document: TextDocument): (() => boolean) => {
  return () => diagnosticsOf(document).length > 0;
};

describe('diagnostics', () => {
  afterEach(closeAll);

  it('stand on the words, one a place, with the related places', async () => {
    const { document } = await show('drafts/flotilla.md');
    await until(isChecked(document));
    const gap =
      'only six countries would send ships to the strait, including\n' +
      'Portugal, Greece and the Baltic states of Estonia, Latvia and Lithuania';
    const fact = 'did not disclose the identity of the sixth country';
    assert.deepEqual(underlined(document), [
      'anonymous European officials',
      gap,
      'the sixth country',
      'A senior diplomat',
    ]);
    assert.deepEqual(
      diagnosticsOf(document).map(({ relatedInformation = [] }) =>
        relatedInformation.map(({ location }) => document.getText(location.range)),
      ),
      [[], [fact, 'the sixth country'], [gap, fact], []],
    );
  });

  it('see through emphasis and links, and across wrapped lines', async () => {
    const { document } = await show('drafts/markup.md');
    await until(isChecked(document));
    assert.deepEqual(underlined(document), ['officials', 'A *senior* harbour **official']);
    assert.deepEqual(rulesOf(document), ['anonymous/role', 'anonymous/role']);
  });

  it('come for plain text as well, but not for hints', async () => {
    const { document } = await show('drafts/ferry.txt');
    await until(isChecked(document));
    assert.deepEqual(rulesOf(document), ['vague/generic', 'anonymous/knowledge']);
  });

  it('come for a draft that was never saved, and go when it is closed', async () => {
    const { document } = await showUntitled('Officials said the harbour would close.');
    await until(isChecked(document));
    assert.deepEqual(underlined(document), ['Officials']);
    await closeAll();
    await until(() => diagnosticsOf(document).length === 0);
  });

  it('are left out where a comment asks for it, and say which comment asks in vain', async () => {
    const stale = '<!-- on-the-record: ignore vague/generic because nobody is left -->';
    const { document } = await showUntitled(
      '<!-- on-the-record: ignore anonymous/role because the board speaks as one -->\n' +
        `Officials said the harbour would close.\n\n${stale}\nOfficials said it would open again.`,
    );
    await until(isChecked(document));
    assert.deepEqual(rulesOf(document).toSorted(), ['anonymous/role', 'ignore-stale']);
    assert.ok(underlined(document).includes(stale));
    assert.equal(underlined(document).filter((words) => words === 'Officials').length, 1);
  });

  it('stay away from what is no draft', async () => {
    const readme = await show('README.md');
    const other = await showUntitled('Officials said the harbour would close.', 'ini');
    const draft = await showUntitled('Officials said the harbour would close.');
    await until(isChecked(draft.document));
    assert.deepEqual(diagnosticsOf(readme.document), []);
    assert.deepEqual(diagnosticsOf(other.document), []);
  });

  it('follow .gitignore as it changes', async () => {
    await write('kept/notes.md', 'Officials said the harbour would close.');
    const { document } = await show('kept/notes.md');
    await until(isChecked(document));
    await write('.gitignore', 'kept/\n');
    await until(() => diagnosticsOf(document).length === 0);
    await write('.gitignore', '');
    await until(isChecked(document));
  });

  it('are given for documents in an editor only', async () => {
    const hidden = await openUntitled('Officials said so.');
    const { document } = await showUntitled('Officials said the harbour would close.');
    await until(isChecked(document));
    assert.deepEqual(languages.getDiagnostics(hidden.uri), []);
  });
});

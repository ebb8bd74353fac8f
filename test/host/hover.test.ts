import assert from 'node:assert/strict';
import { closeAll, hoverOver, show, showUntitled, until } from './editor';

describe('the hover', () => {
  afterEach(closeAll);

  it('says why a source matters, what to ask, and what else is said of it', async () => {
    const { document } = await show('drafts/flotilla.md');
    await until(async () => (await hoverOver(document, 'A senior diplomat')) !== '');
    const text = await hoverOver(document, 'A senior diplomat');
    assert.match(text, /\*\*Anonymous source\.\*\*/);
    assert.match(text, /\*Ask:\*/);
    assert.match(text, /\*\*Source S\d\*\*: also mentioned on \[line 13\]/);
    assert.match(text, /terms: “.*on condition of anonymity”/);
    assert.match(text, /reason given: “because she was not authorised/);
  });

  it('says of a hint what was seen', async () => {
    const { document } = await show('drafts/ferry.txt');
    await until(async () => (await hoverOver(document, 'declined')) !== '');
    assert.match(await hoverOver(document, 'declined'), /\*\*Undisclosed fact\.\*\* \S/);
  });

  it('keeps the ledger of a count', async () => {
    const { document } = await show('drafts/flotilla.md');
    await until(async () => (await hoverOver(document, 'six countries')) !== '');
    assert.match(
      await hoverOver(document, 'six countries'),
      /\*\*Count\*\*: stated 6; named \[Portugal\].*\[Greece\].*\[Estonia\].*\[Latvia\].*\[Lithuania\].*; 1 not named\./,
    );
  });

  it('links to places by our own command only, and brings nothing of the draft to life', async () => {
    const { document } = await showUntitled(
      'Officials briefed on the [plan](command:evil) said *so*. The officials added <b>more</b>.',
    );
    await until(async () => (await hoverOver(document, 'Officials')).includes('also mentioned'));
    const text = await hoverOver(document, 'Officials');
    const targets = [...text.matchAll(/\]\(([^?)]*)/g)].map(([, target]) => target);
    assert.ok(targets.length > 0);
    assert.deepEqual([...new Set(targets)], ['command:onTheRecord.revealPlace']);
  });
});

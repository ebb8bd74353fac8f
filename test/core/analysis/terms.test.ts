import assert from 'node:assert/strict';
import { createService } from '../../../src/core';
import { checkDraft, linksOf, wordsFound } from '../../support/checkedDraft';

const service = createService();

describe('terms and reasons in a story', () => {
  it('hang on the mention that bears them', () => {
    const analysis = checkDraft(
      service,
      'Two drivers said the brakes had failed. A dispatcher, who asked not to be named because the firm is being sued, said they had been warned.',
    );
    assert.deepEqual(linksOf(analysis), [
      'A dispatcher → terms → who asked not to be named',
      'A dispatcher → reason → because the firm is being sued',
      'who asked not to be named → source → A dispatcher',
      'because the firm is being sued → source → A dispatcher',
    ]);
    assert.deepEqual(
      analysis.sources.map(({ class: sourceClass, terms, reasons }) => ({ sourceClass, terms, reasons })),
      [
        { sourceClass: 'role', terms: [], reasons: [] },
        {
          sourceClass: 'strict',
          terms: ['who asked not to be named'],
          reasons: ['because the firm is being sued'],
        },
      ],
    );
  });

  it('in a later sentence put the first mention under terms', () => {
    assert.deepEqual(
      wordsFound(checkDraft(service, 'A nurse said the ward was empty. She asked not to be named.')),
      ['anonymous/terms: A nurse', 'terms/request: asked not to be named'],
    );
  });

  it('make no source of somebody named', () => {
    const { sources } = checkDraft(service, 'Marta Hale, a nurse, asked not to be named.');
    assert.deepEqual(sources, []);
  });

  it('make no second finding of their own silence', () => {
    const draft = 'A porter who declined to give his name said the lift was stuck.';
    assert.deepEqual(wordsFound(checkDraft(service, draft)), [
      'anonymous/terms: A porter',
      'terms/request: who declined to give his name',
    ]);
  });
});

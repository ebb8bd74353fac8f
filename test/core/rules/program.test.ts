import assert from 'node:assert/strict';
import { parsePattern, PatternError } from '../../../src/core/rules/pattern';
import { compilePattern } from '../../../src/core/rules/program';
import { english } from '../../support/read';

const compile = (text: string) => compilePattern(parsePattern(text), english);

describe('compilePattern', () => {
  const mistakes: readonly (readonly [what: string, pattern: string, message: RegExp])[] = [
    ['an unknown class', 'the @nothing', /no word class/],
    ['an unknown structure', 'the %nothing', /no structure/],
    ['a pattern that any word could begin', '_ said', /must begin/],
    ['repetitions that multiply', `a ${'('.repeat(4)} _{0,12} ${'){0,12}'.repeat(4)}`, /too large/],
    ['brackets without end', `a ${'('.repeat(20_000)}b${')'.repeat(20_000)}`, /at most 2000 characters/],
  ];
  for (const [what, pattern, message] of mistakes)
    it(`refuses ${what}`, () =>
      assert.throws(
        () => compile(pattern),
        (error) => error instanceof PatternError && message.test(error.message),
      ));

  it('takes the deepest brackets that a pattern has room for', () => {
    assert.equal(compile(`${'('.repeat(999)}b${')'.repeat(999)}`).steps.length, 2);
  });
});

import assert from 'node:assert/strict';
import { testRule, type FindByRule } from '../../../src/core/rules/examples';
import type { Rule } from '../../../src/core/rules/pack';

const rule = (flag: readonly string[], pass: readonly string[]): Rule => ({
  id: 'desk/echo',
  kind: 'vague-attribution',
  severity: 'hint',
  message: 'An echo',
  why: 'Nobody speaks',
  ask: 'Who?',
  match: { by: 'count', form: 'gap' },
  examples: { flag, pass },
});

/** Finds every "echo". */
const findEcho: FindByRule = (_ruleId, text) =>
  Array.from(text.matchAll(/echo/g), ({ index }) => ({ start: index, end: index + 4 }));

describe('the examples of a rule', () => {
  it('hold where it finds what is marked, and nothing in what it passes', () => {
    assert.deepEqual(testRule(rule(['An [[echo]] and an [[echo]].', 'An echo.'], ['Silence.']), findEcho), {
      ruleId: 'desk/echo',
      examples: 3,
      faults: [],
      fires: true,
    });
  });

  it('say what is missed, marked otherwise or flagged', () => {
    const { faults, fires } = testRule(rule(['[[An echo]] here.', 'Quiet.'], ['An echo.']), findEcho);
    assert.deepEqual(faults, [
      { code: 'other-words', example: 'An echo here.', marked: 'An echo', found: ['echo'] },
      { code: 'missed', example: 'Quiet.' },
      { code: 'flagged', example: 'An echo.', found: ['echo'] },
    ]);
    assert.ok(fires);
  });

  it('show when a rule never fires', () => {
    assert.equal(testRule(rule(['Quiet.'], ['An echo.']), findEcho).fires, false);
  });
});

import {
  findIdentityLeaks,
  namesIdentity,
  toLeakText,
  type IdentityLeak,
} from '../annotations/identityLeaks';
import type { Fields } from '../plainValue';
import type { SidecarProblem } from '../problem';
import type { Range } from '../text/range';
import { findComments } from '../yaml/findComments';
import type { OpenVersion } from './sidecarVersion';
import { withoutMark } from './textShape';

/**
 * Where in theirs the words stand that a merge did not take over because they seem to say who somebody is.
 * @param leaks those of `merged` that came from theirs
 */
export function findLeftOut(
  versions: { readonly base: OpenVersion; readonly ours: OpenVersion; readonly theirs: OpenVersion },
  merged: Fields,
  leaks: readonly IdentityLeak[],
): readonly SidecarProblem[] {
  const { base, ours, theirs } = versions;
  const texts = new Set(leaks.map((leak) => toLeakText(merged, leak)));
  const inContent = findIdentityLeaks(theirs.content)
    .filter((leak) => texts.has(toLeakText(theirs.content, leak)))
    .map(({ path, part }) => theirs.rangeOf(path, part));
  const known = new Set(
    [base, ours].flatMap(({ text }) => leaksInComments(text)).map((comment) => comment.text),
  );
  const inComments = leaksInComments(theirs.text)
    .filter(({ text }) => !known.has(text))
    .map(({ range }) => range);
  return [...inContent, ...inComments].map((range: Range): SidecarProblem =>
    theirs.toProblem({ trouble: { code: 'identity-left-out' }, range }),
  );
}

const leaksInComments = (text: string) =>
  findComments(withoutMark(text)).filter((comment) => namesIdentity(comment.text));

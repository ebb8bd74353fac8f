import { describeProblem, type Problem } from '../core/index';

/** Trouble with a file, where a promise can only reject. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(describeProblem(problem));
  }
}

/** The only door into the library for `node/`, `cli/` and `vscode/`. */
export { describeFinding, describeProblem, type FindingText } from './messages';
export type { CancelToken } from './ports';
export type { PackProblem, Problem } from './problem';
export {
  atLeast,
  KINDS,
  SEVERITIES,
  type Analysis,
  type Finding,
  type FindingData,
  type Gap,
  type Kind,
  type RelatedFinding,
  type Relation,
  type RuleSeverity,
  type Severity,
  type Source,
} from './rules/finding';
export type { RuleInfo } from './rules/rule';
export { createService, type DraftFormat, type PackSource, type Service, type ServiceOptions } from './service';
export { LineIndex, type LinePosition } from './text/lineIndex';
export type { Range } from './text/range';

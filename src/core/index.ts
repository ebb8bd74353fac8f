/** The only door into the library for `node/`, `cli/` and `vscode/`. */
export {
  ANNOTATION_KINDS,
  DISMISSAL_REASONS,
  STATES,
  type Annotation,
  type AnnotationKind,
  type Annotations,
  type Conflict,
  type Dismissal,
  type DismissalReason,
  type Note,
  type State,
} from './annotations/annotation';
export { createIdSource } from './annotations/annotationId';
export {
  BASES,
  CORROBORATIONS,
  REASONS,
  TERMS,
  type Approval,
  type Disclosure,
} from './annotations/disclosure';
export {
  addAnnotation,
  approveWording,
  changeAnnotation,
  confirmQuote,
  disclose,
  dismissAnnotation,
  removeAnnotation,
  reopenAnnotation,
  replyTo,
  resolveAnnotation,
  type NewAnnotation,
} from './annotations/operations';
export type { Quote } from './annotations/quote';
export { settleConflict, type Side } from './annotations/settleConflict';
export type { Outcome } from './anchoring/outcome';
export { fingerprint } from './anchoring/fingerprint';
export { CONFIG_NAME, configPathsFor, isConfigPath } from './config/configPath';
export type { HouseChoices } from './house/settings';
export { NO_CONFIG, type AllowEntry, type DeskConfig } from './config/deskConfig';
export { readConfig, rulesLike, type ReadConfig } from './config/readConfig';
export {
  describeConfigTrouble,
  describeExampleFault,
  describeFinding,
  describeIgnoreTrouble,
  describeProblem,
  describeSidecarTrouble,
  type FindingText,
} from './messages';
export { isSame } from './plainValue';
export type { CancelToken, Clock, FileStore, IdSource, StoredText } from './ports';
export type {
  ConfigProblem,
  ConfigTrouble,
  PackProblem,
  Problem,
  SidecarProblem,
  SidecarTrouble,
} from './problem';
export { holds, isDismissed } from './record/dismissals';
export {
  canFollow,
  findPlaces,
  followPlaces,
  placeAt,
  quoteAt,
  settledRange,
  type DraftChange,
  type Places,
} from './record/places';
export { refreshQuotes } from './record/refreshQuotes';
export { verifySidecar, type VerifiedAnnotation, type VerifiedSidecar } from './record/verifySidecar';
export type { DraftAnalysis, IgnoreProblem, SuppressedFinding } from './rules/draftAnalysis';
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
export type { RuleTest } from './rules/examples';
export type { PackSource } from './rules/parsePacks';
export type { RuleInfo } from './rules/rule';
export { createService, type DraftFormat, type Service, type ServiceOptions } from './service';
export {
  mergeSidecars,
  repairSidecar,
  type SidecarMerge,
  type SidecarVersions,
} from './sidecar/mergeSidecars';
export { readSidecar, type Sidecar } from './sidecar/readSidecar';
export {
  draftBeside,
  fromDraftReference,
  isSidecarPath,
  sidecarPathOf,
  toDraftReference,
  type SidecarLocation,
} from './sidecar/sidecarPath';
export {
  createSidecars,
  type SaveOutcome,
  type SidecarFile,
  type Sidecars,
  type SidecarSave,
} from './sidecar/sidecars';
export type { AllowedPhrase } from './suppress/findPhrases';
export { testRules, type RulesTest } from './testRules';
export { LineIndex, type LinePosition } from './text/lineIndex';
export { overlaps, type Range } from './text/range';

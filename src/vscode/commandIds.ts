/** The commands of checking a draft. */
export const CHECK_COMMAND_IDS = [
  'onTheRecord.checkDraft',
  'onTheRecord.nextFinding',
  'onTheRecord.previousFinding',
  'onTheRecord.toggleHighlights',
  'onTheRecord.turnOffInFolder',
  'onTheRecord.turnOnInFolder',
  'onTheRecord.showLog',
] as const;
export type CheckCommandId = (typeof CHECK_COMMAND_IDS)[number];

/** The commands of the record; each is registered by the feature it belongs to. */
export const RECORD_COMMAND_IDS = [
  'onTheRecord.annotate',
  'onTheRecord.reply',
  'onTheRecord.dismiss',
  'onTheRecord.resolve',
  'onTheRecord.reopen',
  'onTheRecord.confirmWords',
  'onTheRecord.keepOurs',
  'onTheRecord.keepTheirs',
  'onTheRecord.deleteAnnotation',
  'onTheRecord.reviewAnnotations',
  'onTheRecord.placeAnnotation',
  'onTheRecord.openSidecar',
  'onTheRecord.openDraft',
] as const;
export type RecordCommandId = (typeof RECORD_COMMAND_IDS)[number];

/** The commands of the manifest, in its order. */
export const COMMAND_IDS = [...CHECK_COMMAND_IDS, ...RECORD_COMMAND_IDS] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

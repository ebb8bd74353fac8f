/** The commands of the manifest, in its order. */
export const COMMAND_IDS = [
  'onTheRecord.checkDraft',
  'onTheRecord.nextFinding',
  'onTheRecord.previousFinding',
  'onTheRecord.toggleHighlights',
  'onTheRecord.turnOffInFolder',
  'onTheRecord.turnOnInFolder',
  'onTheRecord.showLog',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

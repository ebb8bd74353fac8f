/** The documents that providers are asked for; whether one is a draft is decided then. */
export const DRAFT_LANGUAGES = [{ language: 'markdown' }, { language: 'plaintext' }];

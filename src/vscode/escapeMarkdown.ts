const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Draft text as one line of Markdown that shows exactly these words: no emphasis, link, image, code, HTML or
 * bare address comes to life. CommonMark lets a backslash take the meaning from every ASCII punctuation mark.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(PUNCTUATION, '\\$&');

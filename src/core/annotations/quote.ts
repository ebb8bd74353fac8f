/**
 * Words of a draft and what stands around them, as they stood when the annotation was last confirmed. Line breaks are
 * `\n`, whatever the draft ends its lines with. The members are those of the W3C's TextQuoteSelector.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A sidecar in normal form with every key there is. */
export const SIDECAR = `# Harbour series, part two
version: 1
draft: dredging.md
annotations:
  # The one the whole story hangs on.
  3k9w0a:
    kind: anonymous-source
    rule: anonymous/explicit
    quote:
      exact: a person close to the dredging contract
      prefix: "The invoices were shown to this paper by "
      suffix: ", who asked not to be named"
    state: open
    disclosure:
      terms: background
      reason: retaliation
      basis: saw-document
      number: 1
      corroboration: partial # the second invoice is missing
      editorKnows: true
      editorRole: standards
      approval:
        tier: desk
        byRole: standards
        at: 2026-05-04T09:30:00Z
        exact: a person close to the dredging contract
    thread:
      - by: desk
        at: 2026-05-03T16:02:00Z
        note: |
          Has anybody seen the second invoice?

          If not, say so in the story.
      # Settled by phone.
      - by: reporter
        at: 2026-05-03T18:40:00Z
        note: |
          Not yet: "later this week" is all I got.
  "440718":
    kind: vague-attribution
    rule: vague/generic
    quote: { exact: critics say, prefix: "", suffix: " the port needs no" }
    state: dismissed
    dismissed:
      reason: named-nearby
      note: |
        Two of them are named in the next paragraph.
  b7c2de:
    kind: anonymous-source
    quote: { exact: the person, prefix: "On Monday ", suffix: " added that the" }
    state: open
    sameAs: 3k9w0a
  zz01aq:
    quote: { exact: on Pier 9, prefix: "met ", suffix: ", away from" }
    state: resolved
    conflict:
      state:
        - resolved
        - open

# End of the record.
`;

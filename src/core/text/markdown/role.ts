import { nodeTypes } from './syntax';

/** What a node of the tree is to a reader of prose. */
export type Role =
  /** Holds blocks. */
  | 'container'
  | 'quote'
  | 'item'
  | 'footnote'
  /** Is a block of prose. */
  | 'paragraph'
  | 'heading'
  | 'cell'
  /** Is seen through. */
  | 'wrapper'
  | 'link'
  /** Is left out without a trace. */
  | 'mark'
  | 'linkMark'
  /** Is left out, and stands apart from the words around it. */
  | 'apart'
  /** Is left out; a line break parts words, other tags do not. */
  | 'tag'
  /** Is written otherwise than it reads. */
  | 'escape'
  | 'entity'
  | 'break'
  /** Is no prose, and nothing in it is. */
  | 'none';

const ROLES: Readonly<Record<string, Role>> = {
  Document: 'container',
  BulletList: 'container',
  OrderedList: 'container',
  Table: 'container',
  TableHeader: 'container',
  TableRow: 'container',
  Blockquote: 'quote',
  ListItem: 'item',
  FootnoteDefinition: 'footnote',
  Paragraph: 'paragraph',
  Task: 'paragraph',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  TableCell: 'cell',
  Emphasis: 'wrapper',
  StrongEmphasis: 'wrapper',
  Strikethrough: 'wrapper',
  Link: 'link',
  LinkMark: 'linkMark',
  EmphasisMark: 'mark',
  StrikethroughMark: 'mark',
  HeaderMark: 'mark',
  QuoteMark: 'mark',
  TaskMarker: 'mark',
  FootnoteReference: 'mark',
  InlineCode: 'apart',
  Image: 'apart',
  Comment: 'apart',
  ProcessingInstruction: 'apart',
  Autolink: 'apart',
  URL: 'apart',
  TemplateTag: 'apart',
  HTMLTag: 'tag',
  Escape: 'escape',
  Entity: 'entity',
  HardBreak: 'break',
};

/** Roles by the id of a node's type. Types that are not listed are no prose: code, HTML, references, rules. */
export const roles: readonly Role[] = nodeTypes.map((type) => ROLES[type.name] ?? 'none');

import { Hover, languages, MarkdownString, type Disposable, type Position, type TextDocument } from 'vscode';
import type { Finding } from '../../core';
import { toEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import { toHoverText, type HoverLinks } from '../hoverText';
import { REVEAL_COMMAND, toRevealLink } from '../reveal';

const DRAFTS = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Says over a marked place what an editor would ask about it. */
export function registerHover({ analyses }: FeatureParts): Disposable {
  const provideHover = (document: TextDocument, position: Position): Hover | undefined => {
    const state = analyses.stateOf(document);
    if (state?.status !== 'checked') return undefined;
    const offset = document.offsetAt(position);
    const holds = ({ range }: Finding): boolean => range.start <= offset && offset <= range.end;
    const place =
      state.places.find(({ finding }) => holds(finding)) ?? state.places.find(({ also }) => also.some(holds));
    if (!place) return undefined;
    const links: HoverLinks = {
      to: (range, label) => `[${label}](${toRevealLink(document.uri, range)})`,
      lineOf: ({ start }) => document.positionAt(start).line + 1,
    };
    const text = new MarkdownString(toHoverText(place, state, links));
    text.isTrusted = { enabledCommands: [REVEAL_COMMAND] };
    return new Hover(text, toEditorRange(document, place.finding.range));
  };
  return languages.registerHoverProvider(DRAFTS, { provideHover });
}

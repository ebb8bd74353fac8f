import {
  Disposable,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
} from 'vscode';
import { KINDS, type Kind } from '../../core';
import { toEditorRange } from '../convert';
import type { FeatureParts } from '../feature';
import type { Place } from '../places';

/** How a kind is drawn, told apart by shape as well as by colour. */
interface Look {
  readonly colour: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  readonly width: string;
  readonly lane: OverviewRulerLane;
}

const { Left, Center, Right, Full } = OverviewRulerLane;

const LOOKS: Readonly<Record<Kind, Look>> = {
  'anonymous-source': { colour: 'onTheRecord.anonymousSource', line: 'solid', width: '2px', lane: Left },
  'anonymity-terms': { colour: 'onTheRecord.anonymityTerms', line: 'dotted', width: '1px', lane: Left },
  'anonymity-reason': { colour: 'onTheRecord.anonymityReason', line: 'dashed', width: '1px', lane: Left },
  'vague-attribution': { colour: 'onTheRecord.vagueAttribution', line: 'dashed', width: '2px', lane: Center },
  'undisclosed-fact': { colour: 'onTheRecord.undisclosedFact', line: 'dotted', width: '2px', lane: Right },
  'count-gap': { colour: 'onTheRecord.countGap', line: 'double', width: '3px', lane: Full },
  'relayed-attribution': {
    colour: 'onTheRecord.relayedAttribution',
    line: 'wavy',
    width: '1px',
    lane: Center,
  },
};

/**
 * One underline a place: a diagnostic has its squiggle from VS Code, so beside it stands a bar before the words;
 * a hint has no squiggle and gets an underline. Both take their line from the kind.
 */
const BAR_STYLES: Readonly<Record<Look['line'], string>> = {
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  wavy: 'groove',
};

export function registerDecorations({ analyses, settings }: FeatureParts): Disposable {
  const marks = KINDS.flatMap((kind) => [
    { type: window.createTextEditorDecorationType(barOf(LOOKS[kind])), fits: isDiagnosed(kind) },
    { type: window.createTextEditorDecorationType(underlineOf(LOOKS[kind])), fits: isHint(kind) },
  ]);

  const draw = (editor: TextEditor): void => {
    const { document } = editor;
    const state = analyses.stateOf(document);
    const shown =
      state?.status === 'checked' && settings.of(document)['highlight.enabled'] ? state.places : [];
    for (const { type, fits } of marks) {
      editor.setDecorations(
        type,
        shown.filter(fits).map(({ finding }) => toEditorRange(document, finding.range)),
      );
    }
  };

  return Disposable.from(
    ...marks.map(({ type }) => type),
    analyses.onDidChange((document) =>
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw),
    ),
    window.onDidChangeVisibleTextEditors((editors) =>
      editors.filter(({ document }) => analyses.stateOf(document)).forEach(draw),
    ),
  );
}

const isDiagnosed =
  (kind: Kind) =>
  ({ finding }: Place): boolean =>
    finding.kind === kind && finding.severity !== 'hint';

const isHint =
  (kind: Kind) =>
  ({ finding }: Place): boolean =>
    finding.kind === kind && finding.severity === 'hint';

function barOf({ colour, line, lane }: Look): DecorationRenderOptions {
  return {
    borderColor: new ThemeColor(colour),
    borderStyle: BAR_STYLES[line],
    borderWidth: '0 0 0 3px',
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: lane,
  };
}

/** `textDecoration` takes CSS only, and there a theme colour is a variable. */
function underlineOf({ colour, line, width, lane }: Look): DecorationRenderOptions {
  return {
    textDecoration: `underline ${line} ${width} var(--vscode-${colour.replaceAll('.', '-')})`,
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: lane,
  };
}

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

/**
 * How a kind is drawn, told apart by shape as well as by colour. One underline a place: a diagnostic has its squiggle
 * from VS Code, so its kind is a small bar behind the words; a hint has none, and its kind is the underline.
 */
interface Look {
  readonly colour: string;
  readonly bar: Bar;
  /** CSS of the underline, without the colour. */
  readonly underline: string;
  readonly lane: OverviewRulerLane;
}

/** A box with a line of one pixel: full at 2 pixels' width, hollow at 3. */
interface Bar {
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly width: '2px' | '3px';
  readonly height: '0.9em' | '0.4em';
}

const { Left, Center, Right, Full } = OverviewRulerLane;

const LOOKS: Readonly<Record<Kind, Look>> = {
  'anonymous-source': {
    colour: 'onTheRecord.anonymousSource',
    bar: { line: 'solid', width: '2px', height: '0.9em' },
    underline: 'solid 2px',
    lane: Left,
  },
  'anonymity-terms': {
    colour: 'onTheRecord.anonymityTerms',
    bar: { line: 'dotted', width: '3px', height: '0.9em' },
    underline: 'dotted 1px',
    lane: Left,
  },
  'anonymity-reason': {
    colour: 'onTheRecord.anonymityReason',
    bar: { line: 'dashed', width: '3px', height: '0.9em' },
    underline: 'dashed 1px',
    lane: Left,
  },
  'vague-attribution': {
    colour: 'onTheRecord.vagueAttribution',
    bar: { line: 'dashed', width: '2px', height: '0.9em' },
    underline: 'dashed 2px',
    lane: Center,
  },
  'undisclosed-fact': {
    colour: 'onTheRecord.undisclosedFact',
    bar: { line: 'dotted', width: '2px', height: '0.9em' },
    underline: 'dotted 2px',
    lane: Right,
  },
  'count-gap': {
    colour: 'onTheRecord.countGap',
    bar: { line: 'solid', width: '3px', height: '0.9em' },
    underline: 'double 1px',
    lane: Full,
  },
  'relayed-attribution': {
    colour: 'onTheRecord.relayedAttribution',
    bar: { line: 'solid', width: '3px', height: '0.4em' },
    underline: 'wavy 1px',
    lane: Center,
  },
  house: {
    colour: 'onTheRecord.house',
    bar: { line: 'dotted', width: '3px', height: '0.4em' },
    underline: 'dotted 3px',
    lane: Left,
  },
};

export function registerDecorations({ analyses, settings }: FeatureParts): Disposable {
  const marks = KINDS.flatMap((kind) => [
    { type: window.createTextEditorDecorationType(drawBar(LOOKS[kind])), fits: isDiagnosed(kind) },
    { type: window.createTextEditorDecorationType(drawUnderline(LOOKS[kind])), fits: isHint(kind) },
  ]);

  const mark = (editor: TextEditor): void => {
    const { document } = editor;
    const state = analyses.stateOf(document);
    const shown =
      state?.status === 'checked' && settings.of(document)['highlight.enabled'] ? state.places : [];
    for (const { type, fits } of marks) {
      const ranges = shown.filter(fits).map(({ finding }) => toEditorRange(document, finding.range));
      editor.setDecorations(type, ranges);
    }
  };

  return Disposable.from(
    ...marks.map(({ type }) => type),
    analyses.onDidChange((document) => {
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(mark);
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      editors.filter(({ document }) => analyses.stateOf(document)).forEach(mark);
    }),
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

/** The bar takes no room, so nothing moves when it comes and goes: its margin gives back its width. */
function drawBar({ colour, bar, lane }: Look): DecorationRenderOptions {
  return {
    after: {
      contentText: '',
      border: `1px ${bar.line}`,
      borderColor: new ThemeColor(colour),
      width: bar.width,
      height: bar.height,
      margin: `0 -${bar.width} 0 0`,
    },
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: lane,
  };
}

/** `textDecoration` takes CSS only, and there a theme colour is a variable. */
function drawUnderline({ colour, underline, lane }: Look): DecorationRenderOptions {
  return {
    textDecoration: `underline ${underline} var(--vscode-${colour.replaceAll('.', '-')})`,
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: lane,
  };
}

import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Command,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import { describeSidecarTrouble } from '../../core';
import type { FeatureParts } from '../feature';
import type { DraftRecord } from '../record/draftRecord';
import { toOutline, type OutlineRow } from '../record/outline';
import { REVEAL_COMMAND } from '../reveal';
import { OUTLINE_WORDS } from '../recordWords';

/** What a row of the tree leads to, beside places of the draft. */
interface Row extends OutlineRow {
  readonly opens?: Uri;
  readonly rows?: readonly Row[];
}

/** The view *Sources in this story*: that of the draft last shown. It is there once a draft was. */
export function registerSourcesTree(parts: FeatureParts): Disposable {
  const { analyses, annotations, sidecarSearch } = parts;
  const changed = new EventEmitter<void>();
  let document = findDraft(parts);

  const getChildren = async (row?: Row): Promise<Row[]> => {
    if (row) return [...(row.rows ?? [])];
    const state = document && analyses.stateOf(document);
    const record = document && annotations.recordOf(document);
    const analysis = state?.status === 'checked' ? state.analysis : undefined;
    const outline = document ? toOutline(document.uri.toString(), analysis, record) : [];
    return [...outline, ...problemRows(record), ...(await lostRows(parts))];
  };
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren,
    getTreeItem: (row) => toItem(row, document),
  };
  const view = window.createTreeView('onTheRecord.sources', { treeDataProvider: provider });
  const update = (): void => {
    document = findDraft(parts) ?? (document?.isClosed ? undefined : document);
    view.description = document ? workspace.asRelativePath(document.uri) : '';
    if (document) void commands.executeCommand('setContext', 'onTheRecord.story', true);
    if (view.visible) changed.fire();
  };
  return Disposable.from(
    view,
    changed,
    window.onDidChangeActiveTextEditor(update),
    view.onDidChangeVisibility(update),
    analyses.onDidChange(update),
    annotations.onDidChange(update),
    sidecarSearch.onDidChange(update),
  );
}

/** The draft in the active editor. */
function findDraft({ analyses, annotations }: FeatureParts): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && (analyses.stateOf(document) ?? annotations.recordOf(document)) ? document : undefined;
}

function problemRows(record: DraftRecord | undefined): readonly Row[] {
  if (record?.home.kind !== 'file') return [];
  const { uri } = record.home;
  // Conflicts have a section of their own.
  const rows = record.sidecar.problems
    .filter(({ code }) => code !== 'conflict-open')
    .map((problem): Row => ({ label: describeSidecarTrouble(problem), icon: 'error', opens: uri }));
  return rows.length === 0 ? [] : [{ label: OUTLINE_WORDS.problems, icon: 'error', rows }];
}

async function lostRows({ sidecarSearch }: FeatureParts): Promise<readonly Row[]> {
  const rows = (await sidecarSearch.lost()).map(({ uri, path }): Row => ({
    label: path,
    icon: 'file',
    opens: uri,
  }));
  return rows.length === 0 ? [] : [{ label: OUTLINE_WORDS.lost, icon: 'debug-disconnect', rows }];
}

function toItem(row: Row, document: TextDocument | undefined): TreeItem {
  const { label, description, icon, context, rows = [] } = row;
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
  const isSection = row.range === undefined && rows.length > 0;
  const item = new TreeItem(label, rows.length === 0 ? None : isSection ? Expanded : Collapsed);
  if (description !== undefined) item.description = description;
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
  if (context !== undefined) item.contextValue = context;
  const command = commandOf(row, document);
  if (command) item.command = command;
  return item;
}

function commandOf(
  { label, context, range, annotation, opens }: Row,
  document: TextDocument | undefined,
): Command | undefined {
  if (opens) return { title: label, command: 'vscode.open', arguments: [opens] };
  if (context === 'review' || context === 'orphan')
    return { title: label, command: 'onTheRecord.reviewAnnotations', arguments: [annotation] };
  if (!range || !document) return undefined;
  return {
    title: label,
    command: REVEAL_COMMAND,
    arguments: [document.uri.toString(), range.start, range.end],
  };
}

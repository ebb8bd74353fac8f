import type { Disposable, LogOutputChannel } from 'vscode';
import type { Sidecars } from '../core';
import type { DraftAnalyses } from './analysis';
import type { DraftAnnotations } from './annotations';
import type { SidecarSearch } from './record/sidecarSearch';
import type { DeskConfigs } from './deskConfigs';
import type { ServiceOf } from './services';
import type { SettingsReader } from './settings';

/** All that a feature may know of the rest. */
export interface FeatureParts {
  readonly analyses: DraftAnalyses;
  readonly annotations: DraftAnnotations;
  readonly sidecars: Sidecars;
  readonly sidecarSearch: SidecarSearch;
  readonly deskConfigs: DeskConfigs;
  readonly serviceOf: ServiceOf;
  readonly settings: SettingsReader;
  readonly log: LogOutputChannel;
}

/** Brings one feature to life; disposing the result takes it away. */
export type Feature = (parts: FeatureParts) => Disposable;

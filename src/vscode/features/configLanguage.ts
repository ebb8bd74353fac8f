import { Disposable, languages, type DocumentSelector, type TextDocument } from 'vscode';
import { CONFIG_NAME } from '../../core';
import { configSchema } from '../../core/sidecarLanguage/configSchema';
import type { FileSchema } from '../../core/sidecarLanguage/placeSchema';
import type { FeatureParts } from '../feature';
import { completionsAt, hoverAt } from '../schemaWords';

const CONFIGS: DocumentSelector = { pattern: `**/${CONFIG_NAME}` };

/** What can be written in a desk's config, and what it means. */
export function registerConfigLanguage({ deskConfigs, serviceOf, settings }: FeatureParts): Disposable {
  const schemaOf = ({ uri }: TextDocument): FileSchema =>
    configSchema(serviceOf(settings.of(uri), deskConfigs.at(uri)).rules.values());
  return Disposable.from(
    languages.registerCompletionItemProvider(
      CONFIGS,
      {
        provideCompletionItems: (document, position) => completionsAt(document, position, schemaOf(document)),
      },
      ' ',
    ),
    languages.registerHoverProvider(CONFIGS, {
      provideHover: (document, position) => hoverAt(document, position, schemaOf(document)),
    }),
  );
}

import { extensions, type DocumentSelector, type TextDocument } from 'vscode';

export const SIDECAR_LANGUAGE = 'on-the-record-annotations';

/** Sidecars, in whatever language they are shown: some map all `.yaml` files to YAML. */
export const SIDECARS: DocumentSelector = [
  { language: SIDECAR_LANGUAGE },
  { pattern: '**/*.annotations.yaml' },
];

/**
 * Whether Red Hat's YAML extension answers for this document. It reads our schema from the manifest, and what it tells by that
 * must not be told twice.
 */
export const isServedAsYaml = ({ languageId }: TextDocument): boolean =>
  languageId === 'yaml' && extensions.getExtension('redhat.vscode-yaml') !== undefined;

import type { Fields } from '../plainValue';
import type { EditableYaml, OtherSide } from '../yaml/editableYaml';
import { SIDECAR_FORM } from './sidecarForm';
import { toShapeOf } from './textShape';

/**
 * The text of a sidecar with `content` in it, in normal form.
 * @param source the text as it was, whose comments, line endings and byte-order mark stay; it can be read as a whole
 */
export function writeSidecar(
  source: { readonly text: string; readonly yaml: EditableYaml },
  content: Fields,
  other?: OtherSide,
): string {
  return toShapeOf(source.text, source.yaml.rewrite(content, SIDECAR_FORM, other));
}

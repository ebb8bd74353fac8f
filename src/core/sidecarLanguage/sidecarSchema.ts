import schema from '../../../schemas/annotations.schema.json';
import type { FileSchema } from './placeSchema';

export const SIDECAR_SCHEMA: FileSchema = schema;

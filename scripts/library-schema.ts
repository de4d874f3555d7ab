import { writeFileSync } from 'node:fs';
import { librarySchemaJson } from '../utils/library/json-schema.ts';

/** Writes the published schema anew: after a change of utils/library/schema.ts. */
writeFileSync('public/poise-library.schema.json', librarySchemaJson());

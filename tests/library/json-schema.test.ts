import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { librarySchemaJson } from '../../utils/library/json-schema.ts';

it('is published as Poise reads by it: `npm run schema` writes it anew', () =>
  expect(JSON.parse(readFileSync('public/poise-library.schema.json', 'utf8'))).toEqual(
    JSON.parse(librarySchemaJson()),
  ));

import { z } from 'zod';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './file.ts';
import { layerSchema } from './schema.ts';

/** The JSON Schema of a library file, for editors and other programs; made from what Poise itself reads by. */
export function librarySchemaJson(): string {
  const { $schema, ...schema } = z.toJSONSchema(layerSchema, { io: 'input', unrepresentable: 'any' });
  const document = {
    $schema,
    title: 'Poise library',
    description:
      'Phrases, rules and playbook of a team. What a wording and a slot may hold stands in docs/for-team-leads.md.',
    ...schema,
    properties: {
      format: { const: LIBRARY_FORMAT },
      version: { const: LIBRARY_VERSION },
      ...(typeof schema.properties === 'object' ? schema.properties : {}),
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

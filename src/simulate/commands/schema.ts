import { writeFileSync } from 'node:fs';
import { schemaText } from '../../scenario/json-schema.ts';
import { referencePage } from '../../scenario/reference-page.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);

writeFileSync(new URL('scenario.schema.json', FOLDER), schemaText());
writeFileSync(new URL('README.md', FOLDER), referencePage());

import { readFileSync, writeFileSync } from 'node:fs';
import { schemaText } from '../../scenario/json-schema.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { referencePage } from '../../scenario/reference-page.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const guide = readFileSync(new URL('../../scenario/guide.md', import.meta.url), 'utf8');
const template = parseScenario(readFileSync(new URL('template.yaml', FOLDER), 'utf8')).data;

writeFileSync(new URL('scenario.schema.json', FOLDER), schemaText());
writeFileSync(new URL('README.md', FOLDER), referencePage(guide, template));

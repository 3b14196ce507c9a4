import { readFileSync, writeFileSync } from 'node:fs';
import { schemaText } from '../../scenario/format/json-schema.ts';
import { referencePage } from '../../scenario/format/reference-page.ts';
import { parseScenario } from '../../scenario/text/parse-scenario.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const guide = readFileSync(new URL('../../scenario/format/guide.md', import.meta.url), 'utf8');
const template = parseScenario(readFileSync(new URL('template.yaml', FOLDER), 'utf8')).data;

writeFileSync(new URL('scenario.schema.json', FOLDER), schemaText());
writeFileSync(new URL('README.md', FOLDER), referencePage(guide, template));

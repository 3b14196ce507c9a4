import { describe, expect, test } from 'vitest';
import { SITUATIONS, variantsOf } from '../agents/speech/situations.ts';
import type { Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { spokenIn } from '../view/stage/speech.ts';
import { quoted } from '../view/words.ts';
import { SHIPPED, shippedText } from './shipped.ts';

const t = createTranslator();
const PROPER = /^(Sinai|Jerusalem|Egyptian|Chile’s)\b/u;
const FILES = [...SHIPPED, 'template'].map(id => [id, loadScenario(shippedText(id)).scenario!.file] as const);

/** What a seat says with a pass in a situation, which no rule of hearing hides. */
function said(file: ScenarioFile, key: (typeof SITUATIONS)[number], variant: number, at: readonly number[]) {
  const issue = file.issues[at[0]!]!;
  const option = issue.options[at[1]!]!.id;
  const params = { issue: issue.id, option, gift: issue.id, given: option };
  const seat = file.parties[0]!.id;
  const entry: Entry = {
    ...{ index: 0, round: 0, stage: 'session', move: { type: 'turn.pass', seat }, occurrences: [] },
    ...{ metricsBefore: [], metricsAfter: [], said: { key, by: seat, params, variant } },
  };
  return spokenIn(file, entry, seat, t)!;
}

function everythingSaid(file: ScenarioFile): readonly string[] {
  return file.issues.flatMap(({ options }, issue) =>
    options.flatMap((_, option) =>
      SITUATIONS.flatMap(key =>
        Array.from({ length: variantsOf(key) }, (__, variant) => said(file, key, variant, [issue, option])),
      ),
    ),
  );
}

describe.each(FILES)('delegates of %s', (_, file) => {
  const names = file.issues.flatMap(({ name, spoken, options }) => [
    { title: name, spoken },
    ...options.map(option => ({ title: `${name}: ${option.label}`, spoken: option.spoken })),
  ]);
  const spoken = names.flatMap(each => each.spoken ?? []);

  test('have a name to say for every issue and option', () => {
    expect(names.filter(each => each.spoken === undefined)).toEqual([]);
  });

  test('say names that stand inside any sentence and do not turn it round', () => {
    expect(spoken.filter(name => /^\p{Lu}/u.test(name) && !PROPER.test(name))).toEqual([]);
    expect(spoken.filter(name => /[“”‘"',;:.!?]|^(no|not|none|nothing|nobody)\b/iu.test(name))).toEqual([]);
  });

  test('speak in sentences that begin with a capital letter and quote nothing', () => {
    const lines = everythingSaid(file);
    expect(lines.filter(line => /(?:^|[.?!] )\p{Ll}/u.test(line))).toEqual([]);
    expect(lines.filter(line => /[“”‘]/u.test(line))).toEqual([]);
  });
});

test('what has no spoken name is quoted by its title, whose own marks become inner ones', () => {
  const { file } = loadScenario(shippedText('template')).scenario!;
  const titled = (label: string) => ({
    ...file,
    issues: [
      {
        ...file.issues[0]!,
        spoken: undefined,
        options: [{ ...file.issues[0]!.options[0]!, label, spoken: undefined }],
      },
    ],
  });
  const last = (label: string) => said(titled(label), 'small-step', 6, [0, 0]);
  expect(last('Nobody for now')).toContain('On “Repair”: “Nobody for now”.');
  expect(last('“Bridge”')).toContain('On “Repair”: “Bridge”.');
  expect(last('“Bridge”, with a reservation')).toContain('On “Repair”: “‘Bridge’, with a reservation”.');
  expect(quoted(t, last('“Bridge”'))).toContain('On ‘Repair’: ‘Bridge’.');
});

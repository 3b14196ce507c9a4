import type { Preferences } from '../../engine/preferences.ts';

/** The bargaining core of a scenario, ready to be written. */
export interface Core {
  readonly name: string;
  readonly issues: ReadonlyArray<{ readonly name: string; readonly options: readonly string[] }>;
  readonly parties: ReadonlyArray<{ readonly name: string; readonly preferences: Preferences }>;
}

/** GENIUS files of a core: file name → text. `lost` names what the format cannot say. */
export interface GeniusFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly lost: readonly string[];
}

/**
 * Writes a core as a GENIUS domain with one linear additive profile a party. Points are brought to [0, 1] by a
 * positive affine map, reservation values with them, so frontier, Nash and Kalai–Smorodinsky deals stay what
 * they were. Linkages and red lines have no place in the format and are reported as lost.
 */
export function writeGenius(core: Core): GeniusFiles {
  const profiles = core.parties.map(
    party => [`${party.name}.xml`, profileXml(core, party.preferences)] as const,
  );
  return {
    files: Object.fromEntries([[`${core.name}-domain.xml`, domainXml(core)], ...profiles]),
    lost: core.parties.flatMap(({ name, preferences }) => lossesOf(name, preferences)),
  };
}

function lossesOf(name: string, { linkages, redLines }: Preferences): string[] {
  const forbidden = redLines.flatMap(row => row ?? []).filter(Boolean).length;
  return [
    ...(linkages.length > 0 ? [`${name}: ${linkages.length} linkages`] : []),
    ...(forbidden > 0 ? [`${name}: ${forbidden} red lines`] : []),
  ];
}

function domainXml({ name, issues }: Core): string {
  const body = issues.map((issue, k) => issueXml(issue, k, () => ''));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<negotiation_template>',
    `<utility_space number_of_issues="${issues.length}">`,
    objectiveXml(name, body),
    '</utility_space>',
    '</negotiation_template>',
    '',
  ].join('\n');
}

function profileXml({ name, issues }: Core, { points, reservation }: Preferences): string {
  const floors = points.map(row => Math.min(...row));
  const spans = points.map((row, k) => Math.max(...row) - floors[k]!);
  const whole = spans.reduce((sum, span) => sum + span, 0) || 1;
  const base = floors.reduce((sum, floor) => sum + floor, 0);
  const body = issues.map((issue, k) =>
    issueXml(issue, k, option => ` evaluation="${points[k]![option]! - floors[k]!}"`),
  );
  const flat = spans.every(span => span === 0);
  const weights = spans.map((span, k) => weightXml(k, flat ? 1 / spans.length : span / whole));
  const threshold = (reservation - base) / whole;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<utility_space>',
    objectiveXml(name, [...body, ...weights]),
    '<discount_factor value="1.0"/>',
    `<reservation value="${threshold}"/>`,
    '</utility_space>',
    '',
  ].join('\n');
}

function weightXml(k: number, weight: number): string {
  return `<weight index="${k + 1}" value="${weight}"/>`;
}

function objectiveXml(name: string, body: readonly string[]): string {
  const head = `<objective index="0" etype="objective" type="objective" description="" name="${escaped(name)}">`;
  return [head, ...body, '</objective>'].join('\n');
}

function issueXml(issue: Core['issues'][number], k: number, extra: (option: number) => string): string {
  const kind = 'etype="discrete" type="discrete" vtype="discrete"';
  const items = issue.options.map(
    (option, at) => `<item index="${at + 1}" value="${escaped(option)}"${extra(at)}/>`,
  );
  return [`<issue index="${k + 1}" ${kind} name="${escaped(issue.name)}">`, ...items, '</issue>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, character => ENTITIES[character]!).replaceAll(/\s+/g, ' ');
}

import { additiveParties, readBargaining } from '../scenario/interchange/bargaining.ts';
import type { ReadingOptions } from '../scenario/interchange/imported.ts';

/** A small fair in GENIUS: where the stall stands, and what it costs. */
export const DOMAIN = `<negotiation_template>
<utility_space number_of_issues="2">
<objective index="0" name="Fair" type="objective" etype="objective">
<issue index="1" name="Stall" type="discrete" etype="discrete" vtype="discrete">
<item index="1" value="left"/>
<item index="2" value="right"/>
</issue>
<issue index="2" name="Fee" type="integer" etype="integer" vtype="integer" lowerbound="5" upperbound="7"/>
</objective>
</utility_space>
</negotiation_template>`;

/** What its buyer wants of it. */
export const PROFILE = `<utility_space>
<objective index="0" name="Fair">
<issue index="1" name="Stall" type="discrete">
<item index="1" value="left" evaluation="10"/>
<item index="2" value="right" evaluation="5"/>
</issue>
<issue index="2" name="Fee" type="integer" lowerbound="5" upperbound="7">
<evaluator ftype="linear" offset="1.0" slope="-0.4"/>
</issue>
<weight index="1" value="0.6"/>
<weight index="2" value="0.4"/>
</objective>
<discount_factor value="0.9"/>
<reservation value="0.25"/>
</utility_space>`;

/** The buyer read with the domain. */
export function read(profile: string, domain: string = DOMAIN, options: ReadingOptions = {}) {
  const files = [{ file: 'a/buyer.xml', text: profile }];
  return readBargaining({ file: 'domain.xml', text: domain }, files, options);
}

/** Where reading fails and why, as a line. */
export function flawOf(profile: string, domain: string = DOMAIN): string {
  const result = read(profile, domain);
  if (result.ok) return 'no flaw';
  return `${result.file}:${result.flaw.line}:${result.flaw.column} ${result.flaw.message}`;
}

/** What was read, with the tables of its parties, which must be additive. */
export function additive(result: ReturnType<typeof readBargaining>) {
  if (!result.ok) throw new Error(result.flaw.message);
  return { ...result.value, tables: additiveParties(result.value.parties)! };
}

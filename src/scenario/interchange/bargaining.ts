import type { Valuation } from '../../analysis/valuation.ts';
import { DOMAIN_ROOT, PROFILE_ROOT, readGeniusDomain } from './genius-domain.ts';
import { readGeniusProfile } from './genius-profile.ts';
import type { ImportedDomain, ImportedParty, ReadingOptions } from './imported.ts';
import { plainValue } from './located.ts';
import { type Flaw, LARGEST_FILE, type Reading, reading, tooLarge } from './misread.ts';
import { negmasKind, readNegmasDomain, readNegmasProfile } from './negmas.ts';
import { isTables, readTables } from './tables.ts';
import { rootElement } from './xml.ts';

export interface SourceFile {
  /** As given by the caller; parties are named after it, without folder and extension. */
  readonly file: string;
  readonly text: string;
}

/** A domain with the parties that value it. */
export interface Bargaining {
  readonly domain: ImportedDomain;
  readonly parties: readonly ImportedParty[];
}

export type BargainingReading =
  | { readonly ok: true; readonly value: Bargaining }
  | { readonly ok: false; readonly file: string; readonly flaw: Flaw };

/** `whole` is a domain with its parties in one file. */
export type FileKind = 'domain' | 'profile' | 'whole' | 'other';

/** What a file holds, by its content: a GENIUS or NegMAS domain, a profile, or something else. */
export function kindOf({ text }: SourceFile): Reading<FileKind> {
  if (text.length > LARGEST_FILE) return { ok: false, flaw: tooLarge(text.length) };
  if (!isXml(text)) return { ok: true, value: plainKind(plainValue(text)) };
  return reading(text, source => {
    const { name } = rootElement(source);
    return name === DOMAIN_ROOT ? 'domain' : name === PROFILE_ROOT ? 'profile' : 'other';
  });
}

function plainKind(value: unknown): FileKind {
  return isTables(value) ? 'whole' : (negmasKind(value) ?? 'other');
}

function isXml(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/** Reads a domain file and its profiles, in the order given; a whole domain has none. */
export function readBargaining(
  domainFile: SourceFile,
  profiles: readonly SourceFile[],
  options: ReadingOptions = {},
): BargainingReading {
  if (profiles.length === 0) return readWhole(domainFile);
  const domain = isXml(domainFile.text)
    ? readGeniusDomain(domainFile.text)
    : readNegmasDomain(domainFile.text);
  if (!domain.ok) return { ok: false, file: domainFile.file, flaw: domain.flaw };
  const parties: ImportedParty[] = [];
  for (const profile of profiles) {
    const party = readProfile(profile, domain.value, options);
    if (!party.ok) return { ok: false, file: profile.file, flaw: party.flaw };
    parties.push(party.value);
  }
  return { ok: true, value: { domain: domain.value, parties } };
}

function readWhole({ file, text }: SourceFile): BargainingReading {
  const result = readTables(text);
  return result.ok ? result : { ok: false, file, flaw: result.flaw };
}

function readProfile(
  { file, text }: SourceFile,
  domain: ImportedDomain,
  options: ReadingOptions,
): Reading<ImportedParty> {
  const name = stem(file);
  return isXml(text) ? readGeniusProfile(text, name, domain, options) : readNegmasProfile(text, name, domain);
}

function stem(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** The parties' tables when all of them are additive, else undefined. */
export function additiveParties(parties: readonly ImportedParty[]): Valuation[] | undefined {
  const tables = parties.flatMap(({ preferences }) =>
    preferences.kind === 'additive' ? [preferences.valuation] : [],
  );
  return tables.length === parties.length ? tables : undefined;
}

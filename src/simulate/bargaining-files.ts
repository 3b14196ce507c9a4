import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Bargaining,
  type FileKind,
  kindOf,
  readBargaining,
  type SourceFile,
} from '../scenario/interchange/bargaining.ts';
import type { ReadingOptions } from '../scenario/interchange/imported.ts';
import { flawLine, LARGEST_FILE, tooLarge } from '../scenario/interchange/misread.ts';

/** Something wrong with what a command was given: the line to print, and the exit code. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

const SOURCES = /\.(xml|ya?ml|json)$/i;

/**
 * Reads a domain with its profiles: from a folder that holds one domain (or has one subfolder that does), or
 * from a domain file followed by profile files. Throws a Refusal with `file:line:column: error: …`.
 */
export function bargainingFrom(paths: readonly string[], options: ReadingOptions): Bargaining {
  const [first, ...rest] = paths;
  if (first === undefined) throw new Refusal('no file given', 2);
  if (rest.length === 0 && isFolder(first)) return fromFolder(first, options);
  return fromFiles(sourceFile(first), rest.map(sourceFile), options);
}

function fromFiles(domain: SourceFile, profiles: readonly SourceFile[], options: ReadingOptions): Bargaining {
  if (profiles.length === 0) refuseLone(domain);
  const result = readBargaining(domain, profiles, options);
  if (!result.ok) throw new Refusal(flawLine(result.file, result.flaw), 1);
  return result.value;
}

function refuseLone(file: SourceFile): void {
  const kind = kindIn(file);
  if (kind === 'domain') throw new Refusal(`${file.file}: a domain needs its profiles after it`, 2);
  if (kind === 'profile') throw new Refusal(`${file.file}: a profile needs its domain before it`, 2);
  if (kind === 'other')
    throw new Refusal(`${file.file}:1:1: error: neither a scenario nor a negotiation domain`, 1);
}

function kindIn(file: SourceFile): FileKind {
  const kind = kindOf(file);
  if (!kind.ok) throw new Refusal(flawLine(file.file, kind.flaw), 1);
  return kind.value;
}

function fromFolder(folder: string, options: ReadingOptions): Bargaining {
  const own = sortedByKind(folder);
  const [found, another] =
    own.domains.length > 0 ? [own] : subfolders(folder).map(sortedByKind).filter(hasDomain);
  if (found === undefined) throw new Refusal(`${folder}:1:1: error: the folder holds no domain`, 1);
  if (another !== undefined || found.domains.length > 1)
    throw new Refusal(`${folder}:1:1: error: the folder holds more than one domain`, 1);
  return fromFiles(found.domains[0]!, found.profiles, options);
}

interface Sorted {
  readonly domains: readonly SourceFile[];
  readonly profiles: readonly SourceFile[];
}

function hasDomain({ domains }: Sorted): boolean {
  return domains.length > 0;
}

function subfolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name));
}

function sortedByKind(folder: string): Sorted {
  const names = readdirSync(folder).filter(name => SOURCES.test(name) && !name.startsWith('.'));
  const files = names.sort().map(name => sourceFile(join(folder, name)));
  const kinds = files.map(kindIn);
  const ofKind = (...wanted: FileKind[]): SourceFile[] => files.filter((_, k) => wanted.includes(kinds[k]!));
  return { domains: ofKind('domain', 'whole'), profiles: ofKind('profile') };
}

/** Reads a text file within the size budget. */
export function sourceFile(file: string): SourceFile {
  const size = sizeOf(file);
  if (size > LARGEST_FILE) throw new Refusal(flawLine(file, tooLarge(size)), 1);
  return { file, text: readFileSync(file, 'utf8') };
}

function sizeOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Refusal(`${file}: no such file`, 2);
  if (stats.isDirectory()) throw new Refusal(`${file}: a folder stands alone, without other files`, 2);
  return stats.size;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile, SourceKind } from '../scenario/format/format.ts';

/** Who says something, and where it is reported. */
export interface Attribution {
  readonly source?: SourceItem;
  readonly saidBy?: string;
  readonly deniedBy?: string;
  /** When it really happened, where this game tells it on another day. */
  readonly moved?: string;
}

export interface SourceItem {
  readonly id: string;
  readonly publisher: string;
  readonly kind: string;
  readonly about: string;
  readonly date?: string;
  readonly url?: string;
}

interface Claim {
  readonly source?: string | undefined;
  readonly 'said-by'?: string | undefined;
  readonly 'denied-by'?: string | undefined;
}

export function presentSources(file: ScenarioFile, t: Translator): readonly SourceItem[] {
  return file.sources.map(source => presentSource(file, source, t));
}

function presentSource(
  file: ScenarioFile,
  { id, publisher, kind, about, date, url }: ScenarioFile['sources'][number],
  t: Translator,
): SourceItem {
  return {
    id,
    publisher,
    kind: kindWord(file, kind, t),
    about,
    ...(date === undefined ? {} : { date: t.date(date) }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
  };
}

const BUILT_IN: Readonly<Record<SourceKind, true>> = {
  un: true,
  wire: true,
  press: true,
  mediator: true,
  analyst: true,
  reference: true,
  party: true,
  fiction: true,
};

function kindWord(file: ScenarioFile, kind: string, t: Translator): string {
  return file['source-kinds'][kind] ?? (isBuiltIn(kind) ? t(`source.kind.${kind}`) : kind);
}

function isBuiltIn(kind: string): kind is SourceKind {
  return Object.hasOwn(BUILT_IN, kind);
}

export function attributionOf(file: ScenarioFile, claim: Claim, t: Translator): Attribution {
  const source = file.sources.find(({ id }) => id === claim.source);
  const who = claim['said-by'];
  return {
    ...(source ? { source: presentSource(file, source, t) } : {}),
    ...(who && !isNamedBy(source, who) ? { saidBy: t('said-by', { who }) } : {}),
    ...(claim['denied-by'] ? { deniedBy: t('denied-by', { who: claim['denied-by'] }) } : {}),
  };
}

/** Kinds of source that look back, or were never printed: none brought the news of the day. */
const LOOKS_BACK: ReadonlySet<string> = new Set<SourceKind>(['reference', 'analyst', 'fiction']);

/** Who brought a report on the day: whoever printed it then, else whoever said it. */
export function reporterOf(file: ScenarioFile, claim: Claim): string | undefined {
  const who = claim['said-by'];
  return printerOf(file, claim) ?? (who && `${who.charAt(0).toUpperCase()}${who.slice(1)}`);
}

/** Who printed a report on the day, if anybody did. */
export function printerOf(file: ScenarioFile, claim: Claim): string | undefined {
  const source = file.sources.find(({ id }) => id === claim.source);
  return source && !LOOKS_BACK.has(source.kind) ? source.publisher : undefined;
}

/** Whether a source names its speaker already: “UNAMA”, “Reuters via …”, “…, citing the UN”. */
function isNamedBy(source: ScenarioFile['sources'][number] | undefined, who: string): boolean {
  const { publisher = '' } = source ?? {};
  return publisher === who || publisher.startsWith(`${who} via `) || publisher.endsWith(`, citing ${who}`);
}

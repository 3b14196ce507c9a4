import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';

/** Who says something, and where it is reported. */
export interface Attribution {
  readonly source?: SourceItem;
  readonly saidBy?: string;
  readonly deniedBy?: string;
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
  return file.sources.map(({ id, publisher, kind, about, date, url }) => ({
    id,
    publisher,
    kind: t(`source.kind.${kind}`),
    about,
    ...(date === undefined ? {} : { date }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
  }));
}

export function attributionOf(file: ScenarioFile, claim: Claim, t: Translator): Attribution {
  const source = presentSources(file, t).find(each => each.id === claim.source);
  return {
    ...(source ? { source } : {}),
    ...(claim['said-by'] ? { saidBy: t('said-by', { who: claim['said-by'] }) } : {}),
    ...(claim['denied-by'] ? { deniedBy: t('denied-by', { who: claim['denied-by'] }) } : {}),
  };
}

import { createDigester } from '../../analysis/debrief/digest.ts';
import type { Game } from '../../engine/game.ts';
import type { GameRecord } from '../../engine/record.ts';
import { hashTable } from '../../engine/state-hash.ts';
import { framesOf } from '../../flow/frames.ts';
import { foreign } from '../../flow/record.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type ComparedFile, type ComparisonInput, type Fault, isGame } from '../../view/comparison.ts';
import type { ComparisonIntent, PageModel } from '../../view/page-model.ts';
import { presentComparisonPage } from '../../view/present.ts';
import { download, fileName } from '../download.ts';
import type { Library } from '../library.ts';
import { type Analyst, hireAnalyst } from './analyst.ts';
import { comparisonRows, csvOf } from './comparison-export.ts';

const MOST_GAMES = 40;

/** The games of a class under comparison. Nothing of them is kept or sent. */
export interface Comparison {
  /** Undefined where none is open. */
  page(): PageModel | undefined;
  act(intent: ComparisonIntent): Promise<void>;
}

export interface ComparisonDoors {
  readonly library: Library;
  readonly t: Translator;
  readonly show: () => void;
  readonly onFault: (error: unknown) => void;
}

type Digester = ReturnType<typeof createDigester>;

export function createComparison({ library, t, show, onFault }: ComparisonDoors): Comparison {
  let isOpen = false;
  let scenario: Scenario | undefined;
  let digester: Digester | undefined;
  let files: readonly ComparedFile[] = [];
  let analyst: Analyst | undefined;

  async function read(name: string, text: string): Promise<ComparedFile> {
    const { parseRecord } = await import('../../storage/record-format.ts');
    const parsed = parseRecord(text);
    if (!parsed.ok) return { name, fault: parsed.kind === 'newer' ? 'newer-file' : 'not-a-record' };
    const found = await library.recorded(parsed.record.scenario);
    if (!found) return { name, fault: 'scenario-missing' };
    scenario ??= found;
    if (found.game.hash !== scenario.game.hash) return { name, fault: 'another' };
    digester ??= createDigester(scenario.game);
    return compared(name, scenario.game, parsed.record, digester);
  }
  function clear(): void {
    analyst?.dismiss();
    analyst = undefined;
    scenario = undefined;
    digester = undefined;
    files = [];
  }
  /** One game after another, beside the page. */
  function lookOn(): void {
    analyst?.dismiss();
    const next = files.filter(isGame).find(game => !game.turning);
    if (!next || !scenario) return;
    const { file, game } = scenario;
    const viewer = Object.keys(next.record.occupants).find(
      seat => next.record.occupants[seat]?.kind === 'person',
    );
    const given = {
      file,
      hash: game.hash,
      cut: game.cut,
      record: next.record,
      viewer: viewer ?? game.parties[0]!.id,
    };
    analyst = hireAnalyst(given, onFault);
    analyst.ask({ kind: 'turning', quick: true }, turning => {
      if (!turning.done) return;
      files = files.map(each => (each === next ? { ...next, turning: turning.value } : each));
      show();
      lookOn();
    });
  }

  function input(): ComparisonInput {
    const ends = files.filter(isGame).flatMap(({ frames }) => frames.at(-1)?.after ?? []);
    return { scenario, files, frontier: ends.flatMap(end => digester?.frontierAt(end).points ?? []) };
  }
  async function add(added: Extract<ComparisonIntent, { type: 'comparison.add' }>['files']): Promise<void> {
    for (const { name, text } of added) {
      const full = files.filter(isGame).length >= MOST_GAMES;
      const file: ComparedFile = full ? { name, fault: 'too-many' } : await read(name, text);
      files = [...files, file];
    }
    lookOn();
  }
  function save(format: 'csv' | 'json'): void {
    const rows = comparisonRows(input());
    const text = format === 'csv' ? csvOf(rows) : JSON.stringify(rows, null, 2);
    download(fileName(t('comparison.title'), format), text);
  }

  return {
    page: () => (isOpen ? presentComparisonPage(input(), t) : undefined),
    async act(intent) {
      switch (intent.type) {
        case 'comparison.open':
          isOpen = true;
          break;
        case 'comparison.add':
          await add(intent.files);
          break;
        case 'comparison.save':
          save(intent.format);
          break;
        case 'comparison.clear':
        case 'comparison.close':
          isOpen = intent.type === 'comparison.clear';
          clear();
      }
      show();
    },
  };
}

function compared(name: string, game: Game, record: GameRecord, { digest }: Digester): ComparedFile {
  const fault = (what: Fault) => ({ name, fault: what });
  if (foreign(game, record)) return fault('unlike');
  try {
    const frames = framesOf(game, record);
    const end = frames.at(-1)?.after;
    if (!end || hashTable(end) !== record.hash) return fault('unlike');
    return end.over || end.ending ? { name, record, frames, digest: digest(frames) } : fault('unfinished');
  } catch {
    return fault('unlike');
  }
}

import { z } from 'zod';
import { GAUGE_ROLES, HAPPENINGS } from '../../engine/game.ts';
import { historySection } from './format-history.ts';
import {
  claim,
  condition,
  id,
  line,
  lonLat,
  optionPoints,
  percent,
  perSeat,
  points,
  text,
} from './format-primitives.ts';

export const PLACE_STATES = ['trade', 'limited', 'closed'] as const;
/** Kinds of source that every scenario may name; others it declares. */
export const SOURCE_KINDS = [
  'un',
  'wire',
  'press',
  'mediator',
  'analyst',
  'reference',
  'party',
  'fiction',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const OUTLOOKS = ['hills', 'strait', 'woods', 'dome', 'harbour', 'lake'] as const;
export const FORMAT_KINDS = ['plenary', 'shuttle', 'text'] as const;
export const PHASES = ['statements', 'session', 'corridors'] as const;
export const HINT_PHASES = ['briefing', ...PHASES, 'ratification'] as const;
export const VERBS = ['state', 'act', 'consult', 'offer', 'press', 'announce'] as const;
export const ENDING_KINDS = ['ratified', 'interim', 'refused', 'suspension', 'collapse', 'war'] as const;

const metricEffect = z.strictObject({ metric: id, by: points, why: line });
const approvalEffect = z.strictObject({ constituency: id, by: points, why: line });
const effect = z.union([metricEffect, approvalEffect]);
const effects = z.array(effect).max(16).default([]);
/** What really happened and an invented card or event is modelled on: told in the debrief, and its date where the game has another. */
const drawnFrom = z.strictObject({ date: line, text, ...claim });

const reaction = z.strictObject({
  who: id,
  when: condition.optional(),
  says: line.optional(),
  effects,
});

const headlines = perSeat(z.strictObject({ headline: line, standfirst: line.optional() }));

const consequence = {
  effects,
  reactions: z.array(reaction).max(8).default([]),
  sets: z.record(id, z.enum(PLACE_STATES)).optional(),
  headlines: headlines.optional(),
};

const source = z.strictObject({
  id,
  publisher: line,
  kind: id,
  about: line,
  date: z.string().max(40).meta({ prose: true }).optional(),
  url: z.string().max(500).optional(),
});

const place = z.strictObject({
  id,
  name: line,
  kind: z.enum(['crossing', 'town', 'capital', 'country']),
  at: lonLat,
  seat: id.optional(),
  state: z.enum(PLACE_STATES).optional(),
});

const member = z.strictObject({ office: line, look: id });

const term = z.strictObject({
  metric: id,
  reference: percent,
  cost: z.number().min(-5).max(5),
});

const seat = {
  id,
  name: line,
  'in-sentence': line.optional(),
  adjective: line,
  mark: z.enum(['circle', 'triangle', 'diamond', 'square']),
  side: z.enum(['west', 'head', 'east']),
  aim: text,
  home: line,
  brief: text,
  members: z.array(member).min(1).max(3),
};

const party = z.strictObject({
  ...seat,
  capital: z.int().min(0).max(20),
  'home-support': id,
  credibility: id,
  press: z.strictObject({ name: line }),
  points: z.record(id, optionPoints),
  linkages: z
    .array(z.strictObject({ id, when: z.record(id, id), points, why: line }))
    .max(12)
    .default([]),
  'red-lines': z
    .array(
      z.strictObject({
        issue: id,
        options: z.array(id).min(1),
        why: line,
        'lifted-when': condition.optional(),
      }),
    )
    .max(12)
    .default([]),
  reservation: z.strictObject({ base: percent, terms: z.array(term).max(6).default([]) }),
});

const mandateAim = z.strictObject({ id, when: condition, points: percent, why: line });

const bargainingFormat = z.strictObject({
  id,
  kind: z.enum(FORMAT_KINDS),
  name: line,
  about: line,
  exchanges: z.int().min(1).max(8),
  leak: z.number().min(0).max(1),
  tone: z.number().min(0).max(3),
});

const mediator = z.strictObject({
  ...seat,
  leverage: z.int().min(0).max(20),
  formats: z.array(bargainingFormat).min(1).max(5),
  mandate: z.array(mandateAim).min(1).max(12),
});

const band = z.strictObject({
  'up-to': percent,
  word: line,
  valence: z.enum(['calm', 'strained', 'crisis']),
});

const metric = z.strictObject({
  id,
  name: line,
  short: z.string().max(18).meta({ prose: true }).optional(),
  about: text,
  start: percent,
  seat: id.optional(),
  good: z.enum(['high', 'low']),
  'stands-for': z.enum(GAUGE_ROLES).optional(),
  bands: z.array(band).min(2).max(5),
  'red-line': percent.optional(),
  drift: z.strictObject({ toward: percent, rate: z.number().min(0).max(1), why: line }).optional(),
  couplings: z
    .array(z.strictObject({ metric: id, reference: percent, rate: z.number().min(-1).max(1), why: line }))
    .max(6)
    .default([]),
  responds: z.partialRecord(z.enum(HAPPENINGS), points).default({}),
});

const option = z.strictObject({
  id,
  label: line,
  spoken: line.optional(),
  clause: text,
  papers: z.enum(['each']).optional(),
});

const issue = z.strictObject({
  id,
  name: line,
  spoken: line.optional(),
  question: line,
  about: text,
  options: z.array(option).min(2).max(6),
  'status-quo': id,
  open: text,
});

const constituency = z.strictObject({
  id,
  party: id,
  name: line,
  about: line,
  influence: percent,
  approval: percent,
  points: z.record(id, optionPoints),
});

const outsider = z.strictObject({ id, name: line, about: line });

const action = z.strictObject({
  id,
  verb: z.enum(VERBS),
  seats: z.array(id).min(1),
  when: condition.optional(),
  once: z.boolean().default(true),
  cost: z
    .strictObject({ capital: z.int().min(0).max(10).default(0), leverage: z.int().min(0).max(10).default(0) })
    .optional(),
  cameo: z.string().regex(/^\d{2,4}$/, 'a CAMEO code is two to four digits'),
  goldstein: z.number().min(-10).max(10),
  label: line,
  says: line.optional(),
  reasons: z.array(line).max(4).default([]),
  ...consequence,
  commits: z.strictObject({ issue: id, options: z.array(id).min(1), words: line }).optional(),
  frees: z.array(id).optional(),
  sweetens: z
    .array(z.strictObject({ party: id, issue: id, option: id, points }))
    .max(6)
    .default([]),
  consults: id.optional(),
  key: z.boolean().default(false),
  'drawn-from': drawnFrom.optional(),
  ...claim,
});

const hazard = z.union([z.number().min(0).max(1), z.string().min(1).max(300)]);

const event = z.strictObject({
  id,
  title: line,
  report: text,
  date: z.string().max(40).meta({ prose: true }).optional(),
  since: id.optional(),
  until: id.optional(),
  when: condition.optional(),
  hazard: hazard,
  once: z.boolean().default(true),
  positive: z.boolean().default(false),
  at: lonLat.optional(),
  ...consequence,
  choice: z
    .strictObject({
      seat: id,
      question: line,
      options: z
        .array(z.strictObject({ id, label: line, ...consequence }))
        .min(2)
        .max(4),
    })
    .optional(),
  key: z.boolean().default(false),
  'drawn-from': drawnFrom.optional(),
  ...claim,
});

const news = z.strictObject({
  text,
  at: lonLat.optional(),
  incident: line.optional(),
  historic: z.boolean().optional(),
  ...claim,
});

const round = z.strictObject({
  id,
  name: line,
  place: line,
  date: line,
  hour: z
    .string()
    .regex(/^\d\d:\d\d$/, 'a time is HH:MM, in quotation marks')
    .optional(),
  phases: z.array(z.enum(PHASES)).min(1),
  news: z.array(news).max(6).default([]),
  instructions: perSeat(text),
  effects,
});

const hint = z.strictObject({
  id,
  seats: z.array(id).min(1).optional(),
  phases: z.array(z.enum(HINT_PHASES)).min(1).optional(),
  when: condition.optional(),
  text: line,
});

/** A shorter game of the same file: some of its rounds. What the others bring comes with the next that is kept. */
const cut = z.strictObject({
  id,
  name: line,
  minutes: z.int().min(5).max(240),
  rounds: z.array(id).min(1).max(12),
  'more-exchanges': z.int().min(-4).max(4).default(0),
  'leaves-out': z.array(id).max(200).default([]),
  'public-brief': text.optional(),
  briefs: perSeat(text).default({}),
});

const ending = z.strictObject({
  id,
  kind: z.enum(ENDING_KINDS),
  when: condition,
  early: z.boolean().default(false),
  title: line,
  headlines: headlines.optional(),
  text,
  nearest: text,
});

const aftermath = z.strictObject({
  months: z.int().min(3).max(36),
  hazard: z.number().min(0).max(1),
  holds: line.optional(),
  factors: z
    .array(
      z.strictObject({
        id,
        when: condition,
        times: z.number().min(0.05).max(5),
        why: line,
        source: id.optional(),
      }),
    )
    .max(20),
});

const debrief = z.strictObject({
  outcome: line.optional(),
  history: z
    .array(
      z.strictObject({
        issue: id,
        option: id.optional(),
        unsettled: z.boolean().optional(),
        text,
        ...claim,
      }),
    )
    .default([]),
  afterwards: z.array(z.strictObject({ date: line, text, ...claim })).default([]),
  'historic-deal': z.record(id, id).default({}),
  questions: z.array(line).max(8).default([]),
});

const glossaryEntry = z.strictObject({
  id,
  name: line,
  text,
  'comes-up': z.array(id).max(8).default([]),
  source: id.optional(),
});

export const scenarioFormat = z.strictObject({
  format: z.literal('communique/1'),
  id,
  title: line,
  subtitle: line.optional(),
  language: z.string().min(2).max(12).default('en'),
  summary: text,
  minutes: z.int().min(5).max(240),
  'content-note': text.optional(),
  outlook: z.enum(OUTLOOKS).default('hills'),
  'source-kinds': z.record(id, line).default({}),
  'public-brief': text.optional(),
  sources: z.array(source).default([]),
  map: z
    .strictObject({
      relief: id.optional(),
      places: z.array(place).max(40).default([]),
      states: z.partialRecord(z.enum(PLACE_STATES), line).default({}),
    })
    .default({ places: [], states: {} }),
  parties: z.array(party).min(2).max(5),
  mediator: mediator.optional(),
  outsiders: z.array(outsider).max(12).default([]),
  metrics: z.array(metric).min(3).max(16),
  tension: z.strictObject({ weights: z.record(id, z.number().min(-1).max(1)) }),
  issues: z.array(issue).min(2).max(12),
  constituencies: z.array(constituency).max(40),
  actions: z.array(action).max(200),
  events: z.array(event).max(100),
  rounds: z.array(round).min(1).max(12),
  cuts: z.array(cut).max(4).default([]),
  ratification: z.strictObject({
    'least-clauses': z.int().min(1).max(12),
    thresholds: perSeat(percent),
    'broken-commitment': z.number().min(-100).max(0),
  }),
  aftermath,
  endings: z.array(ending).min(1).max(20),
  hints: z.array(hint).max(60).default([]),
  history: historySection.optional(),
  debrief: debrief.default({ history: [], afterwards: [], 'historic-deal': {}, questions: [] }),
  glossary: z.array(glossaryEntry).max(120).default([]),
});

export type ScenarioFile = z.output<typeof scenarioFormat>;

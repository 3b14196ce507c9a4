import { z } from 'zod';

// No generated code: the page runs under a content security policy without `unsafe-eval`.
z.config({ jitless: true });

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'an id is lower-case letters, digits and hyphens, starting with a letter')
  .refine(id => id !== 'constructor' && id !== 'prototype', 'this name is reserved')
  .describe('Lower-case letters, digits and hyphens.');
const text = z.string().min(1).max(6000).meta({ prose: true });
const line = z.string().min(1).max(400).meta({ prose: true });
const condition = z.string().min(1).max(600).describe('A CEL expression that is true or false.');
const percent = z.number().min(0).max(100);
const points = z.number().min(-100).max(100);
const optionPoints = z.record(id, points);
const perSeat = <T extends z.ZodType>(value: T) => z.record(id, value);
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const claim = {
  source: id.optional().describe('Where this is reported: an id in `sources`.'),
  'said-by': line.optional().describe('Who says it, where it is contested.'),
  'denied-by': line.optional().describe('Who denies it.'),
};

export const PLACE_STATES = ['trade', 'limited', 'closed'] as const;
export const FORMAT_KINDS = ['plenary', 'shuttle', 'text'] as const;
export const PHASES = ['statements', 'session', 'corridors'] as const;
export const VERBS = ['state', 'act', 'consult', 'offer', 'press', 'announce'] as const;
export const ENDING_KINDS = ['ratified', 'interim', 'refused', 'suspension', 'collapse', 'war'] as const;
export const HAPPENINGS = [
  'clause-agreed',
  'clause-reopened',
  'offer-made',
  'offer-accepted',
  'offer-refused',
  'draft-tabled',
  'draft-accepted',
  'draft-refused',
  'confided',
  'lie-exposed',
  'leaked',
  'passed',
  'initialled',
  'walked-out',
  'returned',
  'commitment-broken',
] as const;

const metricEffect = z.strictObject({ metric: id, by: points, why: line });
const approvalEffect = z.strictObject({ constituency: id, by: points, why: line });
const effect = z.union([metricEffect, approvalEffect]);
const effects = z.array(effect).max(16).default([]);

const reaction = z.strictObject({
  who: id.describe('A seat, a constituency or an outsider.'),
  when: condition.optional(),
  says: line.optional().describe('What they say; shown as a quotation.'),
  effects,
});

const headlines = perSeat(z.strictObject({ headline: line, standfirst: line.optional() })).describe(
  'How the press of each party reports it.',
);

const consequence = {
  effects,
  reactions: z.array(reaction).max(8).default([]),
  sets: z.record(id, z.enum(PLACE_STATES)).optional().describe('New states of places on the map.'),
  headlines: headlines.optional(),
};

const source = z.strictObject({
  id,
  publisher: line,
  kind: z.enum([
    'pakistani',
    'taliban',
    'un',
    'wire',
    'mediator',
    'exile',
    'indian',
    'analyst',
    'reference',
    'party',
    'fiction',
  ]),
  about: line,
  date: z.string().max(40).optional(),
  url: z.string().max(500).optional(),
});

const place = z.strictObject({
  id,
  name: line,
  kind: z.enum(['crossing', 'town', 'capital', 'country']),
  at: lonLat.describe('Longitude, latitude.'),
  state: z.enum(PLACE_STATES).optional().describe('Crossings only: what passes at the start.'),
});

const member = z.strictObject({ office: line, look: id.describe('A portrait from the portrait library.') });

const term = z.strictObject({
  metric: id,
  reference: percent,
  cost: z.number().min(-5).max(5).describe('Points lost a point of the metric above the reference.'),
});

const seat = {
  id,
  name: line,
  adjective: line.describe('As in "the … delegation".'),
  mark: z.enum(['circle', 'triangle', 'diamond', 'square']),
  side: z.enum(['west', 'head', 'east']),
  aim: text.describe('The seat on the start screen, in two or three sentences.'),
  home: line.describe('Who must approve at home.'),
  brief: text.describe('Confidential brief; blank lines part paragraphs.'),
  members: z.array(member).min(1).max(3),
};

const party = z.strictObject({
  ...seat,
  capital: z.int().min(0).max(20).describe('Political capital for acts away from the table.'),
  'home-support': id.describe('The metric that is this party’s support at home.'),
  credibility: id.describe('The metric that is this party’s credibility.'),
  press: z.strictObject({ name: line }),
  points: z
    .record(id, optionPoints)
    .describe('Points for every option of every issue; the best of each sum to 100.'),
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
  leak: z.number().min(0).max(1).describe('Chance that an offer reaches the press.'),
  tone: z
    .number()
    .min(0)
    .max(3)
    .describe('How strongly what happens in the room moves the metrics; 1 is plain.'),
});

const mediator = z.strictObject({
  ...seat,
  leverage: z.int().min(0).max(20),
  formats: z.array(bargainingFormat).min(1).max(5),
  mandate: z
    .array(mandateAim)
    .min(1)
    .max(12)
    .describe('What the mediators are sent to bring home; points sum to 100.'),
});

const band = z.strictObject({
  'up-to': percent,
  word: line,
  valence: z.enum(['calm', 'strained', 'crisis']),
});

const metric = z.strictObject({
  id,
  name: line,
  short: z.string().max(18).optional(),
  about: text,
  start: percent,
  seat: id.optional().describe('Whose gauge this is; shared when left out.'),
  good: z.enum(['high', 'low']),
  bands: z.array(band).min(2).max(5),
  'red-line': percent.optional(),
  drift: z.strictObject({ toward: percent, rate: z.number().min(0).max(1), why: line }).optional(),
  couplings: z
    .array(z.strictObject({ metric: id, reference: percent, rate: z.number().min(-1).max(1), why: line }))
    .max(6)
    .default([]),
  responds: z
    .partialRecord(z.enum(HAPPENINGS), points)
    .default({})
    .describe('Change when this happens at the table.'),
});

const option = z.strictObject({
  id,
  label: line,
  clause: text.describe('The sentence it becomes in the communiqué.'),
});

const issue = z.strictObject({
  id,
  name: line,
  question: line.describe('The issue as a question.'),
  about: text,
  options: z.array(option).min(2).max(6).describe('From least to most demanding.'),
  'status-quo': id.describe('The option that stands when nothing is agreed.'),
  open: text.describe('What the communiqué says when the clause stays open.'),
});

const constituency = z.strictObject({
  id,
  party: id,
  name: line,
  about: line,
  influence: percent.describe('Share of the party’s support; a party’s constituencies sum to 100.'),
  approval: percent,
  points: z
    .record(id, optionPoints)
    .describe('How a settled option moves its approval of a deal, for the issues it cares about.'),
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
  cameo: z
    .string()
    .regex(/^\d{2,4}$/)
    .describe('CAMEO event code.'),
  goldstein: z.number().min(-10).max(10).describe('The code’s value on the Goldstein scale.'),
  label: line.describe('The choice as a sentence that opens with its verb.'),
  says: line.optional().describe('What is said; shown as a quotation.'),
  reasons: z.array(line).max(4).default([]),
  ...consequence,
  commits: z
    .strictObject({ issue: id, options: z.array(id).min(1), words: line })
    .optional()
    .describe('A public commitment: the options the seat may still sign.'),
  frees: z.array(id).optional().describe('Parties whose public commitments this lets lapse with honour.'),
  sweetens: z
    .array(z.strictObject({ party: id, issue: id, option: id, points }))
    .max(6)
    .default([]),
  consults: id.optional().describe('The constituency whose view of the issues this makes known.'),
  ...claim,
});

const hazard = z.union([z.number().min(0).max(1), z.string().min(1).max(300)]);

const event = z.strictObject({
  id,
  title: line,
  report: text,
  date: z.string().max(40).optional(),
  when: condition.optional(),
  hazard: hazard.describe('Chance a round: a number, or a CEL expression that gives one.'),
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
  ...claim,
});

const news = z.strictObject({ text, at: lonLat.optional(), ...claim });

const round = z.strictObject({
  id,
  name: line,
  place: line,
  date: line,
  hour: z.string().regex(/^\d\d:\d\d$/),
  phases: z.array(z.enum(PHASES)).min(1),
  news: z.array(news).max(6).default([]),
  instructions: perSeat(text).describe('What each capital tells its team this round.'),
  effects,
});

const ending = z.strictObject({
  id,
  kind: z.enum(ENDING_KINDS),
  when: condition,
  early: z
    .boolean()
    .default(false)
    .describe(
      'May end the talks at the end of any round; the others are asked only when the talks are over.',
    ),
  title: line,
  text,
  nearest: text.describe('The nearest path not taken.'),
});

const aftermath = z.strictObject({
  months: z.int().min(3).max(36),
  hazard: z.number().min(0).max(1).describe('Chance a month that the truce breaks, before the factors.'),
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
  history: z.array(z.strictObject({ issue: id, option: id.optional(), text, ...claim })).default([]),
  afterwards: z.array(z.strictObject({ date: line, text, ...claim })).default([]),
  'historic-deal': z.record(id, id).default({}),
  questions: z.array(line).max(8).default([]),
});

const glossaryEntry = z.strictObject({ id, name: line, text, source: id.optional() });

export const scenarioFormat = z.strictObject({
  format: z.literal('communique/1'),
  id,
  title: line,
  subtitle: line.optional(),
  language: z.string().min(2).max(12).default('en'),
  summary: text,
  minutes: z.int().min(5).max(240),
  'content-note': text.optional(),
  sources: z.array(source).default([]),
  map: z
    .strictObject({ relief: id.optional(), places: z.array(place).max(40).default([]) })
    .default({ places: [] }),
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
  ratification: z.strictObject({
    'least-clauses': z
      .int()
      .min(1)
      .max(12)
      .describe('Agreed clauses needed before the text can be initialled.'),
    thresholds: perSeat(percent),
    'broken-commitment': z
      .number()
      .min(-100)
      .max(0)
      .describe('Change of approval with every constituency for a public commitment signed away.'),
  }),
  aftermath,
  endings: z.array(ending).min(1).max(20),
  debrief: debrief.default({ history: [], afterwards: [], 'historic-deal': {}, questions: [] }),
  glossary: z.array(glossaryEntry).max(120).default([]),
});

export type ScenarioFile = z.output<typeof scenarioFormat>;

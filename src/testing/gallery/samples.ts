import type {
  Home,
  Mood,
  Reading,
  Setting,
  StageDelegation,
  StageModel,
  StagePlace,
} from '../../view/stage/model.ts';

const places: readonly StagePlace[] = [
  {
    id: 'torkham',
    name: 'Torkham',
    kind: 'crossing',
    at: [71.09, 34.12],
    state: 'limited',
    stateWord: 'returns only',
  },
  {
    id: 'kharlachi',
    name: 'Kharlachi',
    kind: 'crossing',
    at: [70.0, 33.85],
    state: 'closed',
    stateWord: 'closed',
  },
  {
    id: 'ghulam',
    name: 'Ghulam Khan',
    kind: 'crossing',
    at: [69.98, 33.08],
    state: 'closed',
    stateWord: 'closed',
  },
  {
    id: 'angoor',
    name: 'Angoor Adda',
    kind: 'crossing',
    at: [69.28, 32.52],
    state: 'closed',
    stateWord: 'closed',
  },
  {
    id: 'chaman',
    name: 'Spin Boldak–Chaman',
    kind: 'crossing',
    at: [66.43, 30.92],
    state: 'trade',
    stateWord: 'open to trade',
  },
  { id: 'kabul', name: 'Kabul', kind: 'capital', seat: 'taliban', at: [69.17, 34.53] },
  { id: 'islamabad', name: 'Islamabad', kind: 'capital', seat: 'pakistan', at: [73.06, 33.69] },
  { id: 'kandahar', name: 'Kandahar', kind: 'town', at: [65.71, 31.61] },
  { id: 'peshawar', name: 'Peshawar', kind: 'town', at: [71.57, 34.01] },
  { id: 'quetta', name: 'Quetta', kind: 'town', at: [67.0, 30.18] },
  { id: 'afghanistan', name: 'Afghanistan', kind: 'country', at: [66.6, 33.5] },
  { id: 'pakistan', name: 'Pakistan', kind: 'country', at: [71.3, 31.6] },
];

function reading(
  id: string,
  name: string,
  value: number,
  before: number,
  word: string,
  valence: Reading['valence'],
): Reading {
  const direction = value > before ? 'rising' : value < before ? 'falling' : 'flat';
  return {
    id,
    name,
    value,
    before,
    word,
    valence,
    direction,
    directionWord: direction,
    history: [before + 9, before - 6, before],
  };
}

const gauges: readonly Reading[] = [
  {
    ...reading('violence', 'Border violence', 58, 55, 'Tense', 'crisis'),
    shortName: 'Violence',
    redLine: 75,
  },
  reading('trust', 'Trust', 31, 34, 'Strained', 'strained'),
  reading('trade', 'Trade', 12, 12, 'Shut', 'crisis'),
  { ...reading('confidence', 'Mediator confidence', 54, 50, 'Steady', 'calm'), shortName: 'Confidence' },
];

function moodWord(mood: Mood): string {
  return mood.charAt(0).toUpperCase() + mood.slice(1);
}

function delegations(west: Mood, head: Mood, east: Mood): readonly StageDelegation[] {
  return [
    {
      seat: 'taliban',
      name: 'Taliban authorities',
      mark: 'triangle',
      side: 'west',
      you: false,
      speaking: true,
      present: true,
      members: [
        { office: 'Envoy', look: 'tb-envoy' },
        { office: 'Minister', look: 'tb-minister' },
        { office: 'Diplomat', look: 'tb-diplomat' },
      ],
      mood: west,
      moodWord: moodWord(west),
      line: '“We have not come to sign for what we do not command.”',
    },
    {
      seat: 'mediator',
      name: 'Türkiye and Qatar',
      mark: 'diamond',
      side: 'head',
      you: true,
      youWord: 'you',
      speaking: false,
      present: true,
      members: [
        { office: 'Envoy', look: 'md-turkiye' },
        { office: 'Envoy', look: 'md-qatar' },
        { office: 'Aide', look: 'md-aide' },
      ],
      mood: head,
      moodWord: moodWord(head),
      line: '“One text, and two capitals to read it.”',
    },
    {
      seat: 'pakistan',
      name: 'Pakistan',
      mark: 'circle',
      side: 'east',
      you: false,
      speaking: false,
      present: true,
      members: [
        { office: 'Envoy', look: 'pk-envoy' },
        { office: 'Military', look: 'pk-military' },
        { office: 'Diplomat', look: 'pk-diplomat' },
      ],
      mood: east,
      moodWord: moodWord(east),
      line: '“Our people ask for proof, not words.”',
    },
  ];
}

/** A stage as it might stand in a third round. */
export function sampleStage(
  setting: Setting,
  west: Mood = 'guarded',
  head: Mood = 'composed',
  east: Mood = 'weary',
): StageModel {
  return withHomes({
    ...sampleClosing(setting),
    setting,
    light: 'night',
    outlook: 'strait',
    daylight: 0,
    map: {
      relief: 'durand',
      places,
      incidents: [
        { id: 'firing', placeId: 'chaman', at: [66.43, 30.92], label: 'firing, 17:40', fresh: true },
      ],
    },
    delegations: delegations(west, head, east).map(each =>
      setting === 'parting' && each.side === 'west' ? { ...each, present: false } : each,
    ),
    tension: reading('tension', 'Tension', 61, 55, 'Strained', 'strained'),
    gauges,
    draft: SETTLED.has(setting) ? [] : draft,
    motion: false,
  });
}

const SETTLED: ReadonlySet<Setting> = new Set(['start', 'signing', 'parting', 'capitals']);

const draft: NonNullable<StageModel['draft']> = [
  { status: 'agreed', marks: ['triangle', 'circle'] },
  { status: 'bracketed', marks: ['triangle', 'circle'] },
  { status: 'bracketed', marks: ['circle'] },
  { status: 'parked', marks: [] },
  { status: 'agreed', marks: ['triangle', 'circle'] },
  { status: 'open', marks: [] },
];

const STREETS = {
  pakistan: [
    ['Army and ISI', 0.36, 61],
    ['Federal cabinet', 0.24, 66],
    ['Government of Khyber Pakhtunkhwa', 0.16, 48],
    ['Pashtun and religious parties', 0.12, 71],
    ['Traders and exporters', 0.12, 80],
  ],
  taliban: [
    ['Leadership in Kandahar', 0.4, 44],
    ['Ministers in Kabul', 0.24, 58],
    ['Commanders in the east', 0.2, 31],
    ['Traders and farmers', 0.16, 77],
  ],
} as const;

function street(seat: keyof typeof STREETS): Home['houses'] {
  return STREETS[seat].map(([name, width, approval]) => ({
    ...{ id: name, name, width, approval },
    approvalText: String(approval),
    asked: true,
  }));
}

/** One home that has ratified, and one that has refused. */
const homes: readonly Home[] = [
  {
    ...{ seat: 'taliban', mark: 'triangle', name: 'Taliban authorities' },
    place: 'Kandahar and Kabul',
    ...{ houses: street('taliban'), support: 50.1, threshold: 55, thresholdText: 'Ratification needs 55%' },
    verdict: { passed: false, word: 'refused with 50.1% behind it' },
  },
  {
    ...{ seat: 'pakistan', mark: 'circle', name: 'Pakistan' },
    place: 'Islamabad and Rawalpindi',
    ...{ houses: street('pakistan'), support: 63.7, threshold: 55, thresholdText: 'Ratification needs 55%' },
    verdict: { passed: true, word: 'ratified with 63.7%' },
  },
];

/** Pakistan on the line to its home, with one answer heard. */
function askedAtHome({ delegations }: StageModel): Partial<StageModel> {
  const own = homes.filter(({ seat }) => seat === 'pakistan').map(({ verdict: _, ...home }) => home);
  return {
    homes: own.map(home => ({
      ...home,
      houses: home.houses.map((house, at) => ({ ...house, asked: at === 0 })),
    })),
    delegations: delegations.filter(({ seat }) => seat === 'pakistan').map(each => ({ ...each, you: true })),
  };
}

function withHomes(model: StageModel): StageModel {
  if (model.setting === 'capitals') return { ...model, homes, delegations: [], gauges: [] };
  return model.setting === 'home' ? { ...model, ...askedAtHome(model) } : model;
}

function sampleClosing(setting: Setting): Pick<StageModel, 'closing'> {
  const nothing = { clauses: 0, initialled: [], witnesses: [], dark: [] };
  if (setting === 'parting') return { closing: { ...nothing, dark: ['taliban'] } };
  if (setting !== 'signing') return {};
  return {
    closing: { ...nothing, clauses: 8, initialled: ['pakistan', 'taliban'], witnesses: ['mediator'] },
  };
}

/** The same stage after a move: trust rose, faces changed, what was expected beside it. */
export function sampleReveal(): StageModel {
  const stage = sampleStage('plenary', 'composed', 'receptive', 'receptive');
  return {
    ...stage,
    map: { ...stage.map, incidents: [] },
    delegations: stage.delegations.map(d => ({
      ...d,
      speaking: false,
      wasMoodWord: d.side === 'west' ? 'was guarded' : 'was weary',
    })),
    tension: { ...reading('tension', 'Tension', 54, 61, 'Strained', 'strained'), changeText: '−7' },
    gauges: [
      {
        ...reading('violence', 'Border violence', 56, 58, 'Tense', 'crisis'),
        shortName: 'Violence',
        changeText: '−2',
      },
      { ...reading('trust', 'Trust', 38, 31, 'Strained', 'strained'), changeText: '+7' },
      { ...reading('trade', 'Trade', 12, 12, 'Shut', 'crisis'), changeText: '±0' },
      {
        ...reading('confidence', 'Mediator confidence', 60, 54, 'Steady', 'calm'),
        shortName: 'Confidence',
        changeText: '+6',
      },
    ],
    reveal: {
      forecast: { trust: 'up', violence: 'flat' },
      words: { trust: 'you expected a rise', violence: 'you expected no change' },
    },
  };
}

const SIDES = ['west', 'east', 'west', 'east', 'west'] as const;
const MARKS_IN_TURN = ['triangle', 'circle', 'square', 'circle', 'triangle'] as const;
const NAMES = ['Taliban authorities', 'Pakistan', 'Upper valley', 'Lower valley', 'Lake districts'] as const;

/** The same stage with two to five parties and a mediator. */
export function sampleCrowd(setting: Setting, parties: number): StageModel {
  const stage = sampleStage(setting);
  const [west, head, east] = stage.delegations;
  if (!west || !head || !east) return stage;
  const crowd = SIDES.slice(0, parties).map((side, at) => ({
    ...(side === 'west' ? west : east),
    side,
    seat: `party-${at}`,
    name: NAMES[at] ?? '',
    mark: MARKS_IN_TURN[at] ?? 'square',
    speaking: at === 1,
  }));
  const initialled = crowd.map(({ seat }) => seat);
  const closing = stage.closing && { ...stage.closing, initialled, dark: initialled.slice(0, 1) };
  return { ...stage, delegations: [...crowd, head], ...(closing ? { closing } : {}) };
}

/** Counterparts by name, with one line on how they bargain. What rule they followed is told afterwards. */
export const personas = {
  'level.guided': 'Guided',
  'level.standard': 'Standard',
  'level.expert': 'Expert',
  'level.guided.rule':
    'Guided: it moved sooner, asked for less beyond its need, and told no untruth in confidence.',
  'level.expert.rule':
    'Expert: it guessed again and again how far you would come, held out while that promised more, and asked home before it signed.',
  'persona.tactical': 'Tactician',
  'persona.tactical.about': 'Answers a step with a step, and keeps its cards close.',
  'persona.principled': 'Problem solver',
  'persona.principled.about': 'Explains what it needs and why, and holds to it.',
  'persona.hard-liner': 'Hard bargainer',
  'persona.hard-liner.about': 'Moves late and little, and speaks to its public first.',
  'persona.conciliator': 'Conciliator',
  'persona.conciliator.about': 'Looks for what both can carry home, and gives early.',
  'persona.formulator': 'Formulator',
  'persona.formulator.about': 'Listens, then writes a single text and mends it.',
  'persona.facilitator': 'Facilitator',
  'persona.facilitator.about': 'Keeps both sides talking, and asks each in private.',
  'persona.power-broker': 'Power broker',
  'persona.power-broker.about': 'Spends leverage, sets deadlines, presses both sides.',
} as const;

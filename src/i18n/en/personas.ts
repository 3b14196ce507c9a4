export const personas = {
  'persona.tactical': 'Tactician',
  'persona.principled': 'Problem solver',
  'persona.hard-liner': 'Hard bargainer',
  'persona.conciliator': 'Conciliator',
  'persona.formulator': 'Formulator',
  'persona.facilitator': 'Facilitator',
  'persona.power-broker': 'Power broker',
} as const;

export const homes = {
  'home.wishes': 'Most wanted: {best}. Least: {worst}.',
  'homes.expected': 'The beam, a vote now: {support}%',
  'homes.passed': 'ratified, {support}%',
  'homes.refused': 'refused, {support}%',
  'dispatch.desk': 'To the table',
} as const;

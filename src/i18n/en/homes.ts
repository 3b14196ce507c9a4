export const homes = {
  'home.wishes': 'Most wanted: {best}. Least: {worst}.',
  'homes.expected': 'The beam, a vote on the text as it stands: {support}%',
  'homes.passed': 'ratified, {support}%',
  'homes.refused': 'refused, {support}%',
  'dispatch.desk': 'To the table',
} as const;

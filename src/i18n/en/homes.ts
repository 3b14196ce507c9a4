export const homes = {
  'home.wishes': 'Most wanted: {best}. Least: {worst}.',
  'homes.passed': 'ratified with {support}%',
  'homes.refused': 'refused with {support}%',
  'dispatch.desk': 'To the table',
} as const;

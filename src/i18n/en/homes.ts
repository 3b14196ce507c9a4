export const homes = {
  'home.wishes': 'Most wanted: {best}. Least: {worst}.',
  'homes.passed': 'ratified with {support}% behind it',
  'homes.refused': 'refused with {support}% behind it',
  'dispatch.desk': 'To the table',
} as const;

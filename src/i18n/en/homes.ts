export const homes = {
  'homes.passed': 'ratified with {support}%',
  'homes.refused': 'refused with {support}%',
  'dispatch.desk': 'To the table',
} as const;

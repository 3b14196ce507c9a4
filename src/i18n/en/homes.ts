export const homes = {
  'homes.passed': 'ratified with {support}%',
  'homes.refused': 'refused with {support}%',
} as const;

export const mandate = {
  'mandate.now': 'Your mandate: {points, number} of {all, number} now.',
  'mandate.text':
    'Your mandate: {points, number} of {all, number} now, {text, number} if this text is ratified.',
  'mandate.points': '{points, plural, one {# point} other {# points}}',
  'mandate.aim.now': '{points}, holds{at, select, none {} other { at {at}}}',
  'mandate.aim.text': '{points}, with the text as it stands',
  'mandate.aim.open': '{points}, not yet{at, select, none {} other { at {at}}}',
  'mandate.counts': 'Would count now, {points}: {aim}{at, select, none {} other { ({at})}}.',
  'mandate.counts-not': 'Would not count now, {points}: {aim}{at, select, none {} other { ({at})}}.',
} as const;

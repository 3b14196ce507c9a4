export const closing = {
  'closing.signing': 'The text is initialled.',
  'closing.signing.about':
    'The text is closed. {papers, select, each {There is a paper for each side, and each delegation puts its initials under its own.} other {Each delegation puts its initials where it has agreed to put them.}} {witnessed, select, yes {The seal of those who mediated is pressed beside them.} other {}}',
  'closing.suspension': 'The delegations go home.',
  'closing.suspension.about':
    'Nothing is in force and nothing is broken off. The papers stay on the table, and the lamps stay lit.',
  'closing.collapse': 'The talks end here.',
  'closing.collapse.about':
    'The chairs of {gone} are empty. The papers lie where they were left. Before the empty chairs the lamp is out.',
  'closing.war': 'The talks end here.',
  'closing.war.about':
    'The chairs of {gone} are empty and the lamps are out. The papers lie where they were left; nobody came back for them.',
  'closing.signed':
    '{count, plural, one {The text has one clause.} other {The text has {clauses} clauses.}} They bind nobody until the homes have voted.',
  'closing.left':
    '{count, plural, =0 {No clause was agreed.} one {One clause stood agreed. It binds nobody.} other {{clauses} clauses stood agreed. They bind nobody.}}',
  'closing.initialled': 'initialled',
  'closing.witnessed': 'as witness',
  'closing.gone': 'gone',
  'closing.stays': 'still in the room',
} as const;

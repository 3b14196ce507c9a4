export const finding = {
  'own.offer': 'terms on {count, plural, one {{issues}} other {{clauses} clauses}}',
  'own.package': 'a package on {count, plural, one {{issues}} other {{clauses} clauses}}',
  'own.park': '{issue}, parked',
  'own.confided': 'a word to {to} on “{issue}”',
  'own.carried': 'a position on “{issue}”, carried to {to}',
  'own.silence': 'silence',
  'own.chose': 'You chose: {what}',
  'own.rested': 'You rested.',
  'own.returned': 'You came back to the table.',
  'own.walk-out': 'a walk-out',
  'finding.initialled.own': 'You initialled the text.',
  'finding.initialled.wanting': 'The initials of {seats} are still wanting.',
  'finding.initialled.wanting.yours': 'Your initials are still wanting.',
  'finding.leaked': 'An offer of {seat} leaked to the press; nobody says by whom.',
  'finding.leaked.own': 'Your offer is in the papers.',
  'finding.leaked.chance': 'In a session of this form an offer leaks with a chance of {percent}.',
  'finding.event': '{title}.',
  'finding.agreed':
    'Agreed{price, select, none {} 1 {, and it costs you 1 point} other {, and it costs you {price} points}}: {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.agreed.all':
    'All {count} clauses are agreed{price, select, none {} 1 {, and the last cost you 1 point} other {, and the last cost you {price} points}}: the text can be initialled.',
  'finding.changed':
    'Changed by agreement{price, select, none {} 1 {, and it costs you 1 point} other {, and it costs you {price} points}}: {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.guaranteed': 'Your guarantee stands behind it.',
  'finding.given': '{option} is worth more to {seats} now, by your word.',
  'finding.took': '{seats} took {offer}.',
  'finding.took.waits':
    '{seats} took all of {offer} on {count, plural, one {{issues}} other {{clauses} clauses}}: it waits for your answer.',
  'finding.met':
    '{seats} came to what you {how, select, asked {had asked for} other {had taken}}{dated, select, yes { in round {round, number}} other {}}.',
  'finding.sent-back': 'You sent {offer} back.',
  'finding.outside.agreed':
    'Agreed all the same: {issues}, for outside the package {own, select, yes {your position} other {the position of {maker}}} was the same.',
  'finding.outside.open':
    'Not agreed: {issues}, for outside the package {own, select, yes {your position} other {the position of {maker}}} is {asks, select, nothing {open} other {still {option}}}.',
  'finding.took.part':
    '{seats} took {taken} of the {asked} clauses{shrunk, select, yes { still open} other {}} of {offer}{few, select, yes {: {issues}} other {}}.{fewLeft, select, yes { Not taken: {left}.} other {}}',
  'finding.took.part.whole':
    '{seats} would take {taken} of the {asked} clauses{shrunk, select, yes { still open} other {}} of {offer}{few, select, yes {: {issues}} other {}}. It was to be taken whole, so it falls.',
  'finding.probed.told': '{seat} told you of “{issue}”: “{claim}”',
  'finding.probed.silent': '{seat} did not answer you on “{issue}”.',
  'finding.countered':
    '{seats} countered {offer}{carried, select, yes {} other { on {count, plural, one {{issues}} other {{clauses} clauses}}}}.',
  'finding.unchanged':
    'What is agreed changes only if all take the same of a text; they took different parts.',
  'finding.left': '{seats} did not take {offer}.',
  'finding.unanswered': 'No answer to {offer} yet.',
  'finding.unanswered.in-vain': 'No answer came to {offer}.',
  'finding.unanswered.by': '{seats} did not answer {offer}.',
  'finding.unanswered.instead':
    '{seats} did not answer {offer} and put beside it {kind, select, package {a package} other {terms}} on {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.accepted.own': 'You accepted {offer}.',
  'finding.accepted.own.left': 'You accepted {offer}; {seats} did not, and nothing is agreed by it.',
  'finding.accepted.own.part':
    'You accepted {offer}; {seats} took only part of it, and nothing is agreed by it.',
  'finding.accepted.own.awaited': 'You accepted {offer}. Without {seats} nothing is agreed by it.',
  'finding.countered.own':
    'You countered {offer}{carried, select, yes {} other { on {count, plural, one {{issues}} other {{clauses} clauses}}}}.',
  'finding.part.own': 'You took part of {offer}: {issues}.',
  'finding.left.own': 'You took nothing of {offer}.',
  'finding.fallen': 'All have answered that text now: nothing of it is agreed, and it is off the table.',
  'finding.asked.own': 'You asked at home: {who}.',
  'finding.asked.approval': 'Approval {approval}.',
  'finding.awaited':
    '{count, plural, one {What you took on {issues} waits} other {The {clauses} clauses that you took wait}} for the answer of {seats}.',
  'finding.awaited.in-vain':
    '{seats} gave no answer to {count, plural, one {what you took on {issues}} other {the {clauses} clauses that you took}}.',
  'finding.offered.offer':
    '{seat} offered terms on {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.offered.package':
    '{seat} offered a package on {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.offered.again':
    '{seat} offered a package and then another in its place: {terms}{rest, select, yes {, the rest as before} other {}}.',
  'finding.offered.draft':
    '{seat} tabled a single text on {count, plural, one {{issues}} other {{clauses} clauses}}.',
  'finding.offered.carried': '{seat} put to you a position on {issues}.',
} as const;

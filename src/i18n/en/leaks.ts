/** What the papers print of an offer that got out: that of the side which made it (own), and that of another (other). */
export const leaks = {
  'press.leak.clause.0.own': '{issue}: a line before its answer',
  'press.leak.clause.0.own.about':
    'What {seat} proposed on one clause is known outside the room. Nobody says from whom.',
  'press.leak.clause.0.other': '{issue}: what {seat} would write',
  'press.leak.clause.0.other.about':
    'A single clause is being passed from hand to hand. What is asked for it in return is not on the copy.',
  'press.leak.clause.1.own': 'A clause leaves by the side door',
  'press.leak.clause.1.own.about':
    'The words are those of {seat}, on {spoken}, and were meant for few readers.',
  'press.leak.clause.1.other': 'On one point, the terms of {seat}',
  'press.leak.clause.1.other.about': 'The point is {spoken}. Of the other clauses the copy says nothing.',
  'press.leak.clause.2.own': 'One sentence, too early in print',
  'press.leak.clause.2.own.about':
    'It is on {spoken}. What was put as a question in the room is read as a promise outside.',
  'press.leak.clause.2.other': 'Out of the conference room: one clause',
  'press.leak.clause.2.other.about':
    'It comes from {seat} and concerns {spoken}. Readers may lay it beside what was said in public.',
  'press.leak.package.0.own': 'Closed doors, open paper',
  'press.leak.package.0.own.about':
    'What {seat} put on the table is being read outside the room. Nobody says who let it out.',
  'press.leak.package.0.other': 'What {seat} would sign',
  'press.leak.package.0.other.about':
    'Copies of the offer are in several hands. The delegation will not comment on it.',
  'press.leak.package.1.own': 'Our terms in other people’s hands',
  'press.leak.package.1.own.about':
    'Each clause was to be weighed against the next. In print they are weighed one by one.',
  'press.leak.package.1.other': 'A bargain in black and white',
  'press.leak.package.1.other.about':
    'Several clauses hang together in the offer of {seat}. Which is the price of which, the copy does not say.',
  'press.leak.package.2.own': 'Read at home before it was answered',
  'press.leak.package.2.own.about':
    'Those who would vote on a text have seen one that is not finished. It is the paper of {seat}.',
  'press.leak.package.2.other': 'The list behind the speeches',
  'press.leak.package.2.other.about':
    'This paper has seen what {seat} asks for and what it would give. The speeches spoke chiefly of the first.',
} as const;

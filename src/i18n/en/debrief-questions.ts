/** Questions for after the game, asked where what happened gives rise to them. */
export const questions = {
  'question.refused':
    'In the vote behind {party}, {who} weighed most against the text. When could you have learned what they would accept, and what would that have cost you at the table? Where else have you seen an envoy agree to what home then refused?',
  'question.word':
    'You bound yourself in public on {issue} and then signed something else. What did those words gain you when you spoke them, and would you say them again? When is it wise to tie one’s own hands?',
  'question.walked':
    '{seat} walked out ({when}). What did the empty chair change for those who stayed? Think of talks you know: when does leaving the room bring the other side closer?',
  'question.own-walk':
    'You walked out ({when}). What did the empty chair change for those who stayed, and what did it cost you? When does leaving the room bring the other side closer?',
  'question.turned':
    '{when}. {what}. It moved the outcome more than most. What did you expect of it when you chose it, and where in the record can you see it at work?',
  'question.own-bluff':
    'You told {to} about {issue}: “{claim}” By the points of your brief: “{truth}” What did you hope for, did it come, and who would have had to find out for it to turn against you?',
  'question.bluff':
    '{seat} said in confidence about {issue}: “{claim}” By the points of the brief: “{truth}” What could have told you so at the time? How do you test what you are told without calling anybody a liar?',
  'question.trade':
    '{parties, plural, =2 {Both sides} other {Every side}} would have gained from this, and it {reopened, select, yes {did not stand at the end} other {was never agreed}}: {changes}. What stood in its way? Which question, asked of whom, would have brought it up?',
  'question.trade.offered':
    '{seat} put this forward and it was not taken ({when}), though {parties, plural, =2 {both sides} other {every side}} would have gained: {changes}. What spoke against it then, and what would you have had to know to see its worth?',
  'question.trade.own':
    'You put this forward and it was not taken ({when}), though {parties, plural, =2 {both sides} other {every side}} would have gained: {changes}. What might have made them look at it again?',
  'question.leverage':
    'You ended with {left} of {start} leverage unspent. What were you saving it for? When is help worth more than pressure?',
  'question.guess':
    'You did not rank {issue} where {seat} had it: first. What did you take their offers to mean, and what else could they have meant? How might you ask about interests without asking for positions?',
  'question.left.some':
    'At the end of round {round}, {most} joint points lay unused; at the end of the talks, {points}. What moved them, and what held up the rest?',
  'question.left.none':
    'At the end of round {round}, {most} joint points lay unused; at the end of the talks, none. What moved them, and which move did most of it?',
  'question.left.grown':
    'At the end of round {leastRound}, {least} joint points lay unused; at the end of the talks, {points}. What had changed: the text, or what could be signed at home?',
  'question.left.still':
    'At the end of the talks {points} joint points lay unused, nearly as many as at any time. What kept them from being found, and who could have begun?',
} as const;

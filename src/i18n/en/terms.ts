/** The game’s own words: how they are written in texts, parted by bars, and what they mean. */
export const terms = {
  'term.no-deal': 'no-deal value|no deal',
  'term.no-deal.text':
    'What leaving without an agreement is worth to a party. Below it, a signature is worse than none. The conflict moves it.',
  'term.red-line': 'red line|red lines',
  'term.red-line.text': 'An answer that a party cannot sign unless its capital moves.',
  'term.bracket': 'in brackets|bracketed|brackets|bracket',
  'term.bracket.text':
    'Words in a draft that are still disputed stand in square brackets, with the mark of whoever wants them.',
  'term.parked': 'parked|park',
  'term.parked.text': 'A clause put aside for now. It can be taken up again.',
  'term.initial': 'initialled|initialling|initial',
  'term.initial.text':
    'To accept the whole text at the table with one’s initials. Home has still to vote: see ratification.',
  'term.ratification': 'ratification|ratify',
  'term.ratification.text':
    'The vote at home on an initialled text. Each constituency counts by its influence, and the sum must pass a threshold.',
  'term.constituency': 'constituencies|constituency',
  'term.constituency.text':
    'A group at home whose approval moves with what you do: ministries, the army, traders. Their weighted support decides ratification.',
  'term.package': 'package',
  'term.package.text':
    'An offer over several clauses that is taken or refused as one. It lets you give where you care less and gain where you care more.',
  'term.single-text': 'single text',
  'term.single-text.text':
    'A draft that the mediators write, for both sides to mark up. Nobody has to be the first to give way.',
  'term.linkage': 'linkages|linkage',
  'term.linkage.text': 'Points won or lost when certain answers to different clauses stand together.',
  'term.capital': 'political capital',
  'term.capital.text':
    'What you can spend at home before your own side turns on you. Some cards cost it; it does not come back.',
  'term.leverage': 'leverage',
  'term.leverage.text':
    'The mediators’ small store of guarantees, money and pressure. Spent leverage does not come back.',
  'term.plenary': 'plenary',
  'term.plenary.text': 'Everyone in one room. Quick, and heard by everyone.',
  'term.shuttle': 'shuttle',
  'term.shuttle.text':
    'The sides sit apart and the mediators go between them. Fewer leaks; messages change on the way.',
  'term.exchange-of-texts': 'text exchange|exchange of texts',
  'term.exchange-of-texts.text': 'Drafts go to and fro on paper. Nobody sits at the table.',
  'term.confide': 'confide|in confidence',
  'term.confide.text': 'To tell the mediators something in private. It may be true or not; they may use it.',
  'term.commitment': 'public commitment|binds you in public',
  'term.commitment.text':
    'A promise made in public. It hardens what others believe of you, and costs support at home when it is broken.',
  'term.tension': 'tension index|tension',
  'term.tension.text': 'A weighted sum of the readings, from 0 to 100. Press it to see the parts.',
} as const;

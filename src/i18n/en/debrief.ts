/** The debrief: one question a screen. */
export const debrief = {
  'debrief.title': 'Debrief',
  'debrief.parts': 'Steps of the debrief',
  'debrief.next': 'Next: {name}',
  'debrief.previous': 'Back: {name}',
  'debrief.step': 'Step {at} of {of}',
  'debrief.you': 'you',
  'debrief.seat-you': '{seat} (you)',
  'debrief.by-seat': '{points} for {seat}',
  'debrief.rewind': 'Take this decision again',
  'debrief.record': 'See it in the record',
  'debrief.table': 'As a table',
  'debrief.print': 'Print the report',
  'debrief.print.wait': 'Writing the report',
  'debrief.report': 'Report of a negotiation',
  'debrief.report.for': '{scenario}. Seat: {seat}. Seed: {seed}.',
  'debrief.value': 'Value',
  'debrief.party': 'Party',
  'debrief.issue': 'Issue',
  'debrief.round': 'Round',
  'debrief.start': 'Start',
  'debrief.tension': 'Tension',
  'debrief.deal': 'The text',
  'debrief.no-deal': 'No deal',
  'debrief.gain': 'Difference',
  'debrief.change': '{issue}: {to} instead of {from}',
  'debrief.change.open': '{issue}, left open: {to}',
  'debrief.change.more': '{first}; {rest}',

  'debrief.facts': 'What happened',
  'debrief.facts.question': 'What happened?',
  'debrief.facts.finding': '“{ending}”. {how}',
  'debrief.end.ratified':
    'The text was initialled, and {parties, plural, =2 {both} other {all}} homes ratified it.',
  'debrief.end.refused': 'The text was initialled, and refused at home: {votes}.',
  'debrief.end.vote': '{support}% behind {party} ({threshold}% needed)',
  'debrief.end.broke': 'The talks broke off in round {round}.',
  'debrief.end.nothing': 'Nothing was agreed.',
  'debrief.end.nothing.why': 'No clause had the same words from every party.',
  'debrief.end.worth': 'Against no deal the text brought {parts}.',
  'debrief.end.hung': 'The end hung on this: {what}.',
  'debrief.end.below': 'To {party} the text was worth {worth} points and no deal {noDeal}.',
  'debrief.end.home': 'At home {party} had {support}% for the text, with {threshold}% needed.',
  'debrief.end.wanting':
    'For {party} nothing stood against it: it was worth {worth} points against {noDeal} without, and home would have given it {support}%, with {threshold}% needed. Only the initials were wanting.',
  'debrief.facts.kept':
    'The text is worth {points} to you, {change, select, more {{gain} more than} less {{gain} less than} other {as much as}} no deal.',
  'debrief.facts.unkept':
    'No text came into force, which is worth {noDeal} to you. The text would have been worth {points}, {change, select, more {{gain} more} less {{gain} less} other {as much}}.',
  'debrief.facts.no-text': 'Nothing was agreed, which is worth {noDeal} to you.',
  'debrief.facts.aims':
    '{points, number} of the {all, number} points of your mandate: {extent, select, all {all {aims} aims were} other {of {aims} aims {met, plural, =0 {none was} one {one was} other {{reached} were}}}} met.',
  'debrief.status-quo': 'The status quo',
  'debrief.facts.course':
    'The talks took {rounds} of {of} rounds; you made {moves, plural, one {one move} other {# moves}}. {extent, select, all {All {clauses} clauses were} other {Of {clauses} clauses {agreed, plural, =0 {none was} one {one was} other {{reached} were}}}} agreed.',
  'debrief.facts.left': 'In round {round} {seat} walked out, and did not come back.',
  'debrief.facts.vote': '{party}: support at home {support}%, {threshold}% needed.',
  'debrief.broke': 'What the end hung on',
  'debrief.broke.about':
    'The talks broke off. Without the effect of any one of these they would have gone on that day.',
  'debrief.broke.by': '{points} on {name}',
  'debrief.turning': 'Turning points',
  'debrief.turning.search':
    'Looking for the turning points: the game is played on with and without each move',
  'debrief.turning.none': 'No single move or event changed the outcome by more than luck alone would.',
  'debrief.turning.what': '{when}. {what}.',
  'debrief.turning.event': 'News: {title}',
  'debrief.turning.by': '{points} for {seat}',
  'debrief.turning.effect':
    'On average it brought, in points, {parts}. Of {lucks, number} games played on from there with other luck, {kept, plural, =0 {none ends} one {one ends} other {# end}} in a ratified text with it, {change, select, none {{kept, plural, =0 {nor} other {as many}}} other {{without, plural, =0 {none} one {one} other {#}}}} without it.',
  'debrief.timeline': 'Tension, round by round',
  'debrief.mandate': 'Against the mandate',
  'debrief.deal.kept': 'The text was ratified: its value counts.',
  'debrief.deal.not-kept': 'The text did not come into force: the value of no deal counts.',
  'debrief.hosts': 'What the mediation was sent to bring home: {points, number} of {all, number} points',
  'debrief.mandate.met': 'met: {points} of {points}',
  'debrief.mandate.missed': 'not met: 0 of {points}',
  'debrief.clause': 'Clause by clause',
  'debrief.clause.stands': '{option} · {status}',
  'debrief.clause.linked': 'What belongs together',
  'debrief.clause.sum': 'The whole text',
  'debrief.clause.range': '{least} to {most}',
  'debrief.clause.note':
    'Below each figure, the least and the most that the clause could bring: what lies between them is its weight. Open clauses count at the status quo.',

  'debrief.reasons': 'Why',
  'debrief.reasons.question': 'Why did it end so?',
  'debrief.reasons.rose': '{name} rose most, from {from} to {to}.',
  'debrief.reasons.fell': '{name} fell most, from {from} to {to}.',
  'debrief.reasons.part': '{what} ({by})',
  'debrief.reasons.parts': 'What did most, beside the text itself: {parts}.',
  'debrief.reasons.still': 'Every gauge ended where it began.',
  'debrief.gauges': 'The gauges, round by round',
  'debrief.gauges.about': 'Open a gauge: the parts of each change sum to it exactly.',
  'debrief.gauges.path': '{name}: {path}',
  'debrief.gauges.round': 'Round {round}: {from} → {to}',
  'debrief.gauges.show': 'Show',
  'debrief.gauges.sum': 'Together',
  'debrief.peace.none': 'What was to hold was broken before the talks ended.',
  'debrief.peace.too-little': 'Too little was agreed for a text that could have held it.',
  'debrief.peace.table': 'Chance that {peace} still holds, every third month',
  'debrief.peace.sizes':
    'How far each moved the risk, month by month, that {peace} breaks. The sizes are the scenario’s choices; “Assumptions” lists them.',
  'debrief.peace.no-factor': 'Nothing in the text or between the parties moved them.',
  'debrief.peace.longer': 'What would have made {peace} last longer',
  'debrief.peace.ratified':
    'Had the same text been ratified, the chance that {peace} still holds would be {percent} after {months} months.',
  'debrief.peace.no-lever':
    'No single clause that {parties, plural, =2 {both} other {all}} could sign would have made it last longer.',
  'debrief.peace.lever': '{change}: {before} → {after}',
  'debrief.peace.cost':
    '{gains}.{refusing, plural, =0 {} other { Behind {homes} the vote would {again, select, yes {still } other {}}have failed.}}',

  'debrief.space': 'What was possible',
  'debrief.space.question': 'What was possible?',
  'debrief.space.closed': 'You closed a deal that {parties, plural, =2 {both} other {all}} could sign.',
  'debrief.space.closed.mediated':
    'The parties closed a deal that {parties, plural, =2 {both} other {all}} could sign.',
  'debrief.space.missed-zone':
    '{zone, plural, one {One text} other {# texts}} would have left {parties, plural, =2 {both} other {all}} no worse off than no deal. No text came into force.',
  'debrief.space.missed-zone.uncounted':
    'There were texts that would have left {parties, plural, =2 {both} other {all}} no worse off than no deal. No text came into force.',
  'debrief.space.no-zone':
    'At the end no deal was better for {parties, plural, =2 {both} other {all}} than none.',
  'debrief.space.left':
    '{count, plural, one {One joint point was} other {{points} joint points were}} left on the table.',
  'debrief.space.on-frontier':
    'No other would have given one side more without costing {parties, plural, =2 {the other} other {another}}.',
  'debrief.space.on-frontier.unkept':
    'What stood at the end could not be bettered for one side without costing {parties, plural, =2 {the other} other {another}}.',
  'debrief.space.about':
    '{outcomes, number} agreements were possible. At the end {zone, number} could be signed and were no worse for {parties, plural, =2 {either side} other {any side}} than walking away. Besides what stood, {better, plural, =0 {none that could be signed was at least} one {one that could be signed was {top, select, yes {just} other {at least}}} other {# that could be signed were {top, select, yes {just} other {at least}}}} as good for every side.',
  'debrief.space.uncounted':
    '{outcomes, number} agreements were possible: too many to count those that were no worse for {parties, plural, =2 {either side} other {any side}} than walking away.',
  'debrief.space.moved':
    'Walking away was worth {from} to {seat} at the start and {to} at the end{count, plural, =0 {} other {: {parts}}}.',
  'debrief.space.moved.by': '{name} {by}',
  'debrief.space.axis': 'Points for {seat}',
  'debrief.space.pair': '{first} and {second}',
  'debrief.space.between': 'Seen by',
  'debrief.space.frontier': 'best {parties, plural, =2 {both} other {all}} could sign',
  'debrief.space.frontier.about':
    'no text that {parties, plural, =2 {both} other {all}} could sign gives anybody more than these without costing {parties, plural, =2 {the other} other {another}}.',
  'debrief.space.deal.about': 'what stood agreed when the talks ended.',
  'debrief.space.best.about': 'more for some and less for nobody than that.',
  'debrief.space.nash.about': 'the largest product of the gains over no deal.',
  'debrief.space.kalaiSmorodinsky.about': 'each gets the same share of the most it could hope for.',
  'debrief.space.egalitarian.about': 'the smallest gain over no deal is as large as can be.',
  'debrief.space.utilitarian.about': 'the points of all sides together are most.',
  'debrief.space.all-of': 'One text is all of these.',
  'debrief.space.key': 'What is drawn',
  'debrief.space.deal': 'The text at the end',
  'debrief.space.best': 'Best for {parties, plural, =2 {both} other {all}}',
  'debrief.space.nash': 'Nash point',
  'debrief.space.kalaiSmorodinsky': 'Kalai–Smorodinsky',
  'debrief.space.egalitarian': 'Equal gains',
  'debrief.space.utilitarian': 'Largest sum',
  'debrief.space.walks': '{seat}: no deal is worth {points}',
  'debrief.space.path':
    '{seat}: {count, plural, one {the position 1} other {the dashes, from position 1 to #}}.',
  'debrief.space.points': 'The points of the chart',
  'debrief.space.point': 'Point',
  'debrief.space.walk-start': 'No deal, at the start',
  'debrief.space.walk-end': 'No deal, at the end',
  'debrief.space.left-title': 'Left on the table',
  'debrief.space.left-about':
    'Joint points that the text as it stood at the end of each round did not yet use. Texts that a home would refuse are not counted: where homes move, so does this, whatever the text.',
  'debrief.space.left-points': 'Points',
  'debrief.space.left-note':
    'Most was unused at the end of round {round}: {points} points that would have cost nobody anything.',
  'debrief.trades': 'Trades that were left',
  'debrief.trades.none':
    'No change of one clause, and no exchange of two, would have given {parties, plural, =2 {both sides} other {every side}} more.{left, select, yes { What was left takes three clauses or more.} other {}}',
  'debrief.trades.trade': '{changes}',
  'debrief.trades.lifted': 'A red line of {seat} forbade it, last in round {round}',
  'debrief.trades.offered': 'Put forward by {seat} and not taken ({when})',
  'debrief.trades.reopened': 'Once agreed so, and changed again: {issues}',
  'debrief.trades.refusing': 'Behind {homes} the vote would have failed',
  'debrief.near-misses': 'Near misses',
  'debrief.near-misses.none':
    'Nothing that could be signed at the time was turned down and settled for later by the {parties, plural, =2 {other side} other {others}}.',
  'debrief.near-misses.clause':
    '{seat} turned down {option} on {issue} when {by} offered it ({when}), and agreed to it in round {round}.',
  'debrief.near-misses.one': '{seat} stood for {what} ({when}).',
  'debrief.near-misses.text': 'the text as it was',
  'debrief.near-misses.settled':
    'To {seat} it was worth {worth}; in round {round} that side {how, select, initialled {initialled a text} other {stood for one}} {same, select, yes {worth no more} other {worth {less}}} to it.',
  'debrief.near-misses.vote':
    '{count, plural, =0 {{parties, plural, =2 {Both homes} other {Every home}} would have carried it.} other {Behind {homes} the vote would have failed.}}',
  'debrief.pattern': 'How each side gave way',
  'debrief.pattern.silent': '{seat} put no position forward.',
  'debrief.pattern.silent.principle': 'Nothing to read: a side that names no terms cannot be met half way.',
  'debrief.pattern.firm': '{seat} opened at {opening} and came down to no less than {lowest}: holding firm.',
  'debrief.pattern.firm.principle':
    'Holding firm works where the others have more to lose by waiting, and ends talks where all do it (Schelling, The Strategy of Conflict, 1960).',
  'debrief.pattern.seesaw':
    '{seat} opened at {opening}, came to {lowest}, and took back half or more of what had been given.',
  'debrief.pattern.seesaw.principle':
    'Steps taken back teach the others to wait rather than to answer (Pruitt, Negotiation Behavior, 1981).',
  'debrief.pattern.late':
    '{seat} opened at {opening} and came to {lowest}, {percent} of the way in the first half of the moves: giving late.',
  'debrief.pattern.late.principle':
    'Late giving, called Boulware after a General Electric negotiator, gains where the clock presses the others and risks that time runs out (Faratin, Sierra and Jennings 1998).',
  'debrief.pattern.early':
    '{seat} opened at {opening} and came to {lowest}, {percent} of the way in the first half of the moves: giving early.',
  'debrief.pattern.early.principle':
    'Early giving shows good will and leaves little to trade at the end (Faratin, Sierra and Jennings 1998, “conceder”).',
  'debrief.pattern.even':
    '{seat} opened at {opening} and came to {lowest}, {percent} of the way in the first half of the moves: giving evenly.',
  'debrief.pattern.even.principle':
    'Even steps are easy to read and to answer in kind (Axelrod, The Evolution of Cooperation, 1984).',
  'debrief.pattern.tapering': '{seat} opened at {opening} and came to {lowest} in ever smaller steps.',
  'debrief.pattern.tapering.principle':
    'Steps that shrink tell the others that a limit is near (Raiffa, The Art and Science of Negotiation, 1982).',
  'debrief.dance': 'The steps of the dance',
  'debrief.dance.about': 'How often each side took each kind of step from one position to its next',
  'debrief.dance.step': 'Step',
  'debrief.dance.concession': 'Concession',
  'debrief.dance.concession.about': 'less for itself, no less for the other',
  'debrief.dance.nice': 'Nice',
  'debrief.dance.nice.about': 'as much for itself, more for the other',
  'debrief.dance.fortunate': 'Fortunate',
  'debrief.dance.fortunate.about': 'more for itself and for the other',
  'debrief.dance.silent': 'Silent',
  'debrief.dance.silent.about': 'no change worth the name',
  'debrief.dance.selfish': 'Selfish',
  'debrief.dance.selfish.about': 'more for itself, no more for the other',
  'debrief.dance.unfortunate': 'Unfortunate',
  'debrief.dance.unfortunate.about': 'less for the other, no more for itself',
  'debrief.dance.mean': 'Where there are several others, their mean is meant.',
  'debrief.dance.source':
    'Kinds of step after Hindriks, Jonker and Tykhonov (2007); changes under three points count as none.',

  'debrief.minds': 'Minds',
  'debrief.minds.question': 'What did they want?',
  'debrief.minds.dearest': '{seat} cared most about {first}, then about {second}.',
  'debrief.minds.dearest.alike': '{seat} cared most about {first} and {second}, about both alike.',
  'debrief.minds.unguessed': 'You made no guess, so there is nothing to score.',
  'debrief.minds.score.close':
    'Of the {named} issues you named for {seat}, {hits} are among the dearest {named}, and your order was close.',
  'debrief.minds.score.partly':
    'Of the {named} issues you named for {seat}, {hits} are among the dearest {named}, and your order was partly right.',
  'debrief.minds.score.chance':
    'Of the {named} issues you named for {seat}, {hits, plural, =0 {none is} one {one is} other {# are}} among the dearest {named}; your order was no better than chance.',
  'debrief.minds.score.reverse':
    'Of the {named} issues you named for {seat}, {hits, plural, =0 {none is} one {one is} other {# are}} among the dearest {named}; your order came out the other way round.',
  'debrief.minds.better': 'You came nearer at the end than at the start.',
  'debrief.minds.worse': 'You were nearer at the start than at the end.',
  'debrief.minds.same': 'You were about as near at the end as at the start.',
  'debrief.minds.about':
    'What each issue was worth to {seat}: points between its worst and its best option, beside your guesses.',
  'debrief.minds.weight':
    'Truth: the points between the worst and the best option for them. What a side turns down shows how it haggles, not what weighs.',
  'debrief.minds.correlation':
    'Rank correlation: {first} at the start, {last} at the end (1 is the same order).',
  'debrief.truth': 'Truth',
  'debrief.guess.first': 'Your rank, at first',
  'debrief.guess.last': 'Your rank, at the end',
  'debrief.guess.seen': 'What they showed of it',
  'debrief.told': 'What was told in confidence',
  'debrief.told.none': 'Nobody told anybody anything in confidence.',
  'debrief.told.count':
    '{count, plural, one {One word in confidence: {bluffs, plural, =0 {no bluff} other {a bluff}}} other {# words in confidence, {bluffs, plural, =0 {none of them a bluff} one {one of them a bluff} other {# of them bluffs}}}}',
  'debrief.told.one': '{from} to {to}, on {issue}: “{claim}” ({when})',
  'debrief.told.bluff': 'A bluff. By the points of the brief: “{truth}”',
  'debrief.told.true': 'True to the brief.',
  'debrief.told.barred': 'True to the brief: it has an answer here that may not be signed.',
  'debrief.told.deed': 'Borne out later: they moved on it.',
  'debrief.personas': 'Who sat in the other seats, and by what rule',
  'debrief.person': '{seat}: a person on this device.',
  'debrief.computer': '{seat}: the computer, as {name}.',
  'debrief.brief': 'The brief of {seat}, opened',
  'debrief.brief.base': 'Walking away began at {points} points, before the conflict moved it.',
  'debrief.brief.red': 'What could not be signed',
  'debrief.brief.lifted': '{why}. By the end the capital had let go of it.',

  'debrief.mediation': 'Mediation',
  'debrief.mediation.question': 'What did you bring about?',
  'debrief.mediation.kept': 'Against walking away the text brings {parts}.',
  'debrief.mediation.nothing': 'No clause was agreed: there is no text to weigh.',
  'debrief.mediation.lost':
    'Had it come into force, the text would have brought {parts} against walking away.',
  'debrief.mediation.leverage': 'You spent {spent} of {start} leverage.',
  'debrief.mediation.balance': 'Gain, efficiency and fairness',
  'debrief.mediation.share': 'Share of the joint gain',
  'debrief.mediation.efficiency':
    'Efficiency: the text reaches {percent} of the joint points that could be had without costing anybody anything. A share is shown where every party gains.',
  'debrief.mediation.trust': 'What the sides share, round by round',
  'debrief.mediation.spent': 'Where the leverage went',
  'debrief.mediation.unspent': 'None was spent.',
  'debrief.mediation.spending': '{when}. {what}: {by}',
  'debrief.drafts': 'Your drafts',
  'debrief.drafts.none': 'You tabled no text of your own.',
  'debrief.drafts.sum':
    '{count, plural, one {One draft.} other {# drafts.}} Taken whole by every party: {whole}. Not taken by anybody in any part: {nothing}.',
  'debrief.drafts.one': 'Draft {number}',
  'debrief.drafts.when': '{when}: {count, plural, one {one clause} other {# clauses}}',
  'debrief.drafts.about':
    'Clauses that each party took, what the text was worth to it then, and why not the rest',
  'debrief.drafts.of': '{taken} of {count}',
  'debrief.drafts.worth': 'Worth {worth}, no deal {noDeal}. {why}',
  'debrief.drafts.unanswered': 'Not answered.',
  'debrief.drafts.accepted': 'Nothing was refused.',
  'debrief.drafts.red': 'Its red lines forbid: {issues}.',
  'debrief.drafts.below': 'Refused: {issues}.',
  'debrief.drafts.better': 'Better was hoped for on {issues}.',

  'debrief.home': 'Home',
  'debrief.home.question': 'Who carried it at home, and who did not?',
  'debrief.home.would.passed':
    '{party}: put to a vote, what stood would have been accepted with {support}%, {threshold}% needed.',
  'debrief.home.would.failed':
    '{party}: put to a vote, what stood would have been refused with {support}%, {threshold}% needed.',
  'debrief.home.carried':
    '{party}: the vote was lifted over the line above all by “{who}”, with an approval of {approval} and {influence} of the weight.',
  'debrief.home.lost':
    '{party}: the vote was kept below the line above all by “{who}”, with an approval of {approval} and {influence} of the weight.',
  'debrief.home.before': 'Before',
  'debrief.home.limit': 'Ends of the scale',
  'debrief.home.sum': 'Weighed by influence: {support}%, with {threshold}% needed.',
  'debrief.home.would.caption': 'How {party} would have voted',
  'debrief.home.nothing': 'Nothing was agreed, so no home had a text to weigh.',
  'debrief.home.standing': 'Where each stood as the talks ended, with the status quo in place of a text',
  'debrief.home.change': '{party}: the smallest change that would have won it',
  'debrief.home.spare': '{party}: how much there was to spare',
  'debrief.home.margin':
    'The vote was carried with {count, plural, =0 {nothing} one {one point} other {{margin} points}} to spare.',
  'debrief.home.margin.would':
    'It would have been carried with {count, plural, =0 {nothing} one {one point} other {{margin} points}} to spare.',
  'debrief.home.remedy':
    '{changes}. That would have carried it with {support}%, and no home would have refused. Against what stood: {costs}.',
  'debrief.home.remedy.lost':
    '{changes}. That would have carried it here with {support}%; behind {lost} it would still have failed. Against what stood: {costs}.',
  'debrief.home.together.title': 'These changes together',
  'debrief.home.together':
    'Together they would have brought {parts}: {carried, select, yes {{count, plural, =2 {both homes} other {every home}} would have carried it} other {it would still have failed behind {lost}}}.',
  'debrief.home.behind': '{support}% behind {party}',
  'debrief.home.no-remedy':
    'No change of one or two clauses would have carried it and left every side better off than with no deal.',
  'debrief.words': '{seat}: words given in public',
  'debrief.words.kept': 'kept: {option} was agreed',
  'debrief.words.broken': 'not kept: {option} was agreed, and home counted it',
  'debrief.words.freed': 'released with honour before the end',
  'debrief.words.bound': '{words}. {issue}: {options}',
  'debrief.words.open': 'never tested: the clause stayed open',

  'debrief.what-if': 'What if',
  'debrief.what-if.question': 'What if you had done otherwise?',
  'debrief.what-if.about':
    'Go back to any decision of yours and change it. The luck stays the same; what others do may not.',
  'debrief.what-if.kept': 'The game you played is kept as it was.',
  'debrief.what-if.decision': 'The decision',
  'debrief.what-if.pick': 'What you did',
  'debrief.what-if.choose': 'Choose something else to see where it leads.',
  'debrief.what-if.none': 'You took no decision that could be taken again.',
  'debrief.what-if.most': 'Those that moved the outcome most',
  'debrief.what-if.rest': 'The others, as they were taken',
  'debrief.what-if.turning': 'Your moves that changed the outcome most',
  'debrief.what-if.turning.none':
    'None of the turning points is a move of yours. Any decision can be taken again all the same.',
  'debrief.what-if.else': 'What you do instead',
  'debrief.what-if.finish': 'Let it be played out',
  'debrief.what-if.hand': 'Play on from here yourself',
  'debrief.what-if.stop': 'Stop',
  'debrief.what-if.same-luck': 'Under the same luck',
  'debrief.what-if.instead':
    '{when}. What you did: {was}. Instead: {instead}. From there the persona most like you plays for you, and the others play as they did.',
  'debrief.what-if.playing': 'Playing it out',
  'debrief.what-if.many': 'Playing both choices a hundred times each, with other luck',
  'debrief.what-if.original': 'Your first game and this one',
  'debrief.what-if.changed': 'Both futures',
  'debrief.what-if.first': 'First game',
  'debrief.what-if.this': 'This game',
  'debrief.what-if.was': 'As you chose',
  'debrief.what-if.new': 'Otherwise',
  'debrief.what-if.ending': 'Ending',
  'debrief.what-if.value': 'Worth to {seat}',
  'debrief.what-if.peace': 'Peace at the end of the period',
  'debrief.luck': 'Luck and choice',
  'debrief.luck.many':
    'With other luck {pairs} times, the same for both: {before} points to you as you chose, {after} otherwise. The other choice did better {better, plural, one {once} other {# times}}, worse {worse, plural, one {once} other {# times}}, the same {same, plural, one {once} other {# times}}.',
  'debrief.luck.split':
    'Of all the difference between these games {luck}% is luck, {choice}% is this choice, and {together}% is luck that helps one choice and hurts the other.',
  'debrief.luck.none': 'Every one of these games is worth the same to you, whatever the luck and the choice.',
  'debrief.luck.endings': 'How the games ended',
  'debrief.luck.ratified': 'Ratified',

  'debrief.chair': 'The other chair',
  'debrief.chair.question': 'How does it look from the other chair?',
  'debrief.chair.search': 'Comparing how you played with how the computer’s characters play',
  'debrief.chair.finding': 'You played most like the {persona}.',
  'debrief.chair.far': 'You played like none of the characters the computer plays.',
  'debrief.chair.persona': 'Of a computer that plays as the {name} the debrief says: “{text}”',
  'debrief.chair.nearest':
    'The nearest is the {persona}; over all traits you differ from it by {distance} in a hundred.',
  'debrief.chair.about.far':
    'Play the same game, on the same seed, from another seat; the computer then plays {seat} as the character nearest to you would.',
  'debrief.chair.about':
    'Play the same game, on the same seed, from another seat; the computer then plays {seat} as you played it.',
  'debrief.chair.take': 'Sit for {seat}',
  'debrief.chair.style': 'How you played, beside how they play',
  'debrief.chair.trait': 'Trait',
  'debrief.chair.yours': 'You',
  'debrief.chair.distance': 'Distance from you: the mean difference, in points of a hundred',
  'debrief.chair.note':
    'Measured in the same way on your game and on a few games of each character in your seat. Traits in which nobody differs are left out.',
  'debrief.trait.opening': 'Asked for at first, of what lies between no deal and the best deal',
  'debrief.trait.concession': 'Given in all, of what lies between no deal and the best deal',
  'debrief.trait.first-half': 'Given in the first half of the talks, of all that was given',
  'debrief.trait.packages': 'Offers made as packages, to be taken whole',
  'debrief.trait.acceptance': 'Clauses offered by others and taken as they were',
  'debrief.trait.candour': 'Turns spent telling something in confidence',
  'debrief.trait.commitment': 'Statements that bind in public',
  'debrief.trait.consultation': 'Of all statements and acts, those that ask home first',
  'debrief.trait.tone': 'Tone of statements and acts: 50% is neutral, less is harsh',
  'debrief.trait.absence': 'Rounds with a walk-out',
  'debrief.trait.passing': 'Turns let pass',
  'debrief.trait.drafting': 'Turns spent on a draft',
  'debrief.trait.carrying': 'Turns spent carrying',
  'debrief.trait.asking': 'Turns spent asking',
  'debrief.trait.pressing': 'Acts that press',

  'debrief.history': 'Then and now',
  'debrief.history.question': 'What became of the real talks?',
  'debrief.history.here':
    '{kept, select, kept {Here a text of {clauses, plural, one {one clause} other {{number} clauses}} came into force.} refused {Here {clauses, plural, one {one clause was} other {{number} clauses were}} initialled, and refused at home.} unsigned {Here {clauses, plural, one {one clause} other {{number} clauses}} stood agreed, and not every party initialled.} other {Here nothing was agreed.}}',
  'debrief.history.alike':
    'Of the {known} clauses whose real end is on record ({clauses}), {alike, plural, =0 {none} one {one} other {{reached}}} went the same way here.',
  'debrief.was': 'In the real talks',
  'debrief.was.option': '{settled, select, yes {counts as} other {nearest to, but not agreed:}} {option}',
  'debrief.here': 'Here',
  'debrief.here.alike': 'as then',
  'debrief.here.open': 'left open, so as it was',
  'debrief.afterwards': 'What followed',
  'debrief.drawnFrom': 'What this game was drawn from',
  'debrief.drawnFrom.about':
    'Some of what you met was invented for the game, after something that happened at another time.',
  'debrief.drawnFrom.here': 'In the game: {text}',

  'debrief.transfer': 'To take along',
  'debrief.transfer.question': 'What will you take along?',
  'debrief.transfer.about':
    'First what came up in this game, then what its scenario asks of everyone. What you write stays on this device and in the report.',
  'debrief.transfer.answer': 'Your answer to question {at}',
  'debrief.terms': 'Terms used here, with their sources',
  'debrief.nearest.kept':
    'With {count, plural, one {one clause} other {# clauses}} changed, no party would have been worse off than without a deal, and every home would have kept the text. {changes}. Against no deal: {parts}. Support at home: {homes}.',
  'debrief.nearest.better':
    'With {count, plural, one {one clause} other {# clauses}} changed, there would have been more for every party, and every home would still have kept the text. {changes}. Against what was signed: {shifts}. Support at home: {homes}.',
  'debrief.nearest.beside':
    'No change of one clause and no exchange of two gives every party more and is kept at home. The nearest text that gives one more, and that every home would have kept: {changes}. Against what was signed: {shifts}. Support at home: {homes}.',
  'debrief.nearest.broke':
    'The talks broke off in round {round}. They would have gone on that day without {count, plural, one {this} other {any one of these}}: {what}.',
  'debrief.nearest.home': '{support}% for {seat}',
  'debrief.nearest.none':
    'No change of up to three clauses makes a text that gives some party more, that every party would sign and every home would keep.',
  'debrief.nearest.far':
    'As the talks ended, no text was found that every party would have signed and every home would have kept. The path would have had to begin earlier, before these changed: {gauges}.',

  'debrief.assumptions': 'Assumptions',
  'debrief.assumptions.question': 'What is all this built on?',
  'debrief.assumptions.finding': '{count, number} numbers make this scenario.',
  'debrief.assumptions.sourced':
    '{sourced, number} rest on a source that reports the matter they stand for; {own, number} are design choices. Contest them.',
  'debrief.assumptions.group': '{title}: {count, number}',
  'debrief.assumptions.what': 'What',
  'debrief.assumptions.why': 'Why',
  'debrief.assumptions.source': 'Source',
  'debrief.assumptions.design': 'design choice',
  'debrief.assumptions.option': '{seat}, {issue}: {option}',
  'debrief.assumptions.reaction': '{target}, by the reaction of {who}',
  'debrief.assumptions.points': 'What each option is worth',
  'debrief.assumptions.homes': 'The homes',
  'debrief.assumptions.cards': 'What cards do',
  'debrief.assumptions.events': 'What events do',
  'debrief.assumptions.hazard': 'Chance a round',
  'debrief.assumptions.factor': 'Monthly hazard, times',
  'debrief.assumptions.term': 'Cost per point, counted from {reference}',
  'debrief.contest': 'Contest the main ones',
  'debrief.contest.run': 'Play it so',
  'debrief.contest.reset': 'As written',
  'debrief.contest.percent': '{value}% of the scenario’s own',
  'debrief.contest.percent.short': '{value}%',
  'debrief.contest.points': '{value} points',
  'debrief.contest.playing': 'Playing games under both assumptions',
  'debrief.contest.result': 'How the outcomes change',
  'debrief.contest.own': 'As written',
  'debrief.contest.yours': 'As you say',
  'debrief.contest.note': '{games} games each, on the same seeds, with the same personas in every seat.',
  'debrief.contest.cards': 'Effects of statements and acts',
  'debrief.contest.cards.about': 'How much statements and acts move gauges and approvals.',
  'debrief.contest.events': 'Effects of events',
  'debrief.contest.events.about': 'How much news and shocks do when they come.',
  'debrief.contest.hazards': 'Chance of events',
  'debrief.contest.hazards.about': 'How often they come.',
  'debrief.contest.drift': 'Drift and couplings',
  'debrief.contest.drift.about': 'How strongly gauges return to rest and pull on one another.',
  'debrief.contest.war-cost': 'Cost of the conflict',
  'debrief.contest.war-cost.about':
    'How much violence, closed crossings and lost support change the worth of no deal.',
  'debrief.contest.truce-hazard': 'Monthly hazard of the peace',
  'debrief.contest.truce-hazard.about': 'How fragile the peace is before anything is agreed.',
  'debrief.contest.thresholds': 'Support needed at home',
  'debrief.contest.thresholds.about': 'Added to the threshold of every home.',
} as const;

export const turn = {
  'briefing.title': 'Briefing',
  'briefing.instruction': 'Instruction from home',
  'briefing.record': 'From the record of {year}',
  'briefing.changes': 'Since the last round',
  'briefing.still': 'Nothing has moved yet.',
  'briefing.opens': 'The day itself brings {effects}.',
  'briefing.opens.effect': '{name} {by} ({why})',
  'briefing.noDeal': 'Your no-deal value is {points}.',
  'briefing.go': 'To the table',
  'briefing.decide': 'A decision is asked of you',
  'statements.title': 'What do you say in public?',
  'statements.about': 'One statement. Everyone hears it, at home too.',
  'statements.skip': 'Leave the floor to the others.',
  'convene.title': 'How do they meet?',
  'convene.about': 'The form of the session decides how much leaks and how fast it goes.',
  'convene.format': '{name}.',
  'convene.exchanges': '{count, plural, one {# exchange} other {# exchanges}}',
  'convene.leak': 'leak risk {percent}',
  'corridors.title': 'What do you do away from the table?',
  'corridors.about': 'Everyone chooses now, in secret. The choices are revealed together.',
  'corridors.rest': 'Rest. Keep your means for later.',
  'corridors.rest.only': 'Rest. You have no card that you could play.',
  'decide.title': 'Your answer is needed',
  'now.statements':
    'What you promise in public binds you. Here you may leave the floor at no cost; a turn let pass at the table is felt.',
  'now.convening':
    'Choose how they meet. In one room words weigh most and leak most; between two rooms they are softened; on paper little warms and little burns.',
  'now.convening.again':
    'Last time: {format}, and {count, plural, =0 {no clause} one {one clause} other {{clauses} clauses}} agreed. One room is for what is nearly settled, two for tempers, paper for little trust.',
  'now.mediate.statements':
    'Both sides hear you, and so do their homes. Here you may leave the floor at no cost.',
  'now.mediate.corridors.spent':
    'Your leverage is spent: away from the table you can only watch what they do.',
  'now.mediate.corridors.scarce':
    'You have {count} leverage left, and no more will come. Keep it for what turns a clause; while you rest they act all the same.',
  'now.mediate.corridors':
    'Help, press or announce, or rest. Most of it costs leverage, which does not come back; while you rest they act all the same.',
  'now.corridors':
    'Act on the ground, ask at home, or rest. A good act now makes their next answer easier, and may cost you with your own side.',
  'now.hint.answer': 'An answer to {seat} is due. {hint}',
  'now.answer': 'An answer to {seat} is due. Take what costs you little, and counter what you need.',
  'now.answer.initial':
    'An answer to {seat} is due. Take what costs you little and counter what you need, or initial the text as it stands.',
  'now.open':
    'Nobody has your terms yet. Ask for more than you need where it matters to you, and show where you could give.',
  'now.again':
    'Your terms are known. Move where they care more than you do, and ask for something in return.',
  'now.held': '{seat} said that home will not carry “{issue}” as it stands.',
  'now.initial.agreed': 'Every clause is agreed.',
  'now.initial.enough': 'Enough is agreed to initial.',
  'now.initial.by': 'The text bears the initials of {seats}.',
  'now.initial.sound':
    'Add your initials if it beats no deal for you and home would ratify it{time, select, left {; else use the time} other {}}.',
  'now.initial.refused':
    'By what you know of your home, it would refuse this text{time, select, left {: ask there, or change a clause first} other {}}.',
  'now.initial.dearest': 'Of what is agreed, “{issue}” costs most with the groups you have asked.',
  'now.initial.theirs': 'They need a vote at home too: {needs}.',
  'now.initialled':
    'You have initialled. When every party has, the text goes home to the vote; if a clause changes first, all initials fall.',
  'now.initialled.offer':
    'You have initialled. Whatever you take of these terms changes the text, and then all initials fall.',
  'now.red-line':
    'Enough is agreed to initial, but initials stand under the whole text. Settle first what keeps you from it.',
  'now.last.talks':
    'This is the last sitting: a text that does not bear the initials of every party when it closes is not signed.',
  'now.last.turn': 'This is your last turn: a text without your initials is not signed.',
  'now.last':
    'This is the last exchange of this sitting. What is not agreed now waits for the next, if there is one.',
  'now.mediate':
    'Ask before you draft: a text that meets what each side cannot do without is the one both accept.',
  'now.mediate.told':
    'Draft on the clauses that neither side called vital, or carry over an answer that asks little of the other; the rest can wait.',
  'now.mediate.few':
    '{last, select, yes {Last exchange of this sitting; open} other {Open}}: {issues}. {count, plural, one {A text on it needs something beside it for whoever moves.} other {A text on these alone shows each side what it gets for moving.}}',
  'now.mediate.last':
    'This is the last exchange of this sitting. A single text now gives both something to take home.',
  'now.needs': '{percent}% behind {seat}',
  'now.mediate.agreed':
    'Every clause is agreed: it is theirs to initial. Then each home votes; to pass, a text needs {needs}. {held}',
  'now.mediate.initialled':
    'Initialled by {seats}, not by {others}. Each home votes after that; to pass, a text needs {needs}. {held} A text that changes anything takes all initials off.',
  'now.mediate.held':
    '{seat} said that home will not carry “{issue}” as it stands: a text of yours may ease it.',
  'now.mediate.held.unsaid': 'Whoever holds back is thinking of home: a text of yours may ease a clause.',
  'stand.text':
    '{agreed, plural, =0 {Signed with nothing agreed, all as today} other {{open, plural, =0 {Signed as it stands} other {Signed as it stands, the rest as today}}}}',
  'stand.against': '({noDeal})',
  'stand.lifted': 'Home no longer forbids {options}.',
  'stand.forbidden': 'Home again forbids {options}.',
  'home.label': 'A vote at home on it ({asked, plural, =0 {none} other {#}} of {all, number} groups asked)',
  'home.needed': 'needs {threshold}',
  'home.sentence': '{label}: {figure}, {note}.',
  'next.after': 'After you: {seats}.',
  'next.then': 'then {seat}',
  'next.you': 'you',
  'next.last-to-speak': 'You speak last.',
  'next.closes': 'You close this exchange.',
  'next.closes.sitting': 'You close the sitting.',
  'next.statements': 'Next, in public: {seats}.',
  'next.convening': 'Next: how {mediates, select, yes {they} other {you}} meet, chosen by {seats}.',
  'next.session': 'Next, exchange {exchange, number} of {exchanges, number}: {seats}.',
  'next.corridors': 'Next: the corridors, where all choose at once.',
  'next.briefing': 'Next: {name}, {date}{last, select, yes {, the last round} other {}}.',
  'next.briefing.back': 'Next: back to the briefing.',
  'next.ratification': 'Next: the text goes home for the vote.',
  'next.end': 'Next: how the talks ended.',
  'sealed.title': 'Your move is sealed',
  'sealed.about': 'In a moment the others see it. Until then you can take it back.',
  'sealed.take-back': 'Take it back',
  'sealed.send': 'Send it now',
  'warn.title': 'Before you do',
  'warn.all-the-same': 'Do it all the same',
  'warn.walk-out':
    'The session goes on without you, and talks that lose a party often end there. You may come back in the corridors.',
  'warn.leverage':
    'This spends the last of your leverage. {count, plural, one {Once} other {{times} times}} more you will be away from the table with nothing to give.',
  'warn.too-late':
    'The sitting closes after your turn, and no other follows: {seats} will have no turn left to initial. A text with your initials alone is no text.',
  'warn.initial':
    'This text is worth {points} to you, and no deal is worth {noDeal}. Whoever initials below that signs a loss.',
  'warn.initial.home': '{home} A text that home refuses falls, with all that is in it.',
  'warn.below': 'With these terms the text is worth {points} to you. {noDeal}. They might accept.',
  'warn.promised': 'You promised in public not to sign this. It will cost you at home.',
  'choices.label': 'Choose one',
  'choices.timely': 'On what has just happened',
  'choices.state': 'At any time',
  'choices.act': 'On the ground',
  'choices.consult': 'Ask at home',
  'choices.offer': 'Offer',
  'choices.press': 'Press',
  'choices.announce': 'Announce',
  'choices.rest': 'Or else',
  'choice.reacts': 'Will react',
  'choice.more': '{count, plural, one {and # other} other {and # others}}',
  'choice.more.clauses': '{count, plural, one {and # other clause} other {and # other clauses}}',
  'choice.capital': '{count, plural, one {# political capital} other {# political capital}}',
  'choice.leverage': '{count, plural, one {# leverage} other {# leverage}}',
  'choice.binds': 'Binds you in public. {issue}: {options}.',
  'reason.label': 'Your reason',
  'forecast.title': 'Your forecast',
  'forecast.expect': 'A guess:',
  'forecast.about': 'If you like. The next screen sets it beside what happened.',
  'forecast.chosen': 'I expect {name} to {direction}',
  'forecast.to': 'to',
  'forecast.metric': 'What will move',
  'waiting.title': 'Others are choosing',
  'waiting.about': 'Waiting for {seats}.',
  'handover.title': 'Pass the screen',
  'handover.about': 'The next turn belongs to {seat}. Nothing is shown until they are here.',
  'handover.ready': 'I sit for {seat}',
  'papers.title': 'The papers',
  'papers.order': 'Newest last',
  'papers.empty': 'Nothing has been reported yet.',
  'papers.moved': '({moved}.)',
  'papers.course': 'From day to day',
  'papers.course.day': 'What the day brings by itself.',
  'papers.course.night': 'What went on by itself.',
  'papers.news': 'News',
  'papers.held-by': 'Held by {who}.',
  'papers.position': '{publisher} (the position, not the words)',
} as const;

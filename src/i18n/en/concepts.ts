/** Terms of negotiation analysis as the debrief uses them, each with a source. */
export const concepts = {
  'concept.reservation': 'No-deal value',
  'concept.reservation.text':
    'What a side expects if the talks end without a text; a deal worth less is worse than none. Here the conflict moves it. Also called reservation value, or the worth of the best alternative (BATNA).',
  'concept.reservation.source':
    'Raiffa, The Art and Science of Negotiation, 1982; Fisher and Ury, Getting to Yes, 1981',
  'concept.zone': 'Zone of agreement',
  'concept.zone.text': 'All deals that every side prefers to no deal.',
  'concept.zone.source': 'Raiffa 1982',
  'concept.frontier': 'Best possible line (efficient frontier)',
  'concept.frontier.text':
    'The deals that cannot be bettered for one side without costing another (Pareto-efficient). What lies below it is left on the table.',
  'concept.frontier.source': 'Raiffa, Richardson and Metcalfe, Negotiation Analysis, 2002',
  'concept.nash': 'Nash point',
  'concept.nash.text': 'The deal at which the product of the gains over no deal is largest.',
  'concept.nash.source': 'Nash, “The Bargaining Problem”, Econometrica, 1950',
  'concept.kalaiSmorodinsky': 'Kalai–Smorodinsky point',
  'concept.kalaiSmorodinsky.text':
    'The deal at which each side gets the same share of the most it could hope for.',
  'concept.kalaiSmorodinsky.source': 'Kalai and Smorodinsky, Econometrica, 1975',
  'concept.egalitarian': 'Equal gains',
  'concept.egalitarian.text': 'The deal that makes the smaller of the two gains as large as it can be.',
  'concept.egalitarian.source': 'Kalai, Econometrica, 1977',
  'concept.utilitarian': 'Largest sum',
  'concept.utilitarian.text':
    'The deal, better for each than none, whose points sum to most. It takes the points of all sides to be alike.',
  'concept.utilitarian.source': 'Harsanyi, Journal of Political Economy, 1955',
  'concept.logrolling': 'Trade (logrolling)',
  'concept.logrolling.text':
    'Giving way on what matters less to you for what matters more. It is there wherever two sides rank the issues differently.',
  'concept.logrolling.source': 'Lax and Sebenius, The Manager as Negotiator, 1986',
  'concept.near-miss': 'Near miss',
  'concept.near-miss.text':
    'A position turned down although the others later put forward, or signed, something worth no more to themselves. It came too early rather than being too little.',
  'concept.near-miss.source': 'Debrief measure of this game',
  'concept.dance': 'Negotiation dance',
  'concept.dance.text':
    'The sequence of positions, each step classed by what it gives and takes on every side.',
  'concept.dance.source':
    'Raiffa 1982; Hindriks, Jonker and Tykhonov, “Analysis of Negotiation Dynamics”, 2007',
  'concept.pattern': 'Pattern of concessions',
  'concept.pattern.text':
    'How what a side gives is spread over time: late (Boulware), evenly, early (conceder), in shrinking steps, or back and forth.',
  'concept.pattern.source': 'Faratin, Sierra and Jennings, Robotics and Autonomous Systems, 1998',
  'concept.two-level': 'Two-level game',
  'concept.two-level.text':
    'Each envoy negotiates twice: across the table, and with a home that must accept the result. What home would accept is the win-set.',
  'concept.two-level.source': 'Putnam, “Diplomacy and Domestic Politics”, International Organization, 1988',
  'concept.commitment': 'Public commitment',
  'concept.commitment.text':
    'Words said aloud that are dear to go back on. They make a position believable and a retreat costly.',
  'concept.commitment.source': 'Schelling 1960; Fearon, American Political Science Review, 1994',
  'concept.single-text': 'Single text',
  'concept.single-text.text':
    'A draft that belongs to the mediator: the parties criticise it, the mediator mends it, and nobody yields to the other’s paper.',
  'concept.single-text.source': 'Fisher and Ury 1981',
  'concept.hazard': 'Hazard of the peace',
  'concept.hazard.text':
    'The chance each month that the peace breaks. Factors multiply it; what is left after all months is the curve.',
  'concept.hazard.source':
    'After Fortna, “Scraps of Paper?”, International Organization, 2003; sizes are design choices',
  'concept.counterfactual': 'Turning point',
  'concept.counterfactual.text':
    'A move or an event whose absence changes the outcome most: the game is played on with and without it, by personas, under the same luck, and the means are compared.',
  'concept.counterfactual.source':
    'Debrief measure of this game; common random numbers as in Law, Simulation Modeling and Analysis, 2015',
  'concept.variance': 'Luck and choice',
  'concept.variance.text':
    'The spread of all outcomes, split into what differs between the choices, between turns of luck, and in their combination (analysis of variance).',
  'concept.variance.source': 'Fisher, Statistical Methods for Research Workers, 1925',
  'concept.rank': 'Rank correlation',
  'concept.rank.text': 'How alike two orders are: 1 the same, 0 unrelated, −1 reversed.',
  'concept.rank.source': 'Spearman, American Journal of Psychology, 1904',
} as const;

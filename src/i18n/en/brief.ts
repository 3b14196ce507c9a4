export const brief = {
  'brief.shared': 'What everyone at the table knows',
  'brief.outsider': '{name}: {about}',
  'brief.title': 'Your brief',
  'brief.confidential': 'Confidential. For {seat} only.',
  'brief.gist':
    'Most of your points lie in {issues}. A text worth less than {points} to you is worse than none.',
  'brief.take-seat': 'Take your place',
  'brief.points': 'What each clause is worth to you',
  'brief.points.about':
    'Points, {all, number} for the best text; nobody else sees them. What is marked as a red line may not be signed, whatever its points.',
  'brief.quo': 'if left open',
  'brief.red': 'red line',
  'brief.red.title': 'What you cannot sign',
  'brief.red.free': '{why}. It is not forbidden as things stand.',
  'brief.red.lifts': '{why}. It may move if the capital moves.',
  'brief.linkages': 'What belongs together',
  'brief.linked': '{number, number}. {name}: {label}',
  'brief.reservation': 'No deal',
  'brief.reservation.about':
    'Walking away is worth {points} points to you now. Below that, do not sign. It is no sum of the answers below: what you have outside any text is weighed by itself, and moves with the conflict. A signed text that left every clause as it is today would be worth {asItIs}.',
  'brief.home': 'Who must approve at home',
  'brief.home.about':
    'A text needs {threshold}% behind it. By approval and influence, home stands at {support} today, beside what the day’s news does to its mood; what it thinks of each clause is added in the vote.',
  'brief.homes': 'Who must approve what they initial',
  'brief.homes.needs': '{threshold}% at home',
  'brief.influence': 'Influence',
  'brief.approval': 'Approval',
  'brief.who': 'Who',
  'brief.mandate': 'What you are sent to bring home',
  'brief.team': 'Your team',
  'guess-form.title': 'What do they want?',
  'guess-form.about':
    'A first guess: no other seat hears of it, and you may leave it blank. The debrief sets it beside the truth.',
  'guess-form.again':
    'The talks are over and the briefs are still closed. What would you say now? You may leave it blank.',
  'guess-form.question': '{seat}: what is worth most to them?',
  'guess-form.first': 'Most of all',
  'guess-form.second': 'Then',
  'guess-form.third': 'Third',
  'guess-form.none': 'no guess',
  'guess-form.screen': 'Before the briefs are opened',
} as const;

import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Balance, RoundReport } from './balance.ts';
import { bandChart, bars, escaped, heat, table } from './report-parts.ts';
import type { Estimate } from './statistics.ts';

/** The balance report as one page that needs nothing else: no script, no address, no file beside it. */
export function balancePage(file: ScenarioFile, balance: Balance, asked: number): string {
  const { games, seconds, hash } = balance;
  const cut = games < asked ? ` The run was stopped: ${asked} games were asked for.` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(file.title)}: balance report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(file.title)}: balance report</h1>
<p>${games} games of the computer against itself in ${seconds.toFixed(1)} s. Hash of the run: <code>${hash}</code>.${cut}</p>
<p>One person would need about ${balance.minutes.p50} minutes (${balance.minutes.p10} to ${balance.minutes.p90} in eight games of ten); the file says ${file.minutes}.</p>
${section('How they ended', endings(file, balance))}
${section('By persona pair', pairs(file, balance))}
${section('What each seat came away with', seats(file, balance))}
${section('What making the first offer did', firstMover(file, balance))}
${section('The gauges, round by round', metrics(file, balance))}
${section('What was agreed', agreed(file, balance))}
${section('What never happened', never(file, balance))}
</body>
</html>
`;
}

function section(title: string, body: string): string {
  return `<section><h2>${escaped(title)}</h2>${body}</section>`;
}

function endings(file: ScenarioFile, { endings: shares }: Balance): string {
  return bars(file.endings.map(({ id, title }) => ({ name: title, share: shares[id] ?? 0 })));
}

function pairs(file: ScenarioFile, { pairs: played }: Balance): string {
  const [first, second] = file.parties;
  const reached = file.endings.filter(({ id }) => played.some(pair => (pair.endings[id]?.value ?? 0) > 0));
  const head = [
    first?.name ?? '',
    second?.name ?? '',
    'Games',
    'Ratified',
    ...reached.map(({ title }) => title),
  ];
  const rows = played.map(({ personas, games, ratified, endings: shares }) => [
    escaped(personas[first?.id ?? ''] ?? 'usual'),
    escaped(personas[second?.id ?? ''] ?? 'usual'),
    String(games),
    heat(ratified.value, interval(ratified)),
    ...reached.map(({ id }) => heat(shares[id]?.value ?? 0, interval(shares[id]))),
  ]);
  return `<p>Shares in per cent, with the interval they lie in by 95 chances in 100.</p>${table(head.map(escaped), rows)}`;
}

function interval(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { value, low, high } = estimate;
  const [share, from, to] = [value, low, high].map(part => Math.round(part * 100));
  return `<b>${share}</b> <small>${from}–${to}</small>`;
}

function seats(file: ScenarioFile, balance: Balance): string {
  const mediator = file.mediator ? [file.mediator] : [];
  const rows = [...file.parties, ...mediator].map(({ id, name }) => {
    const seat = balance.seats[id];
    const surplus = file.parties.some(party => party.id === id) ? number(seat?.meanSurplus) : '–';
    return [escaped(name), number(seat?.meanScore), surplus, `${Math.round((seat?.ratified ?? 0) * 100)} %`];
  });
  return table(['Seat', 'Mean points', 'Above no deal', 'Ratified'], rows);
}

function firstMover(file: ScenarioFile, balance: Balance): string {
  const rows = file.parties.map(({ id, name }) => {
    const mover = balance.firstMover[id];
    const { difference } = mover ?? {};
    const span = difference ? ` <small>${number(difference.low)} to ${number(difference.high)}</small>` : '';
    return [
      escaped(name),
      `${Math.round((mover?.opened ?? 0) * 100)} %`,
      number(mover?.whenOpening),
      number(mover?.otherwise),
      difference ? `<b>${number(difference.value)}</b>${span}` : '–',
    ];
  });
  return table(['Party', 'Opened', 'Points when it opened', 'Points otherwise', 'Difference'], rows);
}

function metrics(file: ScenarioFile, balance: Balance): string {
  const charts = file.metrics.map(({ id, name, start }) => {
    const rounds = balance.metricsByRound[id] ?? [];
    return `<figure>${bandChart(pointsOf(start, rounds))}<figcaption>${escaped(name)}: ${rangeOf(rounds)}</figcaption></figure>`;
  });
  return `<p>The line is the middle game, the band holds eight games of ten.</p><div class="charts">${charts.join('')}</div>`;
}

function pointsOf(start: number, rounds: readonly RoundReport[]) {
  return [{ p10: start, p50: start, p90: start }, ...rounds];
}

function rangeOf(rounds: readonly RoundReport[]): string {
  const last = rounds.at(-1);
  return last ? `${last.p10} to ${last.p90} after round ${last.round}` : 'no round was played';
}

function agreed(file: ScenarioFile, { agreedShares, dominatedOptions }: Balance): string {
  return file.issues
    .map(({ id, name, options }) => {
      const shares = options.map(option => {
        const key = `${id}/${option.id}`;
        const note = dominatedOptions.includes(key) ? ' (bettered by another)' : '';
        return { name: option.label + note, share: agreedShares[key] ?? 0 };
      });
      return `<h3>${escaped(name)}</h3>${bars(shares)}`;
    })
    .join('');
}

function never(file: ScenarioFile, balance: Balance): string {
  const named = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
    ids.length === 0 ? 'none' : ids.map(id => escaped(nameOf(id) ?? id)).join('; ');
  const labels = new Map(file.actions.map(({ id, label }) => [id, label]));
  const titles = new Map(file.events.map(({ id, title }) => [id, title]));
  return `<dl>
<dt>Cards never played</dt><dd>${named(balance.unusedActions, id => labels.get(id))}</dd>
<dt>Events that never happened</dt><dd>${named(balance.unusedEvents, id => titles.get(id))}</dd>
<dt>Options never agreed</dt><dd>${named(balance.neverAgreedOptions, id => id)}</dd>
<dt>Options nobody has a reason to prefer</dt><dd>${named(balance.dominatedOptions, id => id)}</dd>
</dl>`;
}

function number(value: number | undefined): string {
  return (value ?? 0).toFixed(1);
}

const STYLE = `
body { max-width: 70rem; margin: 2rem auto; padding: 0 1.25rem; background: #f7efdc; color: #1f1a12; font: 16px/1.45 Georgia, serif; }
h1, h2, h3 { font-weight: 400; } h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid #cdb98a; } h3 { margin: 1rem 0 .25rem; font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; font: 14px/1.4 system-ui, sans-serif; display: block; overflow-x: auto; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid #ddcba0; text-align: left; } td + td { text-align: right; } td:nth-child(2) { text-align: inherit; }
small { color: #5d5442; } dt { margin-top: .6rem; font-weight: 600; } dd { margin: 0; }
.bar { display: grid; grid-template-columns: 20rem 1fr 4rem; gap: .6rem; align-items: center; font: 14px/1.5 system-ui, sans-serif; }
.bar i { display: block; height: .8rem; background: #33558c; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; } figure { margin: 0; } figcaption { font: 13px/1.4 system-ui, sans-serif; }
svg { width: 100%; background: #fffaee; border: 1px solid #ddcba0; }
@media (max-width: 40rem) { .bar { grid-template-columns: 9rem 1fr 3.5rem; } }
`;

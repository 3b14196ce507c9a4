import { brief } from './brief.ts';
import { causes } from './causes.ts';
import { closing } from './closing.ts';
import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { concepts } from './concepts.ts';
import { debrief } from './debrief.ts';
import { questions } from './debrief-questions.ts';
import { deeds } from './deeds.ts';
import { ending } from './ending.ts';
import { fault } from './fault.ts';
import { finding } from './finding.ts';
import { homes } from './homes.ts';
import { leaks } from './leaks.ts';
import { rules } from './lines.ts';
import { log } from './log.ts';
import { mandate } from './mandate.ts';
import { menu } from './menu.ts';
import { personas } from './personas.ts';
import { replay } from './replay.ts';
import { reveal } from './reveal.ts';
import { saves } from './saves.ts';
import { scenarios } from './scenarios.ts';
import { session } from './session.ts';
import { start } from './start.ts';
import { terms } from './terms.ts';
import { turn } from './turn.ts';

export const en = {
  ...common,
  ...start,
  ...scenarios,
  ...brief,
  ...mandate,
  ...turn,
  ...session,
  ...finding,
  ...reveal,
  ...leaks,
  ...causes,
  ...log,
  ...closing,
  ...homes,
  ...ending,
  ...comparison,
  ...debrief,
  ...deeds,
  ...questions,
  ...concepts,
  ...menu,
  ...terms,
  ...personas,
  ...rules,
  ...saves,
  ...fault,
  ...replay,
} as const;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

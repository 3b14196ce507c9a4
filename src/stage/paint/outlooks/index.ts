import type { Outlook } from '../../../view/stage/model.ts';
import { dome } from './dome.ts';
import { harbour } from './harbour.ts';
import { hills } from './hills.ts';
import { lake } from './lake.ts';
import type { View } from './outlook.ts';
import { strait } from './strait.ts';
import { woods } from './woods.ts';

/** What may lie outside the window. */
export const VIEWS: Readonly<Record<Outlook, View>> = { strait, woods, dome, harbour, lake, hills };

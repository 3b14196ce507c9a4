import { z } from 'zod';
import { claim, id, line, percent, points, text } from './format-primitives.ts';

const share = z.number().min(0).max(1);

/** What is taken out of the scenario for a run: the mediator, or options of issues. */
const without = z.strictObject({
  mediator: z.boolean().default(false),
  options: z.record(id, z.array(id).min(1)).default({}),
});

const run = z.strictObject({
  id,
  name: line,
  without: without.default({ mediator: false, options: {} }),
  'settled-at-least': share.optional(),
  'settled-at-most': share.optional(),
});

const response = z.strictObject({
  roots: z.array(z.string().regex(/^\d\d$/, 'a CAMEO root code is two digits')).min(1),
  metric: id,
  by: points,
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is YYYY-MM-DD, in quotation marks');

const chronicle = z.strictObject({
  'days-a-round': z.int().min(1).max(60),
  responses: z.array(response).min(1).max(20),
  days: z
    .array(
      z.strictObject({
        day,
        cameo: z.string().regex(/^\d{2,4}$/, 'a CAMEO code is two to four digits'),
        goldstein: z.number().min(-10).max(10),
        text,
        ...claim,
      }),
    )
    .min(2)
    .max(100),
  turns: z
    .array(z.strictObject({ is: z.enum(['peak', 'low']), from: day, to: day }))
    .max(12)
    .default([]),
});

/** What the model is held against. */
export const historySection = z.strictObject({
  'frontier-share': percent.optional(),
  runs: z.array(run).max(12).default([]),
  chronicle: chronicle.optional(),
});

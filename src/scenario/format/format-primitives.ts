import { z } from 'zod';

// No generated code: the page runs under a content security policy without `unsafe-eval`.
z.config({ jitless: true });

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'an id is lower-case letters, digits and hyphens, starting with a letter')
  .refine(id => id !== 'constructor' && id !== 'prototype', 'this name is reserved');
export const text = z.string().min(1).max(6000).meta({ prose: true });
export const line = z.string().min(1).max(400).meta({ prose: true });
export const condition = z.string().min(1).max(600);
export const percent = z.number().min(0).max(100);
export const points = z.number().min(-100).max(100);
export const optionPoints = z.record(id, points);
export const perSeat = <T extends z.ZodType>(value: T) => z.record(id, value);
export const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const claim = {
  source: id.optional(),
  'said-by': line.optional(),
  'denied-by': line.optional(),
};

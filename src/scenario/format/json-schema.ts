import { z } from 'zod';
import type { Path } from '../problem.ts';
import { scenarioFormat } from './format.ts';
import { wordsFor } from './format-words.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

let made: JsonSchema | undefined;

/** The format of scenario files as JSON Schema 2020-12, made from the validator. */
export function scenarioSchema(): JsonSchema {
  made ??= {
    ...z.toJSONSchema(scenarioFormat, { io: 'input' }),
    title: 'Communiqué scenario, format communique/1',
  };
  return made;
}

/** The schema for editors: every key with its meaning, without the marks that only this program reads. */
export function publishedSchema(): JsonSchema {
  return { ...described(scenarioSchema(), []) };
}

/** The published schema as the text of its file. */
export function schemaText(): string {
  return `${JSON.stringify(publishedSchema(), null, 2)}\n`;
}

function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const { prose: _, properties, items, additionalProperties, anyOf, ...rest } = schema;
  const inside = (value: unknown) => (isSchema(value) ? described(value, path) : undefined);
  const [each, others] = [inside(items), inside(additionalProperties)];
  return {
    ...rest,
    ...(properties && { properties: describedKeys(properties, path) }),
    ...(items !== undefined && { items: each ?? items }),
    ...(additionalProperties !== undefined && { additionalProperties: others ?? additionalProperties }),
    ...(anyOf && { anyOf: anyOf.map(branch => inside(branch) ?? branch) }),
  };
}

function describedKeys(
  properties: NonNullable<JsonSchema['properties']>,
  path: readonly string[],
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const inner = described(isSchema(value) ? value : {}, [...path, key]);
      const description = wordsFor([...path, key]);
      return [key, description === undefined ? inner : { ...inner, description }];
    }),
  );
}

/** The keys the format knows for the mapping at a path, for each kind of mapping that may stand there. */
export function keySetsAt(path: Path): readonly (readonly string[])[] {
  return schemasAt(path).map(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(isSchema(propertyNames) ? (propertyNames.enum ?? []).map(String) : []),
  ]);
}

/** Whether the format has a text for readers at a path, which a translation may replace. */
export function isProseAt(path: Path): boolean {
  return schemasAt(path).some(schema => schema.prose === true);
}

function schemasAt(path: Path): readonly JsonSchema[] {
  return path
    .reduce<readonly JsonSchema[]>(
      (now, step) => now.flatMap(schema => stepInto(schema, step)),
      [scenarioSchema()],
    )
    .flatMap(alternatives);
}

function stepInto(schema: JsonSchema, step: Path[number]): readonly JsonSchema[] {
  return alternatives(schema).flatMap(each => {
    const inside = typeof step === 'number' ? each.items : propertyOf(each, step);
    return isSchema(inside) ? [inside] : [];
  });
}

function propertyOf(schema: JsonSchema, key: string): unknown {
  return new Map(Object.entries(schema.properties ?? {})).get(key) ?? schema.additionalProperties;
}

export function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ? schema.anyOf.filter(isSchema).flatMap(alternatives) : [schema];
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

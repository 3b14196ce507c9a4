import { z } from 'zod';
import { scenarioFormat } from './format.ts';
import type { Path } from './problem.ts';

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

/** The keys the format knows for the mapping at a path. */
export function keysAt(path: Path): readonly string[] {
  const schemas = path.reduce<readonly JsonSchema[]>(
    (now, step) => now.flatMap(schema => stepInto(schema, step)),
    [scenarioSchema()],
  );
  return schemas.flatMap(alternatives).flatMap(schema => Object.keys(schema.properties ?? {}));
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

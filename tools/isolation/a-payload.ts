import { MESSAGES, type MessageType } from '@nastavnik/events';
import { z } from 'zod';

interface Shape {
  /** Several where null is allowed too. */
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** A payload of this type in which every identifier is this one, made from its shape: a new message needs no sample. */
export const aPayload = (type: MessageType, id: string): Record<string, unknown> =>
  sampleOf(z.toJSONSchema(MESSAGES[type]) as Shape, id) as Record<string, unknown>;

function sampleOf(shape: Shape, id: string): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf?.[0]) return sampleOf(shape.anyOf[0], id);
  const type = [shape.type].flat()[0];
  if (type === 'array') return shape.items ? [sampleOf(shape.items, id)] : [];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(shape.properties ?? {}).map(([name, own]) => [name, sampleOf(own, id)]),
    );
  if (type === 'string') return textOf(shape, id);
  return type === 'boolean' ? true : 1;
}

function textOf({ format, pattern }: Shape, id: string): string {
  if (format === 'uuid') return id;
  if (pattern?.startsWith('^D')) return 'D13';
  return pattern ? '2026-09-01' : 'проба';
}

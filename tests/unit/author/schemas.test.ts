/** The JSON Schemas by which editors complete and explain what authors type. */
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, SCHEMA_FOLDER, editorSchemas } from '../../../src/author/schemas.ts';
import { files, library } from '../own-content.ts';
import { FACTS, FACTS_ZH, MESSAGE, TREE, libraryWith, original } from '../fixture.ts';

const ROOT = join(import.meta.dirname, '../../..');
const schemas = editorSchemas(library);

/** The schema of each file, as VS Code is told: a comment is all in it that is no JSON. */
const settings = JSON.parse(
  readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
) as { 'yaml.schemas': Record<string, string> };
const patterns = Object.entries(settings['yaml.schemas']);

const ajv = new Ajv({ allErrors: true });
const checks = new Map(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What a schema says against a text. */
function refusals(name: string, text: string): string[] {
  const check = checks.get(name)!;
  void check(parse(text));
  return (check.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

describe('every file of content', () => {
  const yaml = [...files.keys()].filter((file) => /\.ya?ml$/.test(file));

  it.each(yaml)('fits the one schema that the editor has for it: %s', (file) => {
    const names = patterns
      .filter(([, pattern]) => matchesGlob(file, pattern))
      .map(([path]) => path.slice(SCHEMA_FOLDER.length + 1, -'.json'.length));
    expect(names).toHaveLength(1);
    expect(refusals(names[0]!, files.get(file)!)).toEqual([]);
  });

  it('has the schemas that are written, and no others', () => {
    const written = Object.keys(schemas).map((name) => `${SCHEMA_FOLDER}/${name}.json`);
    expect(patterns.map(([path]) => path).sort()).toEqual(written.sort());
  });
});

describe('a slip', () => {
  it.each([
    ['tree', TREE, 'ask: Who', 'aks: Who', "['shipper'] should have required property 'ask'"],
    ['tree', TREE, 'kind: stop', 'kind: stopp', 'should be equal to one of the allowed values'],
    ['tree', TREE, 'roles: [support', 'roles: [suport', 'allowed values'],
    ['facts', FACTS, 'unit: hours', 'unit: hour', 'should be equal to one of the allowed values'],
    ['facts', FACTS, 'url: https://', 'url: ', 'should match format "uri"'],
    ['fact-texts', FACTS_ZH, 'label: 回复时限', 'lable: 回复时限', "required property 'label'"],
    ['message', MESSAGE, '  de: |', '  dee: |', 'should NOT have additional properties'],
  ])('is refused: %s', (name, file, from, to, message) => {
    const text = original(file).replace(from, to);
    expect(refusals(name, text).join('\n')).toContain(message);
    expect(refusals(name, original(file))).toEqual([]);
  });
});

describe('what an editor offers', () => {
  const schema = editorSchemas(libraryWith());

  /** Follows keys into a schema. */
  function at(start: JsonSchema | undefined, ...path: string[]): unknown {
    return path.reduce<unknown>((part, key) => (part as JsonSchema | undefined)?.[key], start);
  }
  const outcome = ['properties', 'outcomes', 'additionalProperties', 'properties'];

  it('are the headings of guides, messages and facts, beside what does not exist yet', () => {
    expect(at(schema['tree'], ...outcome, 'guide')).toEqual({
      description: 'The place in a guide that explains it.',
      anyOf: [
        { enum: ['orders/late', 'orders/late#what-to-do', 'orders/late#limits'] },
        { type: 'string', pattern: '^[a-z]+\\/[a-z0-9-]+(#[a-z0-9-]+)?$' },
      ],
    });
    expect(at(schema['tree'], 'properties', 'guide', 'anyOf', '0')).toEqual({
      enum: ['orders/late'],
    });
    expect(at(schema['tree'], ...outcome, 'message', 'anyOf', '0', 'anyOf', '0')).toEqual({
      enum: ['orders/late'],
    });
    const fact = at(schema['tree'], ...outcome, 'deadline', 'properties', 'fact', 'anyOf', '0');
    expect(fact).toEqual({
      enum: [
        'orders.reply-time',
        'orders.claim-opens',
        'orders.claim-closes',
        'orders.defect-limit',
        'orders.signature-value',
        'orders.claim-page',
      ],
    });
  });

  it('are the nodes of the tree in its own file', () => {
    expect(at(schema['tree'], 'allOf', '0', 'if')).toEqual({
      properties: { title: { const: 'The parcel is late' } },
      required: ['title'],
    });
    expect(at(schema['tree'], 'allOf', '0', 'then', 'properties', 'start', 'anyOf', '0')).toEqual({
      enum: ['shipper', 'promised', 'share', 'price'],
    });
  });

  it('are the answers and the outcomes of the tree that a drill names', () => {
    const drill = at(schema['drills'], 'additionalProperties');
    expect(at(drill as JsonSchema, 'properties', 'tree', 'anyOf', '0')).toEqual({
      enum: ['orders/late-parcel'],
    });
    const then = at(drill as JsonSchema, 'allOf', '0', 'then', 'properties') as JsonSchema;
    expect(at(then, 'answers', 'items', 'anyOf', '0', 'enum', '4')).toBe('promised=not-yet');
    expect(at(then, 'outcome', 'anyOf', '0')).toEqual({
      enum: ['leave-it', 'wait', 'answer-claim', 'refund'],
    });
  });

  it('are marketplaces and languages as keys', () => {
    expect(at(schema['message'], 'properties', 'texts')).toEqual({
      type: 'object',
      description: 'The message, by language of the one who gets it.',
      properties: Object.fromEntries(
        ['en', 'de', 'fr', 'it', 'es', 'ja'].map((l) => [l, { type: 'string', minLength: 1 }]),
      ),
      additionalProperties: false,
    });
  });

  it('are the facts of the library as keys of their Chinese texts', () => {
    expect(Object.keys(at(schema['fact-texts'], 'properties') as object)).toContain(
      'orders.claim-opens',
    );
  });
});

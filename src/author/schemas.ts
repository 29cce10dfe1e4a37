/**
 * JSON Schemas of the content kinds, for editors: they complete keys and ids while an author types, and show
 * the sentence on a key when the pointer rests on it. What is right and wrong is for the checker to say.
 */
import { z } from 'zod';
import { edgesOf } from '../compile/graph.ts';
import type { Library } from '../read/library.ts';
import { bannedPhrases } from '../schema/banned-phrases.ts';
import { coverageFile, researchFile } from '../schema/coverage.ts';
import { drillFile } from '../schema/drill.ts';
import { factFile, factTextsFile } from '../schema/fact.ts';
import { message, messageTexts } from '../schema/message.ts';
import { safetyFile } from '../schema/safety.ts';
import { translatedFile } from '../schema/translated.ts';
import { type Tree, tree, treeTexts } from '../schema/tree.ts';
import { vocabularyFile } from '../schema/vocabulary.ts';
import { words } from '../schema/words.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Where they stand, from the project's root. `.vscode/settings.json` names each with its files. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** Keys whose values are ids, with the ids to offer. */
type Offers = Readonly<Record<string, readonly string[]>>;

/** Every schema by its name, with the ids of the library to choose from. */
export function editorSchemas(library: Library): Record<string, JsonSchema> {
  const facts = [...library.facts.keys()];
  const tags = tagsOf(library);
  const trees: Offers = {
    fact: facts,
    after: facts,
    share: facts,
    without: facts,
    'at-most': facts,
    below: facts,
    'at-least': facts,
    above: facts,
    guide: placesOf(library),
    message: [...library.messages.keys()],
    tags,
  };
  const safety: Offers = {
    outcome: tags,
    step: tags,
    answer: tags,
    'never-after': tags,
    'needs-before': tags,
    'leads-to': tags,
    warns: tags,
  };
  return {
    tree: {
      ...schemaOf(tree, trees),
      allOf: [...library.trees.values()].map(({ data }) => nodesIn(data)),
    },
    'tree-texts': schemaOf(treeTexts),
    facts: schemaOf(factFile),
    'fact-texts': withKeys(schemaOf(factTextsFile), facts),
    message: schemaOf(message),
    'message-texts': schemaOf(messageTexts),
    safety: schemaOf(safetyFile, safety),
    'banned-phrases': schemaOf(bannedPhrases),
    translations: schemaOf(translatedFile),
    drills: drillsOf(library),
    vocabulary: schemaOf(vocabularyFile),
    coverage: schemaOf(coverageFile),
    research: schemaOf(researchFile),
    words: schemaOf(words),
  };
}

/** The schemas as files, by path. */
export function schemaFiles(library: Library): Map<string, string> {
  return new Map(
    Object.entries(editorSchemas(library)).map(([name, schema]) => [
      `${SCHEMA_FOLDER}/${name}.json`,
      `${JSON.stringify(schema)}\n`,
    ]),
  );
}

function schemaOf(shape: z.ZodType, offers: Offers = {}): JsonSchema {
  const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return complete(schema, '', offers);
}

/** The schema with ids to choose from, and with the names of closed lists as keys that can be completed. */
function complete(schema: JsonSchema, key: string, offers: Offers): JsonSchema {
  const inside = (part: unknown, name = key) => complete(part as JsonSchema, name, offers);
  const { properties, items, anyOf, additionalProperties, propertyNames, pattern, ...rest } =
    schema;
  if (pattern !== undefined) {
    return Object.hasOwn(offers, key)
      ? orElse(offers[key]!, pattern as string, rest)
      : { ...rest, pattern };
  }
  const names = (propertyNames as JsonSchema | undefined)?.['enum'] as string[] | undefined;
  if (names) {
    const value = inside(additionalProperties);
    return {
      ...rest,
      properties: Object.fromEntries(names.map((name) => [name, value])),
      additionalProperties: false,
    };
  }
  return {
    ...rest,
    ...(propertyNames ? { propertyNames } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, part]) => [name, inside(part, name)]),
          ),
        }
      : {}),
    ...(items ? { items: inside(items) } : {}),
    ...(anyOf ? { anyOf: (anyOf as JsonSchema[]).map((part) => inside(part)) } : {}),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            additionalProperties === false ? false : inside(additionalProperties),
        }),
  };
}

/** One of these ids, or one that does not exist yet: the checker says whether it should. */
function orElse(ids: readonly string[], pattern: string, rest: JsonSchema): JsonSchema {
  const fitting = ids.filter((id) => new RegExp(pattern).test(id));
  const { type, ...said } = rest;
  if (fitting.length === 0) return { ...rest, pattern };
  return { ...said, anyOf: [{ enum: fitting }, { type, pattern }] };
}

/** A record whose keys can be completed, and may be others. */
function withKeys(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const { additionalProperties: value, ...rest } = schema;
  const reference = { $ref: '#/definitions/value' };
  return {
    ...rest,
    definitions: { value },
    properties: Object.fromEntries(names.map((name) => [name, reference])),
    additionalProperties: reference,
  };
}

/** Any of these ids, or another one. */
function offer(ids: readonly string[]): JsonSchema {
  return ids.length === 0 ? {} : { anyOf: [{ enum: ids }, { type: 'string' }] };
}

function keys(properties: JsonSchema): JsonSchema {
  return { properties };
}

/** Drills: once the tree is named, its answers and outcomes are offered. */
function drillsOf({ trees }: Library): JsonSchema {
  const schema = schemaOf(drillFile, { tree: [...trees.keys()] });
  const inTree = [...trees].map(([id, { data }]) => ({
    if: { properties: { tree: { const: id } }, required: ['tree'] },
    then: keys({
      answers: {
        items: offer(
          Object.keys(data.questions).flatMap((q) => edgesOf(data, q).map(({ answer }) => answer)),
        ),
      },
      outcome: offer(Object.keys(data.outcomes)),
    }),
  }));
  const drill = schema['additionalProperties'] as JsonSchema;
  return { ...schema, additionalProperties: { ...drill, allOf: inTree } };
}

/** A schema cannot look into the file it is used on: the nodes of a tree are offered in the file with its title. */
function nodesIn(data: Tree): JsonSchema {
  const questions = Object.keys(data.questions);
  const outcomes = Object.keys(data.outcomes);
  const next = keys({ next: offer([...questions, ...outcomes]) });
  const answers = keys({ options: { additionalProperties: next }, cases: { items: next } });
  const dates = questions.filter((id) => data.questions[id]?.input === 'date');
  const amounts = questions.filter((id) => data.questions[id]?.input === 'money');
  const inputs = questions.filter((id) => data.questions[id]?.input !== undefined);
  return {
    if: { properties: { title: { const: data.title } }, required: ['title'] },
    then: keys({
      start: offer(questions),
      entries: { items: keys({ at: offer([...questions, ...outcomes]) }) },
      questions: { additionalProperties: answers },
      outcomes: {
        additionalProperties: keys({
          deadline: keys({ date: offer(dates) }),
          figures: { items: keys({ from: offer([...dates, ...amounts]) }) },
        }),
      },
      scales: {
        items: keys({ question: offer(inputs), outcomes: { items: offer(outcomes) } }),
      },
    }),
  };
}

/** Guides, and the headings in them: `orders/changes#pitfalls`. */
function placesOf(library: Library): string[] {
  return [...library.guides.en.values()].flatMap(({ id, headings }) => [
    id,
    ...headings.map(({ slug }) => `${id}#${slug}`),
  ]);
}

/** Tags on parts of trees, and those that safety rules ask for. */
function tagsOf(library: Library): string[] {
  const asked = [...library.safety.values()].flatMap(({ data }) => [
    ...[data.outcome, data.step, data.answer].filter((tag) => tag !== undefined),
    ...[data['never-after'], data['needs-before'], data['leads-to'], data.warns].flatMap(
      (tags) => tags ?? [],
    ),
  ]);
  const given = [...library.trees.values()].flatMap(({ data }) => tagsIn(data));
  return [...new Set([...asked, ...given])].sort();
}

function tagsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'tags' && Array.isArray(inner) ? inner.map(String) : tagsIn(inner),
  );
}

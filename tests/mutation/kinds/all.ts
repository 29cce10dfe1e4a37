import type { Kind } from '../kind.ts';
import { cases } from './cases.ts';
import { drills } from './drills.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { graph } from './graph.ts';
import { guides } from './guides.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { outcomes } from './outcomes.ts';
import { safety } from './safety.ts';
import { translations } from './translations.ts';

/** Every kind of slip, by what it is made in. */
export const KINDS: Record<string, Kind[]> = {
  graph,
  cases,
  facts,
  outcomes,
  safety,
  messages,
  guides,
  translations,
  drills,
  lists,
  files,
};

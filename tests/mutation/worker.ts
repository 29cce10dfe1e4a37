/** Tries its share of all slips, and reports each. */
import { parentPort, workerData } from 'node:worker_threads';
import { join } from 'node:path';
import { contentFiles } from '../../src/read/folders.ts';
import type { RuleId } from '../../src/read/rules.ts';
import { Content } from './content.ts';
import { KINDS } from './kinds/all.ts';
import { rulesThatSee, sample } from './try.ts';

/** Which share of the slips a worker tries. */
export interface Share {
  part: number;
  parts: number;
  /** At most so many places of a kind. */
  most: number;
  /** ISO date. */
  today: string;
}

export interface Tried {
  /** Index among all kinds. */
  kind: number;
  /** Places that the content has for it. */
  places: number;
  /** One for each place that was tried: where, and the rules that saw the slip. */
  slips: { at: string; rules: RuleId[] }[];
}

if (parentPort) {
  const { part, parts, most, today } = workerData as Share;
  const content = new Content(contentFiles(join(import.meta.dirname, '../..')));
  let turn = 0;
  Object.values(KINDS)
    .flat()
    .forEach((kind, index) => {
      const places = kind.places(content);
      const own = sample(places, most).filter(() => turn++ % parts === part);
      const tried: Tried = {
        kind: index,
        places: places.length,
        slips: own.map((place) => ({ at: place.at, rules: rulesThatSee(place, content, today) })),
      };
      parentPort!.postMessage(tried);
    });
}

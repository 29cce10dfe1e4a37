/** Ids of new things: how each kind is written, and what was meant by one that is written otherwise. */
import { closest } from '../read/problem.ts';
import { AREAS, factId, pageId } from '../schema/terms.ts';
import type { Kind } from './starters.ts';

/** What is wrong with an id, and how it is written; undefined for one that can be used. */
export function namingSlip(kind: Kind, id: string): string | undefined {
  const [shape, mark, example] =
    kind === 'fact'
      ? ([factId, '.', 'orders.pickup-time'] as const)
      : ([pageId, '/', 'orders/late-pickup'] as const);
  const isArea = (area: string) => AREAS.some((known) => known === area);
  const fits = (text: string) => shape.safeParse(text).success && isArea(text.split(mark)[0] ?? '');
  if (fits(id)) return undefined;

  const [area = '', ...words] = plain(id).split(/[./]/);
  const meant = `${closest(area, AREAS) ?? area}${mark}${words.join('-')}`;
  if (fits(meant)) return `“${id}” is no id for a ${kind}. Did you mean “${meant}”?`;
  const how = `Write the area, a ${mark === '.' ? 'dot' : 'slash'} and the name: ${example}.`;
  return `“${id}” is no id for a ${kind}. ${how} Areas: ${AREAS.join(', ')}.`;
}

/** Without the folder and the ending of a file, in lower case, with hyphens between words. */
function plain(id: string): string {
  return id
    .replace(/^(\.\/)?(content\/)?(trees|docs|facts|messages)\/(zh-cn\/)?/, '')
    .replace(/\.(yaml|yml|mdx)$/, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

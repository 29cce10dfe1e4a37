/** The head of a guide: what `content/docs/**` files say about themselves beside Starlight's own keys. */
import { z } from 'zod';
import { area, pageId, texts } from './terms.ts';

/** Optional throughout, since Starlight checks generated pages with the same shape. */
export const guideHead = z.object({
  area: area.optional(),
  kind: z.enum(['guide', 'overview', 'page']).default('page').describe('What the page is.'),
  trees: z.array(pageId).min(1).optional().describe('The trees that the guide explains.'),
  aliases: texts.optional().describe('What people type when they look for this.'),
});

/** The head as an author must write it. Starlight's other keys pass. */
export const guideFile = guideHead.extend({
  title: z.string().min(1).describe('The title of the guide.'),
  description: z.string().min(1).describe('One sentence for search results.'),
});
export type GuideHead = z.infer<typeof guideFile>;

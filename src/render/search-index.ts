import type { AstroIntegration } from 'astro';
import type { Handbook } from '../compile/handbook.ts';
export function searchIndex(_handbook: Handbook): AstroIntegration {
  return { name: 'search-index', hooks: {} };
}

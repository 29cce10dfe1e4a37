/** On a phone a wide table scrolls sideways: so it can take the focus, for those who scroll with keys. */
import type { HastPluginEntry } from 'satteri';

export const scrollableTables: HastPluginEntry = {
  name: 'scrollable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', '0');
    },
  },
};

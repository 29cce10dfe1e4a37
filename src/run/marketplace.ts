/** The marketplace that the reader chose. It stands on the root element, for styles and scripts alike. */
import { forget, load, save } from './storage.ts';
import type { Marketplace } from '../compile/periods.ts';

const KEY = 'marketplace';
/** Dispatched on `document` when the reader chooses another marketplace. */
export const MARKETPLACE_CHANGE = 'marketplacechange';

/** The chosen marketplace, as it stands on the page. */
export function marketplace(): Marketplace {
  return (document.documentElement.dataset['marketplace'] ?? 'us') as Marketplace;
}

/** The select in the header. */
export class MarketplaceSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const options = [...select.options].map((o) => o.value);
    const show = () => {
      const stored = load(KEY);
      const value = options.find((o) => o === stored) ?? options[0] ?? 'us';
      select.value = value;
      if (document.documentElement.dataset['marketplace'] === value) return;
      document.documentElement.dataset['marketplace'] = value;
      document.dispatchEvent(new Event(MARKETPLACE_CHANGE));
    };
    show();
    select.disabled = false;
    select.addEventListener('change', () => {
      if (select.value === options[0]) forget(KEY);
      else save(KEY, select.value);
      document.documentElement.dataset['marketplace'] = select.value;
      document.dispatchEvent(new Event(MARKETPLACE_CHANGE));
    });
    // Another tab chose another marketplace.
    window.addEventListener('storage', show);
    // So may the reader have, on the pages seen before coming back to this one.
    window.addEventListener('pageshow', show);
  }
}

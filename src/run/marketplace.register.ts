import { MarketplaceSelect } from './marketplace.ts';

customElements.define('marketplace-select', MarketplaceSelect);

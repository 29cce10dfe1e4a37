import { SiteSearch } from './search.ts';

customElements.define('site-search', SiteSearch);

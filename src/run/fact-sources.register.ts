import { FactSources } from './fact-sources.ts';

customElements.define('fact-sources', FactSources);

import { MessageTemplate } from './message-template.ts';

customElements.define('message-template', MessageTemplate);

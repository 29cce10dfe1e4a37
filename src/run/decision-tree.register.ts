import { DecisionTree } from './decision-tree.ts';

customElements.define('decision-tree', DecisionTree);

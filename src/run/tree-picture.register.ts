import { TreePicture } from './tree-picture.ts';

customElements.define('tree-picture', TreePicture);

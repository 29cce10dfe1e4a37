/** The components that guides use: `import { Fact, Wizard } from '#guide';` */
export { default as Example } from './components/Example.astro';
export { default as Fact } from './components/Fact.astro';
export { default as FactTable } from './components/FactTable.astro';
export { default as IfThen } from './components/IfThen.astro';
export { default as Message } from './components/Message.astro';
export { default as TreeList } from './components/TreeList.astro';
export { default as Wizard } from './components/Wizard.astro';

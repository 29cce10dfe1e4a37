/** The files of a library that holds random trees, with all that each needs. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Files, contentFiles } from '../../src/read/folders.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { HEADINGS, type RandomTree } from './tree.ts';
import { factChinese, message, messageChinese, treeChinese } from './texts.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What every library has: the real words of the interface, and the page to which they link. */
const common: Files = new Map([
  ...[...contentFiles(ROOT)].filter(([file]) => file.startsWith('content/i18n/')),
  ...[...contentFiles(join(ROOT, 'tests/fixtures/minimal'))].filter(([file]) =>
    file.endsWith('/about.mdx'),
  ),
]);

/** The YAML of a value, in one line a text. */
export function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

export function filesOf(trees: readonly RandomTree[]): Files {
  const files = new Map(common);
  const facts = new Map<string, Record<string, Fact>>();
  for (const random of trees) {
    const { id, tree } = random;
    const [area = ''] = id.split('/');
    facts.set(area, { ...facts.get(area), ...random.facts });
    files.set(`content/trees/${id}.yaml`, yaml(tree));
    files.set(`content/trees/zh-cn/${id}.yaml`, yaml(treeChinese(tree)));
    const sent = Object.values(tree.outcomes).flatMap((outcome) => outcome.message ?? []);
    for (const name of sent.filter((message) => message.startsWith(id))) {
      files.set(`content/messages/${name}.yaml`, yaml(message));
      files.set(`content/messages/zh-cn/${name}.yaml`, yaml(messageChinese));
    }
    const { en = '', chinese = '' } = random.prose ?? {};
    files.set(`content/docs/${id}.mdx`, guide(id, 'A box is open', Object.values(HEADINGS), en));
    files.set(`content/docs/zh-cn/${id}.mdx`, guide(id, '箱子开着', ['怎么做', '界限'], chinese));
  }
  for (const [area, own] of facts) {
    if (Object.keys(own).length === 0) continue;
    const chinese = Object.fromEntries(Object.keys(own).map((id) => [id, factChinese()]));
    files.set(`content/facts/${area}.yaml`, yaml(own));
    files.set(`content/facts/zh-cn/${area}.yaml`, yaml(chinese));
  }
  for (const area of new Set(trees.map(({ id }) => id.split('/')[0]!))) {
    files.set(`content/docs/${area}/index.mdx`, overview(area, 'Boxes', 'All about boxes.'));
    files.set(`content/docs/zh-cn/${area}/index.mdx`, overview(area, '箱子', '箱子的一切。'));
  }
  return files;
}

function guide(
  tree: string,
  title: string,
  [first = '', second = '']: string[],
  prose: string,
): string {
  return `---
title: ${title}
description: ${title}
area: ${tree.split('/')[0]!}
kind: guide
trees: [${tree}]
---

import { Fact, IfThen, Wizard } from '#guide';

## ${first}

<Wizard tree="${tree}" />

<IfThen tree="${tree}" />

## ${second}

${prose}
`;
}

function overview(area: string, title: string, description: string): string {
  return `---
title: ${title}
description: ${description}
area: ${area}
kind: overview
---

import { TreeList } from '#guide';

<TreeList area="${area}" />
`;
}

/** The texts of starting files, in English and Chinese: at each place a sentence says what belongs there. */
import type { Area } from '../schema/terms.ts';

/** A text in each language. */
export interface InBoth {
  en: string;
  'zh-cn': string;
}

/** `late-pickup` becomes `Late pickup`. */
export function titleOf(id: string): string {
  const words = id.replace(/^[a-z]+[./]/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function treeText(id: string, order: number, message: string | undefined): InBoth {
  const title = titleOf(id);
  return {
    en: `title: ${title}
situation: Say in one sentence when to use this tree.
aliases: [${title.toLowerCase()}] # what people type; not shown
entries: # what stands on the home page, in the reader’s words
  - { say: ${title}, at: first-question }
guide: ${id}
order: ${String(order)}
roles: [support]
start: first-question

questions:
  first-question: # an id never changes, even when the words do
    ask: Ask here what decides what to do
    where: Say where to find the answer.
    options:
      first: { label: The first answer, next: act-now }
      second: { label: The second answer, next: wait }
      unknown: { label: I don’t know, next: find-out }

outcomes:
  act-now:
    kind: act # act | wait | stop | hand-over
    do: Say what to do
    why: Give the rule and its reason.
    steps:
      - Write each step as an order.
${message === undefined ? '' : `    message: ${message}\n`}    worked: Say how to tell that it worked, and by when.
    if-not: Say what to do when it did not.
    guide: ${id}#what-to-do

  wait:
    kind: wait
    do: Say what to wait for
    why: Say why to wait.
    steps:
      - Say when to look again.
    worked: Say what shows that the wait is over.
    if-not: Say what to do when it does not end.
    guide: ${id}#what-to-do

  find-out:
    kind: stop
    do: Say what not to touch before the answer is known
    why: Say what a wrong guess would cost.
    steps:
      - Say how to find the answer.
    worked: Say how to tell that the answer is right.
    if-not: Say whom to ask.
    guide: ${id}#what-to-do
`,
    'zh-cn': `title: ${title}（请写中文标题）
situation: 用一句话写明什么时候用这个向导。
aliases: [请写读者会搜的词]
entries:
  - { say: 用读者的话写出情况 }

questions:
  first-question:
    ask: 写出决定下一步的问题
    where: 写明在哪里能找到答案。
    options:
      first: { label: 第一个答案 }
      second: { label: 第二个答案 }
      unknown: { label: 不知道 }

outcomes:
  act-now:
    do: 写明该做什么
    why: 写明规则和理由。
    steps:
      - 每一步写成一个动作。
    worked: 写明怎样算成功，什么时候能看到。
    if-not: 写明没成功该怎么办。

  wait:
    do: 写明在等什么
    why: 写明为什么要等。
    steps:
      - 写明什么时候再看。
    worked: 写明怎样算等到了。
    if-not: 写明等不到该怎么办。

  find-out:
    do: 写明弄清之前别动什么
    why: 写明猜错的代价。
    steps:
      - 写明怎样找到答案。
    worked: 写明怎样确认答案没错。
    if-not: 写明该问谁。
`,
  };
}

export function guideText(id: string, area: Area, tree: string): InBoth {
  const title = titleOf(id);
  const head = (words: string[], aliases: string) =>
    ['---', ...words, `area: ${area}`, 'kind: guide', `trees: [${tree}]`, aliases, '---'].join(
      '\n',
    );
  const parts = `<Wizard tree="${tree}" />

<IfThen tree="${tree}" />`;
  const uses = `import { IfThen, Wizard } from '#guide';`;
  return {
    en: `${head(
      [`title: ${title}`, 'description: Say in one sentence what a reader finds here.'],
      `aliases: [${title.toLowerCase()}]`,
    )}

${uses}

Write the rule and its reason here, in a few sentences.

## What to do

${parts}

## Pitfalls

- Write what goes wrong most often, and what to do instead.

## Next

- [Overview](/${area}/)
`,
    'zh-cn': `${head(
      [`title: ${title}（请写中文标题）`, 'description: 用一句话写明读者在这里能看到什么。'],
      'aliases: [请写读者会搜的词]',
    )}

${uses}

用几句话写明规则和理由。

## 该怎么做

${parts}

## 常见的坑

- 写明最常出的错，以及该怎么做。

## 接下来

- [总览](/zh-cn/${area}/)
`,
  };
}

export function overviewText(area: Area): InBoth {
  const text = (head: string[], words: string) => `---
${head.join('\n')}
area: ${area}
kind: overview
---

import { TreeList } from '#guide';

${words}

<TreeList area="${area}" />
`;
  return {
    en: text(
      [`title: ${titleOf(area)}`, 'description: Say in one sentence what this area is about.'],
      'Write in a few sentences what happens here, and where to begin.',
    ),
    'zh-cn': text(
      [`title: ${titleOf(area)}（请写中文标题）`, 'description: 用一句话写明这一类讲什么。'],
      '用几句话写明这里会遇到什么，从哪里开始。',
    ),
  };
}

export function factText(id: string, today: string): InBoth {
  return {
    en: `${id}:
  label: ${titleOf(id)}
  value: 0 # or one a marketplace: { us: 1, uk: 2 }
  unit: days
  meaning: Say when the clock starts and what a breach costs.
  fulfilment: both # fbm | fba | both
  source:
    url: https://sellercentral.amazon.com/
    publisher: Say who published it
    title: Write the title of the page
  checked: ${today}
  review: 180
  confidence: secondary # official | official-dated | secondary
  owner: support
`,
    'zh-cn': `${id}:
  label: ${titleOf(id)}（请写中文名称）
  meaning: 写明从什么时候起算，违反的代价是什么。
`,
  };
}

export function messageText(id: string): InBoth {
  const title = titleOf(id);
  return {
    en: `title: ${title}
when: Say when to send it.
to: buyer # buyer | amazon | carrier
where: "\`Manage Orders > Contact buyer\`"
aliases: [${title.toLowerCase()}]
blanks:
  first-name: { label: Buyer’s first name, example: Anna }
  order-id: { label: Order ID, example: 111-1234567-1234567 }
  shop-name: { label: Name of your shop, example: Lumen Home }
texts:
  en: |
    Hello {first-name},

    write here what the buyer needs to know about order {order-id}.

    Kind regards
    {shop-name}
  de: |
    Guten Tag {first-name},

    hier steht, was der Käufer über die Bestellung {order-id} wissen muss.

    Freundliche Grüße
    {shop-name}
`,
    'zh-cn': `title: ${title}（请写中文标题）
when: 写明什么时候发。
where: "\`管理订单 > 联系买家\`"
aliases: [请写读者会搜的词]
blanks:
  first-name: 买家的名字
  order-id: 订单编号
  shop-name: 店铺名称
gloss: |
  {first-name} 您好：写明这条消息对订单 {order-id} 说了什么。{shop-name} 敬上
`,
  };
}

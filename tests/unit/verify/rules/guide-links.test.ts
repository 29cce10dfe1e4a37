/** Links in guides. */
import { expect, it } from 'vitest';
import { GUIDE, GUIDE_ZH, TREE } from '../../fixture.ts';
import { type Edits, file, problemsWith, swap } from '../../fixture.ts';

const english = (url: string): Edits => ({ [GUIDE]: swap('(https://example.com/)', `(${url})`) });
const chinese = (url: string): Edits => ({
  [GUIDE_ZH]: swap('(https://example.com/)', `(${url})`),
});

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a page that is not there',
    english('/orders/claims/'),
    [
      'content/docs/orders/late.mdx:27:1  There is no page “/orders/claims/”. Add content/docs/orders/claims.mdx, or mend the link.',
    ],
  ],
  [
    'a misspelt page',
    english('/orders/lates/'),
    [
      'content/docs/orders/late.mdx:27:1  There is no page “/orders/lates/”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt heading',
    english('/orders/late/#limit'),
    [
      'content/docs/orders/late.mdx:27:1  The page “/orders/late/” has no heading “#limit”. Did you mean “limits”?',
    ],
  ],
  [
    'a heading of this page that is not there',
    english('#pitfalls'),
    [
      'content/docs/orders/late.mdx:27:1  This page has no heading “#pitfalls”. Its headings: #what-to-do, #limits.',
    ],
  ],
  [
    'no slash at the end',
    english('/orders/late#limits'),
    [
      'content/docs/orders/late.mdx:27:1  The link “/orders/late#limits” lacks the slash at its end. Write “/orders/late/#limits”.',
    ],
  ],
  [
    'a page without a slash at the beginning',
    english('orders/late/'),
    [
      'content/docs/orders/late.mdx:27:1  The link “orders/late/” does not lead to a page in this language. Begin it with “/”, or with https:// for another site.',
    ],
  ],
  [
    'an unsafe address',
    english('http://example.com/'),
    [
      'content/docs/orders/late.mdx:27:1  The link “http://example.com/” does not lead to a page in this language. Begin it with “/”, or with https:// for another site.',
    ],
  ],
  [
    'a Chinese page in an English guide',
    english('/zh-cn/orders/late/'),
    [
      'content/docs/orders/late.mdx:27:1  The link “/zh-cn/orders/late/” does not lead to a page in this language. Begin it with “/”, or with https:// for another site.',
    ],
  ],
  [
    'an English page in a Chinese guide',
    chinese('/orders/late/'),
    [
      'content/docs/zh-cn/orders/late.mdx:27:1  The link “/orders/late/” does not lead to a page in this language. Begin it with “/zh-cn/”, or with https:// for another site.',
    ],
  ],
  [
    'a Chinese anchor',
    chinese('/zh-cn/orders/late/#上限'),
    [
      'content/docs/zh-cn/orders/late.mdx:27:1  The page “/zh-cn/orders/late/” has no heading “#上限”. Its headings: #what-to-do, #limits.',
    ],
  ],
  [
    'a page missing in Chinese links',
    chinese('/zh-cn/orders/claims'),
    [
      'content/docs/zh-cn/orders/late.mdx:27:1  The link “/zh-cn/orders/claims” lacks the slash at its end. Write “/zh-cn/orders/claims/”.',
      'content/docs/zh-cn/orders/late.mdx:27:1  There is no page “/zh-cn/orders/claims/”. Add content/docs/orders/claims.mdx, or mend the link.',
    ],
  ],
  [
    'a misspelt tree',
    english('/decide/orders/late-parcels/'),
    [
      'content/docs/orders/late.mdx:27:1  There is no tree “orders/late-parcels”. Did you mean “orders/late-parcel”?',
    ],
  ],
  [
    'a misspelt node of a tree',
    english('/decide/orders/late-parcel/#waits'),
    [
      'content/docs/orders/late.mdx:27:1  The tree “orders/late-parcel” has no question or outcome “waits”. Did you mean “wait”?',
    ],
  ],
  [
    'a misspelt fact in the register',
    english('/facts/#orders.replytime'),
    [
      'content/docs/orders/late.mdx:27:1  There is no fact “orders.replytime”. Did you mean “orders.reply-time”?',
    ],
  ],
  [
    'a misspelt message in the list',
    english('/messages/#orders/lat'),
    [
      'content/docs/orders/late.mdx:27:1  There is no message “orders/lat”. Did you mean “orders/late”?',
    ],
  ],
  [
    'a misspelt page in a definition',
    { [GUIDE]: swap('and [above](#what-to-do).', 'and [above][1].\n\n[1]: /orders/lates/') },
    [
      'content/docs/orders/late.mdx:29:1  There is no page “/orders/lates/”. Did you mean “orders/late”?',
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits)).toEqual(printed);
});

it.each([
  '/',
  '/about/',
  '/facts/',
  '/facts/#orders.reply-time',
  '/messages/#orders/late',
  '/decide/',
  '/proof/',
  '/decide/orders/late-parcel/map/#outline',
  '/decide/orders/late-parcel/#?shipper=seller',
  'mailto:a@example.com',
])('%s leads somewhere, in Chinese too', (url) => {
  const counterpart = url.startsWith('/') ? `/zh-cn${url}` : url;
  expect(problemsWith({ ...english(url), ...chinese(counterpart) })).toEqual([]);
});

it('a link to a tree that cannot be read is left alone', () => {
  expect(problemsWith({ [TREE]: file('[') })).toHaveLength(1);
});

/** What no message to a buyer may say. The phrases are the real ones. */
import { describe, expect, it } from 'vitest';
import { type Edits, MESSAGE, MESSAGE_ZH, all, append, problemsWith, swap } from '../../fixture.ts';

/** The message with one more sentence in a language. */
const says = (sentence: string, language = 'en'): Edits => ({
  [MESSAGE]:
    language === 'en'
      ? swap('    we answer within', `    ${sentence}\n    We answer within`)
      : language === 'de'
        ? swap('    wir antworten', `    ${sentence}\n    Wir antworten`)
        : append(`  ${language}: |\n    {first-name} {fact:orders.reply-time}\n    ${sentence}\n`),
});
const glossSays = (sentence: string): Edits => ({
  [MESSAGE_ZH]: append(`  ${sentence}\n`),
});

const REVIEW =
  'Amazon forbids asking for a good review, or for changing or removing one: write about the order only.';
const OFF_AMAZON = 'Keep the buyer on Amazon: “reply here”, or the path in Your Orders.';

const slips: [slip: string, edits: Edits, printed: string[]][] = [
  [
    'a positive review',
    says('Please leave us a Positive   Review.'),
    [`content/messages/orders/late.yaml:9:3  The text “en” says “Positive Review”. ${REVIEW}`],
  ],
  [
    'another ending of a review',
    says('Could you remove the review that you wrote?'),
    [`content/messages/orders/late.yaml:9:3  The text “en” says “remove the review”. ${REVIEW}`],
  ],
  [
    'words in between, and a line break',
    says('Could you change or\n    take back your product review?'),
    [
      `content/messages/orders/late.yaml:9:3  The text “en” says “change or take back your product review”. ${REVIEW}`,
    ],
  ],
  [
    'a gift',
    says('We thank you with a Gift-Card.'),
    [
      'content/messages/orders/late.yaml:9:3  The text “en” says “Gift-Card”. A gift or money beside the order looks like a bought review: offer what the order calls for, a refund, a replacement or a return.',
    ],
  ],
  [
    'a threat in German',
    says('Sonst leiten wir rechtliche Schritte ein.', 'de'),
    [
      'content/messages/orders/late.yaml:12:3  The text “de” says “rechtliche Schritte”. Say what you do and by when, and what the buyer can choose.',
    ],
  ],
  [
    'an app, whatever the language',
    says('Contattateci su Whatsapp.', 'it'),
    [`content/messages/orders/late.yaml:15:3  The text “it” says “Whatsapp”. ${OFF_AMAZON}`],
  ],
  [
    'a Chinese gloss',
    glossSays('请加我微信，修改一下您的评论。'),
    [
      `content/messages/zh-cn/orders/late.yaml:7:1  The gloss says “加我”. ${OFF_AMAZON}`,
      `content/messages/zh-cn/orders/late.yaml:7:1  The gloss says “微信”. ${OFF_AMAZON}`,
      `content/messages/zh-cn/orders/late.yaml:7:1  The gloss says “修改一下您的评论”. ${REVIEW}`,
    ],
  ],
  [
    'a link',
    says('See https://shop.example/late for more.'),
    [
      `content/messages/orders/late.yaml:9:3  The text “en” holds the link “https://shop.example/late”. ${OFF_AMAZON}`,
    ],
  ],
  [
    'a bare domain that looks like Amazon',
    says('See amazon.shop-help.com for more.'),
    [
      `content/messages/orders/late.yaml:9:3  The text “en” holds the link “amazon.shop-help.com”. ${OFF_AMAZON}`,
    ],
  ],
  [
    'an e-mail address',
    says('Write to help@shop.example please.'),
    [
      `content/messages/orders/late.yaml:9:3  The text “en” holds the e-mail address “help@shop.example”. ${OFF_AMAZON}`,
    ],
  ],
  [
    'a phone number',
    says('Our team: +49 (0)30 1234567.'),
    [
      `content/messages/orders/late.yaml:9:3  The text “en” holds what looks like a phone number: “+49 (0)30 1234567”. ${OFF_AMAZON}`,
    ],
  ],
];

it.each(slips)('%s', (_slip, edits, printed) => {
  expect(problemsWith(edits).sort()).toEqual(printed.sort());
});

describe('found as well:', () => {
  it.each([
    ['en', 'Five-star feedback helps us.'],
    ['en', 'If you are happy with it, please write a review.'],
    ['en', 'We refund you once you delete your feedback.'],
    ['de', 'Bitte geben Sie uns 5 Sterne.'],
    ['de', 'Könnten Sie Ihre Rezension bitte ändern?'],
    ['de', 'Wir erstatten das Geld, wenn Sie die Bewertung löschen.'],
    ['de', 'Besuchen Sie unseren Online-Shop.'],
    ['fr', 'Pourriez-vous supprimer votre avis ?'],
    ['fr', 'Voici une carte-cadeau.'],
    ['it', 'Potrebbe rimuovere la recensione?'],
    ['es', '¿Podría eliminar su opinión?'],
    ['ja', '星５の評価をお願いします。'],
    ['ja', 'ＬＩＮＥでご連絡ください。'],
  ])('%s: %s', (language, sentence) => {
    expect(problemsWith(says(sentence, language))).not.toEqual([]);
  });
});

describe('left alone:', () => {
  it.each([
    ['en', 'We update you as soon as Amazon reviews the claim. The parcel is positive.'],
    ['en', 'We refund you in full. Amazon reviews your return.'],
    ['en', 'You can rate the order in Your Orders, whatever you think of it.'],
    [
      'en',
      'You find it under https://www.amazon.co.uk/your-orders, order 111-1234567-1234567 of 2026-11-22.',
    ],
    ['en', 'We hold your parcel until you answer. Start a return in Your Orders.'],
    ['de', 'Sie können Ihr Verkäufer-Feedback jederzeit ändern oder entfernen.'],
    ['de', 'Die Bestellung steht unter Amazon.de.'],
  ])('%s: %s', (language, sentence) => {
    expect(problemsWith(says(sentence, language))).toEqual([]);
  });

  it('a message to Amazon', () => {
    const edits = says('Our lawyer wrote to the police.');
    expect(
      problemsWith({ [MESSAGE]: all(edits[MESSAGE]!, swap('to: buyer', 'to: amazon')) }),
    ).toEqual([]);
  });
});

it('an author adds a phrase', () => {
  const phrases = 'content/banned-phrases/en.yaml';
  const edits = { [phrases]: swap('  - lawyer\n', '  - lawyer\n  - our … dog*\n') };
  expect(problemsWith(edits)).toEqual([]);
  expect(problemsWith({ ...edits, ...says('Beware of our big bad doggies.') })).toEqual([
    'content/messages/orders/late.yaml:9:3  The text “en” says “our big bad doggies”. Say what you do and by when, and what the buyer can choose.',
  ]);
  expect(problemsWith({ [phrases]: swap('threat:', 'threats:') })).toEqual([
    'content/banned-phrases/en.yaml:40:1  There is no key “threats” here. Did you mean “threat”?',
  ]);
});

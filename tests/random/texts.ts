/** The words of random trees, in both languages: plain, short, and the same everywhere, since only ids matter. */
import type { Fact, FactTexts, FactValue } from '../../src/schema/fact.ts';
import type { Message, MessageTexts } from '../../src/schema/message.ts';
import type { Outcome, Question, Tree, TreeTexts } from '../../src/schema/tree.ts';

/** The day on which every fact was checked, and a day on which all are still in date. */
export const CHECKED = '2026-11-22';
export const TODAY = '2026-12-01';

/** Two answers of a question for two groups of marketplaces have one label. */
export function labelOf(answer: string): string {
  const [kind = '', n = ''] = answer.split('-');
  if (kind === 'first' || kind === 'last')
    return kind === 'first' ? 'The first box' : 'The last box';
  return `The ${kind} box with the letter ${String.fromCharCode(64 + Number(n))}`;
}

export const factWith = (label: string, value: FactValue, unit: Fact['unit']): Fact => ({
  label,
  value,
  unit,
  meaning: 'The clock starts when the buyer writes.',
  fulfilment: 'both',
  source: { url: 'https://example.com/', publisher: 'Example', title: 'Example' },
  checked: CHECKED,
  review: 180,
  confidence: 'official',
  owner: 'support',
});

export const questionTexts = (id: string): Pick<Question, 'ask' | 'where'> => ({
  ask: `Which box is it at ${id}?`,
  where: 'Look at the list of orders.',
});

export const outcomeTexts = (id: string): Pick<Outcome, 'do' | 'why' | 'worked' | 'if-not'> => ({
  do: `Close the box of ${id}`,
  why: 'An open box gets lost. The buyer then waits for it.',
  worked: 'The box is closed.',
  'if-not': 'Ask a colleague to help you.',
});

export const message: Message = {
  title: 'Your box is closed',
  when: 'The box is closed.',
  to: 'buyer',
  blanks: { 'first-name': { label: 'First name of the buyer', example: 'Anna' } },
  texts: {
    en: 'Hello {first-name},\n\nyour box is closed.\n',
    de: 'Guten Tag {first-name},\n\nIhre Kiste ist geschlossen.\n',
  },
};

export const messageChinese: MessageTexts = {
  title: '箱子已关',
  when: '箱子关好后。',
  blanks: { 'first-name': '买家的名字' },
  gloss: '{first-name} 您好：箱子已经关好。',
};

export function factChinese(): FactTexts {
  return { label: '期限', meaning: '从买家来信起算。' };
}

/** A text in Chinese states the same facts as the English one. */
function say(words: string, english: string): string {
  return `${words}${(english.match(/\{fact:[^}]*\}/g) ?? []).join('')}。`;
}

export function treeChinese(tree: Tree): TreeTexts {
  const labels = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [id, { label: `箱子 ${id.replace(/^(first|last)-./, '$1')}` }]),
    );
  return {
    title: '箱子开着',
    situation: '有一个箱子开着。',
    aliases: ['箱子'],
    entries: tree.entries.map(({ urgent }) => ({
      say: '箱子开着',
      ...(urgent === undefined ? {} : { urgent: '今天' }),
    })),
    questions: Object.fromEntries(
      Object.entries(tree.questions).map(([id, { help, where, cases, options }]) => [
        id,
        {
          ask: `${id} 是哪个箱子？`,
          ...(help === undefined ? {} : { help: '它决定谁来处理。' }),
          ...(where === undefined ? {} : { where: '看订单列表。' }),
          ...(cases ? { cases: labels(cases.map((c) => c.id)) } : {}),
          ...(options ? { options: labels(Object.keys(options)) } : {}),
        },
      ]),
    ),
    outcomes: Object.fromEntries(
      Object.entries(tree.outcomes).map(([id, outcome]) => [
        id,
        {
          do: `关上 ${id} 的箱子`,
          why: say('开着的箱子容易丢', outcome.why),
          ...(outcome.deadline
            ? {
                deadline: {
                  ...(outcome.deadline.text === undefined ? {} : { text: '今天' }),
                  ...(outcome.deadline.clock === undefined ? {} : { clock: '从来信起算' }),
                },
              }
            : {}),
          steps: outcome.steps.map((step) =>
            say('关上箱子', typeof step === 'string' ? step : step.do),
          ),
          ...(outcome.evidence ? { evidence: outcome.evidence.map(() => '箱子的照片') } : {}),
          ...(outcome.never ? { never: outcome.never.map(() => '不要让箱子开着。') } : {}),
          worked: '箱子关好了。',
          'if-not': '请同事帮忙。',
        },
      ]),
    ),
  };
}

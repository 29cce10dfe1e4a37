/**
 * The rules that readers of a tree’s page are told about, in the order in which they are listed. What each
 * asserts is said in English by `read/rules.ts`, and in Chinese here.
 */
import { type RuleId, infoOf } from '../read/rules.ts';
import type { Language } from '../schema/terms.ts';

const CHINESE = {
  'missing-target': '每个回答都通向存在的问题或结果。',
  'unreachable-node': '每个问题和结果都走得到。',
  'dead-end': '每个问题对走到这里的任何人都有答案可选。',
  cycle: '没有一条路径会绕回走过的问题，写明“再来一次”的链接除外。',
  'input-cases': '填写的日期、数字、金额，在每个站点都正好落入一种情况，不重不漏。',
  'idle-question': '每个问题的回答都会影响最后的结果。',
  'closed-answer': '每个回答，在问到它的站点中至少有一个可以选。',
  'same-label': '同一个问题下，没有两个回答写得一样。',
  'scale-inverted': '情况越重，给出的处理不会更轻，期限也不会更晚。',
  'safety-route': '没有一条路径违反安全规则。',
  'missing-fact': '用到的每个政策数据都存在。',
  'threshold-unit': '分支只拿同类的数比较。',
  'deadline-unit': '截止时间用的都是时间。',
  figure: '算出的日期和金额都有据可依：起点在路上问过，所用的政策数据种类相符。',
  'bare-number': '每个政策数字只写一次，记为政策数据。',
  'question-help': '每个问题都写明到哪里找答案，或者有“不清楚”可选。',
  pairing: '指南与向导相互对应。',
  'missing-heading': '向导提到的小标题，在指南里都找得到。',
  'missing-message': '提到的每条消息都存在。',
  'missing-tree': '文中链接到的每个向导和步骤都存在。',
  'route-length': '没有一条路径超过规定的长度；超过的写明了理由。',
  'mean-route': '每个向导的平均路径不超过规定的长度；超过的写明了理由。',
  'option-count': '每个问题的答案不超过规定的个数。',
  'label-length': '每个选项不超过规定的长度。',
  'reading-grade': '学校里学过英语的人就能读懂英文原文。',
  'missing-translation': '每段文字在每种语言里都有对应。',
  'extra-translation': '译文没有英文里没有的内容。',
} satisfies Partial<Record<RuleId, string>>;

export const TOLD_RULES = Object.keys(CHINESE) as (keyof typeof CHINESE)[];

/** What a rule asserts, in a language. */
export function ruleWords(rule: keyof typeof CHINESE, language: Language): string {
  return language === 'en' ? infoOf(rule).asserts : CHINESE[rule];
}

/**
 * Every budget of the economy rules. Each is set a little above what good content measures today:
 * what breaks one is rewritten; a budget is not loosened for a single text.
 */
import type { Language } from '../schema/terms.ts';

/** Questions on the longest route of a tree. */
export const MOST_QUESTIONS = 7;

/** Questions on a route in the mean, each route counted once. */
export const MEAN_QUESTIONS = 5.5;

/** Answers of a question, cases and “I don’t know” counted as well. More do not fit a phone’s screen. */
export const MOST_OPTIONS = 6;

/**
 * Characters of a short text. In a text with Chinese signs, two Latin letters count as one:
 * they take its place. 50 Latin letters are two lines on a phone.
 */
export const LABEL_LENGTH: Record<Language, Record<ShortText, number>> = {
  en: { answer: 50, situation: 50, deadline: 50, urgent: 20 },
  'zh-cn': { answer: 20, situation: 20, deadline: 20, urgent: 8 },
};

/** An answer of a question, a situation on the home page, a deadline in words, an “urgent” chip. */
export type ShortText = 'answer' | 'situation' | 'deadline' | 'urgent';

/**
 * Flesch-Kincaid grades: years at an American school. English learnt as a foreign language up to B1,
 * as at the end of a secondary school, reaches about seven.
 */
export const GRADE = {
  /** A question without its answers, which have a budget of their own; an outcome. */
  node: 7,
  /** A section of a guide. */
  section: 7,
};

/** Words in a sentence from which a hard text is helped by shorter ones. */
export const LONG_SENTENCE = 11;

/** A text with fewer words has no grade: a single long word would decide. */
export const FEWEST_WORDS = 20;

/**
 * Long names that Amazon gave to its pages, programmes and metrics. Readers meet them in Seller Central every
 * day, and a plainer word would be the wrong one: each counts as one short word.
 */
export const SELLER_CENTRAL_TERMS = [
  'A-to-z Guarantee',
  'Account Health',
  'Amazon',
  'Amazon Customer Service',
  'Buy Shipping',
  'Cancellation Rate',
  'Fulfilment by Amazon',
  'Late Shipment Rate',
  'Multi-Channel',
  'Multi-Channel Fulfilment',
  'On-Time Delivery Rate',
  'Order Defect Rate',
  'Seller Central',
  'Seller Fulfilled Prime',
  'Selling Partner Support',
  'Valid Tracking Rate',
];

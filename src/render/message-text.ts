/** The text of a message as HTML: its blanks marked, its facts as plain values in its own language. */
import handbook from 'virtual:handbook';
import { DEFAULT_MARKETPLACE } from '../schema/terms.ts';
import type { ShownMessage } from '../compile/handbook.ts';
import { periodOn } from '../compile/periods.ts';
import { escapeHtml } from './text.ts';
import { TODAY } from './today.ts';

const INTL_UNITS: Record<string, string> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  'calendar-days': 'day',
  percent: 'percent',
};

/** `language` is the tag of the message's own language, which need not be the reader's. */
export function showMessageText(
  text: string,
  blanks: ShownMessage['blanks'],
  language: string,
): string {
  return escapeHtml(text.trim())
    .replace(/\{fact:([^}]+)\}/g, (_, id: string) => escapeHtml(factIn(id, language)))
    .replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => {
      const label = blanks.find((b) => b.name === name)?.label ?? name;
      return `<span class="blank" data-blank="${name}">${escapeHtml(label)}</span>`;
    });
}

function factIn(id: string, language: string): string {
  const fact = handbook.facts[id];
  const value = fact && periodOn(fact.numbers, TODAY)?.values[DEFAULT_MARKETPLACE];
  const unit = INTL_UNITS[fact?.unit ?? ''];
  if (value === undefined || unit === undefined) {
    throw new Error(`The fact “${id}” cannot stand in a message: it is no time and no percentage.`);
  }
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

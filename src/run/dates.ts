/** An ISO date in words: 22 Nov 2026, with the weekday where asked. */
export function showDay(
  day: string,
  language: string,
  more: Intl.DateTimeFormatOptions = {},
): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    ...more,
  }).format(new Date(`${day}T00:00:00Z`));
}

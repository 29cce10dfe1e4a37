/** The text of a built page as plain Markdown: headings, paragraphs, lists, tables, links. */
import { DomUtils } from 'htmlparser2';
import { type Element, all } from '../site/pages.ts';

const SILENT = ['script', 'style', 'template', 'svg', 'input', 'select'];
const BLOCKS =
  /^(address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figure|footer|form|h\d|header|li|main|nav|ol|p|section|summary|table|ul|[\w]+-[\w-]+)$/;

export function toMarkdown(element: Element): string {
  return block(element)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function block(element: Element): string {
  const { name } = element;
  if (SILENT.includes(name)) return '';
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} ${line(element)}\n\n`;
  if (name === 'table') return `\n\n${table(element)}\n\n`;
  if (name === 'li') return `\n- ${line(element)}`;
  if (!element.children.some((child) => DomUtils.isTag(child) && BLOCKS.test(child.name))) {
    return `\n\n${line(element)}\n\n`;
  }
  const parts = element.children.map((child) => {
    if (DomUtils.isText(child)) return escaped(child.data);
    return DomUtils.isTag(child) ? (BLOCKS.test(child.name) ? block(child) : inline(child)) : '';
  });
  return `\n\n${parts.join('')}\n\n`;
}

/** All text of an element on one line. */
function line(element: Element): string {
  return element.children
    .map((child) =>
      DomUtils.isText(child) ? escaped(child.data) : DomUtils.isTag(child) ? inline(child) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function inline(element: Element): string {
  if (SILENT.includes(element.name)) return '';
  const text = line(element);
  if (text === '') return '';
  const href = element.attribs['href'];
  if (element.name === 'a' && href !== undefined) return ` [${text}](${href}) `;
  if (/^(b|strong)$/.test(element.name)) return ` **${text}** `;
  return ` ${text} `;
}

function table(element: Element): string {
  const rows = all('tr', element).map((row) => all('th, td', row).map(line));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: string[]) =>
    `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [cells(head), cells(Array<string>(width).fill('---')), ...body.map(cells)].join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&]/g, '\\$&');
}

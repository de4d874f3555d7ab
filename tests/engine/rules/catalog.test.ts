import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../utils/engine/rules/index.ts';
import { readsAs } from '../../../utils/engine/rules/reads-as.ts';

const RULES = 'utils/engine/rules';
const HEADINGS = ['## What it flags', '## Fine', '## Flagged', '## Why', '## When it is wrong'];
const ids: readonly string[] = rules.map(({ id }) => id);
/** Several of one make: one file, one test, a page each. */
const read: ReadonlySet<string> = new Set(readsAs.map(({ id }) => id));
const fileOf = (id: string) => (read.has(id) ? 'reads-as' : id);

const ruleFiles = readdirSync(RULES)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => readFileSync(`${RULES}/${file}`, 'utf8').includes('= defineRule({'))
  .map((file) => basename(file, '.ts'));

const stems = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

describe('the list of rules', () => {
  it('is sorted and names each rule once', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('holds every rule file, and each is named after its rule', () => {
    expect(ids.filter((id) => !read.has(id))).toEqual(ruleFiles.sort());
  });

  it('has a page in docs/rules for each, and no other page', () => {
    expect(stems('docs/rules', '.md').sort()).toEqual(ids);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test', () => {
    expect(existsSync(`tests/engine/rules/${fileOf(id)}.test.ts`)).toBe(true);
  });

  it('says what it is for and where that comes from', () => {
    expect(rule.summary).toMatch(/^[A-Z].{15,140}\.$/);
    expect(rule.source.reason.length).toBeGreaterThan(15);
    expect(rule.source.label.length).toBeGreaterThan(5);
  });

  it('has a page with the usual headings', () => {
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    const found = page.match(/^## .*$/gm) ?? [];
    expect(found.map((heading) => HEADINGS.find((wanted) => heading.startsWith(wanted)))).toEqual(HEADINGS);
  });

  it('keeps its patterns bounded', () => {
    const source = readFileSync(`${RULES}/${fileOf(id)}.ts`, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(source).not.toMatch(/(?:\.|\\[wWsSdD]|\]|\))[*+]|\{\d+,\}/);
  });
});

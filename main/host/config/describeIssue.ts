import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of keys in { }',
  null: 'null',
};

/** What the schema expected at one place, in words. `found` is the value there. */
export function describeIssue(issue: Issue, found: unknown): string {
  return `expected ${expectation(issue)}, found ${shown(found)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? shown(issue.values[0])
        : `one of ${issue.values.map(shown).join(', ')}`;
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return issue.message.replace(/^expected /, '');
  }
}

/** Of the ways that were possible, each once. */
function unionExpectation(issue: Issue & { code: 'invalid_union' }): string {
  const ways = issue.errors.map((way) => (way[0] === undefined ? 'something else' : expectation(way[0])));
  return [...new Set(ways)].join(' or ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

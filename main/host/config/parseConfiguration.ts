import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { z } from 'zod';
import { type Configuration, configurationSchema } from '../../../contract/configuration.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { ConfigurationProblem } from './ConfigurationProblem.ts';
import { describeIssue } from './describeIssue.ts';
import { nearestWord } from './nearestWord.ts';

/** Reads JSON with comments and trailing commas. An empty text is the whole default configuration. */
export function parseConfiguration(text: string): Result<Configuration, readonly ConfigurationProblem[]> {
  const source = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const firstError = errors[0];
  // What follows a first syntax error is mostly its consequence.
  if (firstError !== undefined) return err([syntaxProblem(source, firstError)]);
  const repeated = tree === undefined ? [] : repeatedKeys(source, tree);
  if (repeated.length > 0) return err(repeated);
  const value: unknown = tree === undefined ? {} : getNodeValue(tree);
  const parsed = configurationSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.flatMap((issue) => schemaProblems(source, tree, issue)));
}

function syntaxProblem(source: string, error: ParseError): ConfigurationProblem {
  const words: Record<string, string> = {
    InvalidSymbol: 'expected a value such as a number, a text in quotes, true, false or null',
    InvalidNumberFormat: 'expected a number',
    PropertyNameExpected: 'expected a key in double quotes',
    ValueExpected: 'expected a value',
    ColonExpected: 'expected ":" between key and value',
    CommaExpected: 'expected "," before the next entry',
    CloseBraceExpected: 'expected "}": a "{" is not closed',
    CloseBracketExpected: 'expected "]": a "[" is not closed',
    EndOfFileExpected: 'expected the end of the file after the last "}"',
    UnexpectedEndOfComment: 'expected "*/": a comment is not closed',
    UnexpectedEndOfString: 'expected a closing quote on the same line',
    InvalidEscapeCharacter: 'expected a known escape after "\\"; write a backslash as "\\\\"',
    InvalidCharacter: 'expected no control character in a text',
  };
  const code = printParseErrorCode(error.error);
  return { place: placeAt(source, error.offset), key: '', message: words[code] ?? `not readable (${code})` };
}

function schemaProblems(
  source: string,
  tree: Node | undefined,
  issue: z.core.$ZodIssue,
): ConfigurationProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol') as (string | number)[];
  const node = tree && findNodeAtLocation(tree, path);
  if (issue.code !== 'unrecognized_keys') {
    const found = node === undefined ? undefined : getNodeValue(node);
    return [
      {
        place: nearestPlace(source, tree, path),
        key: path.join('.'),
        message: describeIssue(issue, found),
      },
    ];
  }
  const known = knownKeys(path);
  return issue.keys.map((key) => {
    const property = node?.children?.find((child) => child.children?.[0]?.value === key);
    const nearest = nearestWord(key, known);
    const meant = nearest === null ? `known keys here: ${known.join(', ')}` : `did you mean "${nearest}"?`;
    return {
      place: property === undefined ? null : placeAt(source, property.offset),
      key: [...path, key].join('.'),
      message: `unknown key; ${meant}`,
    };
  });
}

/** Where the value is; for one that is missing, where the group begins that should have it. */
function nearestPlace(source: string, tree: Node | undefined, path: readonly (string | number)[]) {
  for (let length = path.length; tree !== undefined && length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return placeAt(source, node.offset);
  }
  return null;
}

/** The keys that the schema knows at a path, read from the schema itself. */
function knownKeys(path: readonly (string | number)[]): string[] {
  type Shape = { type?: string; properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[] };
  let shape = z.toJSONSchema(configurationSchema, { io: 'input' }) as Shape;
  const inner = (outer: Shape): Shape =>
    outer.anyOf?.find((way) => way.properties !== undefined || way.items !== undefined) ?? outer;
  for (const step of path) {
    const next = typeof step === 'number' ? inner(shape).items : inner(shape).properties?.[step];
    if (next === undefined) return [];
    shape = next;
  }
  return Object.keys(inner(shape).properties ?? {});
}

/** The parser takes the last of two equal keys without a word; who wrote both should know. */
function repeatedKeys(source: string, node: Node, path: readonly string[] = []): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const [keyNode, valueNode] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const key = keyNode === undefined ? null : String(keyNode.value);
    const innerPath = key === null ? path : [...path, key];
    if (key !== null && seen.has(key)) {
      const place = placeAt(source, child.offset);
      problems.push({ place, key: innerPath.join('.'), message: 'expected this key once, found it twice' });
    }
    if (key !== null) seen.add(key);
    if (valueNode !== undefined) problems.push(...repeatedKeys(source, valueNode, innerPath));
  }
  return problems;
}

function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

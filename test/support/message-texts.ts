import fs from 'node:fs'
import path from 'node:path'
import {type Node, parse} from 'acorn'
import {root} from './root.js'

/** A text in the code that may be shown to a user. */
export interface MessageText {
  /** Source file, relative to the project. */
  readonly file: string
  /** What the literal says, with `…` for what is put into a template. */
  readonly text: string
}

/** Texts of two words or more in the string and template literals of all sources below a folder. */
export function* messageTexts(folder: string): Generator<MessageText> {
  // The compiled code has the same literals, and is JavaScript.
  for (const entry of fs.readdirSync(path.join(root, 'build', folder), {withFileTypes: true})) {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      yield* messageTexts(name)
    } else if (name.endsWith('.js')) {
      const code = fs.readFileSync(path.join(root, 'build', name), 'utf8')
      const file = name.replace(/\.js$/, '.ts')
      const program = parse(code, {ecmaVersion: 'latest', sourceType: 'module'})
      for (const text of literals(program)) {
        if (/\S\s+\S/.test(text)) yield {file, text}
      }
    }
  }
}

function* literals(node: Node): Generator<string> {
  if (isText(node)) yield node.value
  if (isTemplate(node)) yield node.quasis.map(({value}) => value.cooked ?? '').join('…')
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each)) yield* literals(each)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function isText(node: Node): node is Node & {readonly value: string} {
  return node.type === 'Literal' && 'value' in node && typeof node.value === 'string'
}

function isTemplate(node: Node): node is Node & {
  readonly quasis: readonly {readonly value: {readonly cooked?: string | null}}[]
} {
  return node.type === 'TemplateLiteral'
}

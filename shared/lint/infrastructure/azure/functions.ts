import type {Range, SourceFile} from '../../source.js'
import {computed, formatted, joined, replaced} from '../values/evaluate.js'
import {parsedJson} from '../values/parsed-json.js'
import {entry, listItems, plainText, type Value} from '../values/value.js'

/**
 * Functions of Bicep and of ARM templates that put texts and objects together.
 * Source: Microsoft Learn, "ARM template functions" and "Bicep functions".
 */
export function azureFunction(
  name: string,
  args: readonly Value[],
  place: {file: SourceFile; range: Range}
): Value | undefined {
  const [first, second, third] = args
  switch (name.toLowerCase()) {
    case 'format':
      return first && formatted(first, args.slice(1), place, /\{(\d+)(?::[^{}]*)?\}/g)
    case 'concat':
      if (args.every(arg => arg.kind === 'list')) {
        return {kind: 'list', place, items: args.flatMap(listItems)}
      }
      return args.length === 1 ? first : joined(args, '', place)
    case 'join': {
      const separator = plainText(second)
      return first?.kind === 'list' && separator !== undefined
        ? joined(first.items, separator, place)
        : undefined
    }
    case 'string':
    case 'array':
    case 'any':
    case 'trim':
      return name.toLowerCase() === 'array' && first && first.kind !== 'list'
        ? {kind: 'list', place, items: [first]}
        : first
    case 'json':
      return first?.kind === 'text' ? parsedJson(first) : undefined
    case 'tolower':
    case 'toupper': {
      const text = plainText(first)
      if (text === undefined) return undefined
      const changed = name.toLowerCase() === 'tolower' ? text.toLowerCase() : text.toUpperCase()
      return changed === text ? first : computed(changed, place)
    }
    case 'replace': {
      const [text, from, to] = [plainText(first), plainText(second), plainText(third)]
      if (text === undefined || !from || to === undefined) return undefined
      return replaced(text, from, to, place)
    }
    case 'union':
      if (args.every(arg => arg.kind === 'object')) {
        const entries = args.flatMap(arg => (arg.kind === 'object' ? arg.entries : []))
        const byKey = new Map(entries.map(item => [item.key.text.text, item]))
        return {kind: 'object', place, entries: [...byKey.values()]}
      }
      return args.every(arg => arg.kind === 'list')
        ? {kind: 'list', place, items: args.flatMap(listItems)}
        : undefined
    case 'createarray':
      return {kind: 'list', place, items: args}
    case 'createobject': {
      const entries: {key: Extract<Value, {kind: 'text'}>['text']; value: Value}[] = []
      for (let i = 0; i + 1 < args.length; i += 2) {
        const key = args[i]!
        if (key.kind === 'text') entries.push({key: key.text, value: args[i + 1]!})
      }
      return {kind: 'object', place, entries}
    }
    case 'first':
      return first?.kind === 'list' ? first.items[0] : undefined
    case 'last':
      return first?.kind === 'list' ? first.items.at(-1) : undefined
    case 'flatten':
      return first?.kind === 'list'
        ? {kind: 'list', place, items: first.items.flatMap(listItems)}
        : undefined
    case 'if': {
      if (!first || !second || !third) return undefined
      if (first.kind === 'constant') return first.value ? second : third
      return {kind: 'choice', options: [second, third], place}
    }
    case 'coalesce':
      return args.find(
        arg => arg.kind !== 'unknown' && !(arg.kind === 'constant' && arg.value === null)
      )
    case 'equals': {
      const [a, b] = [plainText(first), plainText(second)]
      return a === undefined || b === undefined
        ? undefined
        : {kind: 'constant', value: a.toLowerCase() === b.toLowerCase(), place}
    }
    case 'length':
      return first?.kind === 'list'
        ? {kind: 'constant', value: first.items.length, place}
        : undefined
    case 'range': {
      const [from, count] = [first, second].map(value =>
        value?.kind === 'constant' ? Number(value.value) : Number.NaN
      )
      if (!(count! >= 0 && count! <= 100) || Number.isNaN(from!)) return undefined
      const items = Array.from(
        {length: count!},
        (_, index): Value => ({kind: 'constant', value: from! + index, place})
      )
      return {kind: 'list', place, items}
    }
    case 'tryget': {
      const key = plainText(second)
      return key === undefined ? undefined : entry(first, key)
    }
    default:
      return undefined
  }
}

/** The forms in which a person's name becomes a part of other names: `JDOE_PAT`, `jane-laptop`. */
import type {Person} from '../../people/people.js'
import {isOrdinary, systemAccounts} from './ordinary-words.js'

/** A stretch of a text that is one word of it. */
export interface Word {
  /** In lower case. */
  readonly text: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

/** `JANE_DOE_PAT`, `janeDoePat` and `jane.doe-pat` have the same three words. */
export function wordsOf(text: string): Word[] {
  const pattern =
    /\p{Lu}{1,60}(?!\p{Ll})\p{N}{0,20}|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]{1,60}\p{N}{0,20}|\p{N}{1,20}/gu
  return [...text.matchAll(pattern)].map(match => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** How one person is called where things are named after people. */
export interface NameForms {
  /** Sequences of words, each of which means the person: `['octo', 'mia']`, `['jdoe']`. */
  readonly sure: readonly (readonly string[])[]
  /** Given names, which mean the person only in company: `JANE_TOKEN`, `jane-laptop`. */
  readonly given: readonly string[]
  /** Names of accounts on a machine, in lower case: `/home/jdoe`. */
  readonly accounts: readonly string[]
}

/** The forms of a person's names; what is an ordinary word by itself means nobody. */
export function nameFormsOf({name, upn, github}: Person): NameForms {
  const locals = upn.flatMap(address => address.split('@')[0] || [])
  const names = locals.flatMap(local => [local, local.replace(/_[^_]*#ext#$/i, '')])
  const written = name.includes('@') ? [] : spellings(name)
  const made = written.flatMap(madeOf)
  const sequences = [...[...github, ...names, ...made].map(wordTexts), ...written.map(fullName)]
  const given = written.flatMap(text => wordTexts(text)[0] ?? [])
  return {
    sure: unique(sequences.flatMap(words => [words, [words.join('')]]).filter(isName)),
    given: [...new Set(given)].filter(word => word.length >= 3 && !isOrdinary(word)),
    accounts: [
      ...new Set([...github, ...names, ...made, ...given].map(text => text.toLowerCase()))
    ].filter(account => account.length >= 3 && !systemAccounts.has(account))
  }
}

/** Three letters at least, and no word that stands for something else. */
function isName(words: readonly string[]): boolean {
  const joined = words.join('')
  return joined.length >= 3 && !/^\d+$/.test(joined) && !isOrdinary(joined)
}

function wordTexts(text: string): readonly string[] {
  return wordsOf(text).map(({text}) => text)
}

/** First and last name: a middle one is seldom written. */
function fullName(name: string): readonly string[] {
  const words = wordTexts(name)
  return words.length < 2 ? [] : [words[0]!, words.at(-1)!]
}

/** `Jane Doe` is `jdoe`, `doej`, `janedoe` and `jane.doe` to most systems. */
function madeOf(name: string): string[] {
  const [first, last] = fullName(name)
  if (!first || !last) return []
  return [`${first[0]}${last}`, `${last}${first[0]}`, `${first}${last}`, `${first}.${last}`]
}

/** A name without its marks, as systems spell it: `Jürgen` is `jurgen` and `juergen`. */
function spellings(name: string): string[] {
  const lower = name.toLowerCase()
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
  const long = lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
  return [...new Set([lower, plain(lower), plain(long)])]
}

function unique(sequences: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sequences.map(words => [words.join(' '), words])).values()]
}

import {expect} from '@jest/globals'
import type {Facts} from '../../shared/lint/facts/facts.js'
import {allFacts} from './all-facts.js'

/** The facts of one file, as the engine hands them to rules. */
export async function factsOf(file: string, text: string): Promise<Facts> {
  const found = await allFacts({[file]: text})
  expect(found).toHaveLength(1)
  return found[0]!
}

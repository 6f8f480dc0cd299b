import type {Rule} from '../../shared/lint/rule.js'
import type {Person} from '../../shared/people/people.js'
import {marked} from './rule-findings.js'

/** A person of a people file, with the names that a test gives them. */
export function person(names: Partial<Person> = {}): Person {
  return {
    name: '',
    upn: [],
    oid: [],
    github: [],
    githubId: [],
    azureDevops: [],
    left: '2026-01-31',
    ...names
  }
}

export const janesObjectId = '11111111-2222-4333-8444-555555555555'

/** Somebody with every kind of name. */
export const jane = person({
  name: 'Jane Doe',
  upn: ['jane.doe@acme.com'],
  oid: [janesObjectId],
  github: ['jdoe'],
  githubId: ['4242'],
  azureDevops: ['jane.doe@acme.com']
})

/** People whose names are words. */
export const words = [
  person({name: 'Mark Down', upn: ['mark.down@acme.com'], github: ['mark']}),
  person({name: 'Will Branch', upn: ['will@acme.com'], github: ['branch']}),
  person({name: 'Grant Jenkins', upn: ['grant.jenkins@acme.com'], github: ['jenkins']})
]

/** Findings of one rule in a tree for some people, as `marked` gives them. */
export function found(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  people: readonly Person[] = [jane]
): Promise<string[]> {
  return marked(rule, files, {config: {people}})
}

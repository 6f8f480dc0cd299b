import type {ClaimTest, PartialText} from '../facts/facts.js'

/** How much a trust leaves open, from the widest down. */
export type Opening =
  /** Any token of the issuer: everyone who can get one there. */
  | 'anyone'
  /** Owners whose name begins with the text. */
  | 'owner-prefix'
  /** Every repository (project, workspace, service account) of an owner. */
  | 'owner'
  /** Repositories whose name begins with the text. */
  | 'repository-prefix'
  /** Everything that runs in one repository, pull requests included. */
  | 'repository'
  | 'branches'
  | 'branch-prefix'
  | 'tags'
  | 'tag-prefix'
  | 'environments'
  | 'environment-prefix'
  /** Pull requests, also those that are not reviewed yet. */
  | 'pull-request'
  /** Something narrower that is still a pattern. */
  | 'narrow-pattern'

export interface Admission {
  readonly opening: Opening
  /** Who gets in, to be put after 'lets in': `any workflow on any branch of acme/app`. */
  readonly who: string
  /** The value that leaves it open; undefined when a condition is missing. */
  readonly value?: PartialText
  readonly test?: ClaimTest
}

const order: readonly Opening[] = [
  'narrow-pattern',
  'pull-request',
  'environment-prefix',
  'tag-prefix',
  'branch-prefix',
  'environments',
  'tags',
  'branches',
  'repository',
  'repository-prefix',
  'owner',
  'owner-prefix',
  'anyone'
]

/** The place in the order of what leaves open most; -1 when nothing does. */
export function widest(admissions: readonly Admission[]): number {
  return Math.max(-1, ...admissions.map(({opening}) => order.indexOf(opening)))
}

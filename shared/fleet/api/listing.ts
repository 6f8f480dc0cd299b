import {CommandError} from '../../errors.js'
import type {FleetProvider} from '../fleet-line.js'

/** A repository as its service lists it. */
export interface ListedRepository {
  /** The service's own id, which stays when the repository is renamed. */
  readonly id: string
  /** `acme/web`; on Azure DevOps `project/repository`. */
  readonly repository: string
  /** Where a reader can see it: no credentials, no slash at its end. */
  readonly url: string
  /** What git clones: on the server's own origin, without credentials. */
  readonly clone: string
  /** Default branch, without `refs/heads/`. */
  readonly branch: string
  /** When somebody pushed to it last, where the service says so. Equal: nothing has changed since. */
  readonly pushed?: string
  /** Not to be seen by everybody; absent where the service does not say. */
  readonly isPrivate?: boolean
}

/** Why a repository is not in the listing; `unknown` is an entry without an id and a name. */
export type LeftOut = 'archived' | 'empty' | 'forked' | 'disabled' | 'unknown'

/** A page of a listing, kept so that it need not be sent again. */
export interface ListedPage {
  readonly address: string
  /** Validator of the page (RFC 9110, section 8.8.3); absent where the service has none. */
  readonly etag?: string
  /** Where the next page is; absent on the last. */
  readonly next?: string
  readonly repositories: readonly ListedRepository[]
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
}

/** All repositories of an organization, as the listing file holds them. */
export interface Listing {
  readonly schemaVersion: 1
  readonly provider: FleetProvider
  readonly organization: string
  readonly pages: readonly ListedPage[]
}

/** Where the pages of a listing come from. */
export interface ListingSource {
  readonly provider: FleetProvider
  readonly organization: string
  /** Address of the first page. */
  readonly first: URL
  /**
   * Asks for a page.
   *
   * @param known the page as it was before; it comes back where the service says that it still is so
   * @throws CommandError
   */
  page(address: URL, known: ListedPage | undefined): Promise<ListedPage>
}

/** A million repositories: more than the largest organizations have. */
const mostPages = 10_000

/**
 * Asks for all pages, one after the other.
 *
 * @param before an earlier listing: pages that have not changed are not sent again
 * @throws CommandError
 */
export async function list(source: ListingSource, before?: Listing): Promise<Listing> {
  const {provider, organization} = source
  const known = new Map(before?.pages.map(page => [page.address, page]))
  const pages: ListedPage[] = []
  const asked = new Set<string>()
  let address: URL | undefined = source.first
  while (address) {
    if (asked.has(address.href)) throw endless(`page ${asked.size} leads back to an earlier one`)
    if (asked.size === mostPages) throw endless(`it goes on after ${mostPages} pages`)
    asked.add(address.href)
    const page: ListedPage = await source.page(address, known.get(address.href))
    pages.push(page)
    address = page.next === undefined ? undefined : new URL(page.next)
  }
  return {schemaVersion: 1, provider, organization, pages}
}

function endless(problem: string): CommandError {
  return new CommandError(
    `the listing of repositories has no end: ${problem}. Nothing is read, since repositories would be missing`,
    2
  )
}

/** The repositories of a listing, each once: one that moved to another page meanwhile is in both. */
export function repositoriesOf({pages}: Listing): ListedRepository[] {
  const found = new Map<string, ListedRepository>()
  for (const page of pages) {
    for (const repository of page.repositories) found.set(repository.id, repository)
  }
  return [...found.values()]
}

/** How many repositories were left out, and why: `12 archived, 3 empty`; empty for none. */
export function leftOutText({pages}: Listing): string {
  return leftOutKinds
    .map(([kind, text]) => [leftOutCount({pages}, kind), text] as const)
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count} ${text}`)
    .join(', ')
}

const leftOutKinds: readonly (readonly [kind: LeftOut, text: string])[] = [
  ['archived', 'archived'],
  ['empty', 'empty'],
  ['forked', 'forked'],
  ['disabled', 'disabled'],
  ['unknown', 'without a valid id or name']
]

/** How many repositories were left out for one reason. */
export function leftOutCount({pages}: Pick<Listing, 'pages'>, kind: LeftOut): number {
  return pages.reduce((sum, {leftOut}) => sum + (leftOut[kind] ?? 0), 0)
}

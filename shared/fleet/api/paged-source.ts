import {CommandError} from '../../errors.js'
import type {HttpAnswer} from '../../identity/transport.js'
import {jsonOf} from './answers.js'
import type {ApiClient} from './api-client.js'
import type {LeftOut, ListedPage, ListedRepository, ListingSource} from './listing.js'

/** An entry of a page, and what keeps it out of the listing. */
export interface ListedEntry {
  readonly repository: ListedRepository
  readonly leftOut?: LeftOut
}

/** How a service lists repositories. */
export interface PagedService {
  readonly provider: ListingSource['provider']
  readonly organization: string
  /** `GitHub`, `Azure DevOps`. */
  readonly name: string
  readonly client: ApiClient
  /** Address of the first page. */
  readonly first: URL
  /** The entries of a page; undefined for anything that is no page. */
  items(body: unknown): readonly unknown[] | undefined
  /** @throws CommandError where it is not on the server itself */
  next(answer: HttpAnswer, address: URL): URL | undefined
  /**
   * An entry; undefined for one without an id and a name of a repository.
   *
   * @param item an object of any shape
   * @param isKnown whether a repository of this id was in the page before
   */
  entry(item: object, isKnown: (id: string) => boolean): Promise<ListedEntry | undefined>
  refusal(answer: HttpAnswer): CommandError
}

/** The listing of a service whose pages are JSON, have ETags or not, and name the next one. */
export function pagedSource(service: PagedService): ListingSource & {readonly client: ApiClient} {
  const {provider, organization, name, client, first} = service
  return {
    provider,
    organization,
    first,
    client,
    async page(address, known) {
      const answer = await client.get(
        address,
        known?.etag === undefined ? {} : {'if-none-match': known.etag}
      )
      if (answer.status === 304 && known) return known
      if (answer.status !== 200) throw service.refusal(answer)
      const items = service.items(jsonOf(answer.body, name))
      if (!items) throw new CommandError(`${name} lists repositories in an unknown form`, 2)
      const next = service.next(answer, address)
      const {etag} = answer.headers
      return {
        address: address.href,
        ...(etag !== undefined && {etag}),
        ...(next && {next: next.href}),
        ...(await sorted(items, service, known))
      }
    }
  }
}

async function sorted(
  items: readonly unknown[],
  service: PagedService,
  known: ListedPage | undefined
): Promise<Pick<ListedPage, 'repositories' | 'leftOut'>> {
  const before = new Set(known?.repositories.map(({id}) => id))
  const repositories: ListedRepository[] = []
  const leftOut: Partial<Record<LeftOut, number>> = {}
  for (const item of items) {
    const isObject = typeof item === 'object' && item !== null
    const entry = isObject ? await service.entry(item, id => before.has(id)) : undefined
    const reason = entry ? entry.leftOut : 'unknown'
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1
    else if (entry) repositories.push(entry.repository)
  }
  return {repositories, leftOut}
}

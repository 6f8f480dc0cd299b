import type {People, Person} from '../people/people.js'

/** What a search found for all people together, and for each of whom there is something. */
export interface EachResult<Result> {
  readonly whole: Result
  readonly found: ReadonlyMap<Person, Result>
}

/**
 * Searches for many people by halves: where nothing is found for a half of them, nobody of it is looked
 * for alone. For few who are found among many that is a small number of searches.
 */
export async function searchEach<Result>(
  people: People,
  search: (people: People) => Promise<Result> | Result,
  isEmpty: (result: Result) => boolean
): Promise<EachResult<Result>> {
  const found = new Map<Person, Result>()
  const whole = await search(people)
  const halve = async (part: People, result: Result): Promise<void> => {
    const [first] = part
    if (!first || isEmpty(result)) return
    if (part.length === 1) {
      found.set(first, result)
      return
    }
    const middle = Math.ceil(part.length / 2)
    for (const half of [part.slice(0, middle), part.slice(middle)]) {
      await halve(half, await search(half))
    }
  }
  await halve(people, whole)
  return {whole, found}
}

import {UsageError} from '../errors.js'
import type {People, Person} from '../people/people.js'

/** A name that tells a person: the one that is shown, else the first that the file has. */
export function nameOf({name, upn, github, oid, githubId, azureDevops}: Person): string {
  return name || [...upn, ...github, ...oid, ...azureDevops, ...githubId][0] || ''
}

/** Every name of a person. */
export function namesOfPerson(person: Person): readonly string[] {
  const {name, upn, oid, github, githubId, azureDevops} = person
  return [name, ...upn, ...oid, ...github, ...githubId, ...azureDevops].filter(text => text !== '')
}

/**
 * The person of a name, whichever of theirs it is; letter case does not count, nor an @ before a login.
 *
 * @throws UsageError when nobody or several have it. It names nobody else of the file.
 */
export function findPerson(people: People, wanted: string, file: string): Person {
  const key = wanted.toLowerCase()
  const found = people.filter(person =>
    namesOfPerson(person).some(name => {
      const known = name.toLowerCase()
      return known === key || `@${known}` === key
    })
  )
  const [person, other] = found
  if (!person) {
    throw new UsageError(
      `nobody in ${file} has that name: write one as the file has it, whole (name, upn, oid, github, github-id or azure-devops). Whom it lists is not shown here, since it is personal data`
    )
  }
  if (other) {
    throw new UsageError(
      `${found.length} people in ${file} have that name: write another of theirs, such as the upn or oid`
    )
  }
  return person
}

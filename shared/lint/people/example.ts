/** The configuration of the examples of the group. */
export const exampleConfig = 'people: people.yml\n'

/** Its people file: somebody who does not exist. */
export const examplePeople: Readonly<Record<string, string>> = {
  'people.yml': `- name: Jane Doe
  upn: jane.doe@example.com
  oid: 11111111-2222-4333-8444-555555555555
  github: jdoe
  left: 2026-01-31
`
}

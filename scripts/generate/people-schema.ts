/**
 * Text of `schema/people.schema.json`: what an editor knows of a people file. `readPeople` reads it; a
 * test holds the two together.
 */
export function peopleSchema(): string {
  const names = (description: string, example: string) => {
    const item = {type: ['string', 'number']}
    return {
      description,
      examples: [example],
      type: ['string', 'number', 'array', 'null'],
      items: item
    }
  }
  const properties = {
    name: names(
      'The name that is shown: it tells how machines and secrets may be called.',
      'Jane Doe'
    ),
    upn: names('User principal names and addresses.', 'jane.doe@example.com'),
    oid: names(
      'Object ids in Microsoft Entra: of the person, and of the identities of pipelines that were theirs.',
      '11111111-2222-4333-8444-555555555555'
    ),
    github: names('Logins on GitHub.', 'jane-doe'),
    'github-id': names(
      'Numbers of the accounts on GitHub: they stay when a login is renamed.',
      '1234567'
    ),
    'azure-devops': names(
      'Names in Azure DevOps: an address, a descriptor or the name that is shown.',
      'jane.doe@example.com'
    ),
    left: {
      description: 'The last day, as YYYY-MM-DD.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$'
    }
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'People who have left, for offboard, detect and lint of mcp-gatehouse',
    description: 'Personal data: keep it in a private place.',
    type: ['array', 'null'],
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['left'],
      anyOf: Object.keys(properties)
        .filter(name => name !== 'left')
        .map(name => ({type: 'object', required: [name]})),
      properties
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** What `offboard` takes. Checked as a part of the one table, which puts it together (shared/inputs.ts). */
export const offboardInputs = [
  {
    name: 'person',
    type: 'string',
    commands: ['offboard'],
    help: 'The person to look for, by any name that the people file has of them: name, upn, oid, github, github-id or azure-devops. Everybody in the file when empty.'
  },
  {
    name: 'done',
    type: 'list',
    choices: ['consent', 'federation', 'runners', 'audit'],
    commands: ['offboard'],
    help: 'Steps that are done for this person. Each is appended to the sign-offs beside the people file (people.done.jsonl for people.yml), with who and when.'
  }
] as const

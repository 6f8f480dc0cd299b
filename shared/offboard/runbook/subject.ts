/** What the commands say of the person: values of the people file, or placeholders for them. */
import type {Person} from '../../people/people.js'
import type {Placeholder, Word} from './command.js'

const objectId: Placeholder = {
  name: 'OBJECT_ID',
  meaning:
    'Object id of the account in Microsoft Entra, a GUID: the first command of step 1 shows it.'
}
const userName: Placeholder = {
  name: 'USER_PRINCIPAL_NAME',
  meaning: 'User principal name of the account (jane.doe@example.com), as the directory has it.'
}
const login: Placeholder = {
  name: 'GITHUB_LOGIN',
  meaning: 'Login of the account on GitHub: the page of the members of the organization shows it.'
}
const devOpsUser: Placeholder = {
  name: 'AZURE_DEVOPS_USER',
  meaning: 'Address by which Azure DevOps knows the account: Organization settings, Users.'
}

/** Everything that a runbook may leave open, in the order in which its page lists it. */
export const placeholders: readonly Placeholder[] = [
  objectId,
  userName,
  login,
  devOpsUser,
  {
    name: 'GATEWAY_APP_ID',
    meaning: 'Application (client) id of the app registration of the MCP gateway.'
  },
  {
    name: 'GRANT_ID',
    meaning: 'Id of a grant from the list before the command; once for each grant.'
  },
  {name: 'ASSIGNMENT_ID', meaning: 'Id of an assignment from the list before the command.'},
  {name: 'IDENTITY', meaning: 'Name of a user-assigned managed identity.'},
  {name: 'RESOURCE_GROUP', meaning: 'Resource group of that identity.'},
  {name: 'CREDENTIAL', meaning: 'Name of a federated credential from the list before the command.'},
  {name: 'APP_OBJECT_ID', meaning: 'Object id of an app registration.'},
  {name: 'GROUP_ID', meaning: 'Object id of a group from the list before the command.'},
  {name: 'ORGANIZATION', meaning: 'Organization on GitHub.'},
  {name: 'REPOSITORY', meaning: 'Repository on GitHub, without its owner.'},
  {name: 'RUNNER_ID', meaning: 'Id of a runner from the list before the command.'},
  {name: 'SECRET_NAME', meaning: 'Name of a secret from the list before the command.'},
  {name: 'CREDENTIAL_ID', meaning: 'credential_id from the list before the command.'},
  {name: 'TOKEN_ID', meaning: 'Id of a token from the list before the command.'},
  {name: 'KEY_ID', meaning: 'Id of a key from the list before the command.'},
  {
    name: 'DEVOPS_ORGANIZATION',
    meaning: 'Organization of Azure DevOps, as it stands in https://dev.azure.com/…'
  },
  {name: 'DEVOPS_PROJECT', meaning: 'Project of Azure DevOps.'},
  {
    name: 'SUBJECT_DESCRIPTOR',
    meaning:
      'user.descriptor of the account, which begins with aad. or msa.: the command before shows it.'
  },
  {name: 'POOL_ID', meaning: 'Id of an agent pool from the list before the command.'},
  {name: 'AGENT_ID', meaning: 'Id of an agent from the list before the command.'},
  {
    name: 'REMOVAL_TOKEN',
    meaning:
      'Token that takes a runner out of the organization, valid for an hour: `gh api --method POST /orgs/{ORGANIZATION}/actions/runners/remove-token` gives it. Never a personal access token.'
  },
  {
    name: 'WORKSPACE_ID',
    meaning:
      'Id of the Log Analytics workspace that has the audit records, a GUID (not its resource id).'
  },
  {
    name: 'SIGN_IN_WORKSPACE_ID',
    meaning:
      'Id of the Log Analytics workspace to which the directory sends its sign-in logs, a GUID; it may be the same.'
  }
]

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
/**
 * An address. A program would read one that begins with a hyphen as an option, and az one that begins
 * with @ as the name of a file. The longest has 320 characters (RFC 3696, errata 1690).
 */
const addressForm = /^(?!.{321})[^-@][^@]*@[^@]+$/su
/** Records have no longer user names. */
const longestName = 320
/** GitHub Docs, "Username considerations"; managed users have an underscore and a short code. */
const loginForm = /^[a-z\d](?:[a-z\d-]{0,38})(?:_[a-z\d]{1,12})?$/i

/** The person of a runbook, as commands name them. */
export interface Subject {
  /** An object id in its form, or the placeholder: safe in a URL and in a filter. */
  readonly oid: string
  /** What looks the account up: the object id, else the user principal name. */
  readonly account: Word
  readonly login: string
  readonly devOpsUser: Word
  /** Every object id, user name and login of the file, for filters of records. */
  readonly oids: readonly string[]
  readonly userNames: readonly string[]
  readonly logins: readonly string[]
  /** Last day, YYYY-MM-DD. */
  readonly left: string
}

/**
 * Values that are not of their form (a login with a slash, an object id that is none) are left out of
 * commands, since no system has such an account.
 */
export function subjectOf({upn, oid, github, azureDevops, left}: Person): Subject {
  const oids = oid.filter(id => guid.test(id))
  const logins = github.filter(text => loginForm.test(text))
  const [id] = oids
  const name = upn.find(text => addressForm.test(text))
  const userWord: Word = name === undefined ? text(userName) : {value: name, placeholder: userName}
  const address = azureDevops.find(text => addressForm.test(text)) ?? name
  return {
    oid: id ?? text(objectId),
    account: id ?? userWord,
    login: logins[0] ?? text(login),
    devOpsUser:
      address === undefined ? text(devOpsUser) : {value: address, placeholder: devOpsUser},
    oids,
    userNames: upn.filter(text => text.length <= longestName),
    logins,
    left
  }
}

function text({name}: Placeholder): string {
  return `{${name}}`
}

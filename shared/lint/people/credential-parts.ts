/** What traces of credentials are made of, wherever they stand. */
import type {NamedValue} from '../facts/facts.js'
import {options, type Place, type Value} from '../infrastructure/values/value.js'
import type {MappedText} from '../source.js'
import type {KnownNames, NameSite} from './known-names.js'
import {runnerToken} from './runners.js'
import {placeIn, type Trace} from './trace.js'

/** What to do with a credential of a person. */
export const credentialHelp =
  'Revoke the credential where it was issued, delete it here, and use a federated identity or the token of an app in its place.'

/** Words without which a variable is no credential. */
export function looksSecret(name: string): boolean {
  return /(?:^|[^a-z])(?:pat|tokens?|keys?|apikey|secrets?|password|passwd|pwd|pass|credentials?|creds|ssh|cert)(?:$|[^a-z])|(?:Pat|Token|Key|Secret|Password)$/i.test(
    name.replace(/([a-z])([A-Z])/g, '$1_$2')
  )
}

/** A given name is a guess. */
export function sureness({isSure}: NameSite): Pick<Trace, 'confidence'> {
  return isSure ? {} : {confidence: 'low'}
}

/** A value that names a bot or an app is nobody's. */
export function isOfBot(value: Value): boolean {
  return options(value).some(form => {
    const {file, range} = form.kind === 'text' ? placeIn(form.text.text) : form.place
    return bot.test(file.text.slice(range.start, Math.min(range.end, range.start + 300)))
  })
}

/** What is a bot's or an app's, by its name. */
export const bot =
  /(?:^|[^a-z])(?:bot|robot|app|installation|service[-_]?account|renovate)(?:$|[^a-z])/i

/** A runner with a token: whose it is shows nowhere, and in the incident nobody had looked. */
export function tokenTraces(environment: readonly NamedValue[], label: string): Trace[] {
  return environment
    .filter(({name, value}) => runnerToken.test(name.text) && !bot.test(value.text))
    .map(({name}) => tokenTrace(placeIn(name), name.text, label))
}

export function tokenTrace(at: Place, variable: string, label: string): Trace {
  return {
    at,
    message: `the runner '${label}' gets a token in '${variable}', which may be that of a person who has left`,
    help: 'Look up who issued the token, and register the runner with the token of an app or a managed identity in its place.',
    subject: `${label} ${variable}`,
    step: 'runners',
    confidence: 'medium'
  }
}

/** `/home/jdoe/…`, `/Users/jdoe/…`, `C:\Users\jdoe\…`, `~jdoe/…`. */
const homes =
  /(?:\/home\/|\/Users\/|\/var\/home\/|\b[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2}|(?<![\w/~])~)([A-Za-z][\w.-]{1,63})/g
/** The log-ins of the owner of the home: passwords of hosts, sessions of az and gh. */
const ownLogIns =
  /(?:~|\$\{?HOME\}?|%USERPROFILE%)[\\/]\.(?:netrc|git-credentials|azure|config[\\/]gh)\b|\/root\/\.(?:netrc|git-credentials)\b/g

/**
 * Homes of a person, and log-ins of the person who starts a runner.
 *
 * @param isRunner whether log-ins of nobody in particular count as well
 */
export function homeTraces(
  texts: readonly MappedText[],
  names: KnownNames,
  isRunner: boolean
): Trace[] {
  const theirs: Place[] = []
  const anybodys: Place[] = []
  for (const text of texts) {
    for (const match of text.text.matchAll(homes)) {
      const end = match.index + match[0].length
      if (!names.isMachineAccount(match[1]!)) continue
      theirs.push(placeIn(text, end - match[1]!.length, end))
    }
    if (!isRunner) continue
    // What it is mounted to stands behind it.
    const [match] = text.text.matchAll(ownLogIns)
    if (match) anybodys.push(placeIn(text, match.index, match.index + match[0].length))
  }
  const traces: Trace[] = []
  const [first, ...others] = theirs
  if (first) {
    traces.push({
      at: first,
      message:
        'a runner works in the home directory of a person who has left, with what is cached there',
      help: 'Delete the home directory from the machine, give the runner an account and folder of its own, and register it again.',
      subject: 'home',
      step: 'runners',
      others
    })
  }
  for (const at of anybodys) {
    traces.push({
      at,
      message: 'a runner gets the stored log-ins of a person, who may have left',
      help: 'Give the runner a credential of its own, and nothing from a home directory.',
      subject: 'log-ins',
      step: 'runners',
      confidence: 'medium'
    })
  }
  return traces
}

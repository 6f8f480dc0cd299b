import type {Facts, NamedValue, ServiceUnit} from '../facts/facts.js'
import {MappedText} from '../source.js'
import type {DocumentReader} from './reader.js'

/** Units of systemd (systemd.service, systemd.exec) and jobs of launchd (launchd.plist). */
export const serviceUnit: DocumentReader = {
  kind: 'service-unit',
  format: 'text',
  aboutPeople: true,
  isCertain: () => false,
  isPossible: path => systemdPath.test(path) || launchdPath.test(path),
  looksLike: (text, path) =>
    systemdPath.test(path) ? /^\[(?:Unit|Service)\]/m.test(text) : text.includes('<key>'),
  read(_document, facts: Facts) {
    const text = MappedText.of(facts.file)
    facts.serviceUnit = systemdPath.test(facts.file.path) ? systemd(text) : launchd(text)
  }
}

const systemdPath = /\.service(?:\.(?:j2|tmpl|tpl|in|d\/[^/]{1,200}\.conf))?$/i
const launchdPath = /\.plist(?:\.(?:j2|tmpl|tpl|in))?$/i

function systemd(file: MappedText): ServiceUnit {
  const environment: NamedValue[] = []
  const values: MappedText[] = []
  let user: MappedText | undefined
  let offset = 0
  for (const line of file.text.split('\n')) {
    const match = /^[ \t]*([A-Za-z]\w*)[ \t]*=[ \t]*/.exec(line)
    // A line that begins with neither goes on with the value before.
    const start = match ? match[0].length : /^[ \t]*[^#;[\s]/.test(line) ? 0 : undefined
    if (start !== undefined) {
      const value = file.slice(offset + start, offset + line.trimEnd().length)
      if (match?.[1] === 'User') user = value
      else if (match?.[1] === 'Environment') environment.push(...assignmentsIn(value))
      else values.push(value)
    }
    offset += line.length + 1
  }
  return {system: 'systemd', environment, values, ...(user && {user})}
}

/** `A=b "C=d e"` */
function assignmentsIn(value: MappedText): NamedValue[] {
  return [
    ...value.text.matchAll(/"([\w-]+)=([^"]*)"|'([\w-]+)=([^']*)'|(?<![\w-])([\w-]+)=(\S*)/g)
  ].map(match => {
    const quote = match[5] === undefined ? 1 : 0
    const name = match[1] ?? match[3] ?? match[5] ?? ''
    const from = match.index + quote + name.length + 1
    const end = match.index + match[0].length - quote
    return {name: value.slice(from - name.length - 1, from - 1), value: value.slice(from, end)}
  })
}

/** The keys and strings of a property list, in their order; comments are left out. */
function launchd(file: MappedText): ServiceUnit {
  const environment: NamedValue[] = []
  const values: MappedText[] = []
  let label: MappedText | undefined
  let user: MappedText | undefined
  let key: MappedText | undefined
  let section = ''
  for (const {tag, text} of elementsOf(file)) {
    if (tag === 'key') {
      key = text
      continue
    }
    if (tag !== 'string') {
      section = tag === 'dict' ? (key?.text ?? '') : ''
      key = undefined
      continue
    }
    if (key?.text === 'Label') label = text
    else if (key?.text === 'UserName') user = text
    else if (section === 'EnvironmentVariables' && key) environment.push({name: key, value: text})
    else values.push(text)
    key = undefined
  }
  return {
    system: 'launchd',
    environment,
    values,
    ...(label && {label}),
    ...(user && {user})
  }
}

function* elementsOf(file: MappedText): Generator<{tag: string; text: MappedText}> {
  const {text} = file
  let at = 0
  for (;;) {
    const open = text.indexOf('<', at)
    if (open < 0) return
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4)
      if (close < 0) return
      at = close + 3
      continue
    }
    const close = text.indexOf('>', open)
    if (close < 0) return
    const tag = text.slice(open + 1, close)
    const end = text.indexOf('<', close)
    at = end < 0 ? text.length : end
    if (/^(?:key|string|dict|\/dict|array)$/.test(tag)) {
      yield {tag, text: file.slice(close + 1, at)}
    }
  }
}

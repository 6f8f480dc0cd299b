/**
 * Models of the maskers of the two CI systems, written from their sources, for tests. Each knows
 * only what is registered with it, and masks one log line at a time.
 */
export interface MaskerModel {
  register(literal: string): void
  mask(log: string): string
}

/** actions/runner: `AddMaskCommandExtension`, `SecretMasker`, encoders of `HostContext`. */
export function githubMasker(): MaskerModel {
  const values = new Set<string>()
  const encoders: ((text: string) => string)[] = [
    text => Buffer.from(text).toString('base64'),
    text => Buffer.from(text).subarray(1).toString('base64'),
    text => Buffer.from(text).subarray(2).toString('base64'),
    text => text.replaceAll('"', '\\"'),
    text => text.replaceAll("'", "''"),
    newtonsoftEscape,
    escapeDataString,
    securityElementEscape,
    text => (text.length > 8 ? text.replace(/^"|"$/g, '') : text)
  ]
  return {
    register(literal) {
      if (literal.trim() === '') return
      for (const value of [literal, ...literal.split(/[\r\n]/).map(line => line.trim())]) {
        for (const form of [value, ...encoders.map(encode => encode(value))]) {
          if (form !== '') values.add(form)
        }
      }
    },
    mask: log => maskLines(log, values)
  }
}

/** azure-pipelines-agent: `TaskSetSecretCommand`, encoders of `HostContext`; short ones ignored. */
export function azureMasker(): MaskerModel {
  const values = new Set<string>()
  const encoders: ((text: string) => string)[] = [
    newtonsoftEscape,
    escapeDataString,
    text => text.replaceAll('\\', '\\\\')
  ]
  return {
    register(literal) {
      if (/[\r\n]/.test(literal)) throw new Error('LIB_MultilineSecret')
      for (const form of [literal, ...encoders.map(encode => encode(literal))]) {
        if (form.length >= 6) values.add(form)
      }
    },
    mask: log => maskLines(log, values)
  }
}

function maskLines(log: string, values: ReadonlySet<string>): string {
  return log
    .split('\n')
    .map(line => maskLine(line, values))
    .join('\n')
}

function maskLine(line: string, values: ReadonlySet<string>): string {
  const hidden = new Uint8Array(line.length)
  for (const value of values) {
    for (let at = line.indexOf(value); at >= 0; at = line.indexOf(value, at + 1)) {
      hidden.fill(1, at, at + value.length)
    }
  }
  let masked = ''
  for (let at = 0; at < line.length; at++) {
    if (!hidden[at]) masked += line[at]
    else if (!hidden[at - 1]) masked += '***'
  }
  return masked
}

/** Newtonsoft.Json's `JsonConvert.ToString`, without the quotation marks. */
function newtonsoftEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** .NET's `Uri.EscapeDataString`: all but the unreserved characters of RFC 3986. */
function escapeDataString(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** .NET's `SecurityElement.Escape`. */
function securityElementEscape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** Runs of `length` characters of `secret` that occur in `text`. */
export function visibleWindows(text: string, secret: string, length = 12): string[] {
  const visible: string[] = []
  for (let at = 0; at + length <= secret.length; at++) {
    const window = secret.slice(at, at + length)
    if (text.includes(window)) visible.push(window)
  }
  return visible
}

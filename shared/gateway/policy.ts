import fs from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {nearest} from '../inputs.js'
import {withoutEnd} from '../without-end.js'
import {isObject} from './json.js'
import {parseStructured, settle} from './schema/arguments-text.js'

/** What a tool may do, from harmless to grave. */
export const toolClasses = ['read', 'write', 'admin', 'secrets'] as const
export type ToolClass = (typeof toolClasses)[number]

/** The app role that the gateway asks for. */
export function roleOf(toolClass: ToolClass): string {
  return `mcp.tools.${toolClass}`
}

function rank(toolClass: ToolClass): number {
  return toolClasses.indexOf(toolClass)
}

export function isAbove(a: ToolClass, b: ToolClass): boolean {
  return rank(a) > rank(b)
}

/** One server's part of a policy file. */
export interface ServerPolicy {
  readonly name: string
  /** The policy applies to gateway URLs at or below this one; undefined means any. */
  readonly url: URL | undefined
  readonly tools: Readonly<Record<ToolClass, readonly string[]>>
  /** Tools that may be sent twice although they write. */
  readonly idempotent: readonly string[]
  /** Where in a tool's arguments the thing stands that it works on: tool glob to JSON pointer. */
  readonly resource: Readonly<Record<string, string>>
}

export interface Policy {
  readonly source: string
  readonly servers: readonly ServerPolicy[]
}

/** Hints of the server about a tool (MCP, `ToolAnnotations`). Not to be trusted. */
export interface ToolAnnotations {
  readonly readOnlyHint?: boolean | undefined
  readonly destructiveHint?: boolean | undefined
}

const serverKeys = ['url', ...toolClasses, 'idempotent', 'resource']

/** Reads a policy file (YAML or JSON); see docs/call.md for its form. */
export async function readPolicy(file: string, workspace: string): Promise<Policy> {
  let text: string
  try {
    text = await fs.readFile(path.resolve(workspace, file), 'utf8')
  } catch (error) {
    throw new UsageError(`input 'policy': ${file} cannot be read: ${fileErrorReason(error)}`)
  }
  const content = settle(await parseStructured(text, 'policy'))
  return parsePolicy(content, file)
}

/** @throws UsageError that names the place; a policy with a mistake must not let anything pass. */
export function parsePolicy(content: unknown, source: string): Policy {
  const fail = (message: string): never => {
    throw new UsageError(`policy ${source}: ${message}`)
  }
  if (!isObject(content)) return fail(`it must be an object with 'servers'`)
  checkKeys(content, ['$schema', 'servers'], 'the file', fail)
  const {servers} = content
  if (!isObject(servers) || Object.keys(servers).length === 0) {
    return fail(`'servers' must name at least one server`)
  }
  return {
    source,
    servers: Object.entries(servers).map(([name, value]) => parseServer(name, value, fail))
  }
}

function parseServer(name: string, value: unknown, fail: (message: string) => never): ServerPolicy {
  if (!isObject(value)) return fail(`server '${name}' must be an object`)
  checkKeys(value, serverKeys, `server '${name}'`, fail)
  const globs = (key: string): string[] => {
    const list = value[key] ?? []
    if (!Array.isArray(list) || !list.every(item => typeof item === 'string' && item !== '')) {
      return fail(`'${key}' of server '${name}' must be a list of tool names or globs`)
    }
    return list as string[]
  }
  let url: URL | undefined
  if (value['url'] !== undefined) {
    try {
      url = new URL(String(value['url']))
    } catch {
      return fail(`'url' of server '${name}' is not a URL`)
    }
  }
  const resource = value['resource'] ?? {}
  if (
    !isObject(resource) ||
    !Object.values(resource).every(item => typeof item === 'string' && /^(?:\/|$)/.test(item))
  ) {
    return fail(
      `'resource' of server '${name}' must give JSON pointers such as {create_issue: /repo}`
    )
  }
  return {
    name,
    url,
    tools: {
      read: globs('read'),
      write: globs('write'),
      admin: globs('admin'),
      secrets: globs('secrets')
    },
    idempotent: globs('idempotent'),
    resource: resource as Record<string, string>
  }
}

function checkKeys(
  value: Record<string, unknown>,
  known: readonly string[],
  where: string,
  fail: (message: string) => never
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    fail(
      `${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ''}`
    )
  }
}

/** The servers' policies that hold for this gateway URL. */
export function policiesFor(policy: Policy, gateway: URL): ServerPolicy[] {
  return policy.servers.filter(({url}) => {
    if (!url) return true
    if (url.origin !== gateway.origin) return false
    const base = withoutEnd(url.pathname, '/')
    return gateway.pathname === base || gateway.pathname.startsWith(`${base}/`)
  })
}

/** What the policy says of a tool. */
export interface ToolRule {
  /** Undefined: the policy does not list the tool. */
  readonly toolClass: ToolClass | undefined
  readonly idempotent: boolean
  /** JSON pointer to the thing that the tool works on. */
  readonly resource: string | undefined
  /** The name that the policy has for the server. */
  readonly server: string | undefined
}

/** The rule for a tool. Where several globs match, the highest class counts. */
export function ruleFor(servers: readonly ServerPolicy[], tool: string): ToolRule {
  let toolClass: ToolClass | undefined
  let server: string | undefined
  for (const candidate of servers) {
    for (const name of toolClasses) {
      if (!candidate.tools[name].some(glob => matches(glob, tool))) continue
      if (toolClass === undefined || isAbove(name, toolClass)) {
        toolClass = name
        server = candidate.name
      }
    }
  }
  const owners = server === undefined ? [] : servers.filter(({name}) => name === server)
  const resource = owners
    .flatMap(owner => Object.entries(owner.resource))
    .find(([glob]) => matches(glob, tool))?.[1]
  return {
    toolClass,
    idempotent: owners.some(owner => owner.idempotent.some(glob => matches(glob, tool))),
    resource,
    server: server ?? (servers.length === 1 ? servers[0]!.name : undefined)
  }
}

/** Tool names are no paths: `*` matches slashes and leading dots, too. */
function matches(glob: string, tool: string): boolean {
  return picomatch.isMatch(tool, glob.replace(/\*+/g, '**'), {
    dot: true,
    bash: true,
    nonegate: true,
    noextglob: true
  })
}

/**
 * The class to treat a tool as. The server's annotations may raise it and never lower it: a server
 * that says `readOnlyHint: true` is only believed where the policy says so, too.
 *
 * Without a policy every tool counts as one that writes.
 */
export function effectiveClass(
  listed: ToolClass | undefined,
  annotations: ToolAnnotations | undefined
): ToolClass {
  const base = listed ?? 'write'
  const saysItWrites =
    annotations?.readOnlyHint === false ||
    (annotations?.destructiveHint === true && annotations.readOnlyHint !== true)
  return saysItWrites && base === 'read' ? 'write' : base
}

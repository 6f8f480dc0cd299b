import type {LoadHookContext, ResolveHookContext} from 'node:module'

/**
 * Module hooks (Node documentation, "Customization hooks") that give each mutant a copy of its own of
 * the modules that know the file, and share all others: a mutant costs milliseconds.
 */
export interface HookData {
  /** URL of the file that is changed. */
  readonly target: string
  /** URLs of modules that import it, over any number of others. */
  readonly dependents: readonly string[]
  /** The program of each mutant. */
  readonly programs: readonly string[]
  /** URL of what stands in for Jest's functions. */
  readonly testing: string
}

let data: HookData
let own: ReadonlySet<string>

export function initialize(given: HookData): void {
  data = given
  own = new Set([given.target, ...given.dependents])
}

type Resolved = {url: string; format?: string | null | undefined; shortCircuit?: boolean}

export async function resolve(
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context: ResolveHookContext) => Resolved | Promise<Resolved>
): Promise<Resolved> {
  if (specifier === '@jest/globals') return {url: data.testing, shortCircuit: true}
  const resolved = await next(specifier, context)
  const version = /\?mutant=\d+$/.exec(context.parentURL ?? '')?.[0]
  if (version === undefined || !own.has(resolved.url)) return resolved
  return {...resolved, url: `${resolved.url}${version}`}
}

type Loaded = {format: string; source?: string | ArrayBuffer | NodeJS.TypedArray | undefined}

export async function load(
  url: string,
  context: LoadHookContext,
  next: (
    url: string,
    context: LoadHookContext
  ) => (Loaded & {shortCircuit?: boolean}) | Promise<Loaded & {shortCircuit?: boolean}>
): Promise<Loaded & {shortCircuit?: boolean}> {
  const [address, number] = url.split('?mutant=')
  if (address !== data.target || number === undefined) return next(url, context)
  return {format: 'module', source: data.programs[Number(number)]!, shortCircuit: true}
}

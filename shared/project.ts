import {version} from './version.js'

/**
 * Address of the project, without a slash at its end. The release writes that of its own repository
 * (`npm run release -- 1.2.3 --repository <address>`); `MCP_GATEHOUSE_PROJECT_URL` overrides it.
 */
export const projectUrl = 'https://github.com/mcp-gatehouse/mcp-gatehouse'

/** Where the pages of the running version are. */
export interface Project {
  /** Address of the repository on its host. */
  readonly url: string
  /** Tag, branch or commit. */
  readonly ref: string
}

/** Name of the variable with the address of a fork. */
const variable = 'MCP_GATEHOUSE_PROJECT_URL'

/** The released project, or the fork that the environment names. */
export function projectOf(env: NodeJS.ProcessEnv): Project {
  const named = env[variable]?.trim().replace(/\/$/, '') ?? ''
  return {url: /^https:\/\/[^\s"'<>()]+$/.test(named) ? named : projectUrl, ref: `v${version}`}
}

/** Address of a file of the project, such as `docs/call.md`. */
export function projectPage({url, ref}: Project, file: string): string {
  return `${url}/blob/${encodeURIComponent(ref)}/${file}`
}

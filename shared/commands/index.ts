import type {CommandName} from '../inputs.js'
import type {Command} from './command.js'

/** Commands by name. Each is loaded only when it runs: `lint` must not pay for the Azure SDKs. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.js')).lint,
  token: async () => (await import('./token.js')).token,
  secrets: async () => (await import('./secrets.js')).secrets,
  call: async () => (await import('./call.js')).call,
  checklist: async () => (await import('./checklist.js')).checklist,
  verify: async () => (await import('./verify.js')).verify,
  detect: async () => (await import('./detect.js')).detect,
  policy: async () => (await import('./policy.js')).policy,
  fleet: async () => (await import('./fleet.js')).fleet
}

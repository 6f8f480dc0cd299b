import type {Command} from './command.js'

/** Lints a tree and reports its findings. */
export const lint: Command = async () => ({
  exitCode: 2,
  failure: 'lint is not available in this version'
})

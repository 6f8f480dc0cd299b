import {printUncaughtErrorsRedacted} from './shared/masking/uncaught.js'

type Front = 'action' | 'action-post' | 'task' | 'cli' | 'fleet-worker'

/**
 * The entry of the bundle. One bundle serves all three fronts, so that they share their chunks;
 * the launchers `dist/action.js`, `dist/task.js` and `dist/cli.js` each start one of them.
 */
export async function start(front: Front): Promise<void> {
  printUncaughtErrorsRedacted()
  process.once('beforeExit', failWithoutEnd)
  await run(front)
  process.off('beforeExit', failWithoutEnd)
}

async function run(front: Front): Promise<void> {
  switch (front) {
    case 'action':
      return (await import('./action/main.js')).run()
    case 'action-post':
      return (await import('./action/post.js')).run()
    case 'task':
      return (await import('./azdo-task/main.js')).run()
    case 'cli':
      return (await import('./cli/main.js')).run()
    case 'fleet-worker':
      return (await import('./shared/fleet/worker.js')).serve()
  }
}

/** Nothing is left to wait for, and yet the front has not come to its end: that is no success. */
function failWithoutEnd(): void {
  process.exitCode ||= 13
}

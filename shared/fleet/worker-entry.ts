/** Starts the worker where the code is not bundled; the bundle has a launcher of its own for it. */
import {serve} from './worker.js'

serve()

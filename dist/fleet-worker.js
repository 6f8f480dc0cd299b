import {start} from './index.js'
await start('fleet-worker')

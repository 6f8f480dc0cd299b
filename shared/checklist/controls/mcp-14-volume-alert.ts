import {alertControl} from './alert-control.js'

export const volumeAlert = alertControl({
  id: 'mcp-14',
  title: 'An alert reports more than 100 reads or 20 directories in an hour',
  proof:
    'The same, with a query that counts reads and directories of each caller, with limits of at most 100 and 20, over an hour or more.',
  topic: 'volume',
  detection: 'high-volume-files'
})

import {alertControl} from './alert-control.js'

export const volumeAlert = alertControl({
  id: 'mcp-14',
  title: 'An alert reports more than 100 reads or 20 directories in an hour',
  proof:
    'The same, with a query that finds 101 reads of one caller, and reads from 21 directories, spread over 45 minutes.',
  topic: 'volume',
  detection: 'high-volume-files'
})

import {alertControl} from './alert-control.js'

export const volumeAlert = alertControl({
  id: 'mcp-14',
  title: 'An alert tells of more than 100 reads or 20 directories in an hour',
  topic: 'volume',
  detection: 'high-volume-files'
})

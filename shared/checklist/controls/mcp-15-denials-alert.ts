import {alertControl} from './alert-control.js'

export const denialsAlert = alertControl({
  id: 'mcp-15',
  title: 'An alert reports repeated refusals of one caller',
  proof: 'The same, with a query that counts answers with status 403 of each caller.',
  topic: 'denials',
  detection: 'repeated-denials'
})

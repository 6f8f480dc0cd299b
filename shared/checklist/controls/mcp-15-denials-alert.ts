import {alertControl} from './alert-control.js'

export const denialsAlert = alertControl({
  id: 'mcp-15',
  title: 'An alert reports repeated refusals of one caller',
  proof:
    'The same, with a query that finds 21 answers with status 403 to one caller within five minutes, whatever the caller, the server and the class of the tools.',
  topic: 'denials',
  detection: 'repeated-denials'
})

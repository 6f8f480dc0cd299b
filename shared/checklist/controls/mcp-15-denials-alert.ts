import {alertControl} from './alert-control.js'

export const denialsAlert = alertControl({
  id: 'mcp-15',
  title: 'An alert tells of repeated refusals of one caller',
  topic: 'denials',
  detection: 'repeated-denials'
})

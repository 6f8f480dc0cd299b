/** What the project is, in the one line that a marketplace shows: fewer than 125 characters. */
export const summary =
  'Find stored credentials and exposed MCP servers before merge, and call MCP gateways with short-lived tokens'

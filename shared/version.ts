/** Version of all three fronts; the release script writes it. */
export const version = '0.1.0'
export const toolName = 'mcp-gatehouse'

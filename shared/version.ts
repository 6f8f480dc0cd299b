/** Version of all three fronts; the release script writes it. */
export const version = '1.0.0'
export const toolName = 'mcp-gatehouse'

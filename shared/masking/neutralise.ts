/**
 * Characters that are not shown. .NET compares strings by culture in places and then skips them,
 * so a command could hide behind them; others move a terminal's cursor.
 */
export const invisible = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/**
 * Makes text harmless to the programs that read a step's output for commands. The GitHub runner
 * takes `::command::` at the start of a line, after white space, and `##[command]` anywhere; the
 * Azure Pipelines agent takes `##vso[command]` anywhere and `##[format]`. Each gets a space that
 * a reader can see: `: :command::`, `# #vso[command]`. Invisible characters are removed.
 *
 * Sources: actions/runner `ActionCommand.cs`; azure-pipelines-agent `Command.cs`.
 */
export function neutralise(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ')
    .replace(/#(?=#(?:vso)?\[)/gi, '# ')
}

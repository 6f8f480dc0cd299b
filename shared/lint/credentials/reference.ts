/**
 * References to values that stand elsewhere, in every dialect that configuration files, pipelines,
 * shells and templates use. Every repetition is bounded.
 */
const parts: readonly RegExp[] = [
  /\$\{\{[\s\S]{0,1000}?\}\}/, // GitHub and Azure template expressions, Continue secrets
  /\$\[[^\]]{1,400}\]/, // Azure Pipelines runtime expressions
  /\$\([^()]{1,400}\)/, // Azure Pipelines macros, command substitution
  /\$\{[^{}]{1,400}\}/, // ${VAR}, ${env:VAR}, ${input:id}, ${VAR:-default}, ${var.x}
  /\$\{[A-Za-z_]\w*[:!?+-]{1,2}\$\{[^{}]{1,200}\}\}/, // ${A:-${B}}
  /\$env:[A-Za-z_]\w*/i, // PowerShell
  /\$input:[\w.-]+/, // nobody's dialect, but no literal either
  /(?<![A-Za-z0-9])\$[A-Za-z_]\w*/, // $VAR
  /%[A-Za-z_][A-Za-z0-9_()]{0,100}%/, // cmd
  /![A-Za-z_]\w{0,100}!/, // cmd, delayed expansion
  /\{(?:env|file|input|secret|secrets|vault|cred)[:.][^{}]{1,300}\}/, // opencode and kin
  /\{\{[\s\S]{0,400}?\}\}/, // Mustache, Jinja, Helm, LibreChat
  /<%[\s\S]{0,400}?%>/, // ERB, EJS
  /#\{[^{}]{1,200}\}#?/, // token replacement, Ruby
  /@\{[^{}]{1,200}\}/, // Logic Apps and Data Factory expressions
  /(?<!\w)__[A-Za-z][A-Za-z0-9_]{1,100}__(?!\w)/, // token replacement
  /(?<!\w)process\.env\.\w+/,
  /(?<!\w)os\.(?:environ|getenv)\b[^\s,;]{0,100}/
]
const anyReference = new RegExp(parts.map(part => part.source).join('|'), 'i')
const everyReference = new RegExp(anyReference.source, 'gi')

/** Values that are a reference as a whole: store addresses, template functions, encrypted text. */
const wholeReference = new RegExp(
  [
    String.raw`^(?:op|vault|bao|keyring|keychain|secret|secrets|ssm|gsm|gcpsm|awssm|akv|keyvault|doppler|infisical|bws|env|file|cmd|sops|ref\+[a-z]+)(?:://|:)\S+$`,
    String.raw`^@Microsoft\.(?:KeyVault|AppConfiguration)\(`,
    String.raw`^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):`,
    '^projects/[^/]+/secrets/',
    String.raw`^https://[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)/`,
    String.raw`^ENC\[`,
    String.raw`^\$ANSIBLE_VAULT`,
    String.raw`^!(?:Ref|Sub|GetAtt|secret|env|vault|reference)\b`,
    String.raw`^\[[\s\S]*\]$`, // ARM template expressions
    String.raw`^(?:secrets|vars|env|inputs|steps|needs|github|var|local|data|module|each|self|parameters|variables|azurerm_\w+|aws_\w+|google_\w+)(?:\.[\w-]+|\['[\w-]+'\])+$`,
    String.raw`^(?:parameters|variables|reference|listKeys|getSecret|secretValue|keyVault)\(`,
    String.raw`^@[\w./\\~-]+$` // @file
  ].join('|')
)

/** A reference is looked for in the beginning of longer values. */
const longestValue = 8192

/** True when the value is, or has inside it, a reference in any dialect. */
export function hasReference(value: string): boolean {
  const text = value.slice(0, longestValue).trim()
  return anyReference.test(text) || wholeReference.test(text)
}

/** The literal default of `${NAME:-default}`, when the value is such a reference as a whole. */
export function defaultOfReference(value: string): {start: number; text: string} | undefined {
  const match = /^\s*\$\{(?:env:)?[A-Za-z_]\w*:?[-=]([^{}$]{1,400})\}\s*$/.exec(value)
  if (!match) return undefined
  return {start: value.lastIndexOf(match[1]!), text: match[1]!}
}

/** The value without its references: what is literally there. */
export function withoutReferences(value: string): string {
  return value.replace(everyReference, '')
}

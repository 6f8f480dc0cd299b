import type {DocumentReader} from './reader.js'

/** The policy file of `call` and `policy`: the classes of the tools of MCP servers. */
export const toolPolicy: DocumentReader = {
  kind: 'tool-policy',
  format: 'text',
  alongside: true,
  isCertain: () => false,
  isPossible: path => /\.(?:ya?ml|json)$/i.test(path),
  looksLike: (text, _path, interests) =>
    /^[ \t{"]{0,20}servers"?[ \t]{0,20}:/m.test(text) &&
    /["\s,{](?:read|write|admin|secrets)"?[ \t]{0,20}:\s{0,200}(?:\[|-)/.test(text) &&
    interests.infrastructure(text),
  read() {}
}

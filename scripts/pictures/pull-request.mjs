// Makes docs/images/pull-request-{light,dark}.webp: the comment that `lint` keeps in a pull request
// and an annotation of its changes, shown in GitHub's style. `npm run pictures` after `npm run build`.
//
// The bundle runs twice as the runner runs it, against the sandbox's GitHub API: what is shown is what
// it wrote. Needs Chromium (`CHROMIUM` names it), a font with emoji such as Noto Color Emoji,
// ImageMagick (convert) and the tools of WebP (cwebp).
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {marked} from 'marked'
import {createCertificates} from '../../build/sandbox/certificates.js'
import {startGitHubReviews} from '../../build/sandbox/github-reviews.js'
import {startBrowser} from '../../build/test/support/browser.js'
import {runAction} from '../../build/test/support/fronts.js'
import {pullRequestPage} from './pull-request-page.mjs'

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const styles = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')

const workflow = permissions => `name: Nightly report
on:
  schedule:
    - cron: "0 2 * * *"
permissions: ${permissions}
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - run: make report
`
const notes = `{"servers": {"notes": {
  "command": "npx", "args": ["@modelcontextprotocol/server-filesystem@2026.8.31", "/"]
}}}
`
const search = `{
  "mcpServers": {
    "search": {
      "url": "https://mcp.acme.com",
      "headers": {"X-Api-Key": "ghp_${'9XkQ2vLr7TzB4nWc8MfYd1HsJ6pGa3Ue5RiK'}"}
    }
  }
}
`

/** The files after each push of the pull request: the second fixes a finding and brings another. */
const shown = '.mcp.json'
const pushes = [
  {'.github/workflows/report.yml': workflow('write-all'), '.vscode/mcp.json': notes},
  {
    '.github/workflows/report.yml': workflow('{}'),
    '.vscode/mcp.json': notes,
    [shown]: search
  }
]

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-pictures-'))
const certificates = await createCertificates(folder)
const github = await startGitHubReviews(certificates)

/** Lints what a push left, in a pull request; returns what the step printed. */
async function push(files) {
  const workspace = path.join(folder, 'workspace')
  fs.rmSync(workspace, {recursive: true, force: true})
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(workspace, name)), {recursive: true})
    fs.writeFileSync(path.join(workspace, name), text)
  }
  const git = (...args) => execFileSync('git', args, {cwd: workspace, encoding: 'utf8'}).trim()
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@acme.com', 'commit', '--quiet', '--message', 'a')
  const event = path.join(folder, 'event.json')
  const head = {ref: 'feature', sha: git('rev-parse', 'HEAD'), repo: {full_name: github.repository}}
  const base = {ref: 'main', sha: 'a'.repeat(40)}
  fs.writeFileSync(event, JSON.stringify({pull_request: {number: github.pullRequest, base, head}}))
  return await runAction({
    workspace,
    inputs: {command: 'lint', comment: 'true', 'github-token': github.token},
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: github.repository,
      GITHUB_API_URL: github.server.origin,
      NODE_EXTRA_CA_CERTS: certificates.caFile
    }
  })
}

let run
for (const files of pushes) run = await push(files)
await github.server.close()

const page = await pullRequestPage({
  styles: fs.readFileSync(styles, 'utf8'),
  comment: marked.parse(github.comments[0].body, {gfm: true}),
  file: shown,
  text: pushes[1][shown],
  annotations: run.commands
    .filter(({properties}) => properties.file === shown)
    .map(({command, properties, message}) => ({
      level: command,
      line: Number(properties.endLine),
      title: properties.title,
      message
    }))
})

const browser = await startBrowser()
for (const scheme of ['light', 'dark']) {
  const tab = await browser.newPage()
  await tab.setViewport({width: 840, height: 600, deviceScaleFactor: 1.5})
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
  await tab.setContent(page)
  const shot = path.join(folder, `${scheme}.png`)
  await (await tab.$('main')).screenshot({path: shot})
  // A few colors without losses are a third of what a photograph would be.
  const few = path.join(folder, `${scheme}-few.png`)
  execFileSync('convert', [shot, '+dither', '-colors', '28', few])
  const file = path.join(images, `pull-request-${scheme}.webp`)
  execFileSync('cwebp', ['-quiet', '-lossless', '-z', '9', few, '-o', file])
  console.log(`${path.relative(process.cwd(), file)}: ${fs.statSync(file).size} bytes`)
}
await browser.close()
fs.rmSync(folder, {recursive: true, force: true})

import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server runs an image that is not pinned by its digest',
  why: 'What was reviewed and scanned is one image. Anyone who can push to the registry can move a tag to another image, and `latest`, or no tag at all, moves with each push: the next restart of the server runs an image that was never reviewed. A digest names the content itself. Reported for what serves MCP (`mcp` in its name, image, container or settings, a probe of `/mcp`, or `servers` of the configuration). Images that kustomizations or templates set, that are built beside the service, and placeholders of azd are left alone.',
  fix: 'Name the image by digest, `registry/image@sha256:…`, or `registry/image:1.2@sha256:…` to show the version as well. `docker buildx imagetools inspect registry/image:1.2` prints the digest, and Dependabot and Renovate keep it up to date.',
  securitySeverity: 5.5,
  references: [
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    'https://kubernetes.io/docs/concepts/containers/images/#image-names'
  ],
  bad: {
    file: 'compose.yaml',
    text: `services:
  mcp-github:
    image: acme.azurecr.io/mcp-github:latest
`
  },
  good: {
    file: 'compose.yaml',
    text: `services:
  mcp-github:
    image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9
`
  }
}
